// SPDX-License-Identifier: GPL-3.0-or-later
// Too long without the hub: Q&As and new contacts are all there is, and the window says so.
#include "tests/gui/desk/real_desk.h"

#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/answer/search_field.h"
#include "app/desk/ui/answer/search_panel.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/window/lease_bar.h"
#include "app/desk/ui/window/tab_button.h"

#include <QDir>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::RealDesk;
using desk::test::type;
using desk::test::waitFor;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

QString said(LeaseBar& bar)
{
    return bar.isHidden() ? QString() : bar.findChild<QLabel*>(QStringLiteral("leaseText"))->text();
}

int tabsInSight(RealDesk& desk)
{
    int count = 0;
    for (const TabButton* tab : desk.window().findChildren<TabButton*>())
        count += !tab->isHidden();
    return count;
}

void setLimited(RealDesk& desk, bool limited)
{
    SignedInUser user = *desk.core->commands.user();
    user.limited = limited;
    desk.core->commands.setUser(user);
}

} // namespace

TEST_CASE("What goes without the hub is said two hours before, then that it comes back, and nothing else is")
{
    LeaseBar bar;
    CHECK(said(bar).isEmpty());
    bar.setState(LeaseState{72 * hour, 336 * hour, 24 * hour, false});
    CHECK(said(bar).isEmpty());
    bar.setState(LeaseState{2 * hour + 1, 300 * hour, 0, false});
    CHECK(said(bar).isEmpty());
    bar.setState(LeaseState{2 * hour, 300 * hour, 0, false});
    CHECK(said(bar).contains(QStringLiteral("120")));
    bar.setState(LeaseState{minute / 2, 300 * hour, 0, false});
    CHECK(said(bar).contains(QStringLiteral(" 1 minute")));
    bar.setState(LeaseState{0, 264 * hour, 0, false});
    CHECK(said(bar).contains(QStringLiteral("72 hours")));
    CHECK(said(bar).contains(QStringLiteral(" 11 ")));
    bar.setState(LeaseState{0, 5 * hour, 0, true});
    CHECK(said(bar).contains(QStringLiteral(" 5 ")));
    CHECK(said(bar).contains(QStringLiteral("24 hours")));
    bar.setState(LeaseState{50 * hour, 300 * hour, 90 * minute, false});
    CHECK(said(bar).contains(QStringLiteral("90")));
    bar.setState(LeaseState{48 * hour, 300 * hour, 0, true});
    CHECK(said(bar).contains(QStringLiteral("restricted cases")));
    bar.setState({});
    CHECK(said(bar).isEmpty());
}

TEST_CASE("While Q&As alone are shown a call is answered and kept, and afterwards everything is there again")
{
    QTemporaryDir directory;
    RealDesk desk(directory.filePath(QStringLiteral("desk.db")),
                  directory.filePath(QStringLiteral("desk.conf")));
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0001"), QStringLiteral("粗大ごみの出し方")));
    QSignalSpy saved(&desk.core->contact, &ContactSession::saved);
    const auto call = [&](const QString& inquiry) {
        type(desk.inquiry(), inquiry);
        desk.find<QPushButton>("saveContact")->click();
        REQUIRE(waitFor([&] { return saved.count() == 1; }));
        saved.clear();
    };
    call(QStringLiteral("はじめの電話"));
    desk.window().showWorkspace(1);
    REQUIRE(waitFor([&] { return desk.core->history.total() == 1; }));
    const int tabs = tabsInSight(desk);

    setLimited(desk, true);
    CHECK(desk.window().currentWorkspace() == 0);
    CHECK(tabsInSight(desk) == tabs - 3);
    desk.window().showWorkspace(1);
    CHECK(desk.window().currentWorkspace() == 0);
    CHECK(waitFor([&] { return desk.core->history.total() == 0; }));
    desk.window().findChild<SearchPanel*>()->field()->setText(QStringLiteral("粗大ごみ"));
    CHECK(waitFor([&] { return desk.core->search.model().itemAt(0) != nullptr; }));
    call(QStringLiteral("つぎの電話"));

    setLimited(desk, false);
    CHECK(tabsInSight(desk) == tabs);
    desk.window().showWorkspace(1);
    CHECK(waitFor([&] { return desk.core->history.total() == 2; }));
}

// For people who work on the look: MADOGUCHI_PICTURES=FOLDER test_desk_window "[.pictures]"
TEST_CASE("Pictures of a desk long without its hub", "[.pictures]")
{
    QTemporaryDir directory;
    RealDesk desk(directory.filePath(QStringLiteral("desk.db")),
                  directory.filePath(QStringLiteral("desk.conf")));
    REQUIRE(desk.enter());
    const QDir folder(qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp")));
    setLimited(desk, true);
    desk.window().leaseBar()->setState(LeaseState{0, 200 * hour, 0, true});
    desk.window().resize(1280, 760);
    for (const Language language : allLanguages) {
        Appearance appearance = theme().appearance();
        appearance.language = language;
        appearance.look = language == Language::Zh ? Look::Dark : Look::Light;
        appearance.fontPercent = language == Language::Ko ? 200 : 100;
        desk.find<QPushButton>(qPrintable(QStringLiteral("language%1").arg(int(language))))->click();
        theme().apply(appearance);
        QTest::qWait(300);
        desk.window().grab().save(folder.filePath(QStringLiteral("lease-%1.png").arg(int(language))));
    }
}
