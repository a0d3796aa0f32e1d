// SPDX-License-Identifier: GPL-3.0-or-later
// A case between several desks and a hub: through the hearing section, by a unit itself, and two at once.
#include "app/desk/cases_wiring.h"
#include "app/desk/ui/cases/file/open_case_dialog.h"
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "tests/gui/desk/case_desks.h"

#include <QLineEdit>
#include <QMenu>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::CaseDesk;
using desk::test::CaseHub;
using desk::test::waitFor;

namespace {

/// Opened in the dialog.
CaseId openCase(CaseDesk& desk, const QString& subject)
{
    const CaseNames names(desk.core->caseFile, desk.core->directory);
    OpenCaseDialog dialog(desk.core->newCase, names, desk.shortcuts);
    QSignalSpy saved(&desk.core->newCase, &NewCase::saved);
    // Units and people have come.
    REQUIRE(waitFor([&] { return !desk.core->directory.units().empty(); }, 20'000));
    desk.core->newCase.begin();
    REQUIRE(waitFor([&] { return dialog.isVisible(); }));
    auto* open = dialog.findChild<QPushButton*>(QStringLiteral("openCaseNow"));
    open->click();
    CHECK(saved.isEmpty()); // nothing is said yet
    auto* line = dialog.findChild<QLineEdit*>(QStringLiteral("caseSubjectField"));
    CHECK(line->property("invalid").toBool());
    QTest::keyClicks(line, QStringLiteral("x"));
    line->setText(subject);
    Q_EMIT line->textEdited(subject);
    open->click();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    return saved[0][0].value<CaseId>();
}

} // namespace

TEST_CASE("the centralised flow: two units, one return, one transfer, one deputy, joined and sent")
{
    CaseHub hub;
    const UserId hearer = hub.hireFor(QStringLiteral("hirota"), QStringLiteral("広田"), Role::HearingSection,
                                      QStringLiteral("pr"));
    hub.hireFor(QStringLiteral("doi"), QStringLiteral("土井"), Role::Department, QStringLiteral("roads"));
    const UserId chief = hub.hireFor(QStringLiteral("michi"), QStringLiteral("道 課長"), Role::Department,
                                     QStringLiteral("roads"));
    const UserId second = hub.hireFor(QStringLiteral("dairi"), QStringLiteral("代理 補佐"), Role::Department,
                                      QStringLiteral("parks"));
    CaseDesk hearing(hub, QStringLiteral("hirota"));
    CaseDesk roads(hub, QStringLiteral("doi"));
    CaseDesk deputy(hub, QStringLiteral("dairi"));
    const QDate today = hearing.core->deputies.today();
    hearing.core->deputies.add(chief, second, today, today);

    const CaseId id = openCase(hearing, QStringLiteral("公園の照明"));
    hearing.reach(id);
    hearing.press("divideCase");
    hearing.press("addUnit");
    const auto units = hearing.view->findChildren<FindBox*>(QStringLiteral("divideUnit"));
    REQUIRE(units.size() == 2);
    units[0]->setValue(QStringLiteral("roads"));
    units[1]->setValue(QStringLiteral("water")); // the wrong one
    hearing.press("doAct");
    REQUIRE(hearing.stands(CaseState::InWork));
    const PartId ofWater = hearing.session().file().parts[1].id;
    auto transfers = hearing.view->findChildren<QPushButton*>(QStringLiteral("transferPart"));
    REQUIRE(transfers.size() == 2);
    transfers[1]->click();
    hearing.part<FindBox>("actUnit")->setValue(QStringLiteral("parks"));
    hearing.doAct(QStringLiteral("公園の中です"));
    REQUIRE(waitFor([&] { return hearing.session().file().part(ofWater)->unit == QStringLiteral("parks"); }));

    // The roads' draft goes to a chief who is away: the deputy returns it, then approves in the chief's name.
    roads.reach(id);
    roads.writeDraft(QStringLiteral("道路照明を増やします。"));
    roads.submitTo({chief});
    deputy.reach(id);
    deputy.press("returnPart");
    deputy.doAct(QStringLiteral("いつまでか書いてください"));
    REQUIRE(waitFor([&] { return roads.offers("submitPart"); }, 20'000));
    CHECK(roads.session().file().parts[0].returnedFor == QStringLiteral("いつまでか書いてください"));
    roads.writeDraft(QStringLiteral("道路照明を三月までに増やします。"));
    roads.submitTo({chief});
    REQUIRE(waitFor([&] { return deputy.session().file().parts[0].state == PartState::InApproval; }, 20'000));
    deputy.press("approvePart");

    // The deputy is of the parks, and drafts there; whoever approves may be of any unit.
    deputy.writeDraft(QStringLiteral("園内灯を点検します。"));
    deputy.submitTo({hearer});
    hearing.press("approvePart");

    REQUIRE(hearing.stands(CaseState::Checking));
    hearing.press("takeAllParts");
    hearing.press("saveText");
    REQUIRE(hearing.stands(CaseState::Ready));
    hearing.press("markSent");
    hearing.press("doAct");
    REQUIRE(hearing.stands(CaseState::Answered));
    const Case& file = hearing.session().file();
    CHECK(file.reply.text.contains(QStringLiteral("三月までに")));
    CHECK(file.reply.text.contains(QStringLiteral("園内灯")));
    CHECK(file.parts[0].marks[0].approver == chief);
    CHECK(file.parts[0].marks[0].by == second);
    REQUIRE(waitFor([&] { return !hearing.session().file().number.isEmpty(); }, 20'000));
    for (CaseDesk* desk : {&hearing, &roads, &deputy})
        CHECK(desk->core->refused.rowCount() == 0);
}

TEST_CASE("the distributed flow, and a draft written on an outdated one: offered side by side, nothing lost")
{
    CaseHub hub;
    hub.hireFor(QStringLiteral("doi"), QStringLiteral("土井"), Role::Department, QStringLiteral("roads"));
    const UserId chief = hub.hireFor(QStringLiteral("michi"), QStringLiteral("道 課長"), Role::Department,
                                     QStringLiteral("roads"));
    CaseDesk clerk(hub, QStringLiteral("doi"));
    CaseDesk boss(hub, QStringLiteral("michi"));
    const CaseId id = openCase(clerk, QStringLiteral("歩道の段差"));
    clerk.reach(id);
    CHECK(clerk.session().file().flow == CaseFlow::Distributed);
    REQUIRE(clerk.stands(CaseState::InWork));
    boss.reach(id);

    // Both write; the one whose cable is out saves first, and hears of the other afterwards.
    const QString offline = QStringLiteral("離線で書いた案です。");
    const QString online = QStringLiteral("先に届いた案です。");
    clerk.cable.pull();
    REQUIRE(waitFor([&] { return clerk.core->sync.state() != HubState::Connected; }, 30'000));
    clerk.writeDraft(offline);
    boss.writeDraft(online);
    REQUIRE(waitFor([&] { return !boss.session().waitsForHub(); }, 20'000));
    clerk.cable.plug();
    const PartId part = clerk.session().file().parts[0].id;
    REQUIRE(waitFor([&] { return clerk.session().isInConflict(part); }, 60'000));
    CHECK(clerk.part<TextBox>("myText")->toPlainText() == offline);
    CHECK(clerk.part<TextBox>("theirText")->toPlainText() == online);
    clerk.press("takeBoth");
    clerk.press("saveText");
    REQUIRE(waitFor(
        [&] {
            const QString text = boss.session().file().part(part)->draft;
            return text.contains(offline) && text.contains(online);
        },
        20'000));

    clerk.submitTo({chief});
    boss.press("approvePart");
    REQUIRE(clerk.stands(CaseState::Ready));
    clerk.press("markSent");
    clerk.press("doAct");
    REQUIRE(clerk.stands(CaseState::Answered));

    // What was answered becomes a Q&A of the unit, and reaches the others.
    REQUIRE(waitFor([&] { return !clerk.session().file().number.isEmpty(); }, 20'000));
    auto* knowledge = clerk.window().findChild<KnowledgeWorkspace*>();
    wireArticleOfCase(*clerk.view, *knowledge, *clerk.core, clerk.window(), 2);
    const auto entries = clerk.part<QPushButton>("moreOfCase")->menu()->actions();
    const auto entry = std::find_if(entries.begin(), entries.end(), [](const QAction* one) {
        return one->text().startsWith(QStringLiteral("Write a Q"));
    });
    REQUIRE(entry != entries.end());
    (*entry)->trigger();
    ArticleEditSession& edit = clerk.core->articleEdit;
    REQUIRE(waitFor([&] { return edit.isOpen(); }));
    CHECK(clerk.window().currentWorkspace() == 2);
    CHECK(edit.article().owner == QStringLiteral("roads"));
    CHECK(edit.article().answer.contains(online));
    CHECK(edit.article().sources.value(0).contains(clerk.session().file().number));
    const ArticleId article = edit.article().id;
    clerk.find<QPushButton>("saveArticle")->click();
    REQUIRE(waitFor(
        [&] {
            boss.core->knowledge.refresh();
            return boss.core->knowledge.rowOf(article) >= 0;
        },
        20'000));
    CHECK(clerk.core->refused.rowCount() == 0);
}
