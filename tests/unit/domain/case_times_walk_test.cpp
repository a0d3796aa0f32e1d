// SPDX-License-Identifier: GPL-3.0-or-later
// Times of cases against slow, plain computations: random lives by the rulebook, looked at after every act; a
// walk through every minute; sorting and counting by hand.
#include "kb/base/random.h"
#include "kb/domain/case_duties.h"
#include "kb/domain/case_times_report.h"
#include "tests/unit/domain/case_life.h"

#include <map>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr qint64 minute = 60'000;

using Sums = std::map<DutyKind, qint64>;

DutyKind dutyOf(CaseWaitKind kind)
{
    switch (kind) {
    case CaseWaitKind::TakeIn:
    case CaseWaitKind::Divide:
        return DutyKind::Divide;
    case CaseWaitKind::Begin:
    case CaseWaitKind::Draft:
        return DutyKind::Draft;
    case CaseWaitKind::Amend:
        return DutyKind::Amend;
    case CaseWaitKind::Approve:
        return DutyKind::Approve;
    case CaseWaitKind::Check:
        return DutyKind::Check;
    case CaseWaitKind::Send:
        break;
    }
    return DutyKind::Send;
}

/// A life in which anybody does anything, some minutes or days apart. Beside it stands what the duties said.
class TimedLife
{
public:
    explicit TimedLife(quint64 seed)
        : m_random(seed)
    {
        const bool distributed = m_random.below(3) == 0;
        Case handed = handedIn(distributed ? CaseFlow::Distributed : CaseFlow::Centralised,
                               distributed ? anyUnit() : QString());
        handed.receivedAt = m_now;
        m_file = *apply(std::nullopt, OpenCase{handed}, hearing, m_now);
        for (int step = 0; step < 200; ++step)
            go();
    }

    [[nodiscard]] const Case& file() const { return m_file; }
    [[nodiscard]] Timestamp now() const { return m_now; }
    [[nodiscard]] const Sums& sums() const { return m_sums; }
    Timestamp firstSent;
    Timestamp lastSent;
    Timestamp firstApproved;
    int moved = 0;

private:
    QString anyUnit() { return QStringList{roads, parks, lamps}[static_cast<int>(m_random.below(3))]; }
    const Actor& anybody()
    {
        static const std::vector<Actor> all{hearing,    roadsClerk, roadsChief, parksClerk,
                                            parksChief, lampsClerk, hearing};
        return all[m_random.below(static_cast<quint32>(all.size()))];
    }
    CaseEntry anyEntry()
    {
        static const std::vector<CaseAct> acts{
            CaseAct::Divide,       CaseAct::Submit,       CaseAct::Submit,       CaseAct::Submit,
            CaseAct::Approve,      CaseAct::Approve,      CaseAct::Approve,      CaseAct::Approve,
            CaseAct::Approve,      CaseAct::Approve,      CaseAct::Return,       CaseAct::Recall,
            CaseAct::WithdrawPart, CaseAct::TransferPart, CaseAct::TransferCase, CaseAct::ChangeFlow,
            CaseAct::AssignPerson, CaseAct::Join,         CaseAct::Join,         CaseAct::MarkSent,
            CaseAct::MarkSent,     CaseAct::Close,        CaseAct::Reopen,       CaseAct::Reopen,
            CaseAct::Note,         CaseAct::Restrict,     CaseAct::Release,      CaseAct::Release};
        CaseEntry entry = entryOf(acts[m_random.below(static_cast<quint32>(acts.size()))]);
        const auto count = static_cast<quint32>(m_file.parts.size());
        const PartId any = count == 0 ? PartId() : m_file.parts[m_random.below(count)].id;
        entry.part = entry.act == CaseAct::Divide ? nextPart() : any;
        entry.unit = anyUnit();
        entry.channel = ReplyChannel::Letter;
        entry.flow = m_random.below(2) == 0 ? CaseFlow::Centralised : CaseFlow::Distributed;
        for (quint32 steps = m_random.below(3) + 1; steps > 0; --steps)
            entry.route.push_back({{anybody().user}});
        if (entry.act == CaseAct::Restrict)
            entry.users = {hearing.user, roadsClerk.user, anybody().user};
        return entry;
    }
    // What waits is often done, so that lives get far.
    [[nodiscard]] CaseAct actFor(const Duty& duty)
    {
        switch (duty.kind) {
        case DutyKind::Divide:
            return CaseAct::Divide;
        case DutyKind::Approve:
            return CaseAct::Approve;
        case DutyKind::Check:
            return CaseAct::Join;
        case DutyKind::Send:
            return CaseAct::MarkSent;
        default: // a draft, then its way to approval
            return m_random.below(2) == 0 ? CaseAct::SaveDraft : CaseAct::Submit;
        }
    }
    Result<Case> attempt(const Actor& who, CaseEntry entry, Timestamp at)
    {
        const CasePart* part = m_file.part(entry.part);
        entry.baseVersion = entry.act == CaseAct::Join ? m_file.reply.version : part ? part->draftVersion : 0;
        if (entry.act != CaseAct::SaveDraft)
            return apply(std::optional(m_file), ActOnCase{m_file.id, entry}, who, at);
        return apply(
            std::optional(m_file),
            SaveCaseDraft{m_file.id, entry.part, QStringLiteral("案"), {}, entry.baseVersion, entry.id}, who,
            at);
    }
    void go()
    {
        const Timestamp at = m_now.plusMs(qint64(m_random.below(600)) * 7 * minute);
        CaseEntry entry = anyEntry();
        const std::vector<Duty> duties = dutiesOf(m_file);
        const bool attends = !duties.empty() && m_random.below(4) != 0;
        if (attends) {
            const Duty& duty = duties[m_random.below(static_cast<quint32>(duties.size()))];
            entry.act = actFor(duty);
            entry.part = entry.act == CaseAct::Divide ? nextPart() : duty.part;
        }
        for (int tries = attends ? 8 : 1; tries > 0; --tries) {
            if (const auto next = attempt(anybody(), entry, at)) {
                take(*next, at);
                return;
            }
        }
    }
    void take(const Case& next, Timestamp at)
    {
        for (const Duty& duty : dutiesOf(m_file))
            m_sums[duty.kind] += at.ms - m_now.ms;
        const auto approvedOf = [](const Case& file) {
            return std::count_if(file.parts.begin(), file.parts.end(),
                                 [](const CasePart& part) { return part.state == PartState::Approved; });
        };
        if (!firstApproved.isSet() && approvedOf(next) > approvedOf(m_file))
            firstApproved = at;
        if (next.state == CaseState::Answered && m_file.state != CaseState::Answered) {
            lastSent = at;
            if (!firstSent.isSet())
                firstSent = at;
        }
        m_file = next;
        m_now = at;
        ++moved;
    }

    SeededRandom m_random;
    Case m_file;
    Timestamp m_now = japan("2026-03-30 08:15");
    Sums m_sums;
};

Sums sumsOf(const CaseCourse& course, Timestamp now)
{
    Sums sums;
    for (const CaseWait& wait : course.waits)
        sums[dutyOf(wait.kind)] += (wait.until.isSet() ? wait.until : now).ms - wait.from.ms;
    return sums;
}

Sums withoutNothing(Sums sums)
{
    std::erase_if(sums, [](const auto& each) { return each.second == 0; });
    return sums;
}

} // namespace

TEST_CASE("a thousand random lives: the timeline alone says of every duty how long it waited")
{
    int moved = 0;
    int sent = 0;
    for (quint64 seed = 1; seed <= 1'000; ++seed) {
        CAPTURE(seed);
        const TimedLife life(seed);
        const auto course = courseOf(life.file());
        REQUIRE(course);
        REQUIRE(withoutNothing(sumsOf(*course, life.now())) == withoutNothing(life.sums()));
        REQUIRE(course->firstApproved == life.firstApproved);
        REQUIRE(course->firstSent == life.firstSent);
        REQUIRE(course->lastSent == life.lastSent);
        moved += life.moved;
        sent += life.firstSent.isSet() ? 1 : 0;
    }
    CHECK(moved > 20'000);
    CHECK(sent > 200); // else little was tried
}

TEST_CASE("office time against a walk through every minute of half a year")
{
    SeededRandom random(3);
    const ServiceHours hours(CentreCalendar(), japanTime());
    const QDate first(2026, 11, 1);
    const OfficeTime office(hours, first, first.addDays(180));
    std::vector<qint64> worked{0}; // minutes worked before each minute
    for (QDate day = first; day < first.addDays(180); day = day.addDays(1)) {
        const bool works = hours.isBusinessDay(day);
        for (int at = 0; at < 24 * 60; ++at)
            worked.push_back(worked.back() + (works && at >= 8 * 60 + 45 && at < 17 * 60 + 15 ? 1 : 0));
    }
    const qint64 begin = japan("2026-11-01 00:00").ms;
    for (int round = 0; round < 20'000; ++round) {
        const auto from = random.below(static_cast<quint32>(worked.size()));
        const auto until = random.below(static_cast<quint32>(worked.size()));
        const qint64 plain = until > from ? worked[until] - worked[from] : 0;
        REQUIRE(office.between({begin + from * minute}, {begin + until * minute}) == plain * minute);
    }
}

TEST_CASE("a report of 300 cases against counting by hand, whatever is asked")
{
    std::vector<CaseTimes> all;
    Timestamp now;
    for (quint64 seed = 1; seed <= 300; ++seed) {
        const TimedLife life(seed);
        CaseTimes times = timesOf(life.file());
        times.receivedAt = times.receivedAt.plusMs(-qint64(seed % 97) * 86'400'000);
        all.push_back(times);
        now = std::max(now, life.now());
    }
    const OfficeTime office(ServiceHours(CentreCalendar(), japanTime()), QDate(2025, 1, 1),
                            centreDay(now).addDays(1));
    SeededRandom random(7);
    for (int round = 0; round < 60; ++round) {
        TimesQuestion asked;
        asked.from = japan("2026-01-01 00:00").plusMs(qint64(random.below(40)) * 86'400'000);
        asked.until = asked.from.plusMs(qint64(random.below(60) + 1) * 86'400'000);
        if (random.below(2) == 0)
            asked.split = asked.from.plusMs(qint64(random.below(30)) * 86'400'000);
        asked.measure = static_cast<TimesMeasure>(1 + random.below(3));
        asked.grouping = static_cast<TimesGrouping>(1 + random.below(3));
        asked.foldUnits = random.below(2) == 0;
        asked.clock = static_cast<TimesClock>(1 + random.below(2));
        TimesReckoner reckoner(asked, office, now);
        for (const CaseTimes& times : all)
            reckoner.add(times);
        const TimesReport report = reckoner.report();

        // The slow way: every case is asked for each side and each unit there could be.
        for (const size_t side : {0, 1}) {
            for (const QString& unit : {QString(), roads, parks, lamps, QStringLiteral("works")}) {
                std::vector<qint64> values;
                int open = 0;
                for (const CaseTimes& times : all) {
                    if (times.leftOut != CaseLeftOut::None || times.receivedAt < asked.from ||
                        times.receivedAt >= asked.until)
                        continue;
                    const bool after = asked.split.isSet() && times.receivedAt >= asked.split;
                    QStringList units = times.units;
                    for (QString& each : units)
                        each = asked.foldUnits && each.startsWith(QStringLiteral("works"))
                                   ? QStringLiteral("works")
                                   : each;
                    if (after != (side == 1) || !units.contains(unit))
                        continue;
                    const Timestamp moment = asked.measure == TimesMeasure::FirstAnswer  ? times.firstAnswer
                                             : asked.measure == TimesMeasure::FirstReply ? times.firstReply
                                                                                         : times.lastReply;
                    if (moment.isSet())
                        values.push_back(asked.clock == TimesClock::Wall
                                             ? moment.ms - times.receivedAt.ms
                                             : office.between(times.receivedAt, moment));
                    else
                        open += times.open ? 1 : 0;
                }
                if (asked.grouping != TimesGrouping::Unit)
                    continue;
                const auto group = std::find_if(report.groups.begin(), report.groups.end(),
                                                [&](const TimesGroup& each) { return each.key == unit; });
                const TimesSide found = group == report.groups.end() ? TimesSide() : group->sides[side];
                REQUIRE(found.done.count == int(values.size()));
                REQUIRE(found.open.count == open);
                if (values.empty())
                    continue;
                // At most half, and at most nine tenths, lie below; the value itself is among them.
                const auto notAbove = [&](qint64 value) {
                    return std::count_if(values.begin(), values.end(),
                                         [&](qint64 each) { return each <= value; });
                };
                const auto below = [&](qint64 value) {
                    return std::count_if(values.begin(), values.end(),
                                         [&](qint64 each) { return each < value; });
                };
                const auto n = static_cast<qint64>(values.size());
                REQUIRE(notAbove(found.done.median) * 100 >= n * 50);
                REQUIRE(below(found.done.median) * 100 < n * 50);
                REQUIRE(notAbove(found.done.ninety) * 100 >= n * 90);
                REQUIRE(below(found.done.ninety) * 100 < n * 90);
            }
        }
    }
}
