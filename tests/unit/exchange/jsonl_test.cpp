// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/exchange/reading.h"

#include <QBuffer>

using namespace madoguchi;
using namespace madoguchi::exchange;

namespace {

const QByteArray seal = R"({"number":"0142","lang":"ja","question":"印鑑登録","answer":"本人が窓口で。"})"
                        "\n";

} // namespace

TEST_CASE("an article of a JSONL file has all fields of the contract")
{
    const auto read = articlesIn(
        R"({"number":" 0142 ","lang":"en","question":"Seal","answer":"A\r\nB","category":"A > B",)"
        R"("keywords":["hanko"," "],"owner":"citizens/registry","state":"draft",)"
        R"("valid_from":"2026-04-01","valid_until":"2027/3/31","source":["page","law, 4"],)"
        R"("verified_at":"2026-11-01","card":{"bring":"ID","fee":"300","place":"1F","hours":"9-17",)"
        R"("duration":"1 day","contact":"Registry"},"colour":7})");
    REQUIRE(read.bad == QStringList());
    REQUIRE(read.records.size() == 1);
    const Article& article = read.records.front().second.article;
    CHECK(article.number == QStringLiteral("0142"));
    CHECK(article.language == Language::En);
    CHECK(article.answer == QStringLiteral("A\nB"));
    CHECK(article.category == QStringLiteral("A > B"));
    CHECK(article.keywords == QStringList{QStringLiteral("hanko")});
    CHECK(article.owner == QStringLiteral("citizens/registry"));
    CHECK(article.state == ArticleState::Draft);
    CHECK(article.validFrom == QDate(2026, 4, 1));
    CHECK(article.validUntil == QDate(2027, 3, 31));
    CHECK(article.sources == QStringList{QStringLiteral("page"), QStringLiteral("law, 4")});
    CHECK(article.verifiedAt.isSet());
    CHECK(article.card.bring == QStringLiteral("ID"));
    CHECK(article.card.duration == QStringLiteral("1 day"));
    CHECK(article.card.contact == QStringLiteral("Registry"));
}

TEST_CASE("each bad line says what is wrong and stops none behind it")
{
    const auto read = articlesIn(
        "{\"number\":\n"
        "[1]\n"
        R"({"lang":"ja","question":"q","answer":"a"})"
        "\n"
        R"({"number":142,"lang":"ja","question":"q","answer":"a"})"
        "\n"
        R"({"number":"2","lang":"fr","question":"q","answer":"a"})"
        "\n"
        R"({"number":"3","question":"q","answer":"a"})"
        "\n"
        R"({"number":"4","lang":"ja","question":" ","answer":"a"})"
        "\n"
        R"({"number":"5","lang":"ja","question":"q","answer":"a","keywords":[1]})"
        "\n"
        R"({"number":"6","lang":"ja","question":"q","answer":"a","valid_from":"soon"})"
        "\n"
        R"({"number":"7","lang":"ja","question":"q","answer":"a","card":"none"})"
        "\n"
        R"({"number":"8","lang":"ja","question":"q\u0000","answer":"a"})"
        "\n"
        "\n"
        R"({"number":"9","lang":"ja","question":"q","answer":"a","valid_from":"2026-04-02","valid_until":"2026-04-01"})"
        "\n" +
        seal + seal);
    CHECK(read.bad ==
          QStringList{
              QStringLiteral("1: import.json.syntax byte 11"), QStringLiteral("2: import.json.not-object"),
              QStringLiteral("3: import.field.missing number"), QStringLiteral("4: import.field.type number"),
              QStringLiteral("5: import.field.value lang"), QStringLiteral("6: import.field.missing lang"),
              QStringLiteral("7: article.question.missing"), QStringLiteral("8: import.field.type keywords"),
              QStringLiteral("9: import.field.value valid_from"),
              QStringLiteral("10: import.field.type card"), QStringLiteral("11: import.field.nul question"),
              QStringLiteral("13: article.validity.order"), QStringLiteral("15: import.duplicate line 14")});
    REQUIRE(read.records.size() == 1);
    CHECK(read.records.front().first == 14);
    CHECK(read.summary.good == 1);
    CHECK(read.summary.bad == 13);
}

TEST_CASE("null says nothing, an empty text empties, silence keeps")
{
    Article stored;
    stored.keywords = {QStringLiteral("実印")};
    stored.category = QStringLiteral("戸籍");
    stored.owner = QStringLiteral("registry");
    stored.card.fee = QStringLiteral("300円");
    stored.state = ArticleState::Retired;
    const auto read = articlesIn(
        R"({"number":"1","lang":"ja","question":"q","answer":"a","keywords":null,"category":"","state":""})");
    REQUIRE(read.records.size() == 1);
    const Article next = read.records.front().second.appliedTo(stored);
    CHECK(next.keywords == stored.keywords);
    CHECK(next.category.isEmpty());
    CHECK(next.owner == stored.owner);
    CHECK(next.card == stored.card);
    CHECK(next.state == ArticleState::Retired);
    CHECK(next.question == QStringLiteral("q"));
}

TEST_CASE("a contact keeps a UUID, and any other id always becomes the same one")
{
    const auto read = contactsIn(
        R"({"id":"0190f5a0-0000-7000-8000-000000000001","channel":"fax","lang":"ja","inquiry":"q","outcome":"answered","articles":["0142","0142"],"at":"2026-11-01T10:00:00+09:00","age_band":"30s","sex":"female","ward":"北区","satisfaction":9,"operator":"tanaka"})"
        "\n"
        R"({"id":"c-1","channel":"phone","lang":"en","inquiry":"q","outcome":"transferred","articles":[]})"
        "\n"
        R"({"id":"c-2","channel":"phone","lang":"ja","inquiry":"","outcome":"abandoned","articles":[]})"
        "\n"
        R"({"id":"c-1","channel":"phone","lang":"ja","inquiry":"q","outcome":"callback","articles":[]})"
        "\n"
        R"({"id":"c-3","channel":"phone","lang":"ja","inquiry":"","outcome":"answered","articles":[]})"
        "\n"
        R"({"id":"c-4","channel":"phone","lang":"ja","inquiry":"q","outcome":"answered"})"
        "\n"
        R"({"id":"c-5","channel":"phone","lang":"ja","inquiry":"q","outcome":"answered","articles":[],"satisfaction":11})"
        "\n"
        R"({"id":"c-6","channel":"phone","lang":"ja","inquiry":"q","outcome":"answered","articles":[],"satisfaction":"9"})"
        "\n");
    CHECK(read.bad == QStringList{QStringLiteral("4: import.duplicate line 2"),
                                  QStringLiteral("5: contact.inquiry.missing"),
                                  QStringLiteral("6: import.field.missing articles"),
                                  QStringLiteral("7: contact.satisfaction.range"),
                                  QStringLiteral("8: import.field.type satisfaction")});
    REQUIRE(read.records.size() == 3);
    const Contact& first = read.records[0].second;
    CHECK(first.id.toString() == QStringLiteral("0190f5a0-0000-7000-8000-000000000001"));
    CHECK(first.original.articles == QStringList{QStringLiteral("0142")});
    CHECK(first.original.ageBand == AgeBand::Thirties);
    CHECK(first.original.satisfaction == 9);
    CHECK(first.operatorId.value == uuidForName(QStringLiteral("tanaka")));
    CHECK(first.startedAt == Timestamp::from(QDateTime(QDate(2026, 11, 1), QTime(1, 0), Qt::UTC)));
    CHECK(first.endedAt == first.startedAt);
    CHECK(read.records[1].second.id.value == uuidForName(QStringLiteral("c-1")));
    CHECK(read.records[1].second.original.transferUnit == unnamedUnit);
}

TEST_CASE("a language can be given for records that name none")
{
    ReadOptions options;
    options.defaultLanguage = Language::Ko;
    const auto read = articlesIn(R"({"number":"1","question":"q","answer":"a"})", options);
    REQUIRE(read.records.size() == 1);
    CHECK(read.records.front().second.article.language == Language::Ko);
}

TEST_CASE("an empty JSONL file has no records and no errors")
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("\n\r\n \n"), QByteArray("\xEF\xBB\xBF")}) {
        const auto read = articlesIn(bytes);
        CHECK(read.records.empty());
        CHECK(read.bad.isEmpty());
    }
}

TEST_CASE("a line that is too large costs only itself")
{
    const QByteArray large = R"({"number":"1","lang":"ja","question":"q","answer":")" +
                             QByteArray(maximalRecordBytes, 'a') + "\"}\n";
    const auto read = articlesIn(large + seal);
    CHECK(read.bad == QStringList{QStringLiteral("1: import.record.too-large")});
    REQUIRE(read.records.size() == 1);
    CHECK(read.records.front().first == 2);
}

TEST_CASE("the reader stops when it is told to")
{
    const auto stopped = articlesIn(seal);
    CHECK(stopped.error.isEmpty());
    // The same through progress(), which Ctrl-C reaches.
    ReadOptions options;
    Handler<ArticleRecord> handler;
    int taken = 0;
    handler.record = [&](qint64, const ArticleRecord&) { return ++taken < 2; };
    QByteArray bytes;
    for (int i = 0; i < 10; ++i)
        bytes += QByteArray(seal).replace("0142", QByteArray::number(i));
    QBuffer file(&bytes);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto summary = readArticles(file, options, handler);
    REQUIRE_FALSE(summary);
    CHECK(summary.error().code == ErrorCode::Cancelled);
    CHECK(taken == 2);
}
