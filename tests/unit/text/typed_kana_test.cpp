// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/fold.h"
#include "kb/text/typed_kana.h"
#include "tests/support/printers.h"

using namespace madoguchi::text;

namespace {

QString typed(QStringView text)
{
    return typedKana(fold(text)).text;
}

} // namespace

TEST_CASE("letters an input method has not yet made kana of are left out")
{
    CHECK(typed(u"じゅうみんh") == u"じゅうみん");
    CHECK(typed(u"じゅうみんｈｙ") == u"じゅうみん");
    CHECK(typed(u"ひっk") == u"ひっ");
    CHECK(typed(u"しゅっsh") == u"しゅっ");
    CHECK(typed(u"じゅうみn") == u"じゅうみ");
    CHECK(typed(u"ゴミt") == u"ごみ");
    CHECK(typed(u"ごみ(k") == u"ごみ(");
}

TEST_CASE("romaji beside kana are read")
{
    CHECK(typed(u"じゅうみんhyou") == u"じゅうみんひょう");
    CHECK(typed(u"じゅうみんhyouk") == u"じゅうみんひょう");
    CHECK(typed(u"ひkkoshi") == u"ひっこし");
    CHECK(typed(u"sodaiごみ") == u"そだいごみ");
    CHECK(typed(u"粗大gomi") == u"粗大ごみ");
    CHECK(typed(u"aisukuri-mu(kamisei)") == u"あいすくりーむ(かみせい)");
    CHECK(typed(u"jūminhyō・gomi") == u"じゅうみんひょう・ごみ");
    CHECK(typed(u"hon'ya to kin’en") == u"ほんや と きんえん");
    CHECK(typed(u"tya cha syu shu konnna") == u"ちゃ ちゃ しゅ しゅ こんな");
}

TEST_CASE("words that cannot be romaji stay as they are")
{
    CHECK(typed(u"DVDのすてかた") == u"dvdのすてかた");
    CHECK(typed(u"ITのしごと") == u"itのしごと");
    CHECK(typed(u"garbage ni") == u"garbage ni");
    CHECK(typed(u"a resident's tax") == u"a resident's tax");
    CHECK(typed(u"粗大ごみ") == u"粗大ごみ");
    CHECK(typed(u"k").isEmpty() == false);
    CHECK(typed({}).isEmpty());
}

TEST_CASE("it is said whether letters were read")
{
    CHECK(typedKana(QStringLiteral("gomi")).romaji);
    CHECK_FALSE(typedKana(QStringLiteral("ごみgomi")).romaji);
    CHECK_FALSE(typedKana(QStringLiteral("ごみ")).romaji);
    CHECK_FALSE(typedKana(QStringLiteral("garbage")).romaji);
}
