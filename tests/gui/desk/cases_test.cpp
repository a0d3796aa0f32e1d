// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of cases in the real window: the hearing section's one screen, one's own queue, views, keys.
#include "app/desk/core/case_list_views.h"
#include "app/desk/ui/cases/list/case_queue_pane.h"
#include "app/desk/ui/widgets/chip.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "tests/gui/desk/cases_desk.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

void choose(QComboBox* box, const QVariant& value)
{
    const int index = box->findData(value);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
}

} // namespace

TEST_CASE("Ctrl+5 brings all cases, what presses in words and first, and typing narrows them down at once")
{
    CasesDesk desk;
    desk.open(QStringLiteral("街路灯が消えた"), -50, CaseKind::Report);
    const CaseId later = desk.open(QStringLiteral("ゴミの収集"), 100);
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    QTest::keyClick(&desk.window(), Qt::Key_5, Qt::ControlModifier);
    CHECK(desk.window().currentWorkspace() == CasesDesk::workspace);
    REQUIRE(desk.shows(2));
    CHECK(desk.cell(0, CaseListModel::Subject) == QStringLiteral("街路灯が消えた"));
    CHECK(desk.cell(0, CaseListModel::Due).startsWith(QStringLiteral("Overdue 2")));
    CHECK(desk.cell(0, CaseListModel::Duty) == QStringLiteral("Decide who answers"));
    CHECK(desk.table()
              ->model()
              ->index(0, CaseListModel::Duty)
              .data(Qt::AccessibleTextRole)
              .toString()
              .startsWith(QStringLiteral("Your turn")));
    CHECK(desk.cell(0, CaseListModel::Age).startsWith(QStringLiteral("5 ")));
    CHECK(desk.cell(0, CaseListModel::LastAct).contains(QStringLiteral("広聴 花子")));
    REQUIRE(waitFor([&] { return desk.find<Chip>("caseScope-overdue")->text().endsWith(u'1'); }));
    CHECK(desk.find<Chip>("caseScope-open")->text().endsWith(u'2'));
    CHECK(desk.find<QLabel>("caseCount")->text().startsWith(QStringLiteral("2 ")));

    auto* words = desk.find<QLineEdit>("caseSearch");
    words->setFocus();
    type(words, QStringLiteral("ごみの"));
    REQUIRE(desk.shows(1));
    CHECK(desk.table()->model()->index(0, 0).row() == 0);
    CHECK(desk.cell(0, CaseListModel::Subject) == QStringLiteral("ゴミの収集"));
    type(words, QStringLiteral(" なし"));
    REQUIRE(desk.shows(0));
    CHECK_FALSE(desk.table()->isVisible()); // what to do stands there instead
    desk.find<QPushButton>("caseReset")->click();
    REQUIRE(desk.shows(2));
    CHECK(words->text().isEmpty());
    CHECK(desk.core->caseList.rowOf(later) == 1);
}

TEST_CASE("The keyboard alone goes from the words into the list, opens a case, reads on and closes it")
{
    CasesDesk desk;
    const CaseId first = desk.open(QStringLiteral("一件目"), 1);
    const CaseId second = desk.open(QStringLiteral("二件目"), 2);
    desk.show();
    REQUIRE(desk.shows(2));
    auto* cases = desk.window().findChild<CasesWorkspace*>();
    QSignalSpy requested(cases, &CasesWorkspace::caseRequested);
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    auto* words = desk.find<QLineEdit>("caseSearch");
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Down);
    CHECK(desk.table()->hasFocus());
    CHECK(desk.table()->chosen() == first);
    CHECK(requested.count() == 0); // looking is not opening
    QTest::keyClick(desk.table(), Qt::Key_Return);
    REQUIRE(requested.count() == 1);
    CHECK(requested[0][0].value<CaseId>() == first);
    CHECK(cases->isCaseOpen());
    QTest::keyClick(desk.table(), Qt::Key_Down);
    REQUIRE(requested.count() == 2);
    CHECK(requested[1][0].value<CaseId>() == second);
    QTest::keyClick(desk.table(), Qt::Key_Escape);
    CHECK_FALSE(cases->isCaseOpen());
    CHECK_FALSE(desk.find<QPushButton>("closeCase")->isVisible());
}

TEST_CASE("Columns sort both ways, groups fold by key, and a view brings all of it back the next time")
{
    CasesDesk desk;
    desk.open(QStringLiteral("い"), 1, CaseKind::Report);
    desk.open(QStringLiteral("あ"), 2, CaseKind::Inquiry);
    desk.show();
    REQUIRE(desk.shows(2));
    Q_EMIT desk.table()->horizontalHeader()->sectionClicked(CaseListModel::Subject);
    REQUIRE(waitFor([&] { return desk.cell(0, CaseListModel::Subject) == QStringLiteral("あ"); }));
    CHECK(desk.table()->horizontalHeader()->sortIndicatorSection() == CaseListModel::Subject);
    Q_EMIT desk.table()->horizontalHeader()->sectionClicked(CaseListModel::Subject);
    REQUIRE(waitFor([&] { return desk.cell(0, CaseListModel::Subject) == QStringLiteral("い"); }));
    CHECK(desk.find<QPushButton>("caseReversed")->isChecked());

    choose(desk.find<ComboBox>("caseGrouping"), int(store::CaseGrouping::Kind));
    REQUIRE(waitFor([&] { return desk.table()->model()->rowCount() == 4; }));
    CHECK(desk.cell(0, 0) == QStringLiteral("Inquiry (1)"));
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
    QTest::keyClick(desk.table(), Qt::Key_Left);
    CHECK(desk.table()->model()->rowCount() == 3);
    QTest::keyClick(desk.table(), Qt::Key_Space);
    CHECK(desk.table()->model()->rowCount() == 4);

    desk.find<QPushButton>("keepCaseView")->click();
    auto* name = desk.find<QLineEdit>("caseViewName");
    REQUIRE(name->isVisible());
    QTest::keyClick(name, Qt::Key_Return); // without a name nothing is kept
    CHECK(desk.core->caseViews.views().isEmpty());
    CHECK_FALSE(name->accessibleDescription().isEmpty());
    type(name, QStringLiteral("種別"));
    QTest::keyClick(name, Qt::Key_Return);
    REQUIRE(desk.core->caseViews.views().size() == 1);
    CHECK_FALSE(name->isVisible());
    CHECK(desk.find<ComboBox>("caseViews")->currentText() == QStringLiteral("種別"));

    choose(desk.find<ComboBox>("caseGrouping"), int(store::CaseGrouping::None));
    REQUIRE(desk.shows(2));
    CHECK(desk.find<ComboBox>("caseViews")->currentIndex() == 0);
    desk.find<ComboBox>("caseViews")->setCurrentIndex(1);
    REQUIRE(waitFor([&] { return desk.table()->model()->rowCount() == 4; }));
    CHECK(desk.find<ComboBox>("caseGrouping")->currentData().toInt() == int(store::CaseGrouping::Kind));
    desk.find<QPushButton>("removeCaseView")->click();
    CHECK(desk.core->caseViews.views().isEmpty());
}

TEST_CASE(
    "A clerk finds first what waits for their unit, is told when more comes, and it goes once it is done")
{
    CasesDesk desk;
    const CaseId first = desk.open(QStringLiteral("一件目"), -30);
    const CaseId second = desk.open(QStringLiteral("二件目"), 300);
    desk.divide(first, QStringLiteral("roads"));
    desk.core->commands.setUser(desk.clerk);
    desk.show();
    auto* duties = desk.find<QTableView>("dutyTable");
    REQUIRE(waitFor([&] { return duties->isVisible() && duties->model()->rowCount() == 1; }));
    CHECK(duties->model()->index(0, CaseQueueModel::ToDo).data().toString() ==
          QStringLiteral("Write the draft"));
    CHECK(duties->model()
              ->index(0, CaseQueueModel::Due)
              .data()
              .toString()
              .startsWith(QStringLiteral("Overdue")));
    CHECK(desk.find<QPushButton>("casesTab0")->text().endsWith(QStringLiteral("(1)")));
    REQUIRE(desk.core->board.rowCount() == 1); // one line of what was overdue at sign-in
    CHECK(desk.core->board.noteAt(0)->kind == NoteKind::CaseDue);

    // The hearing section divides another one; at this desk it comes with the rows.
    desk.core->commands.setUser(desk.hearing);
    desk.divide(second, QStringLiteral("roads/lamps"));
    desk.core->commands.setUser(desk.clerk);
    REQUIRE(waitFor([&] { return duties->model()->rowCount() == 2; }));
    CHECK(duties->model()->index(1, CaseQueueModel::Subject).data().toString() == QStringLiteral("二件目"));
    desk.core->commands.setUser(desk.hearing);
    REQUIRE(waitFor([&] { return desk.core->caseQueue.isLoaded(); }));
    CHECK(desk.core->caseQueue.waiting().size() == 2);
    const CaseId third = desk.open(QStringLiteral("三件目"), 300);
    REQUIRE(waitFor([&] {
        return desk.core->board.rowCount() > 0 && desk.core->board.noteAt(0)->kind == NoteKind::Case;
    }));
    CHECK(desk.core->board.noteAt(0)->title == QStringLiteral("A case has arrived"));
    desk.core->board.activate(0);
    CHECK(desk.window().findChild<CasesWorkspace*>()->isCaseOpen());
    desk.divide(third, QStringLiteral("roads"));
    CHECK(waitFor(
        [&] { return !desk.core->board.noteAt(0) || desk.core->board.noteAt(0)->kind != NoteKind::Case; }));
}

TEST_CASE("An empty list says what it is for, trouble stands over it, and every part has a name")
{
    CasesDesk desk;
    desk.show();
    REQUIRE(waitFor([&] { return desk.core->caseList.isLoaded(); }));
    CHECK_FALSE(desk.table()->isVisible());
    CHECK_FALSE(desk.find<QPushButton>("exportCases")->isEnabled());
    for (const char* name : {"caseKind", "caseState", "caseFlow", "caseUnit", "caseCategory", "casePeriod",
                             "caseGrouping", "caseOrder"})
        CHECK_FALSE(desk.window()
                        .findChild<CaseListPane*>()
                        ->findChild<QWidget*>(QString::fromLatin1(name))
                        ->accessibleName()
                        .isEmpty());
    for (const char* name : {"caseSearch", "caseTable", "dutyTable", "waitingTable", "caseFrom", "caseUntil"})
        CHECK_FALSE(desk.find<QWidget>(name)->accessibleName().isEmpty());

    auto* trouble = desk.find<QLabel>("caseListError");
    CHECK_FALSE(trouble->isVisible());
    Q_EMIT desk.core->caseList.failed({ErrorCode::Io, QStringLiteral("db.disk-full"), {}});
    CHECK(trouble->isVisible());
    CHECK_FALSE(trouble->text().isEmpty());
    desk.open(QStringLiteral("一件目"), 1);
    REQUIRE(desk.shows(1));
    CHECK_FALSE(trouble->isVisible());
    CHECK(desk.find<QPushButton>("exportCases")->isEnabled());

    // A period of one's own begins with a month, and its days show only then.
    CHECK_FALSE(desk.find<QWidget>("caseFrom")->isVisible());
    choose(desk.find<ComboBox>("casePeriod"), int(CasePeriod::Between));
    CHECK(desk.find<QWidget>("caseFrom")->isVisible());
    REQUIRE(desk.shows(1));
}
