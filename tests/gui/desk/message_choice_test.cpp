// SPDX-License-Identifier: GPL-3.0-or-later
// What one chooses to be told of cases: at one desk, and then at every other and in the hub's queue.
#include "app/desk/case_note_wiring.h"
#include "app/desk/ui/settings/settings_dialog.h"
#include "kb/hub/outgoing.h"
#include "tests/gui/desk/case_desks.h"

#include <QCheckBox>
#include <QTabWidget>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::CaseDesk;
using desk::test::CaseHub;
using desk::test::waitFor;

namespace {

QStringList toldByMail(CaseHub& hub)
{
    QStringList lines;
    const auto waiting = hub::Outgoing(*hub.store).waiting(hub.clock.now(), 100);
    REQUIRE(waiting);
    for (const hub::OutgoingMessage& message : *waiting) {
        for (const hub::Account& to : message.to)
            lines.append(to.login);
    }
    return lines;
}

CaseId openOne(CaseDesk& desk)
{
    Case file;
    file.id = desk.core->ids.make<CaseId>();
    file.fields.subject = QStringLiteral("街灯");
    file.fields.text = QStringLiteral("暗い");
    CaseEntry line;
    line.id = desk.core->ids.make<EntryId>();
    line.act = CaseAct::Open;
    file.entries = {line};
    bool saved = false;
    desk.core->commands.perform(OpenCase{file}, desk.core.get(),
                                [&](const Result<void>& result) { saved = result.has_value(); });
    REQUIRE(waitFor([&] { return saved; }));
    return file.id;
}

} // namespace

TEST_CASE("what one does not want to be told of cases holds at every desk, and for e-mail")
{
    CaseHub hub;
    hub.hireFor(QStringLiteral("hirota"), QStringLiteral("広田"), Role::HearingSection, QStringLiteral("pr"));
    hub.hireFor(QStringLiteral("chiba"), QStringLiteral("千葉"), Role::HearingSection, QStringLiteral("pr"));
    CaseDesk desk(hub, QStringLiteral("hirota"));
    CaseDesk elsewhere(hub, QStringLiteral("hirota"));
    Shortcuts shortcuts;
    SettingsDialog settings(shortcuts);
    wireMessageChoice(settings, desk.core->messageChoices);
    auto* arrival = settings.findChild<QCheckBox*>(QStringLiteral("messageMail1"));
    REQUIRE(waitFor([&] { return desk.core->messageChoices.choice().has_value(); }, 20'000));
    CHECK(arrival->isChecked());
    arrival->click();
    settings.findChild<QCheckBox*>(QStringLiteral("messageWindow7"))->click();
    REQUIRE(waitFor([&] { return !elsewhere.core->messageChoices.wantsInWindow(CaseMessageKind::Overdue); },
                    20'000));
    CHECK(elsewhere.core->messageChoices.wantsInWindow(CaseMessageKind::Arrival));
    (void)openOne(elsewhere);
    REQUIRE(waitFor([&] { return toldByMail(hub) == QStringList{QStringLiteral("chiba")}; }, 20'000));
    desk.core->signIn.signOut();
    auto* tabs = settings.findChild<QTabWidget*>();
    CHECK_FALSE(tabs->isTabVisible(tabs->indexOf(arrival->parentWidget())));
}
