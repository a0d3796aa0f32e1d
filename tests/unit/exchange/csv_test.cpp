// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/exchange/reading.h"

#include <QElapsedTimer>

using namespace madoguchi;
using namespace madoguchi::exchange;

namespace {

Read<ArticleRecord> csv(const QByteArray& bytes, ReadOptions options = {})
{
    options.format = Format::Csv;
    return articlesIn(bytes, options);
}

const QByteArray header = "number,lang,question,answer\n";

} // namespace

TEST_CASE("rows know the physical line in which they begin")
{
    const auto read =
        csv(header + "1,ja,q,\"one\ntwo\n\nthree, \"\"four\"\"\"\n\n2,ja,q,a\r\n3,ja,\"q\r\nr\",a");
    REQUIRE(read.bad == QStringList());
    REQUIRE(read.records.size() == 3);
    CHECK(read.records[0].first == 2);
    CHECK(read.records[0].second.article.answer == QStringLiteral("one\ntwo\n\nthree, \"four\""));
    CHECK(read.records[1].first == 7);
    CHECK(read.records[2].first == 8);
    CHECK(read.records[2].second.article.question == QStringLiteral("q\nr"));
}

TEST_CASE("Japanese headers are understood whatever their width and order")
{
    const auto read = csv("回答,質問,番号,言語,キーワード,担当,状態,有効開始,有効終了,出典,持ち物,手数料,"
                          "窓口,受付時間,所要日数,連絡先,ＣＡＴＥＧＯＲＹ,余分\n"
                          "答え,問い,0142,日本語,はんこ、実印,戸籍課,公開,2026/4/1,2027/3/"
                          "31,条例,免許証,300円,1階,9-17,1日,戸籍課,戸籍 > 印鑑,x\n");
    REQUIRE(read.bad == QStringList());
    REQUIRE(read.records.size() == 1);
    const Article& article = read.records.front().second.article;
    CHECK(article.number == QStringLiteral("0142"));
    CHECK(article.question == QStringLiteral("問い"));
    CHECK(article.keywords.size() == 2);
    CHECK(article.owner == QStringLiteral("戸籍課"));
    CHECK(article.card.place == QStringLiteral("1階"));
    CHECK(article.card.contact == QStringLiteral("戸籍課"));
    CHECK(article.category == QStringLiteral("戸籍 > 印鑑"));
    CHECK(article.validUntil == QDate(2027, 3, 31));
}

TEST_CASE("columns can be named by the caller")
{
    ReadOptions options;
    options.columns = {{QStringLiteral("number"), QStringLiteral("整理番号")},
                       {QStringLiteral("owner"), QStringLiteral("番号")}};
    const auto read = csv("整理番号,番号,lang,質問,回答\n7,課,ja,q,a\n", options);
    REQUIRE(read.bad == QStringList());
    CHECK(read.records.front().second.article.number == QStringLiteral("7"));
    CHECK(read.records.front().second.article.owner == QStringLiteral("課"));

    options.columns = {{QStringLiteral("number"), QStringLiteral("nowhere")}};
    CHECK(csv(header, options).bad == QStringList{QStringLiteral("1: import.header.unknown-column nowhere")});
    options.columns = {{QStringLiteral("colour"), QStringLiteral("number")}};
    CHECK(csv(header, options).bad == QStringList{QStringLiteral("1: import.header.unknown-key colour")});
}

TEST_CASE("a header that will not do says what is missing")
{
    CHECK(csv("").bad == QStringList{QStringLiteral("1: import.header.absent")});
    CHECK(csv("number,question\n1,q\n").bad ==
          QStringList{QStringLiteral("1: import.header.missing lang, answer")});
    CHECK(csv("number,lang,question,answer,番号\n").bad ==
          QStringList{QStringLiteral("1: import.header.duplicate 番号")});
}

TEST_CASE("a row with another number of cells is bad, empty ones beyond the header are not")
{
    const auto read = csv(header + "1,ja,q\n2,ja,q,a,,\n3,ja,q,a,x\n,,,\n4,ja,q,a\n");
    CHECK(read.bad == QStringList{QStringLiteral("2: import.csv.columns 3 of 4"),
                                  QStringLiteral("4: import.csv.columns 5 of 4")});
    CHECK(read.records.size() == 2);
}

TEST_CASE("a stray quote costs only its own row")
{
    const auto read = csv(header + "1,ja,say \"hi\",a\n2,ja,q,a\n3,ja,\"q\"x,a\n4,ja,q,a\n");
    CHECK(read.bad ==
          QStringList{QStringLiteral("2: import.csv.quote"), QStringLiteral("4: import.csv.quote")});
    REQUIRE(read.records.size() == 2);
    CHECK(read.records[0].first == 3);
    CHECK(read.records[1].first == 5);
}

TEST_CASE("a quote that is never closed does not swallow the rows behind it")
{
    const auto read = csv(header + "1,ja,\"q,a\n2,ja,q,a\n3,ja,q,a\n");
    CHECK(read.bad == QStringList{QStringLiteral("2: import.csv.unclosed")});
    CHECK(read.records.size() == 2);

    QByteArray many = header + "0,ja,\"q,a\n";
    for (int i = 1; i < 100'000; ++i)
        many += QByteArray::number(i) + ",ja,question,answer\n";
    const auto large = csv(many);
    CHECK(large.bad == QStringList{QStringLiteral("2: import.record.too-large")});
    CHECK(large.records.size() == 99'999);
}

TEST_CASE("lines of a broken row are not counted as broken rows of their own")
{
    const auto read = csv(header + "1,ja,q,\"one\ntwo\nthree \"word\" four\nfive\"\n2,ja,q,a\n");
    CHECK(read.bad ==
          QStringList{QStringLiteral("2: import.csv.quote"), QStringLiteral("5: import.csv.quote")});
    CHECK(read.records.size() == 1);
}

TEST_CASE("a file made to be read again and again takes linear time")
{
    QByteArray hostile = header;
    for (int i = 0; i < 300'000; ++i)
        hostile += "\"x\n\n";
    QElapsedTimer clock;
    clock.start();
    const auto read = csv(hostile);
    CHECK(read.records.empty());
    CHECK(read.summary.bad > 0);
    CHECK(clock.elapsed() < 20'000);
}

TEST_CASE("NULs and broken bytes are reported where they are")
{
    QByteArray bytes = header + "1,ja,日本,a\n2,ja,q,\"one\n";
    bytes += QByteArray("tw\0o", 4) + "\nthree\"\n3,ja,\xE6\x97,a\n4,ja,質問,答\n";
    const auto read = csv(bytes);
    CHECK(read.bad ==
          QStringList{QStringLiteral("4: import.nul"), QStringLiteral("6: import.encoding.invalid utf-8")});
    CHECK(read.records.size() == 2);
}

TEST_CASE("contacts are read from CSV, with what the writer guards taken off")
{
    ReadOptions options;
    options.format = Format::Csv;
    const auto read = contactsIn("受付番号,受付方法,言語,内容,結果,Q&A番号,満足度,日時\n"
                                 "1,電話,日本語,'=1+1 は,回答,\"0142,0143\",,2026/11/1 10:00\n"
                                 "2,電話,日本語,住民票,回答,,7,\n"
                                 "3,狼煙,日本語,住民票,回答,,7,\n",
                                 options);
    CHECK(read.bad == QStringList{QStringLiteral("4: import.field.value channel")});
    REQUIRE(read.records.size() == 2);
    CHECK(read.records[0].second.original.inquiry == QStringLiteral("=1+1 は"));
    CHECK(read.records[0].second.original.articles.size() == 2);
    CHECK_FALSE(read.records[0].second.original.satisfaction);
    CHECK(read.records[1].second.original.satisfaction == 7);
}
