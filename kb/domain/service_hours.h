// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/centre_calendar.h"

#include <QTimeZone>

#include <optional>

namespace madoguchi {

/// Japan Standard Time: nine hours ahead of UTC, without summer time since 1952. Needs no zone data.
[[nodiscard]] QTimeZone japanTime();
/// The day it is there.
[[nodiscard]] QDate centreDay(Timestamp at);

/// A stretch of time in which a channel is open; `until` is the moment it closes.
struct OpenSpan
{
    Timestamp from;
    Timestamp until;

    bool operator==(const OpenSpan&) const = default;
};

/// Reckons in the hours of a centre, in the time of a zone that is given (the machine's plays no part).
/// Copies what it is given; does nothing but reckon; any thread.
///
/// A day's hours are those of its channel and weekday (or of public holidays, if they count), none on the
/// centre's closing days. A channel is open from its opening up to, but not at, the moment it closes; yet
/// what is due at the end of the hours is due at that moment, not at the next opening.
///
/// Errors are InvalidInput: "hours.never-open" if the channel opens on none of 1,100 days in a row;
/// "hours.too-far" if the answer lies more than a hundred years off; "hours.moment" if a moment lies outside
/// the years 1900 to 2999; "hours.amount" if an amount is negative.
class ServiceHours
{
public:
    ServiceHours(CentreCalendar calendar, QTimeZone zone);

    [[nodiscard]] const CentreCalendar& calendar() const { return m_calendar; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    /// The day a moment lies in.
    [[nodiscard]] QDate dayOf(Timestamp at) const;

    /// The first of the centre's own closings that covers the day, or nullptr.
    [[nodiscard]] const ClosingDays* closingOn(QDate day) const;
    /// Where the channel is open on that day: in order, never overlapping.
    [[nodiscard]] std::vector<OpenSpan> openSpans(Channel channel, QDate day) const;
    [[nodiscard]] bool isOpen(Channel channel, Timestamp at) const;
    /// `at` itself if it is open then.
    [[nodiscard]] Result<Timestamp> nextOpening(Channel channel, Timestamp at) const;
    /// The first moment by which the channel has been open for `ms` since `from`, `ms` >= 0. For 0 the next
    /// opening, or `from` if that is open or the moment of closing.
    [[nodiscard]] Result<Timestamp> plus(Channel channel, Timestamp from, qint64 ms) const;
    /// How long the channel is open between two moments, in ms; negative if `until` comes before `from`.
    [[nodiscard]] Result<qint64> openTime(Channel channel, Timestamp from, Timestamp until) const;
    /// The end of the hours on the `days`th day after that of `from` on which the channel opens; 0: on the
    /// first such day, that of `from` included, whose hours are not over.
    [[nodiscard]] Result<Timestamp> endOfServiceDay(Channel channel, Timestamp from, int days) const;

    /// True from Monday to Friday, save on public holidays and at the turn of the year: when departments
    /// work.
    [[nodiscard]] bool isBusinessDay(QDate day) const;
    /// When the departments work on that day; nothing if they do not.
    [[nodiscard]] std::optional<OpenSpan> officeHoursOn(QDate day) const;
    /// The end of the departments' hours on the `days`th business day after that of `from`; 0: on the first
    /// one, that of `from` included, whose hours are not over.
    [[nodiscard]] Result<Timestamp> endOfBusinessDay(Timestamp from, int days) const;

private:
    [[nodiscard]] Timestamp moment(QDate day, int minute) const;
    [[nodiscard]] OpenSpan officeSpan(QDate day) const;
    template <typename SpansOf, typename Visit>
    [[nodiscard]] Result<void> walk(Timestamp from, SpansOf spansOf, Visit visit) const;
    template <typename SpansOf>
    [[nodiscard]] Result<Timestamp> endOfDay(Timestamp from, int days, SpansOf spansOf) const;

    CentreCalendar m_calendar;
    QTimeZone m_zone;
};

} // namespace madoguchi
