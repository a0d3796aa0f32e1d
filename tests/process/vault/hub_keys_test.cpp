// SPDX-License-Identifier: GPL-3.0-or-later
// How a hub comes to its key, changes it, and lives again from a backup.
#include "tests/process/hub/hub_process.h"

#include "kb/base/sealing.h"
#include "kb/db/encryption.h"
#include "kb/db/store_keys.h"
#include "kb/hub/hub_store.h"
#include "kb/vault/service_key.h"
#include "kb/vault/vault.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

QStringList words(const QString& text)
{
    return text.split(u' ');
}

const QString keyFile = QStringLiteral("hub.key");
const QString storeFile = QStringLiteral("hub.db");

void change(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a hub starts only with its key file, for its owner alone and whole")
{
    HubProcess hub;
    hub.start();
    REQUIRE(hub.stop() == 0);
    const QString path = hub.dataFile(keyFile);
    REQUIRE(QFile::exists(path));
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    const QByteArray key = bytesOf(path);

    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    auto ran = hub.run({QStringLiteral("check")});
    CHECK(ran.status == 3);
    CHECK(ran.error.contains(QStringLiteral("chmod 600")));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    change(path, key.left(30));
    ran = hub.run({QStringLiteral("check")});
    CHECK(ran.status == 3);
    CHECK(ran.error.contains(QStringLiteral("cut off or changed")));
    REQUIRE(QFile::remove(path));
    ran = hub.run({QStringLiteral("check")});
    CHECK(ran.status == 1);
    CHECK(ran.error.contains(QStringLiteral("put it back")));
    CHECK_FALSE(QFile::exists(path));
    REQUIRE(vault::makeKeyOfService(path));
    ran = hub.run({QStringLiteral("check")});
    CHECK(ran.status == 3);
    CHECK(ran.error.contains(QStringLiteral("of another hub")));
    change(path, key);
    CHECK(hub.run({QStringLiteral("check")}).status == 0);
}

TEST_CASE("a plain hub store is encrypted when the hub starts")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    REQUIRE(hub.stop() == 0);
    // As an older hub left it: the same rows in the clear.
    const QString store = hub.dataFile(storeFile);
    for (const char* name : {"hub.db", "hub.db.keys", "hub.key"})
        REQUIRE(QFile::remove(hub.dataFile(QString::fromLatin1(name))));
    {
        const SystemClock clock;
        SystemRandom random;
        IdMaker ids(clock, random);
        REQUIRE(HubStore::open(store, QStringLiteral("990019"), ids));
    }
    REQUIRE(db::fileKind(store) == db::FileKind::Plain);
    hub.start();
    CHECK(db::fileKind(store) == db::FileKind::Other);
    hub.addUser(QStringLiteral("sato"), QStringLiteral("operator"));
    CHECK(hub.run({QStringLiteral("check")}).status == 0);
    CHECK(hub.log().contains(QStringLiteral("the store is encrypted now")));
}

TEST_CASE("a hub's key is changed while it is stopped, and earlier backups still restore")
{
    HubProcess hub;
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    const QString backup = hub.dataFile(QStringLiteral("early.backup"));
    REQUIRE(hub.run({QStringLiteral("backup"), backup}).status == 0);
    auto ran = hub.run(words(QStringLiteral("key rotate")));
    CHECK(ran.status == 3);
    CHECK(ran.error.contains(QStringLiteral("stop it first")));
    CHECK(
        hub.run(words(QStringLiteral("key show"))).out.contains(QStringLiteral("opened, ChaCha20-Poly1305")));
    REQUIRE(hub.stop() == 0);
    const QByteArray before = bytesOf(hub.dataFile(storeFile)).left(16);
    ran = hub.run(words(QStringLiteral("key rotate")));
    INFO(ran.error.toStdString());
    REQUIRE(ran.status == 0);
    CHECK(bytesOf(hub.dataFile(storeFile)).left(16) != before);
    hub.start();
    CHECK(hub.run(words(QStringLiteral("user list"))).out.contains(QStringLiteral("aoki")));
    REQUIRE(hub.stop() == 0);
    CHECK(hub.run({QStringLiteral("check"), backup}).status == 0);
    ran = hub.run({QStringLiteral("restore"), backup, QStringLiteral("--replace")});
    INFO(ran.error.toStdString());
    REQUIRE(ran.status == 0);
    hub.start();
    CHECK(hub.run({QStringLiteral("check")}).status == 0);
}

TEST_CASE(
    "a backup opens on another machine with the key file or the city's recovery key, and with nothing else")
{
    const QTemporaryDir safe;
    const QString recoveryFile = safe.filePath(QStringLiteral("safe.key"));
    const auto recovery = vault::makeKeyOfService(recoveryFile);
    REQUIRE(recovery);
    change(safe.filePath(QStringLiteral("recovery.pub")), recoveryPublicKey(*recovery).toBase64());
    HubProcess hub;
    REQUIRE(QDir().mkpath(hub.dataFile({})));
    QFile config(hub.dataFile(QStringLiteral("../hub.conf")));
    REQUIRE(config.open(QIODevice::Append));
    config.write("recovery_key = " + safe.filePath(QStringLiteral("recovery.pub")).toUtf8() + "\n");
    config.close();
    hub.start();
    hub.addUser(QStringLiteral("aoki"), QStringLiteral("operator"));
    const QString backup = safe.filePath(QStringLiteral("city.backup"));
    REQUIRE(hub.run({QStringLiteral("backup"), backup}).status == 0);
    REQUIRE(hub.stop() == 0);
    const QString copiedKey = safe.filePath(QStringLiteral("hub.key"));
    REQUIRE(QFile::copy(hub.dataFile(keyFile), copiedKey));

    HubProcess other;
    auto ran = other.run({QStringLiteral("restore"), backup});
    CHECK(ran.status != 0);
    CHECK(ran.error.contains(QStringLiteral("vault.key-file.missing")));
    ran = other.run({QStringLiteral("check"), backup, QStringLiteral("--recovery-key"), copiedKey});
    CHECK(ran.error.contains(QStringLiteral("not sealed to this recovery key")));
    CHECK(other.run({QStringLiteral("check"), backup, QStringLiteral("--key-file"), copiedKey}).status == 0);
    ran = other.run({QStringLiteral("restore"), backup, QStringLiteral("--recovery-key"), recoveryFile});
    INFO(ran.error.toStdString());
    REQUIRE(ran.status == 0);
    other.start();
    CHECK(other.run(words(QStringLiteral("user list"))).out.contains(QStringLiteral("aoki")));
    CHECK_FALSE(bytesOf(other.dataFile(keyFile)) == bytesOf(copiedKey));

    // The first hub loses its key file, and is recovered in place.
    REQUIRE(QFile::remove(hub.dataFile(keyFile)));
    CHECK(hub.run({QStringLiteral("check")}).status == 1);
    ran = hub.run(
        {QStringLiteral("key"), QStringLiteral("recover"), QStringLiteral("--recovery-key"), recoveryFile});
    INFO(ran.error.toStdString());
    REQUIRE(ran.status == 0);
    hub.start();
    CHECK(hub.run(words(QStringLiteral("user list"))).out.contains(QStringLiteral("aoki")));
}
