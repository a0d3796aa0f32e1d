// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/erasure.h"

#include "kb/domain/cbor_fields.h"
#include "kb/domain/erasure_words.h"

#include <QCborStreamReader>

namespace madoguchi {

namespace {

void takeOut(QString& text)
{
    text.clear();
}

template <typename Record>
void takeOutOf(Record& record)
{
    eachWord(record, takeOut);
}

// What a newer version wrote may be words.
template <typename Records>
void dropUnknown(Records& records)
{
    for (auto& record : records)
        record.unknown = {};
}

template <typename Line>
void takeOutWith(Line& line)
{
    eachWord(line, takeOut);
    line.unknown = {};
}

void takeOutOf(CaseEntry& entry)
{
    entry.text.clear();
    entry.former.clear();
    entry.attachment.reset();
    entry.publication.reset();
    entry.redaction.reset();
    entry.unknown = {};
}

void takeOutOf(CaseFields& fields)
{
    eachWord(fields, takeOut);
    fields.unknown = {};
}

template <typename Record>
Result<EntityRow> rowWithout(const EntityRow& row, Result<Record> (*decode)(const QByteArray&), Timestamp at)
{
    MADOGUCHI_TRY_ASSIGN(record, decode(row.body));
    return EntityRow{row.kind, row.id, encode(withoutPerson(std::move(record), at))};
}

template <typename Record>
QStringList wordsIn(const EntityRow& row, Result<Record> (*decode)(const QByteArray&))
{
    QStringList words;
    if (auto record = decode(row.body))
        eachWord(*record, [&words](QString& word) {
            if (!word.isEmpty())
                words.append(word);
        });
    return words;
}

/// Of each command what it says without the words.
struct WithoutWords
{
    void operator()(LogContact& c) const { c.contact = withoutPerson(c.contact, {}); }
    void operator()(AmendContact& c) const
    {
        takeOutOf(c.amendment);
        c.amendment.content.unknown = {};
        c.amendment.unknown = {};
    }
    void operator()(RaiseHand& c) const { c.hand = withoutPerson(c.hand, {}); }
    void operator()(ActOnHand& c) const { takeOutWith(c.entry); }
    void operator()(OpenEscalation& c) const { c.escalation = withoutPerson(c.escalation, {}); }
    void operator()(ActOnEscalation& c) const { takeOutWith(c.entry); }
    void operator()(WriteHandOver& c) const { c.handOver = withoutPerson(c.handOver, {}); }
    void operator()(SaveReview& c) const { c.review = withoutPerson(c.review, {}); }
    void operator()(ReplyToReview& c) const { takeOutWith(c.reply); }
    void operator()(OpenCase& c) const { c.file = withoutPerson(c.file, {}); }
    void operator()(EditCase& c) const
    {
        takeOutOf(c.fields);
        c.reason.clear();
    }
    void operator()(SaveCaseDraft& c) const { c.text.clear(); }
    void operator()(ActOnCase& c) const { takeOutOf(c.entry); }
    template <typename Other>
    void operator()(Other&) const
    {
    }
};

void add(std::vector<EntityRef>& refs, EntityKind kind, const QUuid& id)
{
    if (!id.isNull())
        refs.push_back({kind, id});
}

struct References
{
    std::vector<EntityRef>& refs;

    void operator()(const RaiseHand& c) const { add(refs, EntityKind::Contact, c.hand.contact.value); }
    void operator()(const OpenEscalation& c) const
    {
        add(refs, EntityKind::Contact, c.escalation.contact.value);
        add(refs, EntityKind::Hand, c.escalation.hand.value);
    }
    void operator()(const WriteHandOver& c) const
    {
        for (const EscalationId& open : c.handOver.open)
            add(refs, EntityKind::Escalation, open.value);
    }
    void operator()(const SaveReview& c) const { add(refs, EntityKind::Contact, c.review.contact.value); }
    void operator()(const OpenCase& c) const
    {
        add(refs, EntityKind::Contact, c.file.contact.value);
        add(refs, EntityKind::Escalation, c.file.escalation.value);
        for (const CaseLink& link : c.file.links)
            add(refs, EntityKind::Case, link.other.value);
    }
    template <typename Other>
    void operator()(const Other&) const
    {
    }
};

} // namespace

bool isErasable(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contact:
    case EntityKind::Hand:
    case EntityKind::Escalation:
    case EntityKind::HandOver:
    case EntityKind::Review:
    case EntityKind::Case:
    case EntityKind::CaseShare:
        return true;
    default:
        return false;
    }
}

QString erasedKey(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Hand:
        return QStringLiteral("hand.erased");
    case EntityKind::Escalation:
        return QStringLiteral("escalation.erased");
    case EntityKind::HandOver:
        return QStringLiteral("handover.erased");
    case EntityKind::Review:
        return QStringLiteral("review.erased");
    case EntityKind::Case:
    case EntityKind::CaseShare:
        return QStringLiteral("case.erased");
    default:
        return QStringLiteral("contact.erased");
    }
}

bool isErasedKey(const QString& key)
{
    return key.endsWith(QStringLiteral(".erased"));
}

// Whole records are skipped, whatever they hold: every row a desk takes in passes here.
Timestamp erasedAt(const EntityRow& row)
{
    if (!isErasable(row.kind))
        return {};
    QCborStreamReader reader(row.body);
    if (!reader.isMap() || !reader.enterContainer())
        return {};
    while (reader.hasNext()) {
        const bool here = reader.isInteger() && reader.toInteger() == erasedAtKey;
        if (!reader.next() || (here && !reader.isInteger()))
            return {};
        if (here)
            return {reader.toInteger()};
        if (!reader.next())
            return {};
    }
    return {};
}

bool isMeantForErased(const Command& command)
{
    const auto* act = std::get_if<ActOnCase>(&command.payload);
    return act && act->entry.act == CaseAct::WithdrawPublication;
}

Contact withoutPerson(Contact contact, Timestamp at)
{
    takeOutOf(contact);
    contact.original.unknown = {};
    for (Amendment& amendment : contact.amendments)
        amendment.content.unknown = {};
    dropUnknown(contact.amendments);
    contact.unknown = {};
    contact.erasedAt = at;
    return contact;
}

Hand withoutPerson(Hand hand, Timestamp at)
{
    takeOutOf(hand);
    dropUnknown(hand.entries);
    hand.unknown = {};
    hand.erasedAt = at;
    return hand;
}

Escalation withoutPerson(Escalation escalation, Timestamp at)
{
    takeOutOf(escalation);
    dropUnknown(escalation.entries);
    escalation.unknown = {};
    escalation.erasedAt = at;
    return escalation;
}

HandOver withoutPerson(HandOver handOver, Timestamp at)
{
    takeOutOf(handOver);
    handOver.unknown = {};
    handOver.erasedAt = at;
    return handOver;
}

Review withoutPerson(Review review, Timestamp at)
{
    takeOutOf(review);
    dropUnknown(review.criteria);
    dropUnknown(review.replies);
    review.unknown = {};
    review.erasedAt = at;
    return review;
}

Publication withoutPerson(Publication publication, Timestamp at)
{
    if (publication.state == PublicationState::None)
        return {};
    if (publication.state == PublicationState::Published)
        return publication;
    takeOutOf(publication);
    publication.unknown = {};
    if (publication.state != PublicationState::Withdrawn)
        publication.changedAt = at;
    publication.state = PublicationState::Withdrawn;
    return publication;
}

Case withoutPerson(Case file, Timestamp at)
{
    takeOutOf(file.fields);
    for (CasePart& part : file.parts)
        takeOutOf(part);
    dropUnknown(file.parts);
    file.reply.text.clear();
    file.publication = withoutPerson(file.publication, at);
    file.attachments.clear();
    file.editors.clear();
    for (CaseEntry& entry : file.entries)
        takeOutOf(entry);
    file.unknown = {};
    file.erasedAt = at;
    return file;
}

Result<EntityRow> withoutPerson(const EntityRow& row, Timestamp at)
{
    switch (row.kind) {
    case EntityKind::Contact:
        return rowWithout(row, decodeContact, at);
    case EntityKind::Hand:
        return rowWithout(row, decodeHand, at);
    case EntityKind::Escalation:
        return rowWithout(row, decodeEscalation, at);
    case EntityKind::HandOver:
        return rowWithout(row, decodeHandOver, at);
    case EntityKind::Review:
        return rowWithout(row, decodeReview, at);
    case EntityKind::Case:
        return rowWithout(row, decodeCase, at);
    default:
        return failure(ErrorCode::InvalidInput, QStringLiteral("erasure.kind"));
    }
}

Command withoutPerson(const Command& command)
{
    Command without = command;
    std::visit(WithoutWords(), static_cast<AnyCommand&>(without.payload));
    return without;
}

QStringList personalWords(const EntityRow& row)
{
    switch (row.kind) {
    case EntityKind::Contact:
        return wordsIn(row, decodeContact);
    case EntityKind::Hand:
        return wordsIn(row, decodeHand);
    case EntityKind::Escalation:
        return wordsIn(row, decodeEscalation);
    case EntityKind::HandOver:
        return wordsIn(row, decodeHandOver);
    case EntityKind::Review:
        return wordsIn(row, decodeReview);
    case EntityKind::Case:
        return wordsIn(row, decodeCase);
    default:
        return {};
    }
}

std::vector<EntityRef> tellsOf(const Command& command)
{
    std::vector<EntityRef> refs;
    std::visit(References{refs}, static_cast<const AnyCommand&>(command.payload));
    return refs;
}

} // namespace madoguchi
