// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/encryption.h"

#include "kb/db/connection.h"
#include "kb/db/file_copy.h"
#include "kb/db/reencrypt.h"
#include "kb/db/sqlite_library.h"
#include "kb/db/statement.h"
#include "kb/db/store_keys.h"
#include "kb/db/transaction.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::db;

namespace {

const QString canary = QStringLiteral("かなりや-canary-0815");

std::unique_ptr<Connection> opened(const OpenOptions& options)
{
    auto connection = Connection::open(options);
    REQUIRE(connection);
    return std::move(*connection);
}

void fill(const QString& path, int rows)
{
    const auto connection = opened({path});
    REQUIRE(connection->runScript("CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT); "
                                  "CREATE TABLE pair (a, b); CREATE INDEX by_text ON word (text); "
                                  "PRAGMA user_version = 7;",
                                  QStringLiteral("test")));
    auto transaction = Transaction::begin(*connection);
    REQUIRE(transaction);
    for (int i = 0; i < rows; ++i) {
        REQUIRE(execute(*connection, QStringLiteral("INSERT INTO word (text) VALUES (?)"),
                        QString(canary + QString::number(i))));
        REQUIRE(execute(*connection, QStringLiteral("INSERT INTO pair VALUES (?, ?)"), i, canary));
    }
    REQUIRE(transaction->commit());
}

qint64 rowsOf(const QString& path)
{
    const auto connection = Connection::open({path, true});
    if (!connection)
        return -1;
    const auto rows = selectInteger(**connection, QStringLiteral("SELECT count(*) FROM word"));
    return rows ? *rows : -1;
}

bool hasCanary(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(canary.toUtf8());
}

} // namespace

TEST_CASE("the library encrypts, and says which it is")
{
    CHECK(checkCipher());
    CHECK_FALSE(cipherVersion().isEmpty());
}

TEST_CASE("a file with a key is encrypted from its first byte, and opens with that key alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const SecretKey key = SecretKey::random();
    giveKey(path, key);
    fill(path, 100);
    CHECK(rowsOf(path) == 100);
    CHECK(fileKind(path) == FileKind::Other);
    CHECK_FALSE(hasCanary(path));
    CHECK(opensWith(path, key));
    CHECK_FALSE(opensWith(path, SecretKey::random()));
    CHECK(refuses(path, SecretKey::random()));

    giveKey(path, SecretKey::random());
    const auto wrong = Connection::open({path});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == ErrorCode::Corrupt);
    forgetKey(path);
    CHECK_FALSE(Connection::open({path}));
}

TEST_CASE("a wrong key leaves a log that is still to be carried over as it is")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString copy = folder.filePath(QStringLiteral("b.db"));
    const SecretKey key = SecretKey::random();
    giveKey(path, key);
    fill(path, 10);
    const auto connection = opened({path});
    REQUIRE(execute(*connection, QStringLiteral("INSERT INTO word (text) VALUES ('late')")));
    // As a kill leaves it: the last row stands in the log alone.
    REQUIRE(QFile::copy(path, copy));
    REQUIRE(QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    CHECK_FALSE(opensWith(copy, SecretKey::random()));
    giveKey(copy, SecretKey::random());
    CHECK_FALSE(Connection::open({copy}));
    giveKey(copy, key);
    CHECK(rowsOf(copy) == 11);
}

TEST_CASE("a plain file is not opened with a key")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    fill(path, 10);
    giveKey(path, SecretKey::random());
    for (const bool readOnly : {false, true}) {
        const auto refused = Connection::open({path, readOnly});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(refused.error().key == QStringLiteral("db.plain"));
    }
    CHECK(hasCanary(path));
}

TEST_CASE("a link and another spelling of the folder name the same file")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("in")));
    REQUIRE(QFile::link(folder.filePath(QStringLiteral("in")), folder.filePath(QStringLiteral("link"))));
    giveKey(folder.filePath(QStringLiteral("in/a.db")), SecretKey::random());
    fill(folder.filePath(QStringLiteral("link/../in/a.db")), 5);
    CHECK(rowsOf(folder.filePath(QStringLiteral("link/a.db"))) == 5);
    CHECK(fileKind(folder.filePath(QStringLiteral("in/a.db"))) == FileKind::Other);
}

TEST_CASE("a copy is encrypted with its own key, and a plain copy of an encrypted file is refused")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    giveKey(path, SecretKey::random());
    fill(path, 3'000);
    const auto source = opened({path, true});
    const QString same = folder.filePath(QStringLiteral("same.db"));
    REQUIRE(shareKey(path, same));
    REQUIRE(copyDatabase(*source, same));
    CHECK(rowsOf(same) == 3'000);
    const QString other = folder.filePath(QStringLiteral("other.db"));
    const SecretKey key = SecretKey::random();
    giveKey(other, key);
    REQUIRE(copyDatabase(*source, other));
    CHECK(rowsOf(other) == 3'000);
    CHECK(opensWith(other, key));
    CHECK_FALSE(hasCanary(same));
    CHECK_FALSE(hasCanary(other));
    CHECK(copyDatabase(*source, folder.filePath(QStringLiteral("plain.db"))).error().key ==
          QStringLiteral("db.key.missing"));
}

TEST_CASE("a file under another key holds what it held, row by row, also numbers of rows that have no name")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    fill(path, 2'000);
    {
        const auto connection = opened({path});
        REQUIRE(connection->runScript("DELETE FROM pair WHERE a < 1000;", QStringLiteral("test")));
    }
    const SecretKey first = SecretKey::random();
    REQUIRE(reencrypt(path, std::nullopt, first, QByteArray(16, 's')));
    CHECK(saltOf(path) == QByteArray(16, 's'));
    giveKey(path, first);
    const SecretKey second = SecretKey::random();
    {
        const auto connection = opened({path});
        CHECK(selectInteger(*connection, QStringLiteral("SELECT min(rowid) FROM pair")) == 1'001);
        CHECK(selectInteger(*connection, QStringLiteral("PRAGMA user_version")) == 7);
        // In use: it is not changed beneath those who use it.
        CHECK(reencrypt(path, first, second, QByteArray(16, 't')).error().code == ErrorCode::Busy);
    }
    CHECK(rowsOf(path) == 2'000);
    REQUIRE(reencrypt(path, first, second, QByteArray(16, 't')));
    CHECK_FALSE(opensWith(path, first));
    giveKey(path, second);
    CHECK(rowsOf(path) == 2'000);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.db")});
}

TEST_CASE("what a killed conversion left behind is settled, at each of its steps")
{
    const QTemporaryDir folder;
    const auto at = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
    const SecretKey key = SecretKey::random();
    fill(at("old"), 50);
    REQUIRE(QFile::copy(at("old"), at("new")));
    REQUIRE(reencrypt(at("new"), std::nullopt, key, QByteArray(16, 's')));
    const auto lay = [&](const QList<std::pair<const char*, const char*>>& files) {
        for (const char* name : {"a.db", "a.db.rekeying", "a.db.rekeyed", "a.db.former", "a.db.former-wal"})
            QFile::remove(at(name));
        for (const auto& [from, to] : files)
            REQUIRE(QFile::copy(at(from), at(to)));
        REQUIRE(settleRekeying(at("a.db")));
    };
    const auto left = [&] { return QDir(folder.path()).entryList({QStringLiteral("a.db*")}, QDir::Files); };
    const QStringList alone{QStringLiteral("a.db")};

    lay({{"old", "a.db"}, {"new", "a.db.rekeying"}});
    CHECK(left() == alone);
    CHECK(fileKind(at("a.db")) == FileKind::Plain);
    lay({{"old", "a.db"}, {"new", "a.db.rekeyed"}});
    CHECK(left() == alone);
    CHECK(fileKind(at("a.db")) == FileKind::Plain);
    lay({{"old", "a.db"}, {"new", "a.db.rekeyed"}, {"old", "a.db.former-wal"}});
    CHECK(left() == alone);
    lay({{"old", "a.db.former"}, {"new", "a.db.rekeyed"}});
    CHECK(left() == alone);
    CHECK(opensWith(at("a.db"), key));
    lay({{"old", "a.db.former"}, {"new", "a.db"}});
    CHECK(left() == alone);
    CHECK(opensWith(at("a.db"), key));
}
