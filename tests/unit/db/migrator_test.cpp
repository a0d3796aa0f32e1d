// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/migrator.h"
#include "kb/db/statement.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::db;

namespace {

std::unique_ptr<Connection> openMemory()
{
    auto connection = Connection::open({QStringLiteral(":memory:")});
    REQUIRE(connection);
    return std::move(*connection);
}

QString schemaOf(Connection& connection)
{
    Statement tables(connection, QStringLiteral("SELECT group_concat(sql, ';') FROM sqlite_schema"));
    REQUIRE(tables.exec());
    REQUIRE(tables.next());
    return tables.text(0);
}

} // namespace

TEST_CASE("a fresh database and a migrated one have the same schema")
{
    const QString directory = QStringLiteral(":/schema/test");
    const auto fresh = openMemory();
    CHECK(migrate(*fresh, directory) == 2);
    const auto old = openMemory();
    CHECK(migrateTo(*old, directory, 1) == 1);
    CHECK(schemaOf(*fresh) != schemaOf(*old));
    CHECK(migrate(*old, directory) == 2);
    CHECK(schemaOf(*fresh) == schemaOf(*old));
}

TEST_CASE("a database made by a newer version is refused and left alone")
{
    const auto connection = openMemory();
    REQUIRE(connection->runScript("PRAGMA user_version=3", QStringLiteral("version")));
    const auto migrated = migrate(*connection, QStringLiteral(":/schema/test"));
    REQUIRE_FALSE(migrated);
    CHECK(migrated.error().code == ErrorCode::TooNew);
    CHECK(schemaOf(*connection).isEmpty());
}

TEST_CASE("a schema file that fails half-way changes nothing")
{
    const auto connection = openMemory();
    REQUIRE_FALSE(migrate(*connection, QStringLiteral(":/schema/broken")));
    CHECK(selectInteger(*connection, QStringLiteral("PRAGMA user_version")) == 1);
    CHECK_FALSE(schemaOf(*connection).contains(QStringLiteral("colour")));
}

TEST_CASE("what an engine says in its own way follows its number's file, and is no number of its own")
{
    const auto connection = openMemory();
    CHECK(migrate(*connection, QStringLiteral(":/schema/own")) == 2);
    REQUIRE(execute(*connection, QStringLiteral("INSERT INTO note (words) VALUES ('kept')")));
    CHECK_FALSE(execute(*connection, QStringLiteral("DELETE FROM note")));
    CHECK(migrate(*connection, QStringLiteral(":/schema/own")) == 2);
}
