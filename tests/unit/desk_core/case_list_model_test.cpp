// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/case_list_fixture.h"

#include "app/desk/core/case_list_model.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::CaseListsDesk;
using desk::test::hourMs;
using desk::test::waitFor;

namespace {

struct ListDesk : CaseListsDesk
{
    CaseListModel model{*commands};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    ListDesk()
    {
        model.setTexts([](const store::CaseLine& line, CaseListModel::Column, bool) { return line.subject; },
                       [](CaseListModel::Column) { return QStringLiteral("head"); },
                       [](store::CaseGrouping, const store::CaseIndex::Group& group) {
                           return QStringLiteral("%1: %2").arg(group.key).arg(group.count);
                       });
    }
    void ask(const CaseListQuery& query)
    {
        QSignalSpy loaded(&model, &CaseListModel::loaded);
        model.setQuery(query);
        REQUIRE(waitFor([&] { return loaded.count() > 0; }));
    }
    /// What stands there once it was read.
    QString text(int row)
    {
        REQUIRE(waitFor([&] { return !model.index(row, 0).data().toString().isEmpty(); }));
        return model.index(row, 0).data().toString();
    }
};

} // namespace

TEST_CASE("All of many cases are rows at once, and what stands in them is read where somebody looks")
{
    ListDesk desk;
    desk.fill(1'000);
    desk.ask({.order = store::CaseOrder::Received});
    CHECK(desk.model.rowCount() == 1'000);
    CHECK(desk.model.total() == 1'000);
    CHECK(desk.text(0) == QStringLiteral("件名 00000"));
    CHECK(desk.text(999) == QStringLiteral("件名 00999"));
    REQUIRE(desk.model.lineAt(950)); // its page was read
    CHECK(desk.model.lineAt(500) == nullptr);
    CHECK(desk.model.rowOf(desk.model.lineAt(950)->id) == 950);
    CHECK(desk.model.index(0, 0).data(CaseListModel::OverdueRole).toBool());
    CHECK(desk.model.index(0, 0).data(CaseListModel::WaitingRole).toBool());
    CHECK_FALSE(desk.model.index(999, 0).data(CaseListModel::OverdueRole).toBool());
    REQUIRE(waitFor([&] { return desk.model.counts().all == 1'000; }));
    CHECK(desk.model.counts().overdue == 2);
}

TEST_CASE("A case that comes or goes disturbs no other row, and one that changed is read again")
{
    ListDesk desk;
    desk.fill(300);
    desk.ask({.order = store::CaseOrder::Received});
    const QString fifth = desk.text(5);
    const QPersistentModelIndex held = desk.model.index(5, 0);
    QSignalSpy reset(&desk.model, &QAbstractItemModel::modelReset);
    Case fresh = desk.file(0);
    fresh.receivedAt = desk.clock.now().plusMs(hourMs);
    REQUIRE(desk.perform(OpenCase{fresh}));
    desk.model.refresh();
    REQUIRE(waitFor([&] { return desk.model.total() == 301; }));
    CHECK(reset.count() == 0);
    CHECK(held.row() == 6);
    CHECK(held.data().toString() == fifth);

    desk.divide(fresh.id, QStringLiteral("roads"));
    (void)desk.text(0);
    desk.model.refresh();
    REQUIRE(waitFor([&] {
        (void)desk.model.index(0, 0).data();
        return desk.model.lineAt(0) && desk.model.lineAt(0)->state == CaseState::InWork;
    }));
    CHECK_FALSE(desk.model.index(0, 0).data(CaseListModel::WaitingRole).toBool());
    desk.commands->setUser(desk.clerk);
    desk.ask({.scope = CaseScope::Waiting});
    CHECK(desk.model.total() == 1);
}

TEST_CASE("Groups have headings with their numbers, and are folded away and back")
{
    ListDesk desk;
    desk.fill(20);
    desk.ask({.grouping = store::CaseGrouping::Kind});
    REQUIRE(desk.model.rowCount() == 25);
    CHECK(desk.model.total() == 20);
    CHECK(desk.model.groupRows() == QList<int>{0, 5, 10, 15, 20});
    CHECK(desk.model.isGroup(5));
    CHECK(desk.model.index(5, 0).data().toString() == QStringLiteral("2: 4"));
    CHECK(desk.model.lineAt(5) == nullptr);
    (void)desk.text(6);
    CHECK(desk.model.lineAt(6)->kind == CaseKind::Opinion);
    const CaseId id = desk.model.lineAt(6)->id;
    desk.model.toggleGroup(0);
    CHECK(desk.model.rowCount() == 21);
    CHECK(desk.model.rowOf(id) == 2);
    CHECK(desk.model.index(0, 0).data(CaseListModel::CollapsedRole).toBool());
    desk.model.toggleGroup(1);
    CHECK(desk.model.rowOf(id) == -1);
    desk.model.toggleGroup(0);
    CHECK(desk.model.rowCount() == 21);
    // What is folded stays so when cases come.
    Case fresh = desk.file(1);
    REQUIRE(desk.perform(OpenCase{fresh}));
    desk.model.refresh();
    REQUIRE(waitFor([&] { return desk.model.total() == 21; }));
    CHECK(desk.model.rowCount() == 21);
}

TEST_CASE("The last question asked wins, and out of sight nothing is read")
{
    ListDesk desk;
    desk.fill(50);
    CaseListQuery one;
    one.text = QStringLiteral("00007");
    CaseListQuery none;
    none.text = QStringLiteral("nothing");
    desk.model.setQuery(none);
    desk.model.setQuery({});
    desk.model.setQuery(none);
    QSignalSpy loaded(&desk.model, &CaseListModel::loaded);
    desk.model.setQuery(one);
    REQUIRE(waitFor([&] { return loaded.count() == 1; }));
    CHECK(desk.model.total() == 1);
    CHECK(desk.text(0) == QStringLiteral("件名 00007"));

    desk.model.setInSight(false);
    desk.model.refresh();
    (void)waitFor([] { return false; }, 100);
    CHECK(loaded.count() == 1);
    desk.model.setInSight(true);
    CHECK(waitFor([&] { return loaded.count() == 2; }));
    desk.model.clear();
    CHECK(desk.model.rowCount() == 0);
    CHECK_FALSE(desk.model.isLoaded());
}

TEST_CASE("A store that cannot be read is said, not passed over")
{
    ListDesk desk;
    REQUIRE(desk.run([](db::Connection& connection) {
        return connection.runScript("DROP INDEX case_file_list", QStringLiteral("break"));
    }));
    QSignalSpy failed(&desk.model, &CaseListModel::failed);
    desk.model.setQuery({});
    REQUIRE(waitFor([&] { return failed.count() > 0; }));
    CHECK_FALSE(desk.model.isLoaded());
}
