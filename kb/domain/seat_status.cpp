// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/seat_status.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { Seat = 1, User, Report, LastSeenAt };
enum ReportKey { State = 1, Since, Reason, Lang, Name };
} // namespace

QCborMap toCbor(const SeatReport& report)
{
    FieldWriter out;
    out.integer(State, static_cast<int>(report.state));
    out.time(Since, report.since);
    out.text(Reason, report.reason);
    out.integer(Lang, static_cast<int>(report.language));
    out.text(Name, report.name);
    return out.map();
}

Result<SeatReport> seatReportFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    SeatReport report;
    report.state = in.enumeration(State, SeatState::Ready, SeatState::Offline, SeatState::Ready);
    report.since = in.time(Since);
    report.reason = in.text(Reason);
    report.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    report.name = in.text(Name);
    MADOGUCHI_TRY(in.check(QStringLiteral("seat.report")));
    return report;
}

QByteArray encode(const SeatStatus& status)
{
    FieldWriter out;
    out.uuid(Seat, status.seat.value);
    out.uuid(User, status.user.value);
    out.value(Report, toCbor(status.report));
    out.time(LastSeenAt, status.lastSeenAt);
    out.unknown(status.unknown);
    return out.bytes();
}

Result<SeatStatus> decodeSeatStatus(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("seat")));
    FieldReader in(map);
    SeatStatus status;
    status.seat = {in.uuid(Seat)};
    status.user = {in.uuid(User)};
    MADOGUCHI_TRY_ASSIGN(report, seatReportFromCbor(in.map(Report)));
    status.report = report;
    status.lastSeenAt = in.time(LastSeenAt);
    status.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("seat")));
    if (status.seat.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("seat"));
    return status;
}

} // namespace madoguchi
