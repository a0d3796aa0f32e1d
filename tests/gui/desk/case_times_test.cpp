// SPDX-License-Identifier: GPL-3.0-or-later
// The times of cases in the real window: figures, plot, steps, the cases behind them, files, and who sees
// what.
#include "app/desk/ui/cases/times/case_times_page.h"
#include "app/desk/ui/cases/times/times_paper.h"
#include "app/desk/ui/cases/times/times_table.h"
#include "tests/gui/desk/cases_desk.h"
#include "tests/gui/support/pictures.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTextDocument>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

struct TimesDesk : CasesDesk
{
    CasesWorkspace* cases = window().findChild<CasesWorkspace*>();
    CaseTimesPage* page = window().findChild<CaseTimesPage*>();

    CaseEntry entryOf(CaseAct act, const PartId& part = {})
    {
        CaseEntry entry;
        entry.id = core->ids.make<EntryId>();
        entry.act = act;
        entry.part = part;
        entry.text = QStringLiteral("理由");
        entry.channel = ReplyChannel::Letter;
        return entry;
    }
    /// The hearing section drafts it, a clerk approves, it is joined and sent.
    void answer(const CaseId& id)
    {
        core->commands.setUser(hearing);
        CaseEntry entry = entryOf(CaseAct::Divide, core->ids.make<PartId>());
        entry.unit = QStringLiteral("pr");
        give(ActOnCase{id, entry});
        const PartId part = entry.part;
        give(SaveCaseDraft{id, part, QStringLiteral("案"), {}, 0, core->ids.make<EntryId>()});
        entry = entryOf(CaseAct::Submit, part);
        entry.baseVersion = 1;
        entry.route = {{{clerk.actor.user}}};
        give(ActOnCase{id, entry});
        core->commands.setUser(clerk);
        entry = entryOf(CaseAct::Approve, part);
        entry.baseVersion = 1;
        give(ActOnCase{id, entry});
        core->commands.setUser(hearing);
        give(ActOnCase{id, entryOf(CaseAct::Join)});
        give(ActOnCase{id, entryOf(CaseAct::MarkSent)});
    }
    void showTimes()
    {
        show();
        cases->showPage(CasesWorkspace::Times);
    }
    [[nodiscard]] bool reckoned(int counted)
    {
        return waitFor([&] {
            return core->caseTimes.isLoaded() && !core->caseTimes.isRunning() &&
                   core->caseTimes.report().cases == counted;
        });
    }
    TimesTable* groups() { return find<TimesTable>("timesTable"); }
    static QString cell(QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
};

void choose(QComboBox* box, int value)
{
    box->setCurrentIndex(box->findData(value));
}

} // namespace

TEST_CASE("The times of cases: by kind, compared, by unit, and the plot says the same in words")
{
    TimesDesk desk;
    desk.answer(desk.open(QStringLiteral("街路灯"), 10, CaseKind::Report));
    desk.open(QStringLiteral("収集"), 10, CaseKind::Opinion);
    desk.open(QStringLiteral("図書館"), 10, CaseKind::Opinion);
    desk.showTimes();
    REQUIRE(desk.reckoned(3));
    REQUIRE(desk.groups()->model()->rowCount() == 3);
    CHECK(desk.cell(desk.groups(), 0, 0) == QStringLiteral("All cases"));
    CHECK(desk.cell(desk.groups(), 0, 3) == QStringLiteral("1 (few)"));
    CHECK(desk.cell(desk.groups(), 0, 4) == QStringLiteral("2"));
    CHECK(desk.find<QLabel>("timesCount")->text().startsWith(QStringLiteral("3 ")));
    CHECK(desk.page->plot()->accessibleDescription().contains(QStringLiteral("1 (few)")));
    CHECK(desk.page->plot()->content().groups.size() == 3);

    choose(desk.find<QComboBox>("timesClock"), int(TimesClock::Wall));
    REQUIRE(waitFor([&] { return desk.cell(desk.groups(), 0, 1) == QStringLiteral("5.0 days"); }));
    choose(desk.find<QComboBox>("timesGrouping"), int(TimesGrouping::Unit));
    REQUIRE(waitFor([&] { return desk.core->caseTimes.report().groups.size() == 2; }));
    desk.find<QCheckBox>("timesCompare")->click();
    REQUIRE(waitFor([&] { return desk.groups()->model()->columnCount() == 10; }));
    const QDate day = centreDay(desk.core->clock.now());
    desk.find<QDateTimeEdit>("timesSplit")->setDate(day.addDays(-2));
    REQUIRE(waitFor([&] { return desk.core->caseTimes.reckoned().split == day.addDays(-2); }));
    CHECK(desk.cell(desk.groups(), 0, 3) == QStringLiteral("1 (few)"));
    CHECK(desk.cell(desk.groups(), 0, 7) == QStringLiteral("0"));
    CHECK(desk.page->plot()->content().sides[1].contains(day.addDays(-2).toString(Qt::ISODate)));

    // Days the wrong way round are said beside the field, and what was shown stays.
    desk.find<QDateTimeEdit>("timesFrom")->setDate(day.addDays(1));
    CHECK(desk.find<QLabel>("timesDaysError")->isVisible());
    CHECK(desk.core->caseTimes.report().cases == 3);
}

TEST_CASE("The steps that waited longest lead to their cases by the keyboard, and S sorts")
{
    TimesDesk desk;
    const CaseId waiting = desk.open(QStringLiteral("街路灯"), 10);
    desk.divide(desk.open(QStringLiteral("収集"), 10), QStringLiteral("roads"));
    desk.showTimes();
    REQUIRE(desk.reckoned(2));
    desk.find<QPushButton>("timesTab1")->click();
    auto* steps = desk.find<TimesTable>("stepTable");
    const int row = [&] {
        for (int at = 0; at < steps->model()->rowCount(); ++at) {
            if (desk.cell(steps, at, 0) == QStringLiteral("To be divided"))
                return at;
        }
        return -1;
    }();
    REQUIRE(row >= 0);
    CHECK(desk.cell(steps, row, 5) == QStringLiteral("1")); // still waits
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
    steps->setFocus();
    steps->setCurrentIndex(steps->model()->index(row, 0));
    auto* slow = desk.find<TimesTable>("slowTable");
    REQUIRE(waitFor(
        [&] { return slow->model()->rowCount() == 2 && desk.cell(slow, 0, 1) == QStringLiteral("街路灯"); }));
    CHECK(desk.cell(slow, 0, 4) == QStringLiteral("still waits"));
    const Qt::SortOrder before = steps->horizontalHeader()->sortIndicatorOrder();
    QTest::keyClick(steps, Qt::Key_S);
    QTest::keyClick(steps, Qt::Key_S);
    CHECK(steps->horizontalHeader()->sortIndicatorSection() == 0);
    CHECK(steps->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(before == Qt::DescendingOrder);
    CHECK(desk.cell(steps, steps->currentIndex().row(), 0) == QStringLiteral("To be divided"));
    QSignalSpy opened(desk.cases, &CasesWorkspace::caseRequested);
    QTest::keyClick(steps, Qt::Key_Return);
    CHECK(slow->hasFocus());
    QTest::keyClick(slow, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<CaseId>() == waiting);
}

TEST_CASE("Newer cases change the figures where they stand, and a line that was chosen stays chosen")
{
    TimesDesk desk;
    desk.open(QStringLiteral("収集"), 10, CaseKind::Opinion);
    desk.showTimes();
    REQUIRE(desk.reckoned(1));
    desk.groups()->setCurrentIndex(desk.groups()->model()->index(1, 0));
    QSignalSpy reset(desk.groups()->model(), &QAbstractItemModel::modelReset);
    desk.open(QStringLiteral("図書館"), 10, CaseKind::Opinion);
    REQUIRE(desk.reckoned(2));
    REQUIRE(waitFor([&] { return desk.cell(desk.groups(), 0, 4) == QStringLiteral("2"); }));
    CHECK(reset.isEmpty());
    CHECK(desk.groups()->currentIndex().row() == 1);
}

TEST_CASE(
    "Cases for named persons are in no figure, units are told whose cases they are, operators have no times")
{
    TimesDesk desk;
    const CaseId secret = desk.open(QStringLiteral("通報"), 10, CaseKind::Report);
    desk.open(QStringLiteral("収集"), 10);
    CaseEntry entry = desk.entryOf(CaseAct::Restrict);
    entry.users = {desk.hearing.actor.user};
    desk.give(ActOnCase{secret, entry});
    desk.showTimes();
    REQUIRE(desk.reckoned(1));
    CHECK(desk.groups()->model()->rowCount() == 2);
    CHECK(desk.core->caseTimes.report().leftOut.empty());
    CHECK(desk.find<QLabel>("timesReach")->text().startsWith(QStringLiteral("All cases")));
    desk.core->commands.setUser(desk.clerk);
    CHECK(waitFor([&] {
        return desk.find<QLabel>("timesReach")
            ->text()
            .startsWith(QStringLiteral("Only the cases you may read"));
    }));
    CHECK(desk.find<QPushButton>("casesTab3")->isVisibleTo(&desk.window()));
    SignedInUser taker = desk.clerk;
    taker.actor.role = Role::Operator;
    taker.actor.user = {uuidForName(QStringLiteral("taker"))};
    desk.core->commands.setUser(taker);
    CHECK_FALSE(desk.find<QPushButton>("casesTab3")->isVisibleTo(&desk.window()));
}

TEST_CASE("Times go to spreadsheets, guarded, the plot into a picture, and both tables onto paper")
{
    TimesDesk desk;
    desk.answer(desk.open(QStringLiteral("街路灯"), 10, CaseKind::Report));
    desk.showTimes();
    REQUIRE(desk.reckoned(1));
    const QTemporaryDir folder;
    const auto exported = [&](int action, const QString& name) {
        auto* menu = desk.window().findChild<QMenu*>(QStringLiteral("exportTimesMenu"));
        menu->actions().at(action)->trigger();
        auto* dialog = desk.page->findChild<QFileDialog*>();
        REQUIRE(dialog);
        QSignalSpy written(&desk.core->caseTimes, &CaseTimesSession::written);
        Q_EMIT dialog->fileSelected(folder.filePath(name));
        REQUIRE(waitFor([&] { return written.size() == 1; }));
        delete dialog;
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QString times = QString::fromUtf8(exported(0, QStringLiteral("times.csv")));
    CHECK(times.contains(QStringLiteral("Median (business hours)")));
    CHECK(times.count(QStringLiteral("\r\n")) == 3);
    CHECK(times.contains(QStringLiteral("All cases,All,")));
    CHECK(QString::fromUtf8(exported(1, QStringLiteral("steps.csv")))
              .contains(QStringLiteral("\"Approval, step 1\"")));
    CHECK(QImage::fromData(exported(2, QStringLiteral("times.png"))).width() >= 2'000);

    TimesPaper paper;
    const TimesLines lines(desk.core->caseTimes.report(), desk.core->caseTimes.reckoned(),
                           desk.cases->list()->names());
    paper.title = QStringLiteral("Times");
    paper.groups = lines.groups();
    paper.steps = lines.steps();
    paper.plot = desk.page->picture();
    const QString printed = paper.document()->toPlainText();
    CHECK(printed.contains(QStringLiteral("All cases")));
    CHECK(printed.contains(QStringLiteral("Approval, step 1")));
}

TEST_CASE("Pictures of the times of cases", "[.pictures]")
{
    TimesDesk desk;
    const QStringList units{QStringLiteral("roads"), QStringLiteral("environment/waste"),
                            QStringLiteral("citizens")};
    for (int n = 0; n < 24; ++n) {
        const CaseId id = desk.open(QStringLiteral("案件 %1").arg(n), 10, static_cast<CaseKind>(1 + n % 5));
        if (n % 3 != 0)
            desk.answer(id);
        else if (n % 2 == 0)
            desk.divide(id, units.at(n % 3));
    }
    desk.showTimes();
    REQUIRE(desk.reckoned(24));
    takePictures(desk.window(), QStringLiteral("times"));
    desk.find<QPushButton>("timesTab1")->click();
    takePictures(desk.window(), QStringLiteral("times-steps"));
    desk.find<QPushButton>("timesTab0")->click();
    desk.find<QCheckBox>("timesCompare")->click();
    desk.find<QDateTimeEdit>("timesSplit")->setDate(centreDay(desk.core->clock.now()).addDays(-5));
    REQUIRE(waitFor([&] { return desk.groups()->model()->columnCount() == 10; }));
    takePictures(desk.window(), QStringLiteral("times-compared"));
}
