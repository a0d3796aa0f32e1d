// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of cases in the desk's store: which there are, in which order and groups, how many, and whose turn it
// is.
#include "kb/db/statement.h"
#include "kb/store/case_list_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

constexpr qint64 day = 86'400'000;
// 2026-11-23, a Monday.
constexpr qint64 monday = 20'780 * day;

const Actor hearing{idOf<UserId>(u"hearing"_qs), Role::HearingSection, QStringLiteral("pr")};
const Actor clerk{idOf<UserId>(u"clerk"_qs), Role::Department, QStringLiteral("roads/lamps")};

struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    OutboxRepository outbox{*connection};
    CaseRepository cases{*connection};
    CaseListRepository lists{*connection};
    int given = 0;

    void give(const CommandPayload& payload, const Actor& by)
    {
        REQUIRE(outbox.perform(commandOf(payload, by, QString::number(++given)), by));
    }
    CaseId open(const QString& subject, const std::function<void(Case&)>& with = {},
                const Actor& by = hearing)
    {
        Case file;
        file.id = idOf<CaseId>(subject);
        file.fields.subject = subject;
        file.fields.text = u"本文"_qs;
        file.receivedAt = {monday};
        CaseEntry line;
        line.id = idOf<EntryId>(subject);
        line.act = CaseAct::Open;
        file.entries = {line};
        if (with)
            with(file);
        give(OpenCase{file}, by);
        return file.id;
    }
    void divide(const CaseId& file, const QString& part, const QString& unit)
    {
        CaseEntry entry;
        entry.id = idOf<EntryId>(u"divide "_qs + part);
        entry.act = CaseAct::Divide;
        entry.part = idOf<PartId>(part);
        entry.unit = unit;
        entry.text = u"ご回答ください"_qs;
        give(ActOnCase{file, entry}, hearing);
    }
    QStringList subjects(const CaseFilter& filter, CaseOrder order = CaseOrder::Subject,
                         bool reversed = false, const std::optional<Actor>& waits = {})
    {
        const CaseIndex index = lists.index(filter, waits, order, reversed, CaseGrouping::None, 0).value();
        const std::vector<CaseLine> lines = lists.lines(index.rows, hearing).value();
        QStringList found;
        for (const qint64 row : index.rows) {
            const auto line =
                std::find_if(lines.begin(), lines.end(), [&](const CaseLine& l) { return l.row == row; });
            REQUIRE(line != lines.end());
            found.append(line->subject);
        }
        return found;
    }
    std::vector<CaseIndex::Group> groups(CaseGrouping grouping, qint64 offset = 0)
    {
        return lists.index({}, {}, CaseOrder::Due, false, grouping, offset).value().groups;
    }
};

} // namespace

TEST_CASE("words are found however they are written, all of them, in number, subject, requester or category")
{
    Desk desk;
    desk.open(u"ゴミの収集"_qs, [](Case& file) {
        file.fields.requester.name = u"市川 花子"_qs;
        file.fields.category = u"くらし > ごみ"_qs;
    });
    desk.open(u"街路灯が消えた"_qs);
    CaseFilter filter;
    filter.text = u"ごみ"_qs;
    CHECK(desk.subjects(filter) == QStringList{u"ゴミの収集"_qs});
    filter.text = u"  花子　収集 "_qs;
    CHECK(desk.subjects(filter) == QStringList{u"ゴミの収集"_qs});
    filter.text = u"花子 街路灯"_qs;
    CHECK(desk.subjects(filter).isEmpty());
    filter.text = u"%"_qs;
    CHECK(desk.subjects(filter).isEmpty());
    filter.text = QString();
    filter.category = u"くらし"_qs; // what is below it, too
    CHECK(desk.subjects(filter) == QStringList{u"ゴミの収集"_qs});
    filter.category = u"くら"_qs;
    CHECK(desk.subjects(filter).isEmpty());
}

TEST_CASE("a unit's cases are those it or a unit below it has a part of, and no other's of a like name")
{
    Desk desk;
    desk.divide(desk.open(u"a"_qs), u"p1"_qs, u"roads/lamps"_qs);
    desk.divide(desk.open(u"b"_qs), u"p2"_qs, u"roads2"_qs);
    const CaseId both = desk.open(u"c"_qs);
    desk.divide(both, u"p3"_qs, u"parks"_qs);
    desk.divide(both, u"p4"_qs, u"roads"_qs);
    CaseFilter filter;
    filter.unit = u"roads"_qs;
    CHECK(desk.subjects(filter) == QStringList{u"a"_qs, u"c"_qs});
    filter.unit = u"roads/lamps"_qs;
    CHECK(desk.subjects(filter) == QStringList{u"a"_qs});
    const std::vector<CaseIndex::Group> groups = desk.groups(CaseGrouping::Unit);
    CHECK(groups ==
          std::vector<CaseIndex::Group>{{u"parks\nroads"_qs, 1}, {u"roads/lamps"_qs, 1}, {u"roads2"_qs, 1}});
}

TEST_CASE("weeks begin on Monday where the centre is, and what is never due comes last")
{
    Desk desk;
    const auto due = [](qint64 at) { return [at](Case& file) { file.dueAt = {at}; }; };
    desk.open(u"sunday"_qs, due(monday - 1));
    desk.open(u"monday"_qs, due(monday));
    desk.open(u"next sunday"_qs, due(monday + 7 * day - 1));
    CHECK(desk.groups(CaseGrouping::DueWeek) ==
          std::vector<CaseIndex::Group>{{u"2026-11-16"_qs, 1}, {u"2026-11-23"_qs, 2}});
    // Nine hours east it is Monday earlier.
    CHECK(desk.groups(CaseGrouping::DueWeek, 9 * 3'600'000) ==
          std::vector<CaseIndex::Group>{{u"2026-11-23"_qs, 2}, {u"2026-11-30"_qs, 1}});
}

TEST_CASE("lists are sorted both ways, and counted by what presses")
{
    Desk desk;
    const auto with = [](qint64 received, qint64 due, CaseKind kind) {
        return [=](Case& file) {
            file.receivedAt = {received};
            file.dueAt = {due};
            file.fields.kind = kind;
        };
    };
    desk.open(u"a"_qs, with(monday, monday + 5 * day, CaseKind::Complaint));
    desk.open(u"b"_qs, with(monday + 1, monday + day, CaseKind::Inquiry));
    const CaseId c = desk.open(u"c"_qs, with(monday + 2, monday - day, CaseKind::Report));
    CHECK(desk.subjects({}, CaseOrder::Due) == QStringList{u"c"_qs, u"b"_qs, u"a"_qs});
    CHECK(desk.subjects({}, CaseOrder::Due, true) == QStringList{u"a"_qs, u"b"_qs, u"c"_qs});
    CHECK(desk.subjects({}, CaseOrder::Received) == QStringList{u"c"_qs, u"b"_qs, u"a"_qs});
    CHECK(desk.subjects({}, CaseOrder::Kind) == QStringList{u"b"_qs, u"a"_qs, u"c"_qs});
    desk.divide(c, u"part"_qs, u"roads/lamps"_qs);

    const CaseCounts counts = desk.lists.counts({}, hearing, {monday}, {monday + 3 * day}).value();
    CHECK(counts == CaseCounts{.all = 3, .open = 3, .waiting = 2, .dueSoon = 1, .overdue = 1});
    CHECK(desk.lists.counts({}, clerk, {monday}, {monday + 3 * day})->waiting == 1);
    CHECK(desk.subjects({}, CaseOrder::Subject, false, hearing) == QStringList{u"a"_qs, u"b"_qs});
    CHECK(desk.subjects({}, CaseOrder::Subject, false, clerk) == QStringList{u"c"_qs});
    CaseFilter late;
    late.dueBefore = {monday};
    CHECK(desk.subjects(late) == QStringList{u"c"_qs});
    late = {};
    late.dueFrom = {monday};
    late.dueBefore = {monday + 3 * day};
    CHECK(desk.subjects(late) == QStringList{u"b"_qs});
}

TEST_CASE("a line says whose turn it is, and rows that are gone are left out")
{
    Desk desk;
    const CaseId own = desk.open(u"own"_qs);
    const CaseId others = desk.open(u"others"_qs);
    desk.divide(others, u"part"_qs, u"parks"_qs);
    const CaseIndex index =
        desk.lists.index({}, {}, CaseOrder::Subject, false, CaseGrouping::None, 0).value();
    REQUIRE(index.rows.size() == 2);
    std::vector<qint64> rows = index.rows;
    rows.push_back(99);
    const std::vector<CaseLine> lines = desk.lists.lines(rows, hearing).value();
    REQUIRE(lines.size() == 2);
    for (const CaseLine& line : lines)
        CHECK(line.waitsForViewer == (line.id == own));
    CHECK(desk.lists.rowOf(own).value() == index.rows[1]);
    CHECK_FALSE(desk.lists.rowOf(idOf<CaseId>(u"none"_qs)).value());
    CHECK(desk.lists.lines({}, hearing)->empty());
}

TEST_CASE("restricted cases can be left out of what goes onto paper")
{
    Desk desk;
    const CaseId named = desk.open(u"named"_qs);
    desk.open(u"plain"_qs);
    CaseEntry entry;
    entry.id = idOf<EntryId>(u"restrict"_qs);
    entry.act = CaseAct::Restrict;
    entry.users = {hearing.user};
    entry.text = u"公益通報"_qs;
    desk.give(ActOnCase{named, entry}, hearing);
    CHECK(desk.subjects({}) == QStringList{u"named"_qs, u"plain"_qs});
    CaseFilter filter;
    filter.withoutRestricted = true;
    CHECK(desk.subjects(filter) == QStringList{u"plain"_qs});
}

TEST_CASE(
    "whoever handed a case in waits for others until it is answered, and sees how many duties there are")
{
    Desk desk;
    const CaseId file = desk.open(u"handed in"_qs, {}, clerk);
    CHECK(desk.cases.waitingForOthers(clerk, 10)->size() == 1);
    CHECK(desk.cases.waitingForOthers(hearing, 10)->empty());
    CHECK(desk.cases.dutyCount(hearing) == 1);
    desk.divide(file, u"part"_qs, u"roads/lamps"_qs);
    // Now it waits for the clerk, and the hearing section for the clerk.
    CHECK(desk.cases.waitingForOthers(clerk, 10)->empty());
    CHECK(desk.cases.waitingForOthers(hearing, 10)->size() == 1);
    CHECK(desk.cases.dutyCount(hearing) == 0);
    REQUIRE(desk.cases.dutiesOf(clerk, 1)->size() == 1);
    CHECK(desk.cases.dutiesOf(clerk, 1)->front().file.waitsForViewer);
    CHECK(desk.cases.dutiesOf(clerk, 0)->empty());
}

TEST_CASE("every list is read from its narrow index alone")
{
    Desk desk;
    desk.open(u"one"_qs);
    for (int order = 1; order <= int(CaseOrder::Duty); ++order) {
        for (int grouping = 0; grouping <= int(CaseGrouping::DueWeek); ++grouping) {
            const auto index = desk.lists.index({}, hearing, static_cast<CaseOrder>(order), false,
                                                static_cast<CaseGrouping>(grouping), 0);
            REQUIRE(index);
            CHECK(index->rows.size() == 1);
        }
    }
    db::Statement plan(
        *desk.connection,
        QStringLiteral("EXPLAIN QUERY PLAN SELECT f.row FROM case_file AS f INDEXED BY "
                       "case_file_list WHERE f.state < 5 AND instr(f.haystack, 'x') > 0 AND "
                       "f.unit = 'a' AND f.units = 'a' AND f.category = 'c' ORDER BY f.received_at"));
    REQUIRE(plan.exec());
    REQUIRE(plan.next());
    CHECK(plan.text(3).contains(QStringLiteral("COVERING INDEX case_file_list")));
}

TEST_CASE("cases that an older desk held are found in lists once it is newer, also those the hub has not got")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"desk.db"_qs);
    {
        Desk older{std::move(*openStore(path))};
        older.open(u"ゴミの収集"_qs, {}, clerk);
        REQUIRE(older.connection->runScript(
            "DROP INDEX case_file_list; DROP INDEX case_duty_hearing; "
            "ALTER TABLE case_file DROP COLUMN haystack; "
            "DROP TABLE case_actor; DROP TABLE message_choice; DROP TABLE publication; ALTER TABLE outbox "
            "DROP COLUMN waits_for; ALTER TABLE sent DROP COLUMN waits_for; "
            "ALTER TABLE case_duty DROP COLUMN except_user; ALTER TABLE sign_in DROP COLUMN failures; "
            "ALTER TABLE sign_in DROP COLUMN wait_until; "
            "ALTER TABLE sign_in DROP COLUMN pin; ALTER TABLE sign_in DROP COLUMN pin_failures; "
            "PRAGMA user_version = 9",
            u"older"_qs));
    }
    Desk newer{std::move(*openStore(path))};
    CaseFilter filter;
    filter.text = u"ごみ"_qs;
    CHECK(newer.subjects(filter) == QStringList{u"ゴミの収集"_qs});
    CHECK(newer.cases.waitingForOthers(clerk, 10)->size() == 1);
}
