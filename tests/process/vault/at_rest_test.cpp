// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line and the hub leave on the disk: nowhere what a citizen said.
#include "tests/process/vault/vault_place.h"

#include "kb/db/encryption.h"
#include "tests/process/hub/hub_process.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace madoguchi;
using madoguchi::test::VaultPlace;

namespace {

const QString canary = QStringLiteral("かなりや三号の住所は葉月市北区");

QStringList words(const QString& text)
{
    return text.split(u' ');
}

} // namespace

TEST_CASE("a canary in a contact is in no file the command line leaves, its log and temporary files included")
{
    const VaultPlace place;
    place.addContact(canary);
    place.write(QStringLiteral("in.jsonl"), "");
    QFile::remove(place.path(QStringLiteral("in.jsonl")));
    CHECK(place.run({QStringLiteral("search"), canary}).status == 0);
    CHECK(place.contacts() == 1);
    CHECK(place.run({QStringLiteral("verify")}).status == 0);
    CHECK(place.leaks(canary).isEmpty());
    CHECK(QDir(place.path(QStringLiteral("tmp"))).isEmpty());
    // Killed at any moment, with the log (-wal) beside the store.
    for (int afterMs = 20; afterMs <= 620; afterMs += 60) {
        place.runKilled(
            {QStringLiteral("contact"), QStringLiteral("add"), QStringLiteral("--inquiry"), canary}, afterMs);
        CHECK(place.leaks(canary).isEmpty());
    }
    CHECK(place.contacts() >= 1);
    CHECK(place.leaks(canary).isEmpty());
}

TEST_CASE("a plain store is encrypted by whoever opens it first, and nothing of the plain one is left")
{
    const VaultPlace place;
    place.makePlainStore(3'000, canary);
    REQUIRE(db::fileKind(place.store()) == db::FileKind::Plain);
    REQUIRE_FALSE(place.leaks(canary).isEmpty());
    CHECK(place.contacts() == 0);
    CHECK(db::fileKind(place.store()) == db::FileKind::Other);
    CHECK(place.leaks(canary).isEmpty());
    CHECK(place.run({QStringLiteral("verify")}).status == 0);
}

TEST_CASE(
    "a canary sent to the hub is in no file there while it runs and after it was killed and it dumps no core")
{
    hub::HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("administrator"));
    const VaultPlace place;
    place.write(QStringLiteral("ca.pem"), hub.authority());
    place.write(QStringLiteral("password"), hub::HubProcess::passwordOf(QStringLiteral("aoki")).toUtf8());
    QStringList sync = words(QStringLiteral("--user aoki sync --ca ca.pem --password-file password --hub"));
    sync.append(QStringLiteral("madoguchi://127.0.0.1:%1").arg(hub.port()));
    REQUIRE(place.run(sync + QStringList{QStringLiteral("--enrol"), hub.enrolCode()}).status == 0);
    place.addContact(canary);
    const auto sent = place.run(sync);
    INFO(sent.err.toStdString());
    REQUIRE(sent.status == 0);

    QFile limits(QStringLiteral("/proc/%1/limits").arg(hub.pid()));
    REQUIRE(limits.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(limits.readAll())
              .contains(QRegularExpression(QStringLiteral("Max core file size +0 +0"))));

    const QString data = hub.dataFile({});
    REQUIRE(QFile::exists(hub.dataFile(QStringLiteral("hub.db-wal"))));
    CHECK(VaultPlace::leaksIn(data, canary).isEmpty());
    REQUIRE(hub.run({QStringLiteral("backup"), hub.dataFile(QStringLiteral("city.backup"))}).status == 0);
    CHECK(VaultPlace::leaksIn(data, canary).isEmpty());
    hub.kill();
    CHECK(VaultPlace::leaksIn(data, canary).isEmpty());
    CHECK_FALSE(hub.log().contains(canary));
    CHECK(place.leaks(canary).isEmpty());
    CHECK(db::fileKind(hub.dataFile(QStringLiteral("hub.db"))) == db::FileKind::Other);
    CHECK(db::fileKind(hub.dataFile(QStringLiteral("city.backup"))) == db::FileKind::Other);
}
