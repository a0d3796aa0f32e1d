// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/notice.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key {
    IdKey = 1,
    Title,
    Text,
    Articles,
    From,
    Until,
    ImportanceKey,
    Seats,
    State,
    Unit_,
    ProposedBy,
    ChangedBy,
    ChangedAt,
    Version,
    SaidVersion
};
enum ReceiptKey { NoticeKey = 1, User, SeenVersion, At };

QList<SeatId> seatsIn(FieldReader& in)
{
    QList<SeatId> seats;
    for (const QCborValue& value : in.array(Seats)) {
        const SeatId seat = SeatId::fromBytes(value.toByteArray());
        if (seat.isNull())
            in.markInvalid();
        seats.append(seat);
    }
    return seats;
}

} // namespace

bool isShown(const Notice& notice, const SeatId& seat, Timestamp now)
{
    return notice.state == NoticeState::Pinned && (!notice.from.isSet() || notice.from <= now) &&
           (!notice.until.isSet() || now < notice.until) &&
           (notice.seats.isEmpty() || notice.seats.contains(seat));
}

bool acknowledges(const NoticeReceipt& receipt, const Notice& notice)
{
    return receipt.notice == notice.id && receipt.version >= notice.saidVersion;
}

QUuid rowIdOfReceipt(const NoticeId& notice, const UserId& user)
{
    return uuidForName(QStringLiteral("receipt:") + notice.toString() + u':' + user.toString());
}

QByteArray encode(const Notice& notice)
{
    FieldWriter out;
    out.uuid(IdKey, notice.id.value);
    out.text(Title, notice.title);
    out.text(Text, notice.text);
    out.texts(Articles, notice.articles);
    out.time(From, notice.from);
    out.time(Until, notice.until);
    out.integer(ImportanceKey, static_cast<int>(notice.importance));
    if (!notice.seats.isEmpty()) {
        QCborArray seats;
        for (const SeatId& seat : notice.seats)
            seats.append(seat.toBytes());
        out.value(Seats, seats);
    }
    out.integer(State, static_cast<int>(notice.state));
    out.text(Unit_, notice.unit);
    out.uuid(ProposedBy, notice.proposedBy.value);
    out.uuid(ChangedBy, notice.changedBy.value);
    out.time(ChangedAt, notice.changedAt);
    out.integer(Version, notice.version);
    out.integer(SaidVersion, notice.saidVersion);
    out.unknown(notice.unknown);
    return out.bytes();
}

Result<Notice> decodeNotice(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("notice")));
    FieldReader in(map);
    Notice notice;
    notice.id = {in.uuid(IdKey)};
    notice.title = in.text(Title);
    notice.text = in.text(Text);
    notice.articles = in.texts(Articles);
    notice.from = in.time(From);
    notice.until = in.time(Until);
    notice.importance =
        in.enumeration(ImportanceKey, Importance::Normal, Importance::Urgent, Importance::Normal);
    notice.seats = seatsIn(in);
    notice.state =
        in.enumeration(State, NoticeState::Proposed, NoticeState::TakenDown, NoticeState::Proposed);
    notice.unit = in.text(Unit_);
    notice.proposedBy = {in.uuid(ProposedBy)};
    notice.changedBy = {in.uuid(ChangedBy)};
    notice.changedAt = in.time(ChangedAt);
    notice.version = in.integer(Version);
    notice.saidVersion = in.integer(SaidVersion);
    notice.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("notice")));
    if (notice.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("notice"));
    return notice;
}

QByteArray encode(const NoticeReceipt& receipt)
{
    FieldWriter out;
    out.uuid(NoticeKey, receipt.notice.value);
    out.uuid(User, receipt.user.value);
    out.integer(SeenVersion, receipt.version);
    out.time(At, receipt.at);
    out.unknown(receipt.unknown);
    return out.bytes();
}

Result<NoticeReceipt> decodeNoticeReceipt(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("receipt")));
    FieldReader in(map);
    NoticeReceipt receipt;
    receipt.notice = {in.uuid(NoticeKey)};
    receipt.user = {in.uuid(User)};
    receipt.version = in.integer(SeenVersion);
    receipt.at = in.time(At);
    receipt.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("receipt")));
    if (receipt.notice.isNull() || receipt.user.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("receipt"));
    return receipt;
}

} // namespace madoguchi
