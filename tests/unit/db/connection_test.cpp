// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/connection.h"
#include "kb/db/raw_statement.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace madoguchi;
using namespace madoguchi::db;

namespace {

std::unique_ptr<Connection> openWithTable(const QString& path)
{
    auto connection = Connection::open({path});
    REQUIRE(connection);
    REQUIRE((*connection)->runScript("CREATE TABLE IF NOT EXISTS t (a, b)", QStringLiteral("t")));
    return std::move(*connection);
}

qint64 countRows(Connection& connection)
{
    const auto count = selectInteger(connection, QStringLiteral("SELECT count(*) FROM t"));
    REQUIRE(count);
    return *count;
}

} // namespace

TEST_CASE("a connection writes through WAL with full synchronisation")
{
    QTemporaryDir dir;
    const auto connection = openWithTable(dir.filePath(QStringLiteral("a.db")));
    Statement mode(*connection, QStringLiteral("PRAGMA journal_mode"));
    REQUIRE(mode.exec());
    REQUIRE(mode.next());
    CHECK(mode.text(0) == QStringLiteral("wal"));
    CHECK(selectInteger(*connection, QStringLiteral("PRAGMA synchronous")) == 2);
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    const auto connection = openWithTable(QStringLiteral(":memory:"));
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(transaction);
        REQUIRE(execute(*connection, QStringLiteral("INSERT INTO t VALUES (?, ?)"), 1, 2));
    }
    CHECK(countRows(*connection) == 0);
    {
        auto transaction = Transaction::begin(*connection);
        REQUIRE(transaction);
        REQUIRE(execute(*connection, QStringLiteral("INSERT INTO t VALUES (?, ?)"), 1, 2));
        REQUIRE(transaction->commit());
    }
    CHECK(countRows(*connection) == 1);
}

TEST_CASE("a savepoint is taken back alone")
{
    const auto connection = openWithTable(QStringLiteral(":memory:"));
    auto transaction = Transaction::begin(*connection);
    REQUIRE(transaction);
    REQUIRE(execute(*connection, QStringLiteral("INSERT INTO t VALUES (?, ?)"), 1, 2));
    {
        auto savepoint = Savepoint::begin(*connection);
        REQUIRE(savepoint);
        REQUIRE(execute(*connection, QStringLiteral("INSERT INTO t VALUES (?, ?)"), 3, 4));
    }
    REQUIRE(transaction->commit());
    CHECK(countRows(*connection) == 1);
}

TEST_CASE("bound values come back as they went in, empty ones not as NULL")
{
    const auto connection = openWithTable(QStringLiteral(":memory:"));
    REQUIRE(execute(*connection, QStringLiteral("INSERT INTO t VALUES (?, ?)"), QString(), QByteArray()));
    REQUIRE(
        execute(*connection, QStringLiteral("INSERT INTO t VALUES (?, ?)"), QStringLiteral("日本"), QDate()));
    Statement rows(*connection, QStringLiteral("SELECT a, b FROM t ORDER BY rowid"));
    REQUIRE(rows.exec());
    REQUIRE(rows.next());
    CHECK_FALSE(rows.isNull(0));
    CHECK_FALSE(rows.isNull(1));
    REQUIRE(rows.next());
    CHECK(rows.text(0) == QStringLiteral("日本"));
    CHECK(rows.isNull(1));
    CHECK_FALSE(rows.next());
    CHECK(rows.finish());
}

TEST_CASE("a cancelled query ends with Cancelled, not as if it had no more rows")
{
    const auto connection = openWithTable(QStringLiteral(":memory:"));
    auto token = std::make_shared<std::atomic<bool>>(false);
    connection->setCancelToken(token);
    Statement endless(*connection,
                      QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
                                     "SELECT x FROM n"));
    REQUIRE(endless.exec());
    REQUIRE(endless.next());
    *token = true;
    while (endless.next()) {
    }
    const auto ended = endless.finish();
    REQUIRE_FALSE(ended);
    CHECK(ended.error().code == ErrorCode::Cancelled);

    connection->setCancelToken({});
    CHECK(countRows(*connection) == 0);
}

TEST_CASE("a file that is no database is called corrupt, an absent one absent")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("b.db"));
    const auto absent = Connection::open({path, true});
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == ErrorCode::NotFound);

    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto broken = Connection::open({path});
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::Corrupt);
}

TEST_CASE("a statement kept prepared and dropped amid its rows holds no transaction open")
{
    const auto connection = openWithTable(QStringLiteral(":memory:"));
    for (int i = 0; i < 3; ++i)
        REQUIRE(execute(*connection, QStringLiteral("INSERT INTO t VALUES (?, ?)"), i, i));
    const auto isFree = [&] { return sqlite3_txn_state(connection->handle(), nullptr) == SQLITE_TXN_NONE; };
    for (int round = 0; round < 2; ++round) {
        {
            Statement rows(*connection, QStringLiteral("SELECT a FROM t"));
            REQUIRE(rows.exec());
            REQUIRE(rows.next());
            CHECK_FALSE(isFree());
        }
        CHECK(isFree());
        {
            RawStatement rows(*connection, "SELECT a FROM t");
            REQUIRE(rows.next());
            CHECK_FALSE(isFree());
        }
        CHECK(isFree());
    }
}

TEST_CASE("a statement kept prepared begins its next use without the values of the last")
{
    const auto connection = openWithTable(QStringLiteral(":memory:"));
    {
        RawStatement first(*connection, "SELECT ? IS NULL");
        first.bind(qint64(7));
        REQUIRE(first.next());
        CHECK(first.integer(0) == 0);
    }
    RawStatement second(*connection, "SELECT ? IS NULL");
    REQUIRE(second.next());
    CHECK(second.integer(0) == 1);
}

TEST_CASE("two statements of one text at once do not disturb each other")
{
    const auto connection = openWithTable(QStringLiteral(":memory:"));
    for (int i = 1; i <= 3; ++i)
        REQUIRE(execute(*connection, QStringLiteral("INSERT INTO t VALUES (?, ?)"), i, i));
    qint64 pairs = 0;
    Statement outer(*connection, QStringLiteral("SELECT a FROM t"));
    REQUIRE(outer.exec());
    while (outer.next()) {
        Statement inner(*connection, QStringLiteral("SELECT a FROM t"));
        REQUIRE(inner.exec());
        while (inner.next())
            pairs += outer.integer(0) * inner.integer(0);
    }
    CHECK(pairs == 36);
    RawStatement raw(*connection, "SELECT a FROM t");
    pairs = 0;
    while (raw.next()) {
        RawStatement inner(*connection, "SELECT a FROM t");
        while (inner.next())
            pairs += raw.integer(0) * inner.integer(0);
    }
    CHECK(pairs == 36);
}
