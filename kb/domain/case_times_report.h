// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_times.h"
#include "kb/domain/office_time.h"

#include <array>
#include <map>
#include <memory>

namespace madoguchi {

/// From the arrival to what.
enum class TimesMeasure : int { FirstAnswer = 1, FirstReply = 2, LastReply = 3 };
/// By what cases stand together. A case that several units answer counts with each of them.
enum class TimesGrouping : int { Kind = 1, Flow = 2, Unit = 3 };
/// In which time is reckoned.
enum class TimesClock : int {
    Office = 1, ///< while the departments work (ServiceHours::officeHoursOn())
    Wall = 2    ///< nights, weekends and holidays too
};

/// What is asked of the times of cases.
struct TimesQuestion
{
    Timestamp from = {};  ///< came in from here on …
    Timestamp until = {}; ///< … to before here; both are set
    Timestamp split = {}; ///< apart: what came in before this, and what came in from it on. Unset: all in one
    TimesMeasure measure = TimesMeasure::FirstReply;
    TimesGrouping grouping = TimesGrouping::Kind;
    bool foldUnits = false; ///< what is of a unit below another one counts with the topmost
    TimesClock clock = TimesClock::Office;

    bool operator==(const TimesQuestion&) const = default;
};

/// Figures by nearest rank: of n values in order, the median is the one at place ceil(n * 50 / 100), and what
/// 90 % do not exceed the one at place ceil(n * 90 / 100). Always one of the values; in ms.
struct TimesFigure
{
    static constexpr int few = 5; ///< fewer say little

    qint64 median = 0;
    qint64 ninety = 0;
    int count = 0;

    bool operator==(const TimesFigure&) const = default;
};
/// `values` in any order.
[[nodiscard]] TimesFigure figureOf(std::vector<qint64> values);

/// Cases of a group that came in before, or after, the day of choice.
struct TimesSide
{
    TimesFigure done; ///< to what is measured
    TimesFigure open; ///< of those that are open without it: from the arrival to now
    int ended = 0;    ///< closed without it

    bool operator==(const TimesSide&) const = default;
};

/// Before, and from the day of choice on; without one everything stands in the first.
template <typename What>
using TimesSides = std::array<What, 2>;

struct TimesGroup
{
    QString key; ///< kind and flow: their number; unit: its id, empty = the hearing section
    TimesSides<TimesSide> sides;

    bool operator==(const TimesGroup&) const = default;
};

/// One stretch of waiting and whose it is.
struct SlowWait
{
    CaseId file;
    Timestamp from;
    Timestamp until; ///< unset: it still waits
    QList<UserId> users;
    qint64 ms = 0;

    bool operator==(const SlowWait&) const = default;
};

/// What one unit took for one step of the cases' way.
struct TimesStep
{
    static constexpr size_t mostSlow = 20;

    CaseWaitKind kind = CaseWaitKind::Divide;
    int step = 0;
    QString unit;
    TimesSides<TimesFigure> sides; ///< of what has ended
    TimesSides<int> waiting{};     ///< what still waits
    qint64 total = 0;              ///< all of it together, what still waits included
    std::vector<SlowWait> slowest; ///< the longest first, what still waits included

    bool operator==(const TimesStep&) const = default;
};

struct TimesReport
{
    int cases = 0; ///< that were counted
    TimesSides<TimesSide> all;
    std::vector<TimesGroup> groups; ///< by key
    std::vector<TimesStep> steps;   ///< by kind, step, unit
    std::map<CaseLeftOut, int> leftOut;

    bool operator==(const TimesReport&) const = default;
};

/// Puts a report together, case by case. Cases of a merge count once, restricted ones never.
class TimesReckoner
{
public:
    /// `office` knows the days from the first arrival to `now`, and outlives this.
    TimesReckoner(const TimesQuestion& question, const OfficeTime& office, Timestamp now);
    ~TimesReckoner();
    TimesReckoner(const TimesReckoner&) = delete;
    TimesReckoner& operator=(const TimesReckoner&) = delete;

    void add(const CaseTimes& times);
    [[nodiscard]] TimesReport report() const;

private:
    struct Gathered;
    std::unique_ptr<Gathered> m_gathered;
};

/// The unit a unit is folded into: ids are paths.
[[nodiscard]] QString topUnitOf(const QString& unit);

} // namespace madoguchi
