// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/grams.h"
#include "kb/text/segment.h"
#include "tests/support/printers.h"

#include <thread>

using namespace madoguchi::text;

namespace {

/// "word|word", weak ones in brackets.
QString words(QStringView source)
{
    QStringList result;
    for (const Token& token : segment(source))
        result += token.weak ? u'[' + token.text + u']' : token.text;
    return result.join(u'|');
}

QString joined(const std::vector<Gram>& grams)
{
    QStringList result;
    for (const Gram& gram : grams)
        result += gram.text;
    return result.join(u'|');
}

} // namespace

TEST_CASE("words are cut where a dictionary cuts them, particles are weak")
{
    CHECK(words(u"住民票の写しを取りたい。") == u"住民|票|[の]|写し|[を]|取り|[たい]");
    CHECK(words(u"児童手当") == u"児童|手当");
    CHECK(words(u"Wi-Fi、 don't！") == u"wi|fi|don't");
    CHECK(words(u"　…！ 😀 ーー").isEmpty());
}

TEST_CASE("rubbish is the same words in hiragana and in katakana")
{
    CHECK(words(u"粗大ゴミの日") == words(u"粗大ごみの日"));
    CHECK(words(u"粗大ごみ") == u"粗大|ごみ");
    CHECK(words(u"生ごみ") == words(u"生ゴミ"));
}

TEST_CASE("katakana words stay whole although they are folded to hiragana")
{
    CHECK(words(u"プラスチック製容器") == u"ぷらすちっく|製|容器");
    CHECK(words(u"ワクチン") == u"わくちん");
}

TEST_CASE("a word knows its place in the folded text and its script")
{
    const auto tokens = segment(u"㌔ ABC 123 ごみ 漢字 여권 Привет");
    REQUIRE(tokens.size() == 7);
    CHECK(tokens[0] == Token{QStringLiteral("きろ"), 0, 2, TokenKind::Katakana, false});
    CHECK(tokens[1] == Token{QStringLiteral("abc"), 3, 3, TokenKind::Latin, false});
    CHECK(tokens[2] == Token{QStringLiteral("123"), 7, 3, TokenKind::Number, false});
    CHECK(tokens[3] == Token{QStringLiteral("ごみ"), 11, 2, TokenKind::Hiragana, false});
    CHECK(tokens[4].kind == TokenKind::Kanji);
    CHECK(tokens[5].kind == TokenKind::Hangul);
    CHECK(tokens[6].kind == TokenKind::Other);
}

TEST_CASE("a word without end is cut, its place is not")
{
    const auto tokens = segment(QString(100'000, u'a'));
    REQUIRE(tokens.size() == 1);
    CHECK(tokens[0].text.size() == 64);
    CHECK(tokens[0].length == 100'000);
}

TEST_CASE("bigrams run over kanji, kana and hangul, not over spaces, punctuation and Latin")
{
    CHECK(joined(bigrams(foldWithOffsets(u"粗大ゴミ"))) == u"粗大|大ご|ごみ");
    CHECK(joined(bigrams(foldWithOffsets(u"住民、票 DVDの日"))) == u"住民|票|dvd|の日");
    CHECK(joined(bigrams(foldWithOffsets(u"여권을"))) == u"여권|권을");
    CHECK(joined(bigrams(foldWithOffsets(u"\U00020BB8田\U00020BB8"))) == u"\U00020BB8田|田\U00020BB8");
    CHECK(joined(bigrams(foldWithOffsets(u"犬"))) == u"犬");
    CHECK(bigrams(foldWithOffsets({})).empty());
}

TEST_CASE("single characters are kanji and what was katakana")
{
    CHECK(joined(characters(foldWithOffsets(u"粗大ゴミーの日abc々"))) == u"粗|大|ご|み|日|々");
}

TEST_CASE("threads cut words at the same time without disturbing each other")
{
    const QString text =
        QStringLiteral("住民票の写しを郵送で取り寄せたいのですが、手数料はいくらですか。").repeated(50);
    const QString expected = words(text);
    std::vector<QString> results(4);
    std::vector<std::thread> threads;
    for (QString& result : results)
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i)
                result = words(text);
        });
    for (auto& thread : threads)
        thread.join();
    for (const QString& result : results)
        CHECK(result == expected);
}
