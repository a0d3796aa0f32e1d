// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/reader.h"
#include "kb/reading/spelling.h"
#include "tests/support/printers.h"

#include <random>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::reading;

namespace {

Reader openReader()
{
    auto reader = Reader::create();
    REQUIRE(reader.has_value());
    return std::move(*reader);
}

} // namespace

TEST_CASE("Japanese is read in hiragana")
{
    const Reader reader = openReader();
    CHECK(reader.reading(u"住民票の写し") == u"じゅうみんひょうのうつし");
    CHECK(reader.reading(u"児童手当の申請。") == u"じどうてあてのしんせい。");
    CHECK(reader.reading(u"粗大ゴミ") == u"そだいごみ");
    CHECK(reader.reading(u"ｺﾞﾐ収集") == u"ごみしゅうしゅう");
    CHECK(reader.reading({}).isEmpty());
}

TEST_CASE("words the dictionary does not know keep their kana, letters are spelled, digits stay")
{
    const Reader reader = openReader();
    CHECK(reader.reading(u"マイナンバーカード") == u"まいなんばーかーど");
    CHECK(reader.reading(u"DVD") == u"でぃーぶいでぃー");
    CHECK(reader.reading(u"ＤＶＤの捨て方") == u"でぃーぶいでぃーのすてかた");
    CHECK(reader.reading(u"NHK") == u"えぬえいちけい");
    CHECK(reader.reading(u"Webで申込") == u"うぇぶでもうしこみ");
    CHECK(reader.reading(u"65歳") == u"65さい");
    CHECK(reader.reading(u"Madoguchi") == u"madoguchi");
}

TEST_CASE("abbreviations are spelled, words are not")
{
    CHECK(spokenLetters(u"PDF") == u"ぴーでぃーえふ");
    CHECK(spokenLetters(u"pdf") == u"ぴーでぃーえふ");
    CHECK(spokenLetters(u"DIY") == u"でぃーあいわい");
    CHECK(spokenLetters(u"passport").isEmpty());
    CHECK(spokenLetters(u"city").isEmpty());
    CHECK(spokenLetters(u"ABCDEF").isEmpty());
    CHECK(spokenLetters({}).isEmpty());
}

TEST_CASE("words with more than one reading are read in each of them")
{
    const Reader reader = openReader();
    const QStringList market = QStringList(reader.reading(u"市場")) + reader.otherReadings(u"市場");
    CHECK(market.contains(QStringLiteral("いちば")));
    CHECK(market.contains(QStringLiteral("しじょう")));
    CHECK(reader.otherReadings(u"体脂肪計").contains(QStringLiteral("たいしぼうけい")));
    CHECK(reader.otherReadings(u"小枝").contains(QStringLiteral("こえだ")));
    CHECK(reader.otherReadings(u"ごみ").isEmpty());
    CHECK(reader.otherReadings({}).isEmpty());
}

TEST_CASE("other readings of what does not begin the text are marked")
{
    const Reader reader = openReader();
    const QStringList others = reader.otherReadings(u"瓶の蓋(市場)");
    CHECK_FALSE(others.isEmpty());
    for (const QString& other : others)
        CHECK((other.startsWith(u'…') || other.endsWith(u'の')));
    for (const QString& other : reader.otherReadings(u"住民票の写しを郵送で請求するにはどうすればいいですか"))
        CHECK(other.size() < 20);
}

TEST_CASE("letters that are no abbreviation are spelled as a rarer reading")
{
    const Reader reader = openReader();
    CHECK(reader.reading(u"iPad") == u"あいぱっど");
    CHECK(reader.otherReadings(u"iPad").contains(QStringLiteral("あいぴーえーでぃー")));
    CHECK(spelledOut(u"Pad") == u"ぴーえーでぃー");
    CHECK(spelledOut(u"P-d").isEmpty());
}

TEST_CASE("an article's reading begins with the question's and ends with a line for each keyword")
{
    const Reader reader = openReader();
    const QStringList lines = reader
                                  .articleReading(QStringLiteral("市場の場所"),
                                                  {QStringLiteral("粗大ゴミ"), QStringLiteral("戸籍")})
                                  .split(u'\n');
    CHECK(lines.first() == reader.reading(u"市場の場所"));
    CHECK(lines.size() > 3);
    CHECK(lines.mid(lines.size() - 2) == QStringList{QStringLiteral("そだいごみ"), QStringLiteral("こせき")});
    CHECK(reader.articleReading(QStringLiteral("ごみ"), {}) == u"ごみ");
}

TEST_CASE("a dictionary that is not there is an error")
{
    const auto reader = Reader::create(QStringLiteral("/nowhere at all"));
    REQUIRE_FALSE(reader.has_value());
    CHECK(reader.error().code == ErrorCode::NotFound);
    CHECK(reader.error().key == u"reading.dictionary.missing");
}

TEST_CASE("hostile texts and long pastes are read without a slip")
{
    const Reader reader = openReader();
    std::mt19937 random(3);
    for (int round = 0; round < 2'000; ++round) {
        QString text;
        for (auto count = random() % 30; count > 0; --count)
            text += QChar(char16_t(random() % 2 ? random() : 0x3041 + random() % 0x100));
        (void)reader.reading(text);
        (void)reader.otherReadings(text);
    }
    CHECK(reader.reading(QStringLiteral("住民票").repeated(20'000)).size() == 8 * 20'000);
    CHECK(reader.otherReadings(QString(100'000, u'あ')).size() < 10'000);
}

TEST_CASE("each thread reads with its own reader")
{
    std::vector<QString> results(2);
    std::vector<std::thread> threads;
    for (QString& result : results)
        threads.emplace_back([&result] {
            const auto reader = Reader::create();
            for (int i = 0; reader && i < 50; ++i)
                result = reader->reading(u"国民健康保険料の減免");
        });
    for (auto& thread : threads)
        thread.join();
    for (const QString& result : results)
        CHECK(result == u"こくみんけんこうほけんりょうのげんめん");
}
