// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_times_report.h"

#include <algorithm>
#include <tuple>

namespace madoguchi {

namespace {

struct SideValues
{
    std::vector<qint64> done;
    std::vector<qint64> open;
    int ended = 0;

    [[nodiscard]] TimesSide side() const { return {figureOf(done), figureOf(open), ended}; }
};

struct StepValues
{
    TimesSides<std::vector<qint64>> ended;
    TimesSides<int> waiting{};
    qint64 total = 0;
    std::vector<SlowWait> waits;
};

qint64 atRank(const std::vector<qint64>& sorted, size_t percent)
{
    return sorted[(sorted.size() * percent + 99) / 100 - 1];
}

// Of waits as long as each other the one that began first, so that the same cases give the same list.
bool isSlower(const SlowWait& a, const SlowWait& b)
{
    return std::tie(b.ms, a.from, a.file) < std::tie(a.ms, b.from, b.file);
}

Timestamp momentOf(const CaseTimes& times, TimesMeasure measure)
{
    switch (measure) {
    case TimesMeasure::FirstAnswer:
        return times.firstAnswer;
    case TimesMeasure::FirstReply:
        return times.firstReply;
    case TimesMeasure::LastReply:
        break;
    }
    return times.lastReply;
}

} // namespace

TimesFigure figureOf(std::vector<qint64> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return {atRank(values, 50), atRank(values, 90), static_cast<int>(values.size())};
}

QString topUnitOf(const QString& unit)
{
    return unit.section(u'/', 0, 0);
}

struct TimesReckoner::Gathered
{
    using StepKey = std::tuple<CaseWaitKind, int, QString>;

    TimesQuestion question;
    const OfficeTime& office;
    Timestamp now;
    int cases = 0;
    TimesSides<SideValues> all;
    std::map<QString, TimesSides<SideValues>> groups;
    std::map<StepKey, StepValues> steps;
    std::map<CaseLeftOut, int> leftOut;

    [[nodiscard]] qint64 between(Timestamp from, Timestamp until) const
    {
        return question.clock == TimesClock::Office ? office.between(from, until)
                                                    : std::max<qint64>(0, until.ms - from.ms);
    }
    [[nodiscard]] QString unitFor(const QString& unit) const
    {
        return question.foldUnits ? topUnitOf(unit) : unit;
    }
    [[nodiscard]] QStringList keysOf(const CaseTimes& times) const
    {
        switch (question.grouping) {
        case TimesGrouping::Kind:
            return {QString::number(static_cast<int>(times.kind))};
        case TimesGrouping::Flow:
            return {QString::number(static_cast<int>(times.flow))};
        case TimesGrouping::Unit:
            break;
        }
        QStringList keys;
        for (const QString& unit : times.units) {
            if (const QString key = unitFor(unit); !keys.contains(key))
                keys.append(key);
        }
        return keys;
    }
    void addTo(SideValues& side, const CaseTimes& times) const
    {
        const Timestamp moment = momentOf(times, question.measure);
        if (moment.isSet())
            side.done.push_back(between(times.receivedAt, moment));
        else if (times.open)
            side.open.push_back(between(times.receivedAt, now));
        else
            ++side.ended;
    }
    void addWait(const CaseTimes& times, const CaseWait& wait, size_t side)
    {
        StepValues& step = steps[{wait.kind, wait.step, unitFor(wait.unit)}];
        const qint64 ms = between(wait.from, wait.until.isSet() ? wait.until : now);
        if (wait.until.isSet())
            step.ended[side].push_back(ms);
        else
            ++step.waiting[side];
        step.total += ms;
        step.waits.push_back({times.id, wait.from, wait.until, wait.users, ms});
        // No more than are shown are kept, and not sorted for each of very many.
        if (step.waits.size() >= 16 * TimesStep::mostSlow)
            keepSlowest(step.waits);
    }
    static void keepSlowest(std::vector<SlowWait>& waits)
    {
        const size_t kept = std::min(waits.size(), TimesStep::mostSlow);
        std::partial_sort(waits.begin(), waits.begin() + static_cast<qint64>(kept), waits.end(), isSlower);
        waits.resize(kept);
    }
};

TimesReckoner::TimesReckoner(const TimesQuestion& question, const OfficeTime& office, Timestamp now)
    : m_gathered(new Gathered{.question = question, .office = office, .now = now})
{
}

TimesReckoner::~TimesReckoner() = default;

void TimesReckoner::add(const CaseTimes& times)
{
    Gathered& all = *m_gathered;
    if (times.leftOut == CaseLeftOut::Restricted || times.receivedAt < all.question.from ||
        times.receivedAt >= all.question.until)
        return;
    if (times.leftOut != CaseLeftOut::None) {
        ++all.leftOut[times.leftOut];
        return;
    }
    ++all.cases;
    const size_t side = all.question.split.isSet() && times.receivedAt >= all.question.split ? 1 : 0;
    all.addTo(all.all[side], times);
    for (const QString& key : all.keysOf(times))
        all.addTo(all.groups[key][side], times);
    for (const CaseWait& wait : times.waits)
        all.addWait(times, wait, side);
}

TimesReport TimesReckoner::report() const
{
    TimesReport report;
    report.cases = m_gathered->cases;
    report.leftOut = m_gathered->leftOut;
    for (size_t side = 0; side < 2; ++side)
        report.all[side] = m_gathered->all[side].side();
    for (const auto& [key, sides] : m_gathered->groups)
        report.groups.push_back({key, {sides[0].side(), sides[1].side()}});
    for (const auto& [key, values] : m_gathered->steps) {
        TimesStep step{.kind = std::get<0>(key), .step = std::get<1>(key), .unit = std::get<2>(key)};
        step.sides = {figureOf(values.ended[0]), figureOf(values.ended[1])};
        step.waiting = values.waiting;
        step.total = values.total;
        step.slowest = values.waits;
        Gathered::keepSlowest(step.slowest);
        report.steps.push_back(std::move(step));
    }
    return report;
}

} // namespace madoguchi
