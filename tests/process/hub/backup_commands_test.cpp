// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/hub/test_desk.h"

#include <QDir>
#include <QFile>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ');
}

} // namespace

TEST_CASE("a hub is backed up while it runs, and restored once it is stopped")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    const QString backup = hub.dataFile(QStringLiteral("city.backup"));
    const auto made = hub.run({QStringLiteral("backup"), backup});
    INFO(made.error.toStdString());
    REQUIRE(made.status == 0);
    CHECK(made.out.contains(QStringLiteral("990019/centre at revision")));
    CHECK(made.out.contains(QStringLiteral("madoguchid.conf, tls/ca.key, tls/ca.pem, tls/server.key")));
    const auto again = hub.run({QStringLiteral("backup"), backup});
    CHECK(again.status == 3);
    CHECK(again.error.contains(QStringLiteral("name another")));
    CHECK(hub.run({QStringLiteral("check"), backup}).status == 0);
    CHECK(hub.run({QStringLiteral("backup"), hub.dataFile({})}).status == 0);
    CHECK(QDir(hub.dataFile({})).entryList({QStringLiteral("madoguchi-990019-*Z.backup")}).size() == 1);

    const auto running = hub.run({QStringLiteral("restore"), backup, QStringLiteral("--replace")});
    CHECK(running.status == 3);
    CHECK(running.error.contains(QStringLiteral("stop it first")));
    hub.addUser(QStringLiteral("sato"), QStringLiteral("operator"));
    REQUIRE(hub.stop() == 0);
    const auto present = hub.run({QStringLiteral("restore"), backup});
    CHECK(present.status == 3);
    CHECK(present.error.contains(QStringLiteral("--replace")));
    const auto restored = hub.run({QStringLiteral("restore"), backup, QStringLiteral("--replace")});
    INFO(restored.error.toStdString());
    REQUIRE(restored.status == 0);
    CHECK(restored.out.contains(QStringLiteral("hub.db.before-")));
    hub.start();
    const auto users = hub.run(words(QStringLiteral("user list"))).out;
    CHECK(users.contains(QStringLiteral("aoki")));
    CHECK_FALSE(users.contains(QStringLiteral("sato")));
}

TEST_CASE("a damaged backup is not restored, and the command says so")
{
    HubProcess hub;
    hub.start();
    const QString backup = hub.dataFile(QStringLiteral("city.backup"));
    REQUIRE(hub.run({QStringLiteral("backup"), backup}).status == 0);
    REQUIRE(hub.stop() == 0);
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(3 * 4096));
    file.write(QByteArray(3 * 4096, 'Z'));
    file.close();
    CHECK(hub.run({QStringLiteral("check"), backup}).status != 0);
    CHECK(hub.run({QStringLiteral("restore"), backup, QStringLiteral("--replace")}).status == 3);
    hub.start();
    CHECK(hub.run(words(QStringLiteral("check"))).status == 0);
}

TEST_CASE("a hub whose database begins a new epoch tells its desks")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    TestDesk desk;
    const auto before = desk.enter(hub, QStringLiteral("aoki"));
    REQUIRE(hub.run({QStringLiteral("new-epoch")}).status == 0);
    CHECK(desk.isCut());
    REQUIRE(desk.connectTo(hub.port(), hub.authority()));
    REQUIRE(desk.ask<wire::Welcome>(wire::Hello{1, QStringLiteral("test")}));
    const auto after = desk.ask<wire::SignedIn>(wire::SignIn{
        desk.seat(), desk.secret(), QStringLiteral("aoki"), HubProcess::passwordOf(QStringLiteral("aoki"))});
    REQUIRE(after);
    CHECK(after->epoch != before.epoch);
}
