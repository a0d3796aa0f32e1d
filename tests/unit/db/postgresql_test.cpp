// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/dialect.h"
#include "kb/db/postgresql.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::db;

namespace {

QString optionsOf(const char* url)
{
    const auto address = parsePostgresqlUrl(QString::fromLatin1(url));
    REQUIRE(address);
    return address->options;
}

QString refusalOf(const char* url)
{
    const auto address = parsePostgresqlUrl(QString::fromLatin1(url));
    REQUIRE_FALSE(address);
    CHECK(address.error().code == ErrorCode::InvalidInput);
    return address.error().key;
}

} // namespace

TEST_CASE("a PostgreSQL URL names hosts in their order, ports, user and database")
{
    const auto address = parsePostgresqlUrl(
        QStringLiteral("postgresql://hub%40city@db1:5433,[2001:db8::1],db3:5434/mado%20guchi"));
    REQUIRE(address);
    CHECK(address->user == QStringLiteral("hub@city"));
    CHECK(address->database == QStringLiteral("mado guchi"));
    CHECK(address->options.contains(QStringLiteral("host='db1,2001:db8::1,db3'")));
    CHECK(address->options.contains(QStringLiteral("port='5433,,5434'")));
    CHECK(address->options.contains(QStringLiteral("target_session_attrs='read-write'")));
}

TEST_CASE("a server elsewhere must show a certificate unless the URL says otherwise, a socket and the "
          "loopback need not")
{
    CHECK(optionsOf("postgresql://db1/m").contains(QStringLiteral("sslmode='verify-full'")));
    CHECK(optionsOf("postgresql://localhost,db2/m").contains(QStringLiteral("sslmode='verify-full'")));
    CHECK(optionsOf("postgresql://db1/m?sslmode=require").contains(QStringLiteral("sslmode='require'")));
    CHECK(optionsOf("postgresql:///m?host=/run/postgresql").contains(QStringLiteral("sslmode='prefer'")));
    CHECK(optionsOf("postgresql://127.0.0.1/m").contains(QStringLiteral("sslmode='prefer'")));
}

TEST_CASE("a URL with a password, an unknown parameter or no database is refused")
{
    CHECK(refusalOf("postgresql://hub:secret@db1/m") == QStringLiteral("db.url.password"));
    CHECK(refusalOf("postgresql://db1/m?password=secret") == QStringLiteral("db.url.password"));
    CHECK(refusalOf("postgresql://db1/m?options=-c") == QStringLiteral("db.url.parameter"));
    CHECK(refusalOf("postgresql://db1") == QStringLiteral("db.url"));
    CHECK(refusalOf("postgresql:/hub:secret@db1/m") == QStringLiteral("db.url"));
    CHECK(refusalOf("postgresql://db1/m?passfile=/a;b") == QStringLiteral("db.url"));
}

TEST_CASE("a value with quotes stays one value")
{
    CHECK(optionsOf("postgresql:///m?host=/tmp/it's\\here")
              .contains(QStringLiteral("host='/tmp/it\\'s\\\\here'")));
}

TEST_CASE("what PostgreSQL says tells whether to try again at once, later, or never")
{
    const auto keyOf = [](const char* state) { return postgresqlError(QString::fromLatin1(state), {}).key; };
    CHECK(keyOf("40001") == QStringLiteral("db.conflict"));
    CHECK(keyOf("40P01") == QStringLiteral("db.conflict"));
    CHECK(keyOf("57014") == QStringLiteral("db.busy"));
    CHECK(keyOf("55P03") == QStringLiteral("db.busy"));
    CHECK(keyOf("57P01") == QStringLiteral("db.connection"));
    CHECK(keyOf("25006") == QStringLiteral("db.connection"));
    CHECK(keyOf("08006") == QStringLiteral("db.connection"));
    CHECK(keyOf("") == QStringLiteral("db.connection"));
    CHECK(keyOf("53100") == QStringLiteral("db.disk-full"));
    CHECK(postgresqlError(QStringLiteral("23505"), {}).code == ErrorCode::Internal);
}

TEST_CASE("a script falls into its statements, whatever its comments and texts hold")
{
    CHECK(statementsOf(
              "-- one; 'two\nCREATE TABLE a (b TEXT DEFAULT ';--''');\n\n;INSERT -- and; so on\n INTO a; ") ==
          QByteArrayList{"CREATE TABLE a (b TEXT DEFAULT ';--''')", "INSERT \n INTO a"});
}
