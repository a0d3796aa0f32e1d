// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/vault/vault.h"

#include "kb/db/connection.h"
#include "kb/db/encryption.h"
#include "kb/db/statement.h"
#include "kb/db/store_keys.h"
#include "tests/support/printers.h"
#include "tests/unit/vault/memory_keychain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::vault;
using madoguchi::test::MemoryKeychain;

namespace {

const QString canary = QStringLiteral("かなりや-canary-4711");

/// A store in a folder of its own, and what is to open it.
struct Desk
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("desk.db"));
    Secrets secrets;

    explicit Desk(const std::optional<QString>& passphrase = QStringLiteral("pass phrase"))
    {
        secrets.passphrase = passphrase;
    }
    ~Desk() { db::forgetKey(path); }

    QString open() const
    {
        db::forgetKey(path);
        const auto opened = openVault(path, secrets);
        return opened ? QString() : opened.error().key;
    }
    void write(const QString& text) const
    {
        const auto connection = db::Connection::open({path});
        REQUIRE(connection);
        REQUIRE(
            (*connection)->runScript("CREATE TABLE IF NOT EXISTS word (text TEXT)", QStringLiteral("test")));
        REQUIRE(db::execute(**connection, QStringLiteral("INSERT INTO word VALUES (?)"), text));
    }
    QString read() const
    {
        const auto connection = db::Connection::open({path});
        if (!connection)
            return connection.error().key;
        db::Statement select(**connection, QStringLiteral("SELECT group_concat(text, '|') FROM word"));
        REQUIRE(select.exec());
        REQUIRE(select.next());
        return select.text(0);
    }
    /// Files that hold the word in any of its encodings.
    QStringList leaks(const QString& word) const
    {
        QStringList leaking;
        const QDir directory(folder.path());
        for (const QString& name : directory.entryList(QDir::Files)) {
            QFile file(directory.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const QByteArray wide(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
            if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
                leaking.append(name);
        }
        return leaking;
    }
    QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

void makePlain(const QString& path, const QString& text)
{
    const auto connection = db::Connection::open({path});
    REQUIRE(connection);
    REQUIRE((*connection)->runScript("CREATE TABLE word (text TEXT)", QStringLiteral("test")));
    REQUIRE(db::execute(**connection, QStringLiteral("INSERT INTO word VALUES (?)"), text));
}

} // namespace

TEST_CASE("a new store made with a passphrase opens with that one alone, and nothing of it is in the clear")
{
    Desk desk;
    REQUIRE(desk.open().isEmpty());
    desk.write(canary);
    CHECK(desk.read() == canary);
    CHECK(db::fileKind(desk.path) == db::FileKind::Other);
    CHECK(desk.leaks(canary).isEmpty());
    REQUIRE(desk.open().isEmpty());
    CHECK(desk.read() == canary);

    desk.secrets.passphrase = QStringLiteral("Pass phrase");
    CHECK(desk.open() == QStringLiteral("vault.passphrase.wrong"));
    desk.secrets.passphrase.reset();
    CHECK(desk.open() == QStringLiteral("vault.passphrase.needed"));
}

TEST_CASE("what is written while a connection is open is in the clear in no file, also not in the log")
{
    Desk desk;
    REQUIRE(desk.open().isEmpty());
    const auto connection = db::Connection::open({desk.path});
    REQUIRE(connection);
    REQUIRE((*connection)
                ->runScript("CREATE TABLE word (text TEXT); CREATE INDEX i ON word(text);",
                            QStringLiteral("test")));
    for (int i = 0; i < 2'000; ++i)
        REQUIRE(db::execute(**connection, QStringLiteral("INSERT INTO word VALUES (?)"), canary));
    CHECK(QFile::exists(desk.path + QStringLiteral("-wal")));
    CHECK(desk.leaks(canary).isEmpty());
    REQUIRE((*connection)->runScript("DELETE FROM word", QStringLiteral("test")));
    CHECK(desk.leaks(canary).isEmpty());
}

TEST_CASE("a new store with nothing to close it with is not made")
{
    Desk desk(std::nullopt);
    CHECK(desk.open() == QStringLiteral("vault.passphrase.choose"));
    CHECK_FALSE(QFile::exists(desk.path));
    MemoryKeychain keychain;
    keychain.works = false;
    desk.secrets.keychain = &keychain;
    CHECK(desk.open() == QStringLiteral("vault.passphrase.choose"));
}

TEST_CASE("a keychain opens the store without a word, and a lost one is recovered with everything in it")
{
    const SecretKey recovery = SecretKey::random();
    MemoryKeychain keychain;
    Desk desk(std::nullopt);
    desk.secrets.keychain = &keychain;
    desk.secrets.recoveryTo = recoveryPublicKey(recovery);
    REQUIRE(desk.open().isEmpty());
    desk.write(canary);
    REQUIRE(desk.open().isEmpty());
    const QByteArray before = desk.bytes();

    keychain.entries.clear();
    CHECK(desk.open() == QStringLiteral("vault.keychain.lost"));
    Secrets rescue = desk.secrets;
    rescue.recovery = SecretKey::random();
    CHECK(recoverKey(desk.path, rescue).error().key == QStringLiteral("vault.recovery.other"));
    CHECK(desk.bytes() == before);
    rescue.recovery = recovery;
    REQUIRE(recoverKey(desk.path, rescue));
    CHECK(desk.read() == canary);
    REQUIRE(desk.open().isEmpty());
    CHECK(desk.read() == canary);
    // The rescue itself can be needed again.
    keychain.entries.clear();
    REQUIRE(recoverKey(desk.path, rescue));
    CHECK(desk.read() == canary);
}

TEST_CASE("a store that had no recovery key is sealed to it when it is opened next")
{
    Desk desk;
    REQUIRE(desk.open().isEmpty());
    desk.write(canary);
    const SecretKey recovery = SecretKey::random();
    desk.secrets.recoveryTo = recoveryPublicKey(recovery);
    REQUIRE(desk.open().isEmpty());
    const auto ways = waysToOpen(desk.path);
    REQUIRE(ways);
    REQUIRE(ways->size() == 2);
    CHECK(ways->back().recoveryTo == desk.secrets.recoveryTo);
    Secrets rescue;
    rescue.recovery = recovery;
    rescue.passphrase = QStringLiteral("another one");
    REQUIRE(recoverKey(desk.path, rescue));
    CHECK(desk.open() == QStringLiteral("vault.passphrase.wrong"));
    desk.secrets.passphrase = QStringLiteral("another one");
    REQUIRE(desk.open().isEmpty());
    CHECK(desk.read() == canary);
}

TEST_CASE("rotation gives another key under every secret, and the former key file opens nothing")
{
    const SecretKey recovery = SecretKey::random();
    MemoryKeychain keychain;
    Desk desk;
    desk.secrets.keychain = &keychain;
    desk.secrets.recoveryTo = recoveryPublicKey(recovery);
    REQUIRE(desk.open().isEmpty());
    desk.write(canary);
    REQUIRE(useKeychain(desk.path, desk.secrets, false));
    const auto formerKey = db::keyOf(desk.path);
    REQUIRE(formerKey);
    QFile::copy(keyFilePath(desk.path), desk.folder.filePath(QStringLiteral("former.keys")));
    const auto formerSide = db::keyOf(sideName(desk.path));

    Secrets withoutPassphrase = desk.secrets;
    withoutPassphrase.passphrase.reset();
    CHECK(rotateKey(desk.path, withoutPassphrase).error().key == QStringLiteral("vault.rotate.passphrase"));
    REQUIRE(rotateKey(desk.path, desk.secrets));
    CHECK(desk.read() == canary);
    CHECK_FALSE(db::opensWith(desk.path, **formerKey));
    CHECK_FALSE(*db::keyOf(desk.path) == **formerKey);
    // What lies beside the store, contacts in an emergency, is still opened.
    CHECK(*db::keyOf(sideName(desk.path)) == **formerSide);
    REQUIRE(desk.open().isEmpty());
    CHECK(desk.read() == canary);
    REQUIRE(waysToOpen(desk.path));
    CHECK(waysToOpen(desk.path)->size() == 3);
    CHECK(keychain.entries.size() == 1);
    desk.secrets.passphrase.reset();
    REQUIRE(desk.open().isEmpty());
    CHECK(desk.leaks(canary).isEmpty());
}

TEST_CASE("a rotation that was cut off before or after the store changed leaves one that opens")
{
    Desk desk;
    REQUIRE(desk.open().isEmpty());
    desk.write(canary);
    const auto former = readKeyFile(keyFilePath(desk.path));
    const QByteArray formerStore = desk.bytes();
    REQUIRE(rotateKey(desk.path, desk.secrets));
    const auto next = readKeyFile(keyFilePath(desk.path));
    KeyFile both{{(*former)->generations.front(), (*next)->generations.front()}};

    REQUIRE(writeKeyFile(keyFilePath(desk.path), both));
    REQUIRE(desk.open().isEmpty());
    CHECK(desk.read() == canary);
    CHECK((*readKeyFile(keyFilePath(desk.path)))->generations.size() == 1);

    REQUIRE(writeKeyFile(keyFilePath(desk.path), both));
    QFile store(desk.path);
    REQUIRE(store.open(QIODevice::WriteOnly));
    store.write(formerStore);
    store.close();
    REQUIRE(desk.open().isEmpty());
    CHECK(desk.read() == canary);
    CHECK((*readKeyFile(keyFilePath(desk.path)))->generations.size() == 1);
}

TEST_CASE("a changed passphrase opens the store, and the former one nothing, with or without the key file")
{
    Desk desk;
    REQUIRE(desk.open().isEmpty());
    desk.write(canary);
    REQUIRE(setPassphrase(desk.path, desk.secrets, QStringLiteral("the new one")));
    CHECK(desk.open() == QStringLiteral("vault.passphrase.wrong"));
    QFile::remove(keyFilePath(desk.path));
    CHECK(desk.open() == QStringLiteral("vault.keys.missing"));
    desk.secrets.passphrase = QStringLiteral("the new one");
    REQUIRE(desk.open().isEmpty());
    CHECK(desk.read() == canary);
}

TEST_CASE("a copy of a store alone opens with the passphrase it was made with")
{
    Desk desk;
    REQUIRE(desk.open().isEmpty());
    desk.write(canary);
    Desk other;
    REQUIRE(QFile::copy(desk.path, other.path));
    other.secrets.passphrase = QStringLiteral("not that one");
    CHECK(other.open() == QStringLiteral("vault.keys.missing"));
    other.secrets = desk.secrets;
    REQUIRE(other.open().isEmpty());
    CHECK(other.read() == canary);

    // Also over a store that has keys of its own.
    Desk third(QStringLiteral("pass phrase"));
    REQUIRE(third.open().isEmpty());
    third.write(QStringLiteral("something else"));
    REQUIRE(QFile::remove(third.path));
    REQUIRE(QFile::copy(desk.path, third.path));
    REQUIRE(third.open().isEmpty());
    CHECK(third.read() == canary);
}

TEST_CASE("a plain store is encrypted when it is opened, whole, and the plain file is gone")
{
    Desk desk;
    makePlain(desk.path, canary);
    REQUIRE(desk.leaks(canary) == QStringList{QStringLiteral("desk.db")});
    const auto opened = openVault(desk.path, desk.secrets);
    REQUIRE(opened);
    CHECK(opened->made);
    CHECK(opened->converted);
    CHECK(desk.leaks(canary).isEmpty());
    CHECK(desk.read() == canary);
    const QStringList left = QDir(desk.folder.path()).entryList(QDir::Files);
    CHECK_FALSE(left.contains(QStringLiteral("desk.db.former")));
    CHECK_FALSE(left.contains(QStringLiteral("desk.db.rekeyed")));
}

TEST_CASE("a plain store somebody else has open is not encrypted beneath them, and stays closed")
{
    Desk desk;
    makePlain(desk.path, canary);
    const auto holder = db::Connection::open({desk.path});
    REQUIRE(holder);
    REQUIRE(db::selectInteger(**holder, QStringLiteral("SELECT count(*) FROM word")));
    const auto opened = openVault(desk.path, desk.secrets);
    REQUIRE(opened);
    REQUIRE(opened->trouble);
    CHECK(opened->trouble->code == ErrorCode::Busy);
    CHECK(desk.read() == QStringLiteral("db.plain"));
    CHECK(db::selectInteger(**holder, QStringLiteral("SELECT count(*) FROM word")) == 1);
}
