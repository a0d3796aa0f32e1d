// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

/// Enough Q&As that what is rare is rare.
struct Spellings : SearchFixture
{
    Spellings()
    {
        for (int i = 0; i < 10; ++i)
            add(QStringLiteral("9%1").arg(i), QStringLiteral("%1階の案内について").arg(i + 4));
        add(QStringLiteral("1"), QStringLiteral("引っ越しの手続き"));
        add(QStringLiteral("2"), QStringLiteral("三丁目の集会所"));
        add(QStringLiteral("3"), QStringLiteral("渡辺記念館"));
        add(QStringLiteral("4"), QStringLiteral("二十歳のつどい"));
        add(QStringLiteral("5"), QStringLiteral("國勢調査"));
    }
    QString first(const QString& text)
    {
        const QStringList found = numbers(text);
        return found.isEmpty() ? QString() : found.first();
    }
};

} // namespace

TEST_CASE("a Q&A is found with okurigana or without")
{
    Spellings city;
    for (const QString& text : {QStringLiteral("引越"), QStringLiteral("引越し"), QStringLiteral("引っ越し"),
                                QStringLiteral("引越手続")})
        CHECK(city.first(text) == QStringLiteral("1"));
}

TEST_CASE("a Q&A is found by its numbers in any width and in kanji")
{
    Spellings city;
    for (const QString& text : {QStringLiteral("3丁目"), QStringLiteral("３丁目"), QStringLiteral("三丁目")})
        CHECK(city.first(text) == QStringLiteral("2"));
    for (const QString& text : {QStringLiteral("20歳"), QStringLiteral("２０才"), QStringLiteral("二十歳")})
        CHECK(city.first(text) == QStringLiteral("4"));
}

TEST_CASE("a Q&A is found by old and new forms of its kanji")
{
    Spellings city;
    for (const QString& text : {QStringLiteral("渡邊"), QStringLiteral("渡邉"), QStringLiteral("渡辺")})
        CHECK(city.first(text) == QStringLiteral("3"));
    CHECK(city.first(QStringLiteral("国勢")) == QStringLiteral("5"));
    CHECK(city.first(QStringLiteral("國勢")) == QStringLiteral("5"));
}

TEST_CASE("what was found by another spelling is highlighted in the title")
{
    Spellings city;
    const auto results = city.search({QStringLiteral("3丁目")});
    REQUIRE_FALSE(results.hits.empty());
    REQUIRE_FALSE(results.hits.front().titleMatches.empty());
    CHECK(results.hits.front().titleMatches.front() == text::Range{0, 3});
}
