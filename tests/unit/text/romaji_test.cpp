// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/romaji.h"
#include "tests/support/printers.h"

using namespace madoguchi::text;

namespace {

QString kana(QStringView romaji)
{
    return romajiToHiragana(romaji).value_or(QStringLiteral("(none)"));
}

} // namespace

TEST_CASE("Hepburn, Kunrei and what IMEs accept all give kana")
{
    CHECK(kana(u"juuminhyou") == u"じゅうみんひょう");
    CHECK(kana(u"zyuuminhyou") == u"じゅうみんひょう");
    CHECK(kana(u"jūminhyō") == u"じゅうみんひょう");
    CHECK(kana(u"JÛMINHYÔ") == u"じゅうみんひょう");
    CHECK(kana(u"ｊｕｕｍｉｎ") == u"じゅうみん");
    CHECK(kana(u"sodaigomi") == u"そだいごみ");
    CHECK(kana(u"syussyou todoke") == u"しゅっしょう とどけ");
    CHECK(kana(u"tisiki") == u"ちしき");
    CHECK(kana(u"chishiki") == u"ちしき");
    CHECK(kana(u"hukusi") == u"ふくし");
    CHECK(kana(u"se-ru") == u"せーる");
    CHECK(kana(u"rāmen") == u"らーめん");
}

TEST_CASE("n is ん before consonants, at the end and with an apostrophe")
{
    CHECK(kana(u"kin'en") == u"きんえん");
    CHECK(kana(u"kin’yuu") == u"きんゆう");
    CHECK(kana(u"kinen") == u"きねん");
    CHECK(kana(u"konna") == u"こんな");
    CHECK(kana(u"konnyaku") == u"こんにゃく");
    CHECK(kana(u"hoken") == u"ほけん");
    CHECK(kana(u"hokenn") == u"ほけん");
    CHECK(kana(u"shimbun") == u"しんぶん");
    CHECK(kana(u"gumma") == u"ぐんま");
}

TEST_CASE("doubled consonants are small っ")
{
    CHECK(kana(u"kekkon") == u"けっこん");
    CHECK(kana(u"hikkoshi") == u"ひっこし");
    CHECK(kana(u"matcha") == u"まっちゃ");
    CHECK(kana(u"zasshi") == u"ざっし");
}

TEST_CASE("letters at the end that are not yet a kana are left out")
{
    const QString whole = QStringLiteral("matchahyou");
    const QStringList expected = {QStringLiteral("(none)"),       QStringLiteral("ま"),
                                  QStringLiteral("ま"),           QStringLiteral("ま"),
                                  QStringLiteral("まっ"),         QStringLiteral("まっちゃ"),
                                  QStringLiteral("まっちゃ"),     QStringLiteral("まっちゃ"),
                                  QStringLiteral("まっちゃひょ"), QStringLiteral("まっちゃひょう")};
    for (qsizetype length = 1; length <= whole.size(); ++length)
        CHECK(kana(QStringView(whole).left(length)) == expected[length - 1]);
    CHECK(kana(u"juumink") == u"じゅうみん");
    CHECK(kana(u"kekk") == u"けっ");
    CHECK(kana(u"gomi k") == u"ごみ");
}

TEST_CASE("what cannot be romaji gives none")
{
    for (const QString& text : {QStringLiteral("garbage"), QStringLiteral("mail"), QStringLiteral("passport"),
                                QStringLiteral("ごみ"), QStringLiteral("gomi2"), QStringLiteral("k"),
                                QString(), QStringLiteral("-"), QStringLiteral("k gomi"), QString(201, u'a')})
        CHECK_FALSE(romajiToHiragana(text).has_value());
}
