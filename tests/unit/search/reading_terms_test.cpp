// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/reading_terms.h"
#include "kb/text/fold.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

/// Articles whose reading alone says something.
struct Readings : SearchFixture
{
    void read(const QString& number, const QString& reading)
    {
        Article article = articleTitled(number, QStringLiteral("機械"));
        article.id = idOf<ArticleId>(number);
        article.reading = reading;
        save(article);
    }
    QString first(const QString& typed)
    {
        const QStringList found = numbers(typed);
        return found.isEmpty() ? QString() : found.first();
    }
};

} // namespace

TEST_CASE("a reading is its pairs, its sound and its beginning")
{
    const ReadingTerms terms = readingTerms(QStringLiteral("ごみ"));
    CHECK(terms.hits.value(QStringLiteral("ごみ")) == 2);
    CHECK(terms.hits.contains(QStringLiteral("~こみ")));
    CHECK(terms.hits.value(QStringLiteral("^ご")) > 2);
    CHECK(terms.hits.contains(QStringLiteral("^ごみ")));
    CHECK(terms.hits.contains(QStringLiteral("^~こみ")));
    CHECK(terms.hits.contains(QStringLiteral("^ごみ$")));
    CHECK(terms.length == 1);
    CHECK(readingTerms({}).hits.isEmpty());
}

TEST_CASE("rarer readings are found and make an article no longer")
{
    const ReadingTerms one = readingTerms(QStringLiteral("いちば"));
    const ReadingTerms two = readingTerms(QStringLiteral("いちば\nしじょう"));
    CHECK(two.hits.contains(QStringLiteral("^しじょう")));
    CHECK(two.length == one.length);
    CHECK(readingTerms(QStringLiteral("いちば\nいちば")).hits == one.hits);
    CHECK(two.hits.value(QStringLiteral("^しじょう")) < two.hits.value(QStringLiteral("^いちば")));
}

TEST_CASE("what is marked as standing elsewhere is no beginning")
{
    const ReadingTerms terms = readingTerms(QStringLiteral("いちばのばしょ\n…しじょう"));
    CHECK(terms.hits.contains(QStringLiteral("しじ")));
    CHECK_FALSE(terms.hits.contains(QStringLiteral("^しじ")));
}

TEST_CASE("everything typed kana ask for stands in a reading of the same kana")
{
    for (const QString& name :
         {QStringLiteral("こたつ(もくせい)"), QStringLiteral("いっしょうびん"), QStringLiteral("つち・すな"),
          QStringLiteral("い"), QStringLiteral("65さい")}) {
        const ReadingTerms terms = readingTerms(name);
        const TypedReading typed = typedReading(text::fold(name));
        CHECK(typed.onlyKana);
        for (const QString& term : typed.terms)
            CHECK(terms.hits.contains(term));
    }
}

TEST_CASE("an open bracket says that the name before it is whole")
{
    Readings city;
    for (int i = 0; i < 12; ++i)
        city.read(QStringLiteral("10%1").arg(i), QStringLiteral("こたつぶとん"));
    city.read(QStringLiteral("2000"), QStringLiteral("こたつ(ぷらすちっくせいのたいへんながいなまえのもの)"));
    CHECK(city.first(QStringLiteral("こたつ(")) == QStringLiteral("2000"));
    CHECK(city.first(QStringLiteral("こたつ（")) == QStringLiteral("2000"));
}

TEST_CASE("a long name that begins as typed is before short ones that do not")
{
    Readings city;
    city.read(QStringLiteral("1"), QStringLiteral("じゅうたん"));
    city.read(QStringLiteral("2"), QStringLiteral("じゅうでんしきのたいへんながいなまえのでんち"));
    CHECK(city.first(QStringLiteral("じゅうで")) == QStringLiteral("2"));
}

TEST_CASE("slips in long vowels and voicing still find")
{
    Readings city;
    city.read(QStringLiteral("1"), QStringLiteral("こんぴゅーたー"));
    city.read(QStringLiteral("2"), QStringLiteral("おおさかゆき"));
    city.read(QStringLiteral("3"), QStringLiteral("ぎんがみ"));
    CHECK(city.first(QStringLiteral("コンピュータ")) == QStringLiteral("1"));
    CHECK(city.first(QStringLiteral("おうさかゆき")) == QStringLiteral("2"));
    CHECK(city.first(QStringLiteral("osakayuki")) == QStringLiteral("2"));
    CHECK(city.first(QStringLiteral("ぎんかみ")) == QStringLiteral("3"));
}

TEST_CASE("half-typed letters do not destroy the results, mixed romaji are read")
{
    Readings city;
    city.read(QStringLiteral("1"), QStringLiteral("じゅうみんひょう"));
    city.read(QStringLiteral("2"), QStringLiteral("ひっこし"));
    for (const QString& typed :
         {QStringLiteral("じゅうみんh"), QStringLiteral("じゅうみんhyou"), QStringLiteral("ｼﾞｭｳﾐﾝ"),
          QStringLiteral("jūminhyō"), QStringLiteral("juminhyo"), QStringLiteral("zyuuminhyou"),
          QStringLiteral("jūmin hyō")})
        CHECK(city.first(typed) == QStringLiteral("1"));
    CHECK(city.first(QStringLiteral("ひっk")) == QStringLiteral("2"));
    CHECK(city.first(QStringLiteral("ひ")) == QStringLiteral("2"));
}

TEST_CASE("letters that stand in an article are not taken for romaji first")
{
    Readings city;
    city.read(QStringLiteral("1"), QStringLiteral("とまと"));
    city.add(QStringLiteral("2"), QStringLiteral("Growing a tomato"), QStringLiteral("Seeds."), Language::En);
    CHECK(city.first(QStringLiteral("tomato")) == QStringLiteral("2"));
    CHECK(city.numbers(QStringLiteral("tomato")).contains(QStringLiteral("1")));
}
