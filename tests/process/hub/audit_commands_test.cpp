// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/hub/test_desk.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ');
}

QStringList actsIn(const QString& list)
{
    QStringList acts;
    for (const QString& line : list.split(u'\n', Qt::SkipEmptyParts))
        acts.prepend(QJsonDocument::fromJson(line.toUtf8()).object()[QStringLiteral("act")].toString());
    return acts;
}

} // namespace

TEST_CASE("the audit of a running hub is verified, listed by person, act and day, and outlives a restore")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    TestDesk desk;
    const auto me = desk.enter(hub, QStringLiteral("aoki"));
    REQUIRE(desk.ask<wire::Pushed>(wire::Push{1, {encode(desk.logContact())}}));
    REQUIRE(desk.ask<wire::Page>(wire::Pull{2, centreFeed(QStringLiteral("990019")), me.epoch, 0}));
    const QString backup = hub.dataFile(QStringLiteral("city.backup"));
    REQUIRE(hub.run({QStringLiteral("backup"), backup}).status == 0);
    const auto checked = hub.run({QStringLiteral("check"), backup});
    CHECK(checked.status == 0);
    CHECK_FALSE(checked.out.contains(QStringLiteral("the audit has 0 rows")));
    CHECK(checked.out.contains(QStringLiteral("the audit has ")));
    // What was read is written when the daemon stops, at the latest.
    REQUIRE(hub.stop() == 0);

    const auto all = hub.run(words(QStringLiteral("audit list")));
    REQUIRE(all.status == 0);
    const QStringList acts = actsIn(all.out);
    for (const char* act :
         {"user-added", "enrolled", "signed-in", "feeds-granted", "applied", "pulled", "backed-up"})
        CHECK(acts.contains(QLatin1String(act)));
    CHECK_FALSE(all.out.contains(QStringLiteral("aoki")));
    CHECK_FALSE(all.out.contains(QStringLiteral("粗大ごみ")));
    const auto applied = hub.run(words(QStringLiteral("audit list --user aoki --act applied")));
    CHECK(actsIn(applied.out) == QStringList{QStringLiteral("applied")});
    CHECK(applied.out.contains(me.user.toString()));
    CHECK(hub.run(words(QStringLiteral("audit list --to 2020-01-01"))).out.isEmpty());
    CHECK(hub.run(words(QStringLiteral("audit list --most 1"))).out.count(u'\n') == 1);
    CHECK(hub.run(words(QStringLiteral("audit list --act gossip"))).status == 1);

    const auto head = hub.run(words(QStringLiteral("audit head")));
    QFile kept(hub.dataFile(QStringLiteral("kept.jsonl")));
    REQUIRE(kept.open(QIODevice::ReadWrite));
    kept.write(head.out.toUtf8());
    kept.flush();
    const auto verified = hub.run(
        {QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--head"), kept.fileName()});
    CHECK(verified.status == 0);
    CHECK(verified.out.contains(QStringLiteral("1 exported heads, 0 problems")));

    // The backup knows less than was kept outside: so does whoever cuts the end off.
    REQUIRE(hub.run({QStringLiteral("restore"), backup, QStringLiteral("--replace")}).status == 0);
    CHECK(hub.run(words(QStringLiteral("audit verify"))).status == 0);
    const auto cut = hub.run(
        {QStringLiteral("audit"), QStringLiteral("verify"), QStringLiteral("--head"), kept.fileName()});
    CHECK(cut.status == 1);
    CHECK(cut.error.contains(QStringLiteral("audit.exported seq")));
    CHECK(actsIn(hub.run(words(QStringLiteral("audit list --most 1"))).out) ==
          QStringList{QStringLiteral("restored")});
}
