// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/real_desk.h"

#include "app/desk/ui/settings/about_dialog.h"
#include "app/desk/ui/window/status_strip.h"
#include "app/desk/ui/window/top_bar.h"
#include "kb/base/version.h"
#include "kb/db/sqlite_library.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::RealDesk;

TEST_CASE("The program says what it is made of, to be read out or copied")
{
    const QTemporaryDir place;
    RealDesk desk(place.filePath(QStringLiteral("desk.db")), place.filePath(QStringLiteral("desk.conf")));
    REQUIRE(desk.enter());
    auto* about = desk.find<AboutDialog>("about");
    CHECK_FALSE(about->isVisible());
    Q_EMIT desk.window().topBar()->aboutRequested();
    REQUIRE(about->isVisible());
    desk.find<QPushButton>("aboutCopy")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString& fact : {programVersion(), QString::fromLatin1(qVersion()), db::sqliteVersion(),
                                place.filePath(QStringLiteral("desk.db")), QStringLiteral("encrypted")})
        CHECK(copied.contains(fact));
    CHECK_FALSE(desk.find<QLabel>("aboutNewer")->isVisible());
}

TEST_CASE("That the hub is newer stands in the status strip, and the program says more of it")
{
    StatusStrip strip;
    auto* newer = strip.findChild<QPushButton*>(QStringLiteral("newerVersion"));
    strip.show();
    DeskStatus status;
    strip.setStatus(status);
    CHECK_FALSE(newer->isVisible());
    status.newerVersion = QStringLiteral("9.1.0");
    strip.setStatus(status);
    REQUIRE(newer->isVisible());
    CHECK(newer->text().contains(QStringLiteral("9.1.0")));
    QSignalSpy chosen(&strip, &StatusStrip::newerVersionChosen);
    newer->click();
    CHECK(chosen.count() == 1);

    AboutDialog about;
    ProgramFacts facts;
    facts.version = programVersion();
    facts.hub = QStringLiteral("madoguchid 9.1.0");
    about.setFacts(facts);
    about.show();
    auto* more = about.findChild<QLabel*>(QStringLiteral("aboutNewer"));
    CHECK(more->isVisible());
    CHECK(more->text().contains(QStringLiteral("9.1.0")));
}
