// SPDX-License-Identifier: GPL-3.0-or-later
// How long cases took, by figures worked out by hand: 2026-11-20 is a Friday, Monday the 23rd a holiday, and
// the departments work from 8:45 to 17:15.
#include "kb/domain/case_times_report.h"
#include "tests/unit/domain/case_life.h"

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

OfficeTime office()
{
    return {ServiceHours(CentreCalendar(), japanTime()), QDate(2026, 1, 1), QDate(2027, 12, 31)};
}

TimesQuestion question()
{
    TimesQuestion asked;
    asked.from = japan("2026-01-01 00:00");
    asked.until = japan("2027-01-01 00:00");
    return asked;
}

TimesReport reportOf(const TimesQuestion& asked, const std::vector<Case>& files,
                     const char* now = "2026-12-01 12:00")
{
    const OfficeTime hours = office();
    TimesReckoner reckoner(asked, hours, japan(now));
    for (const Case& file : files)
        reckoner.add(timesOf(file));
    return reckoner.report();
}

struct Stretch
{
    CaseWaitKind kind;
    int step;
    QString unit;
    qint64 minutes; ///< of office time; -1 = still waits

    bool operator==(const Stretch&) const = default;
};

std::vector<Stretch> stretchesOf(const Case& file)
{
    const OfficeTime hours = office();
    std::vector<Stretch> all;
    for (const CaseWait& wait : timesOf(file).waits)
        all.push_back({wait.kind, wait.step, wait.unit,
                       wait.until.isSet() ? hours.between(wait.from, wait.until) / minute : -1});
    return all;
}

/// Friday 16:15 in, Wednesday noon out: over a weekend and a holiday.
Case answered()
{
    CaseLife life("2026-11-20 16:15", "2026-11-20 16:30");
    const PartId part = life.divide("2026-11-20 17:00", roads);
    life.draft("2026-11-24 09:45", roadsClerk, part);
    life.submit("2026-11-24 11:45", roadsClerk, part,
                {{{lampsClerk.user, parksChief.user}}, {{roadsChief.user}}});
    life.act("2026-11-24 12:45", parksChief, life.ofPart(CaseAct::Approve, part));
    life.act("2026-11-24 13:45", lampsClerk, life.ofPart(CaseAct::Approve, part));
    life.act("2026-11-25 10:45", roadsChief, life.ofPart(CaseAct::Approve, part));
    life.join("2026-11-25 11:15");
    life.send("2026-11-25 12:00");
    return life.file;
}

} // namespace

TEST_CASE("office time leaves out nights, weekends, holidays and the turn of the year")
{
    const OfficeTime hours = office();
    const auto minutes = [&](const char* from, const char* until) {
        return hours.between(japan(from), japan(until)) / minute;
    };
    CHECK(minutes("2026-11-20 16:15", "2026-11-20 17:15") == 60);
    CHECK(minutes("2026-11-20 16:15", "2026-11-24 08:45") == 60);
    CHECK(minutes("2026-11-20 16:15", "2026-11-24 09:00") == 75);
    CHECK(minutes("2026-11-21 00:00", "2026-11-24 00:00") == 0);
    CHECK(minutes("2026-11-24 06:00", "2026-11-25 06:00") == 510);
    CHECK(minutes("2026-12-28 17:00", "2027-01-04 09:00") == 30);
    CHECK(minutes("2026-11-25 10:00", "2026-11-24 10:00") == 0);
    CHECK(minutes("2025-11-25 10:00", "2026-01-01 10:00") == 0);
}

TEST_CASE("a case of the centralised flow: what each step waited, and for whom")
{
    const Case file = answered();
    CHECK(stretchesOf(file) == std::vector<Stretch>{{CaseWaitKind::TakeIn, 0, QString(), 15},
                                                    {CaseWaitKind::Divide, 0, QString(), 30},
                                                    {CaseWaitKind::Begin, 0, roads, 75},
                                                    {CaseWaitKind::Draft, 0, roads, 120},
                                                    {CaseWaitKind::Approve, 1, roads, 120},
                                                    {CaseWaitKind::Approve, 2, roads, 330},
                                                    {CaseWaitKind::Check, 0, QString(), 30},
                                                    {CaseWaitKind::Send, 0, QString(), 45}});
    const CaseTimes times = timesOf(file);
    CHECK(times.waits[4].users == QList<UserId>{lampsClerk.user, parksChief.user});
    CHECK(times.units == QStringList{roads});
    TimesQuestion asked = question();
    CHECK(reportOf(asked, {file}).all[0].done == TimesFigure{765 * minute, 765 * minute, 1});
    asked.measure = TimesMeasure::FirstAnswer;
    CHECK(reportOf(asked, {file}).all[0].done.median == 690 * minute);
    asked.measure = TimesMeasure::LastReply;
    asked.clock = TimesClock::Wall;
    CHECK(reportOf(asked, {file}).all[0].done.median == (4 * 24 + 19) * hour + 45 * minute);
}

TEST_CASE("a part that was transferred and returned waited for the one who had it, and amending is a step of "
          "its own")
{
    CaseLife life("2026-11-24 09:00", "2026-11-24 09:00");
    const PartId part = life.divide("2026-11-24 09:30", parks);
    CaseEntry away = life.ofPart(CaseAct::TransferPart, part);
    away.unit = roads;
    life.act("2026-11-24 10:00", parksClerk, away);
    life.draft("2026-11-24 11:00", roadsClerk, part);
    life.draft("2026-11-24 11:10", roadsClerk, part); // goes on
    life.submit("2026-11-24 12:00", roadsClerk, part, {{{roadsChief.user}}});
    life.act("2026-11-24 13:00", roadsChief, life.ofPart(CaseAct::Return, part));
    life.draft("2026-11-24 13:10", roadsClerk, part);
    life.submit("2026-11-24 13:40", roadsClerk, part, {{{roadsChief.user}}});
    CHECK(stretchesOf(life.file) == std::vector<Stretch>{{CaseWaitKind::Divide, 0, QString(), 30},
                                                         {CaseWaitKind::Begin, 0, parks, 30},
                                                         {CaseWaitKind::Begin, 0, roads, 60},
                                                         {CaseWaitKind::Draft, 0, roads, 60},
                                                         {CaseWaitKind::Approve, 1, roads, 60},
                                                         {CaseWaitKind::Amend, 0, roads, 40},
                                                         {CaseWaitKind::Approve, 1, roads, -1}});
    const TimesReport report = reportOf(question(), {life.file}, "2026-11-24 14:00");
    CHECK(report.all[0] == TimesSide{{}, {300 * minute, 300 * minute, 1}, 0});
    const auto approval = std::find_if(report.steps.begin(), report.steps.end(), [](const TimesStep& step) {
        return step.kind == CaseWaitKind::Approve;
    });
    REQUIRE(approval != report.steps.end());
    CHECK(approval->sides[0] == TimesFigure{60 * minute, 60 * minute, 1});
    CHECK(approval->waiting[0] == 1);
    CHECK(approval->total == 80 * minute);
    REQUIRE(approval->slowest.size() == 2);
    CHECK(approval->slowest[0].ms == 60 * minute);
    CHECK_FALSE(approval->slowest[1].until.isSet());
}

TEST_CASE("a unit that answers itself, hands its case on, and the hearing section that takes it over")
{
    CaseLife life("2026-11-24 09:00", "2026-11-24 09:00", CaseFlow::Distributed, parks, parksClerk);
    CaseEntry away = entryOf(CaseAct::TransferCase);
    away.unit = roads;
    life.act("2026-11-24 10:00", parksClerk, away);
    CaseEntry over = entryOf(CaseAct::ChangeFlow);
    over.flow = CaseFlow::Centralised;
    life.act("2026-11-24 11:00", hearing, over);
    const PartId part = life.file.parts[0].id;
    life.draft("2026-11-24 12:00", roadsClerk, part);
    life.submit("2026-11-24 12:30", roadsClerk, part, {{{roadsChief.user}}});
    life.act("2026-11-24 13:00", roadsChief, life.ofPart(CaseAct::Approve, part));
    CHECK(stretchesOf(life.file) == std::vector<Stretch>{{CaseWaitKind::Begin, 0, parks, 60},
                                                         {CaseWaitKind::Begin, 0, roads, 120},
                                                         {CaseWaitKind::Draft, 0, roads, 30},
                                                         {CaseWaitKind::Approve, 1, roads, 30},
                                                         {CaseWaitKind::Check, 0, QString(), -1}});
}

TEST_CASE("a case that was reopened keeps its first reply, and is open until the last has gone out")
{
    CaseLife life("2026-11-24 09:00", "2026-11-24 09:00");
    life.file = answered();
    life.act("2026-11-26 09:00", hearing, entryOf(CaseAct::Reopen));
    TimesQuestion asked = question();
    CHECK(reportOf(asked, {life.file}).all[0].done.median == 765 * minute);
    asked.measure = TimesMeasure::LastReply;
    CHECK(reportOf(asked, {life.file}).all[0].done.count == 0);
    CHECK(reportOf(asked, {life.file}).all[0].open.count == 1);
    life.join("2026-11-26 09:15");
    life.send("2026-11-26 09:45");
    // Until Wednesday 17:15, and an hour on Thursday.
    CHECK(reportOf(asked, {life.file}).all[0].done.median == (765 + 315 + 60) * minute);
    asked.measure = TimesMeasure::FirstReply;
    CHECK(reportOf(asked, {life.file}).all[0].done.median == 765 * minute);
}

TEST_CASE("nearest rank: the median and what 90 % do not exceed are values that were there")
{
    CHECK(figureOf({}) == TimesFigure{0, 0, 0});
    CHECK(figureOf({7}) == TimesFigure{7, 7, 1});
    CHECK(figureOf({9, 1}) == TimesFigure{1, 9, 2});
    CHECK(figureOf({5, 3, 1, 4, 2}) == TimesFigure{3, 5, 5});
    CHECK(figureOf({10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) == TimesFigure{5, 9, 10});
    CHECK(figureOf({11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) == TimesFigure{6, 10, 11});
}

TEST_CASE("groups: each unit of a case counts it, all counts it once, units below fold into the topmost")
{
    CaseLife both("2026-11-24 09:00", "2026-11-24 09:00");
    both.divide("2026-11-24 09:30", roads);
    both.divide("2026-11-24 09:30", lamps);
    both.divide("2026-11-24 09:30", parks);
    CaseLife none("2026-11-24 10:00", "2026-11-24 10:00");
    TimesQuestion asked = question();
    asked.grouping = TimesGrouping::Unit;
    TimesReport report = reportOf(asked, {both.file, none.file});
    CHECK(report.cases == 2);
    CHECK(report.all[0].open.count == 2);
    QStringList keys;
    for (const TimesGroup& group : report.groups)
        keys.append(group.key);
    CHECK(keys == QStringList{QString(), parks, roads, lamps});
    asked.foldUnits = true;
    report = reportOf(asked, {both.file, none.file});
    REQUIRE(report.groups.size() == 3);
    CHECK(report.groups[2].key == QStringLiteral("works"));
    CHECK(report.groups[2].sides[0].open.count == 1);
    asked.grouping = TimesGrouping::Flow;
    CHECK(reportOf(asked, {both.file}).groups[0].key == QStringLiteral("1"));
    asked.grouping = TimesGrouping::Kind;
    CHECK(reportOf(asked, {both.file}).groups[0].key == QStringLiteral("2"));
}

TEST_CASE(
    "before and after a day, by arrival, and what came in outside the days asked for is not there at all")
{
    const Case friday = answered();
    CaseLife tuesday("2026-11-24 09:00", "2026-11-24 09:00");
    tuesday.act("2026-11-24 10:00", hearing, entryOf(CaseAct::Close));
    TimesQuestion asked = question();
    asked.split = japan("2026-11-24 00:00");
    const TimesReport report = reportOf(asked, {friday, tuesday.file});
    CHECK(report.all[0].done.count == 1);
    CHECK(report.all[1] == TimesSide{{}, {}, 1});
    asked.split = japan("2026-11-24 09:00");
    CHECK(reportOf(asked, {tuesday.file}).all[1].ended == 1);
    asked.until = japan("2026-11-24 09:00");
    CHECK(reportOf(asked, {friday, tuesday.file}).cases == 1);
    asked.from = japan("2026-11-20 16:16");
    CHECK(reportOf(asked, {friday, tuesday.file}) == TimesReport());
}

TEST_CASE("what is not counted: restricted without a word, merged, summaries, ends without a way, dates that "
          "cannot be")
{
    const Case file = answered();
    Case restricted = file;
    restricted.readers = {hearing.user};
    Case merged = file;
    merged.links = {{CaseId{uuidForName(QStringLiteral("other"))}, CaseLinkKind::MergedInto}};
    Case ledger = file;
    ledger.ledgerNumber = QStringLiteral("R8-12");
    ledger.entries.resize(1);
    Case wrong = file;
    wrong.receivedAt = japan("2026-11-25 12:01");
    const TimesReport report =
        reportOf(question(), {file, restricted, merged, ledger, summaryOf(file), wrong});
    CHECK(report.cases == 1);
    CHECK(report.leftOut == std::map<CaseLeftOut, int>{{CaseLeftOut::Merged, 1},
                                                       {CaseLeftOut::Summary, 1},
                                                       {CaseLeftOut::NoTimeline, 1},
                                                       {CaseLeftOut::WrongDates, 1}});
    CHECK(reportOf(question(), {restricted}) == TimesReport());

    Case split = file;
    split.links = {{CaseId{uuidForName(QStringLiteral("other"))}, CaseLinkKind::SplitFrom}};
    Case into = file;
    into.links = {{CaseId{uuidForName(QStringLiteral("other"))}, CaseLinkKind::MergedFrom}};
    CHECK(reportOf(question(), {split, into}).cases == 2);
}

TEST_CASE("a clock that went back makes no wait shorter than nothing")
{
    CaseLife life("2026-11-24 09:00", "2026-11-24 12:00");
    life.divide("2026-11-24 10:00", roads);
    life.divide("2026-11-24 13:00", parks);
    for (const CaseWait& wait : timesOf(life.file).waits)
        CHECK((!wait.until.isSet() || wait.from <= wait.until));
    CHECK(stretchesOf(life.file)[0] == Stretch{CaseWaitKind::TakeIn, 0, QString(), 180});
}
