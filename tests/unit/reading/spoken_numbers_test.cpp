// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/reader.h"
#include "kb/reading/spoken_numbers.h"
#include "tests/support/printers.h"

using namespace madoguchi::reading;

namespace {

QStringList ways(const QString& text)
{
    return nextCount(text, 0).ways;
}

} // namespace

TEST_CASE("numbers are said as in Japanese")
{
    CHECK(spokenNumber(0) == QStringList{QStringLiteral("ぜろ")});
    CHECK(spokenNumber(65).first() == u"ろくじゅうご");
    CHECK(spokenNumber(300).first() == u"さんびゃく");
    CHECK(spokenNumber(12'800).first() == u"いちまんにせんはっぴゃく");
    CHECK(spokenNumber(14) == QStringList{QStringLiteral("じゅうよん"), QStringLiteral("じゅうし")});
    CHECK(spokenNumber(100'000'000).first() == u"いちおく");
    CHECK_FALSE(spokenNumber(9'999'999'999'999'999ULL).isEmpty());
    CHECK(spokenNumber(18'446'744'073'709'551'615ULL).isEmpty());
}

TEST_CASE("numbers and counters change where they meet")
{
    CHECK(ways(QStringLiteral("3丁目")).first() == u"さんちょうめ");
    CHECK(ways(QStringLiteral("一丁目")).first() == u"いっちょうめ");
    CHECK(ways(QStringLiteral("一升びん")).first() == u"いっしょう");
    CHECK(ways(QStringLiteral("一斗缶")).first() == u"いっと");
    CHECK(ways(QStringLiteral("3本")).first() == u"さんぼん");
    CHECK(ways(QStringLiteral("6か月")).first() == u"ろっかげつ");
    CHECK(ways(QStringLiteral("10分")).first() == u"じゅっぷん");
    CHECK(ways(QStringLiteral("八百円")).first() == u"はっぴゃくえん");
    CHECK(ways(QStringLiteral("4時")).first() == u"よじ");
    CHECK(ways(QStringLiteral("4月")).contains(QStringLiteral("しがつ")));
    CHECK(ways(QStringLiteral("二十歳")).first() == u"はたち");
    CHECK(ways(QStringLiteral("1人")).first() == u"ひとり");
    CHECK(ways(QStringLiteral("14日以内")).first() == u"じゅうよっか");
    CHECK(ways(QStringLiteral("12,000円")).first() == u"いちまんにせんえん");
    CHECK(ways(QStringLiteral("10万円")).first() == u"じゅうまんえん");
}

TEST_CASE("kanji numerals that count nothing are no numbers")
{
    CHECK(ways(QStringLiteral("一般")).isEmpty());
    CHECK(ways(QStringLiteral("三角コーナー")).isEmpty());
    CHECK(ways(QStringLiteral("住民票")).isEmpty());
    CHECK(ways({}).isEmpty());
    const SpokenCount count = nextCount(QStringLiteral("一般の3枚"), 0);
    CHECK(count.start == 3);
    CHECK(count.length == 2);
}

TEST_CASE("a text with numbers is also read with them as they are said")
{
    const auto reader = Reader::create();
    REQUIRE(reader.has_value());
    CHECK(reader->reading(u"65歳以上") == u"65さいいじょう");
    CHECK(reader->otherReadings(u"65歳以上").contains(QStringLiteral("ろくじゅうごさいいじょう")));
    CHECK(reader->otherReadings(u"一升びん").contains(QStringLiteral("いっしょうびん")));
    CHECK(reader->otherReadings(u"本町三丁目").contains(QStringLiteral("ほんまちさんちょうめ")));
    CHECK(reader->otherReadings(u"本町３丁目").contains(QStringLiteral("ほんまちさんちょうめ")));
}
