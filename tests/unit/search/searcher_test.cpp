// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/transaction.h"
#include "kb/search/postings.h"
#include "tests/unit/search/search_fixture.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

struct CityHall : SearchFixture
{
    CityHall()
    {
        add(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続きについて"),
            QStringLiteral("登録する印鑑を持って区役所へ。"));
        add(QStringLiteral("0031"), QStringLiteral("市外から引っ越してきたとき（転入届）"),
            QStringLiteral("14日以内に届け出ます。"));
        add(QStringLiteral("0551"), QStringLiteral("粗大ごみの出し方"),
            QStringLiteral("電話で申し込みます。ソファー、机など。"));
        Article copy = articleTitled(QStringLiteral("0110"), QStringLiteral("住民票の写しがほしい"));
        copy.reading = QStringLiteral("じゅうみんひょうのうつしがほしい");
        save(copy);
        add(QStringLiteral("0142"), QStringLiteral("Registering a seal"), QStringLiteral("Bring the seal."),
            Language::En);
    }
};

} // namespace

TEST_CASE("a colloquial sentence finds the Q&A although most of its words do not stand there")
{
    CityHall city;
    CHECK(city.numbers(QStringLiteral("先月引っ越してきたんだけど、どうしたらいいの")).first() ==
          QStringLiteral("0031"));
    CHECK(city.numbers(QStringLiteral("印鑑の登録ってどうするの")).first() == QStringLiteral("0142"));
}

TEST_CASE("kana and romaji find by reading, half-typed words too")
{
    CityHall city;
    CHECK(city.numbers(QStringLiteral("じゅうみんひょう")).first() == QStringLiteral("0110"));
    CHECK(city.numbers(QStringLiteral("じゅうみ")).first() == QStringLiteral("0110"));
    CHECK(city.numbers(QStringLiteral("juuminhyou")).first() == QStringLiteral("0110"));
    CHECK(city.numbers(QStringLiteral("粗大ゴミ")).first() == QStringLiteral("0551"));
    CHECK(city.numbers(QStringLiteral("ｿﾌｧｰ")).first() == QStringLiteral("0551"));
}

TEST_CASE("kana find first what begins so")
{
    CityHall city;
    for (const QString& name : {QStringLiteral("かんそうき"), QStringLiteral("せんたくかんそうき")}) {
        Article article = articleTitled(QStringLiteral("08%1").arg(name.size()), QStringLiteral("機械"));
        article.reading = name;
        city.save(article);
    }
    CHECK(city.numbers(QStringLiteral("かんそ")).first() == QStringLiteral("085"));
    CHECK(city.numbers(QStringLiteral("カンソ")).first() == QStringLiteral("085"));
}

TEST_CASE("translations of one number are one result, in the language of the query")
{
    CityHall city;
    const auto japanese = city.search({QStringLiteral("印鑑登録")});
    CHECK(japanese.hits.front().article.language == Language::Ja);
    CHECK(japanese.hits.front().languages == QList<Language>{Language::Ja, Language::En});
    CHECK(city.search({QStringLiteral("seal")}).hits.front().article.language == Language::En);
    SearchRequest english{QStringLiteral("印鑑 seal")};
    english.language = Language::En;
    CHECK(city.search(english).hits.size() == 1);
}

TEST_CASE("English is found half typed, in singular and plural")
{
    CityHall city;
    city.add(QStringLiteral("0560"), QStringLiteral("Recycling days for bottles"),
             QStringLiteral("Twice a month."), Language::En);
    city.add(QStringLiteral("0561"), QStringLiteral("Residents' tax"), QStringLiteral("Paid in June."),
             Language::En);
    const auto first = [&](const QString& text) {
        const QStringList numbers = city.numbers(text);
        return numbers.isEmpty() ? QString() : numbers.first();
    };
    CHECK(first(QStringLiteral("recyc")) == QStringLiteral("0560"));
    CHECK(first(QStringLiteral("bottle")) == QStringLiteral("0560"));
    CHECK(first(QStringLiteral("seals")) == QStringLiteral("0142"));
    CHECK(first(QStringLiteral("a resident's tax")) == QStringLiteral("0561"));
    CHECK(first(QStringLiteral("re")).isEmpty());
}

TEST_CASE("a number finds its Q&A, leading zeros or not")
{
    CityHall city;
    CHECK(city.numbers(QStringLiteral("0551")).first() == QStringLiteral("0551"));
    CHECK(city.numbers(QStringLiteral("５５１")).first() == QStringLiteral("0551"));
}

TEST_CASE("filters keep other categories and states out")
{
    CityHall city;
    Article draft = articleTitled(QStringLiteral("0900"), QStringLiteral("印鑑の下書き"));
    draft.state = ArticleState::Draft;
    city.save(draft);
    CHECK_FALSE(city.numbers(QStringLiteral("印鑑")).contains(QStringLiteral("0900")));
    SearchRequest drafts{QStringLiteral("印鑑")};
    drafts.state = ArticleState::Draft;
    CHECK(city.search(drafts).hits.size() == 1);
    SearchRequest elsewhere{QStringLiteral("印鑑")};
    elsewhere.category = QStringLiteral("税");
    CHECK(city.search(elsewhere).hits.empty());
    elsewhere.category = QStringLiteral("戸籍・住民");
    CHECK_FALSE(city.search(elsewhere).hits.empty());
}

TEST_CASE("matched words are shown in the title, and how many contacts it answered")
{
    CityHall city;
    city.log(QStringLiteral("はんこ"), {QStringLiteral("0142")});
    const auto results = city.search({QStringLiteral("印鑑を登録したい")});
    const SearchHit& hit = results.hits.front();
    CHECK(hit.titleMatches == std::vector<text::Range>{{0, 4}});
    CHECK(hit.reasons.front().kind == ReasonKind::Words);
    CHECK(hit.answeredContacts == 1);
}

TEST_CASE("a changed Q&A is found by its new words and no longer by the old ones")
{
    CityHall city;
    Article article = city.add(QStringLiteral("0700"), QStringLiteral("蜂の巣の駆除"));
    CHECK(city.numbers(QStringLiteral("蜂の巣")) == QStringList{QStringLiteral("0700")});
    article.question = QStringLiteral("ねずみの相談");
    city.save(article, 1);
    CHECK(city.numbers(QStringLiteral("蜂の巣")).isEmpty());
    CHECK(city.numbers(QStringLiteral("ねずみ")) == QStringList{QStringLiteral("0700")});
}

TEST_CASE("operators, quotes, columns and rubbish are words, never syntax")
{
    CityHall city;
    const QStringList hostile{QStringLiteral("\""),
                              QStringLiteral("印鑑\" OR \"*"),
                              QStringLiteral("question : 印鑑"),
                              QStringLiteral("NEAR(印鑑 登録)"),
                              QStringLiteral("印鑑 AND NOT 登録"),
                              QStringLiteral("*"),
                              QStringLiteral("^印鑑"),
                              QStringLiteral("'; DROP TABLE article; --"),
                              QStringLiteral("{reading} : あ"),
                              QString(QChar(0xd800)),
                              QString(QChar(0)) + QStringLiteral("印鑑"),
                              QStringLiteral("😀👨‍👩‍👧"),
                              QStringLiteral("שלום"),
                              QString(100'000, QChar(0x5370)),
                              QStringLiteral("   ")};
    REQUIRE(city.indexer.bringUpToDate());
    for (const QString& text : hostile) {
        INFO(text.left(40).toStdString());
        CHECK(city.searcher.search({text}));
    }
    CHECK(city.numbers(QStringLiteral("印鑑\" OR \"*")).first() == QStringLiteral("0142"));
}

TEST_CASE("nothing typed finds nothing")
{
    CityHall city;
    CHECK(city.search({QString()}).hits.empty());
    CHECK(city.search({QStringLiteral(" 　")}).hits.empty());
}

TEST_CASE("what another connection indexes is found at the next search, what it takes back is not")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("store"));
    SearchFixture writer(path);
    writer.add(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き"));
    REQUIRE(writer.indexer.bringUpToDate());
    const auto reader = std::move(*db::Connection::open({path, true}));
    const auto found = [&] {
        const auto results = Searcher(*reader).search({QStringLiteral("印鑑")});
        REQUIRE(results);
        return results->found;
    };
    CHECK(found() == 1);
    writer.add(QStringLiteral("0143"), QStringLiteral("印鑑証明の手続き"));
    CHECK(found() == 1);
    REQUIRE(writer.indexer.bringUpToDate());
    CHECK(found() == 2);
    {
        const auto transaction = db::Transaction::begin(*writer.connection);
        REQUIRE(transaction);
        PostingWriter postings(*writer.connection);
        postings.add(PostingKind::Bigrams, QStringLiteral("印鑑"), 1, -9);
        REQUIRE(postings.flush());
        const auto inside = Searcher(*writer.connection).search({QStringLiteral("印鑑")});
        REQUIRE(inside);
        CHECK(found() == 2);
    }
    CHECK(found() == 2);
}
