// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/language_guess.h"
#include "kb/search/query_terms.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

TEST_CASE("a query without kana is Japanese unless a character or a word says Chinese")
{
    for (const QStringView japanese :
         {u"住民票", u"座椅子", u"和服", u"目的外使用", u"転出届 手続", u"粗大塵", u"國民健康保險", u"龍",
          u"予約不要", u"基本的人権", u"印鑑登録", u"児童手当", u"2024年 固定資産税", u"DVD 録画機", u"渡邉",
          u"髙橋", u"じゅうみん"})
        CHECK(guessLanguage(japanese.toString()) == Language::Ja);
    for (const QStringView chinese : {u"垃圾怎么扔", u"护照", u"在哪裡辦理", u"住民票在哪里办", u"搬家",
                                      u"自行车", u"國民健康保險怎麼辦"})
        CHECK(guessLanguage(chinese.toString()) == Language::Zh);
    CHECK(guessLanguage(QStringLiteral("쓰레기 收集日")) == Language::Ko);
    CHECK(guessLanguage(QStringLiteral("rubbish")) == Language::En);
}

TEST_CASE("English finds by the stem of what was asked, and words of every question do not count")
{
    SearchFixture city;
    city.add(QStringLiteral("0001"), QStringLiteral("Registration of a seal"), QStringLiteral("Bring it."),
             Language::En);
    city.add(QStringLiteral("0002"), QStringLiteral("How do I find the city hall?"),
             QStringLiteral("How and where."), Language::En);
    CHECK(city.numbers(QStringLiteral("How do I register the seals?")).first() == QStringLiteral("0001"));
    CHECK(queryTerms(QStringLiteral("how do I")).words.size() == 3);
    CHECK(queryTerms(QStringLiteral("how do I move")).words == QStringList{QStringLiteral("move")});
}

TEST_CASE("half-typed English words find before and beyond their stem")
{
    SearchFixture city;
    city.add(QStringLiteral("0001"), QStringLiteral("Registration of a seal"), QStringLiteral("Bring it."),
             Language::En);
    for (const QStringView typed : {u"reg", u"regist", u"registrat", u"registration"})
        CHECK(city.numbers(typed.toString()) == QStringList{QStringLiteral("0001")});
}

TEST_CASE("traditional Chinese finds what is written simplified, and the Japanese word behind both")
{
    SearchFixture city;
    city.add(QStringLiteral("0001"), QStringLiteral("户口登记"), QStringLiteral("在窗口办理。"),
             Language::Zh);
    city.add(QStringLiteral("0002"), QStringLiteral("納税証明書"));
    CHECK(city.numbers(QStringLiteral("戶口登記")).first() == QStringLiteral("0001"));
    CHECK(city.numbers(QStringLiteral("纳税证明书")).first() == QStringLiteral("0002"));
    CHECK(city.numbers(QStringLiteral("納稅證明書")).first() == QStringLiteral("0002"));
}

TEST_CASE("Korean finds whatever particle follows the word")
{
    SearchFixture city;
    city.add(QStringLiteral("0001"), QStringLiteral("쓰레기를 버리는 날"), QStringLiteral("월요일."),
             Language::Ko);
    city.add(QStringLiteral("0002"), QStringLiteral("세금을 내는 곳"), QStringLiteral("시청."), Language::Ko);
    CHECK(city.numbers(QStringLiteral("쓰레기는 언제예요")).first() == QStringLiteral("0001"));
    CHECK(city.numbers(QStringLiteral("세금은요")).first() == QStringLiteral("0002"));
}

TEST_CASE("an English question finds a Q&A that is only Japanese by its glosses, and the result says so")
{
    SearchFixture city;
    Article article = articleTitled(QStringLiteral("0001"), QStringLiteral("容器の出し方"));
    article.glosses = QStringLiteral("容器\tcontainer; receptacle\n出し\tput out; take out");
    city.save(article);
    city.add(QStringLiteral("0002"), QStringLiteral("粗大ごみ"));
    const auto results = city.search({QStringLiteral("Where do the containers go?")});
    REQUIRE(results.hits.size() == 1);
    CHECK(results.hits.front().article.number == QStringLiteral("0001"));
    const auto& reasons = results.hits.front().reasons;
    REQUIRE(reasons.size() == 1);
    CHECK(reasons.front().kind == ReasonKind::Translation);
    CHECK(reasons.front().detail == QStringLiteral("容器"));
    CHECK(reasons.front().typed == QStringLiteral("containers"));
    CHECK(city.numbers(QStringLiteral("containe")) == QStringList{QStringLiteral("0001")});
    CHECK(city.indexer.check());
}

TEST_CASE("glosses are asked for in English only, and taken out of the index with their Q&A")
{
    SearchFixture city;
    Article article = articleTitled(QStringLiteral("0001"), QStringLiteral("容器"));
    article.glosses = QStringLiteral("容器\tcontainer");
    city.save(article);
    CHECK(city.numbers(QStringLiteral("container をすてる")).isEmpty());
    article.version = 1;
    article.glosses.clear();
    city.save(article, 1);
    CHECK(city.numbers(QStringLiteral("container")).isEmpty());
    CHECK(city.indexer.check());
}

TEST_CASE("Chinese and Korean words are known in Japanese, the longest at each place and those inside it")
{
    const auto japaneseOf = [](const QString& query, Language language) {
        QStringList list;
        for (const ForeignWord& word : everydayWords(query, language))
            list += word.typed + QLatin1Char('=') + word.japanese.first();
        return list;
    };
    CHECK(japaneseOf(QStringLiteral("垃圾袋怎么扔"), Language::Zh) ==
          QStringList{QStringLiteral("垃圾袋=ごみ袋"), QStringLiteral("垃圾=ごみ"), QStringLiteral("袋=袋"),
                      QStringLiteral("扔=捨てる")});
    CHECK(japaneseOf(QStringLiteral("洗衣機"), Language::Zh).first() == QStringLiteral("洗衣機=洗濯機"));
    CHECK(japaneseOf(QStringLiteral("쓰레기봉투를 어디서"), Language::Ko)
              .contains(QStringLiteral("쓰레기봉투=ごみ袋")));
    CHECK(japaneseOf(QStringLiteral("칼은"), Language::Ko).isEmpty());
    CHECK(japaneseOf(QStringLiteral("칼"), Language::Ko) == QStringList{QStringLiteral("칼=ナイフ")});
    CHECK(everydayWords(QStringLiteral("垃圾袋"), Language::Ja).isEmpty());
}

TEST_CASE("a Chinese or Korean question finds a Q&A that is only Japanese, and the result says so")
{
    SearchFixture city;
    city.add(QStringLiteral("0001"), QStringLiteral("洗濯機の出し方"));
    city.add(QStringLiteral("0002"), QStringLiteral("住民票の写し"));
    for (const QString& query : {QStringLiteral("洗衣机怎么扔"), QStringLiteral("세탁기를 버리고 싶어요")}) {
        const auto results = city.search({query});
        REQUIRE_FALSE(results.hits.empty());
        CHECK(results.hits.front().article.number == QStringLiteral("0001"));
        const auto& reasons = results.hits.front().reasons;
        CHECK(std::any_of(reasons.begin(), reasons.end(), [](const Reason& reason) {
            return reason.kind == ReasonKind::Translation && reason.detail == QStringLiteral("洗濯機");
        }));
    }
    SearchRequest own{QStringLiteral("세탁기를 버리고 싶어요")};
    own.acrossLanguages = false;
    CHECK(city.search(own).hits.empty());
}

TEST_CASE("words that meet in the centre's translated Q&As teach what is only Japanese, and are forgotten "
          "with them")
{
    SearchFixture city;
    std::vector<Article> translations;
    for (const QString& number : {QStringLiteral("0001"), QStringLiteral("0002"), QStringLiteral("0003")}) {
        city.add(number, QStringLiteral("はづきカードの%1").arg(number));
        translations.push_back(city.add(number, QStringLiteral("Leafmoon pass %1").arg(number),
                                        QStringLiteral("Text."), Language::En));
    }
    city.add(QStringLiteral("0009"), QStringLiteral("はづきカードをなくした"));
    CHECK(city.numbers(QStringLiteral("leafmoon")).contains(QStringLiteral("0009")));
    for (Article& article : translations) {
        article.question = QStringLiteral("Another");
        article.version = 1;
        city.save(article, 1);
    }
    CHECK(city.numbers(QStringLiteral("leafmoon")).isEmpty());
    CHECK(city.indexer.check());
}
