// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/report_seat.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {

enum Key { State = 1, Since, Reason, Lang, Name };

SeatState stateOf(qint64 value)
{
    const bool known =
        value >= static_cast<int>(SeatState::Ready) && value <= static_cast<int>(SeatState::Away);
    return known ? static_cast<SeatState>(value) : SeatState::Away;
}

Language languageOf(qint64 value)
{
    const bool known = value >= static_cast<int>(Language::Ja) && value <= static_cast<int>(Language::Ko);
    return known ? static_cast<Language>(value) : Language::Ja;
}

} // namespace

void ReportSeat::write(FieldWriter& out) const
{
    out.integer(State, static_cast<int>(report.state));
    out.time(Since, report.since);
    out.text(Reason, report.reason);
    out.integer(Lang, static_cast<int>(report.language));
    out.text(Name, report.name);
}

Result<ReportSeat> ReportSeat::read(FieldReader& in)
{
    ReportSeat message;
    message.report.state = stateOf(in.integer(State));
    message.report.since = in.time(Since);
    message.report.reason = in.text(Reason);
    message.report.language = languageOf(in.integer(Lang));
    message.report.name = in.text(Name);
    return checked(in, std::move(message), QStringLiteral("report-seat"));
}

} // namespace madoguchi::wire
