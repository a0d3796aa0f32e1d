// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/desk_link.h"
#include "app/desk/core/one_instance.h"

#include <QFile>
#include <QLocalSocket>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::waitFor;

namespace {

struct Started
{
    QTemporaryDir folder;
    QString store = folder.filePath(QStringLiteral("desk.db"));
    OneInstance first{store};
    QStringList links;

    Started()
    {
        QObject::connect(&first, &OneInstance::startedAgain, &first,
                         [this](const QString& link) { links.append(link); });
    }
    bool startAgain(const QString& link, const QString& of)
    {
        OneInstance second(of);
        QSignalSpy handed(&second, &OneInstance::handedOver);
        second.handOver(link);
        REQUIRE(waitFor([&] { return handed.count() == 1; }));
        return handed.first().first().toBool();
    }
};

} // namespace

TEST_CASE("whoever starts the program a second time reaches the first, with its link or without one")
{
    Started here;
    REQUIRE(here.first.listen());
    CHECK(here.startAgain(QStringLiteral("madoguchi://qa/0142"), here.store));
    CHECK(here.startAgain({}, here.store));
    CHECK(here.links == QStringList{QStringLiteral("madoguchi://qa/0142"), QString()});
    // Another store is another desk.
    CHECK_FALSE(here.startAgain({}, here.folder.filePath(QStringLiteral("other.db"))));
    CHECK(here.links.size() == 2);
}

TEST_CASE("a socket that an earlier program left behind keeps nobody from listening")
{
    Started here;
    {
        OneInstance gone(here.store);
        REQUIRE(gone.listen());
    }
    REQUIRE(here.first.listen());
    CHECK(here.startAgain(QStringLiteral("madoguchi://search/x"), here.store));
}

TEST_CASE("a link says which Q&A or what to search for, and everything else is none")
{
    using What = DeskLink::What;
    CHECK(deskLink(QStringLiteral("madoguchi://qa/0142")) == DeskLink{What::Article, QStringLiteral("0142")});
    CHECK(deskLink(QStringLiteral(
              "madoguchi://search/%E4%BD%8F%E6%B0%91%E7%A5%A8%20%E5%8F%96%E3%82%8A%E6%96%B9")) ==
          DeskLink{What::Search, QStringLiteral("住民票 取り方")});
    CHECK(deskLink(QStringLiteral("madoguchi://search/a%0Ab")) ==
          DeskLink{What::Search, QStringLiteral("a b")});
    for (const char* none : {"", "madoguchi://", "madoguchi://qa", "madoguchi://qa/", "madoguchi://case/1",
                             "https://qa/0142", "madoguchi://qa/1?x=2", "file:///etc/passwd", "qa/0142"})
        CHECK_FALSE(deskLink(QString::fromLatin1(none)));
    CHECK_FALSE(deskLink(QStringLiteral("madoguchi://search/") + QString(600, u'a')));
}
