// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/fts5_tokenizer.h"
#include "kb/text/index_terms.h"
#include "tests/support/printers.h"

#include <sqlite3.h>

#include <memory>
#include <random>

using namespace madoguchi;

namespace {

/// An SQLite in memory with the tokenizer and an index of one column.
class Index
{
public:
    explicit Index(const QByteArray& argument)
    {
        sqlite3* opened = nullptr;
        REQUIRE(sqlite3_open(":memory:", &opened) == SQLITE_OK);
        m_connection.reset(opened);
        REQUIRE(db::registerFts5Tokenizer(opened).has_value());
        created = run("CREATE VIRTUAL TABLE doc USING fts5(body, tokenize = 'madoguchi " + argument + "')");
    }

    int run(const QByteArray& sql)
    {
        return sqlite3_exec(m_connection.get(), sql.constData(), nullptr, nullptr, nullptr);
    }

    int add(const QByteArray& body)
    {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_connection.get(), "INSERT INTO doc(body) VALUES (?1)", -1, &statement,
                                   nullptr) == SQLITE_OK);
        sqlite3_bind_text(statement, 1, body.constData(), int(body.size()), SQLITE_TRANSIENT);
        sqlite3_step(statement);
        return sqlite3_finalize(statement);
    }

    /// highlight() of every match, joined by "/".
    QByteArray match(const QByteArray& expression)
    {
        sqlite3_stmt* statement = nullptr;
        REQUIRE(sqlite3_prepare_v2(
                    m_connection.get(),
                    "SELECT highlight(doc, 0, '<', '>') FROM doc WHERE doc MATCH ?1 ORDER BY rowid", -1,
                    &statement, nullptr) == SQLITE_OK);
        sqlite3_bind_text(statement, 1, expression.constData(), int(expression.size()), SQLITE_TRANSIENT);
        QByteArrayList rows;
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows += QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)),
                               sqlite3_column_bytes(statement, 0));
        CHECK(sqlite3_finalize(statement) == SQLITE_OK);
        return rows.join('/');
    }

    int created = SQLITE_OK;

private:
    struct Close
    {
        void operator()(sqlite3* connection) const { sqlite3_close(connection); }
    };
    std::unique_ptr<sqlite3, Close> m_connection;
};

QByteArray anyOf(QStringView query, text::TermKind kind)
{
    QByteArrayList quoted;
    for (const text::Term& term : text::terms(query, kind))
        quoted += '"' + term.text.toUtf8().replace('"', "\"\"") + '"';
    return quoted.join(" OR ");
}

} // namespace

TEST_CASE("words are found whatever they were written in, and marked where they stand")
{
    Index index("words");
    index.add("粗大ｺﾞﾐの日");
    index.add("渡邉さんのサービス");
    CHECK(index.match(anyOf(u"ゴミ", text::TermKind::Words)) == QByteArray("粗大<ｺﾞﾐ>の日"));
    CHECK(index.match(anyOf(u"渡辺", text::TermKind::Words)) == QByteArray("<渡邉>さんのサービス"));
    CHECK(index.match(anyOf(u"サービス", text::TermKind::Words)) == QByteArray("渡邉さんの<サービス>"));
    CHECK(index.match("\"の\"").isEmpty());
}

TEST_CASE("bigrams and single characters have their own indexes")
{
    Index bigrams("bigrams");
    bigrams.add("住民票の写し");
    CHECK(bigrams.match(anyOf(u"民票", text::TermKind::Bigrams)) == QByteArray("住<民票>の写し"));
    CHECK(bigrams.match("\"民\"").isEmpty());

    Index characters("characters");
    characters.add("住民票をコピー");
    CHECK(characters.match(anyOf(u"票ピ", text::TermKind::Characters)) == QByteArray("住民<票>をコ<ピ>ー"));
    CHECK(characters.match("\"を\"").isEmpty());
}

TEST_CASE("a quoted string with spaces is a phrase of terms, words are the default")
{
    Index index("");
    index.add("児童手当の申請");
    CHECK(index.match("\"児童 手当\"") == QByteArray("<児童手当>の申請"));
    CHECK(index.match("\"手当 児童\"").isEmpty());
    CHECK(index.match("\"\"").isEmpty());
}

TEST_CASE("an unknown argument is refused when the table is made")
{
    CHECK(Index("trigrams").created == SQLITE_ERROR);
    CHECK(Index("words bigrams").created == SQLITE_ERROR);
    CHECK(Index("words").created == SQLITE_OK);
}

TEST_CASE("bytes that are no UTF-8 are indexed around")
{
    Index index("words");
    CHECK(index.add("\xFF\x80住民票\xE4\xBD") == SQLITE_OK);
    CHECK(index.add("\xED\xA0\x80\xF4\x90\x80\x80\xC0\x80 手当") == SQLITE_OK);
    CHECK(index.add(QByteArray("届出\0出生", 13)) == SQLITE_OK);
    CHECK(index.match("\"住民\"") == QByteArray("\xFF\x80<住民>票\xE4\xBD"));
    CHECK(index.match("\"手当\"") == QByteArray("\xED\xA0\x80\xF4\x90\x80\x80\xC0\x80 <手当>"));
    CHECK(index.match("\"\xFF\"").isEmpty());
}

TEST_CASE("every term of a document finds it again, and the index stays whole")
{
    struct Case
    {
        QByteArray argument;
        text::TermKind kind;
    };
    std::mt19937 random(7);
    for (const Case& tried : {Case{"words", text::TermKind::Words}, Case{"bigrams", text::TermKind::Bigrams},
                              Case{"characters", text::TermKind::Characters}}) {
        Index index(tried.argument);
        for (int round = 0; round < 300; ++round) {
            QString body;
            for (int i = 0; i < 20; ++i)
                body += random() % 3 ? QChar(char16_t(0x3041 + random() % 0xC0)) : QChar(char16_t(random()));
            REQUIRE(index.run("DELETE FROM doc") == SQLITE_OK);
            REQUIRE(index.add(body.toUtf8()) == SQLITE_OK);
            const QString stored = QString::fromUtf8(body.toUtf8());
            for (const text::Term& term : text::terms(stored, tried.kind))
                CHECK_FALSE(index.match('"' + term.text.toUtf8().replace('"', "\"\"") + '"').isEmpty());
        }
        CHECK(index.run("INSERT INTO doc(doc) VALUES ('integrity-check')") == SQLITE_OK);
    }
}
