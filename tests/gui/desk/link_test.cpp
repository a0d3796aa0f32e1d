// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/real_desk.h"

#include <QLineEdit>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::RealDesk;
using desk::test::waitFor;

namespace {

struct LinkedDesk
{
    QTemporaryDir place;
    RealDesk desk{place.filePath(QStringLiteral("desk.db")), place.filePath(QStringLiteral("desk.conf"))};

    [[nodiscard]] QString shown()
    {
        const auto& page = desk.core->article.page();
        return page ? page->article.number : QString();
    }
};

} // namespace

TEST_CASE("A link from another program brings the desk up with its Q&A, or its search")
{
    LinkedDesk linked;
    RealDesk& desk = linked.desk;
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")));
    REQUIRE(desk.addArticle(QStringLiteral("0031"), QStringLiteral("転入届の出し方")));
    desk.window().showWorkspace(1);
    desk.desk->startedAgain(QStringLiteral("madoguchi://qa/0142"));
    REQUIRE(waitFor([&] { return linked.shown() == QStringLiteral("0142"); }));
    CHECK(desk.window().currentWorkspace() == 0);

    desk.desk->startedAgain(QStringLiteral("madoguchi://search/転入届"));
    REQUIRE(waitFor([&] { return linked.shown() == QStringLiteral("0031"); }));
    CHECK(desk.find<QLineEdit>("searchField")->text() == QStringLiteral("転入届"));

    // Started without a link, or by what is none, it comes up and stays as it was.
    desk.window().showWorkspace(1);
    desk.window().hide();
    desk.desk->startedAgain({});
    CHECK(desk.window().isVisible());
    desk.desk->startedAgain(QStringLiteral("madoguchi://erase/everything"));
    CHECK(desk.window().currentWorkspace() == 1);
}

TEST_CASE("A link waits until somebody is signed in")
{
    LinkedDesk linked;
    RealDesk& desk = linked.desk;
    REQUIRE(desk.enter());
    REQUIRE(desk.addArticle(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")));
    desk.core->signIn.signOut();
    REQUIRE(waitFor([&] { return desk.window().isGateShown(); }));
    desk.desk->startedAgain(QStringLiteral("madoguchi://qa/0142"));
    QTest::qWait(50);
    CHECK(desk.window().isGateShown());
    CHECK(linked.shown().isEmpty());
    desk.core->signIn.signInAlone(QStringLiteral("佐藤"));
    CHECK(waitFor([&] { return linked.shown() == QStringLiteral("0142"); }));
}
