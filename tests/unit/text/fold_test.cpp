// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/fold.h"
#include "kb/text/kanji_variants.h"
#include "tests/support/printers.h"

using namespace madoguchi::text;

namespace {

/// The pieces of the source that each unit of the folded text came from.
QStringList origins(const QString& source)
{
    const FoldedText folded = foldWithOffsets(source);
    QStringList result;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const Range range = folded.sourceOf({i, 1});
        result += source.sliced(range.start, range.length);
    }
    return result;
}

} // namespace

TEST_CASE("spellings of the same thing fold to one string")
{
    CHECK(fold(u"ＡＢＣ１２３") == u"abc123");
    CHECK(fold(u"粗大ゴミ") == fold(u"粗大ごみ"));
    CHECK(fold(u"ｺﾞﾐ") == u"ごみ");
    CHECK(fold(u"か゛くせい") == u"がくせい");
    CHECK(fold(u"は\u3099") == u"ば");
    CHECK(fold(u"サービス") == u"さーびす");
    CHECK(fold(u"ヴァイオリン") == u"ゔぁいおりん");
    CHECK(fold(u"㈱　①㌔") == u"(株) 1きろ");
    CHECK(fold(u"9時〜17時") == fold(u"9時～17時"));
}

TEST_CASE("dashes between kana are long marks, and stay dashes elsewhere")
{
    for (const QString& dash : {QStringLiteral("-"), QStringLiteral("‐"), QStringLiteral("–"),
                                QStringLiteral("—"), QStringLiteral("―"), QStringLiteral("−"),
                                QStringLiteral("ｰ"), QStringLiteral("－"), QStringLiteral("─")})
        CHECK(fold(QStringLiteral("サ%1ビス").arg(dash)) == u"さーびす");
    CHECK(fold(u"03-1234") == u"03-1234");
    CHECK(fold(u"e-mail") == u"e-mail");
    CHECK(fold(u"市民−課") == u"市民−課");
}

TEST_CASE("old and variant kanji fold to the common ones")
{
    CHECK(fold(u"渡邊") == u"渡辺");
    CHECK(fold(u"渡邉") == u"渡辺");
    CHECK(fold(u"國籍") == u"国籍");
    CHECK(fold(u"澤田") == u"沢田");
    CHECK(fold(u"齋藤") == fold(u"斉藤"));
    CHECK(fold(u"齊藤") == fold(u"斎藤"));
    CHECK(fold(u"髙橋") == u"高橋");
    CHECK(fold(u"山﨑") == u"山崎");
    CHECK(fold(u"𠮷野家") == u"吉野家");
    CHECK(fold(u"神社") == u"神社");
    CHECK(commonKanji(U'あ') == U'あ');
    CHECK(commonKanji(U'龜') == U'亀');
    CHECK(commonKanji(U'龟') == U'亀');
    // Every one of them ends, and where it ends it stays.
    bool final = true;
    for (char32_t c = 0x3400; c <= 0x9FFF; ++c)
        final = final && commonKanji(commonKanji(c)) == commonKanji(c);
    CHECK(final);
}

TEST_CASE("variation selectors and invisible characters are dropped")
{
    CHECK(fold(u"葛\U000E0100城市") == u"葛城市");
    CHECK(fold(u"辻\uFE00") == u"辻");
    CHECK(fold(u"住\u200B民\u00AD票\uFEFF") == u"住民票");
}

TEST_CASE("a month is a month with any small ka")
{
    for (const QString& spelling :
         {QStringLiteral("1ヶ月"), QStringLiteral("１ケ月"), QStringLiteral("1カ月"), QStringLiteral("1ヵ月"),
          QStringLiteral("1か月")})
        CHECK(fold(spelling) == u"1か月");
    CHECK(fold(u"ケース") == u"けーす");
    CHECK(fold(u"ケ丘") == u"け丘");
}

TEST_CASE("controls become spaces and lone surrogates U+FFFD")
{
    CHECK(fold(QStringView::fromArray(u"a\tb\nc\u0000d\u0085e").chopped(1)) == u"a b c d e");
    const char16_t broken[] = {u'a', 0xD842, u'b', 0xDFB7, 0};
    CHECK(fold(QString::fromUtf16(broken)) == u"a\uFFFDb\uFFFD");
    CHECK(fold({}).isEmpty());
}

TEST_CASE("every folded unit knows the source characters it came from")
{
    CHECK(origins(QStringLiteral("ｶﾞ㌔A")) ==
          QStringList{QStringLiteral("ｶﾞ"), QStringLiteral("㌔"), QStringLiteral("㌔"), QStringLiteral("A")});
    CHECK(origins(QStringLiteral("𠮷野葛\U000E0100城")) ==
          QStringList{QStringLiteral("𠮷"), QStringLiteral("野"), QStringLiteral("葛\U000E0100"),
                      QStringLiteral("城")});
}

TEST_CASE("a part of a folded text is found in the source, and nothing outside it")
{
    const FoldedText folded = foldWithOffsets(u"㌔ｺﾞﾐの日");
    REQUIRE(folded.text == u"きろごみの日");
    CHECK(folded.sourceOf({2, 2}) == Range{1, 3});
    CHECK(folded.sourceOf({1, 2}) == Range{0, 3});
    CHECK(folded.sourceOf({4, 100}) == Range{4, 2});
    CHECK(folded.sourceOf({-5, 1}) == Range{0, 1});
    CHECK(folded.sourceOf({100, 1}) == Range{6, 0});
    CHECK(folded.sourceOf({3, 0}).length == 0);
    CHECK(FoldedText{}.sourceOf({0, 1}) == Range{});
    CHECK(folded.script == u"キロゴミの日");
}

TEST_CASE("katakana becomes hiragana by code point alone")
{
    CHECK(katakanaToHiragana(u"ヶーヴＡ漢ヽ") == u"ゖーゔＡ漢ゝ");
}
