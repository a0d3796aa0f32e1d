// SPDX-License-Identifier: GPL-3.0-or-later
// Whose password somebody else set is asked for one of their own, and goes on working meanwhile.
#include "app/desk/ui/settings/password_page.h"
#include "app/desk/ui/settings/settings_dialog.h"
#include "app/desk/ui/window/password_due_bar.h"
#include "tests/gui/desk/two_desks.h"
#include "tests/gui/support/pictures.h"

#include <QLineEdit>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

constexpr int enoughMs = 20'000;
const QString sato = QStringLiteral("sato");

struct GivenPassword : RealHub
{
    GivenPassword()
    {
        hub::Account account;
        account.login = sato;
        account.verifier = sato.toUtf8();
        account.staff = {ids.make<UserId>(), QStringLiteral("佐藤 さくら"), Role::Operator, {}, {}, true};
        account.passwordDue = true;
        REQUIRE(hub::Accounts(*store).save({account}));
    }
    [[nodiscard]] bool isDue() { return (*hub::Accounts(*store).byLogin(sato))->passwordDue; }
};

} // namespace

TEST_CASE(
    "A password that is due is asked for over the work, can wait, and once changed is asked for no more")
{
    GivenPassword hub;
    HubDesk desk(hub, sato, QStringLiteral("1"));
    auto* bar = desk.find<PasswordDueBar>("passwordDueBar");
    REQUIRE(waitFor([&] { return bar->isVisible(); }, enoughMs));
    // A call may be on the line: the search keeps the caret.
    desk.window().activateWindow();
    CHECK_FALSE(bar->isAncestorOf(desk.window().focusWidget()));
    CHECK_FALSE(desk.window().isGateShown());

    desk.find<QPushButton>("passwordDueLater")->click();
    CHECK(bar->isHidden());
    desk.cable.pull();
    REQUIRE(waitFor([&] { return desk.core->sync.state() != HubState::Connected; }, enoughMs));
    desk.cable.plug();
    desk.core->sync.kick();
    REQUIRE(waitFor([&] { return desk.core->sync.state() == HubState::Connected; }, enoughMs));
    CHECK(bar->isHidden());
    desk.core->signIn.signOut();
    CHECK(bar->isHidden());
    desk.core->signIn.signIn(sato, sato);
    REQUIRE(waitFor([&] { return bar->isVisible(); }, enoughMs));

    desk.find<QPushButton>("passwordDueChange")->click();
    auto* settings = desk.window().findChild<SettingsDialog*>();
    REQUIRE(settings);
    CHECK(settings->isVisible());
    REQUIRE(settings->passwordPage()->isVisible());
    const QString next = QStringLiteral("a bridge in the snow");
    const auto write = [&](const char* name, const QString& text) {
        settings->findChild<QLineEdit*>(QString::fromLatin1(name))->setText(text);
    };
    write("passwordPresent", sato);
    write("passwordNext", next);
    write("passwordNextAgain", next);
    settings->findChild<QPushButton*>(QStringLiteral("passwordChange"))->click();
    CHECK(waitFor([&] { return bar->isHidden(); }, enoughMs));
    CHECK_FALSE(hub.isDue());
    CHECK(waitFor([&] { return desk.core->sync.state() == HubState::Connected; }, enoughMs));
    settings->close();
    desk.core->signIn.signOut();
    desk.core->signIn.signIn(sato, next);
    REQUIRE(waitFor([&] { return !desk.window().isGateShown() && desk.core->signIn.user(); }, enoughMs));
    CHECK_FALSE(desk.core->signIn.user()->offline);
    CHECK(bar->isHidden());
}

// For people who work on the look: MADOGUCHI_PICTURES=FOLDER test_password_due "[.pictures]"
TEST_CASE("pictures of a password that is due", "[.pictures]")
{
    GivenPassword hub;
    HubDesk desk(hub, sato, QStringLiteral("1"));
    auto* bar = desk.find<PasswordDueBar>("passwordDueBar");
    REQUIRE(waitFor([&] { return bar->isVisible(); }, enoughMs));
    takePictures(desk.window(), QStringLiteral("password-due"));
}
