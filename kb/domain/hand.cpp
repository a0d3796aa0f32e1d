// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/hand.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key {
    IdKey = 1,
    RaisedBy,
    Seat,
    RaisedAt,
    CallStartedAt,
    ContactKey,
    ChannelKey,
    Lang,
    Inquiry,
    Articles,
    State,
    Entries
};
enum EntryKey { EntryIdKey = 1, Act, By, At, Text, EscalationKey };

} // namespace

QCborMap toCbor(const HandEntry& entry)
{
    FieldWriter out;
    out.uuid(EntryIdKey, entry.id.value);
    out.integer(Act, static_cast<int>(entry.act));
    out.uuid(By, entry.by.value);
    out.time(At, entry.at);
    out.text(Text, entry.text);
    out.uuid(EscalationKey, entry.escalation.value);
    out.unknown(entry.unknown);
    return out.map();
}

Result<HandEntry> handEntryFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    HandEntry entry;
    entry.id = {in.uuid(EntryIdKey)};
    entry.act = in.enumeration(Act, HandAct::Ask, HandAct::Withdraw, HandAct::Ask);
    entry.by = {in.uuid(By)};
    entry.at = in.time(At);
    entry.text = in.text(Text);
    entry.escalation = {in.uuid(EscalationKey)};
    entry.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("hand.entry")));
    return entry;
}

QByteArray encode(const Hand& hand)
{
    FieldWriter out;
    out.uuid(IdKey, hand.id.value);
    out.uuid(RaisedBy, hand.raisedBy.value);
    out.uuid(Seat, hand.seat.value);
    out.time(RaisedAt, hand.raisedAt);
    out.time(CallStartedAt, hand.callStartedAt);
    out.uuid(ContactKey, hand.contact.value);
    out.integer(ChannelKey, static_cast<int>(hand.channel));
    out.integer(Lang, static_cast<int>(hand.language));
    out.text(Inquiry, hand.inquiry);
    out.texts(Articles, hand.articles);
    out.integer(State, static_cast<int>(hand.state));
    QCborArray entries;
    for (const HandEntry& entry : hand.entries)
        entries.append(toCbor(entry));
    out.value(Entries, entries);
    out.time(erasedAtKey, hand.erasedAt);
    out.unknown(hand.unknown);
    return out.bytes();
}

Result<Hand> decodeHand(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("hand")));
    FieldReader in(map);
    Hand hand;
    hand.id = {in.uuid(IdKey)};
    hand.raisedBy = {in.uuid(RaisedBy)};
    hand.seat = {in.uuid(Seat)};
    hand.raisedAt = in.time(RaisedAt);
    hand.callStartedAt = in.time(CallStartedAt);
    hand.contact = {in.uuid(ContactKey)};
    hand.channel = in.enumeration(ChannelKey, Channel::Phone, Channel::Counter, Channel::Phone);
    hand.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    hand.inquiry = in.text(Inquiry);
    hand.articles = in.texts(Articles);
    hand.state = in.enumeration(State, HandState::Raised, HandState::Withdrawn, HandState::Raised);
    for (const QCborValue& value : in.array(Entries)) {
        MADOGUCHI_TRY_ASSIGN(entry, handEntryFromCbor(value.toMap()));
        hand.entries.push_back(entry);
    }
    hand.erasedAt = in.time(erasedAtKey);
    hand.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("hand")));
    if (hand.id.isNull() || hand.entries.empty())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("hand"));
    return hand;
}

} // namespace madoguchi
