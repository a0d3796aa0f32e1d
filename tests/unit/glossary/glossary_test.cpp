// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/glossary/edict_line.h"
#include "kb/glossary/glossary.h"
#include "tests/support/printers.h"

#include <QTemporaryFile>

using namespace madoguchi;
using namespace madoguchi::glossary;

namespace {

/// A dictionary of a few lines, in UTF-8.
Glossary smallGlossary(const QByteArray& more = {})
{
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(QStringLiteral(
                   "容器 [ようき] /(n) container/receptacle/vessel/(P)/\n"
                   "アイスクリーム /(n) ice cream/(P)/\n"
                   "アイス /(n) ice/(P)/\n"
                   "クリーム /(n) cream/(P)/\n"
                   "アイロン /(n) iron/(P)/\n"
                   "イロン /(n) objection/\n"
                   "笊 [ざる] /(n) (1) (uk) draining basket (traditionally made of bamboo)/colander/\n"
                   "塵 [ごみ] /(n) (uk) rubbish/trash/garbage/(P)/\n"
                   "粗大 [そだい] /(adj-na) coarse/rough/bulky/\n"
                   "粗大ごみ [そだいごみ] /(n) (1) large-size refuse (e.g. furniture)/oversized garbage/\n"
                   "捨てる [すてる] /(v1,vt) (1) to throw away/to discard/(P)/\n"
                   "皿 [べい] /(n) (arch) vessel of old/\n"
                   "皿 [さら] /(n) (1) plate/dish/(n) (3) kanji radical 108 (at the bottom)/(P)/\n")
                   .toUtf8() +
               more);
    file.close();
    auto opened = Glossary::open(file.fileName());
    REQUIRE(opened);
    return std::move(*opened);
}

} // namespace

TEST_CASE("a line of EDICT gives its short glosses without tags and remarks")
{
    const QString line = QStringLiteral("笊 [ざる] /(n) (1) (uk) draining basket (made of bamboo)/to sieve/"
                                        "very long explanation of what that is/(n) (3) (abbr) sieve/(P)/");
    const auto entry = parseEdictLine(line);
    REQUIRE(entry);
    CHECK(entry->headword == u"笊");
    CHECK(entry->reading == u"ざる");
    CHECK(entry->glosses == QStringList{QStringLiteral("draining basket"), QStringLiteral("sieve")});
    CHECK(entry->common);
    CHECK(entry->mostlyKana);
    for (const QStringView broken :
         {u"", u"/", u"word", u"word /", u"word [", u"word [x /", u"[] //", u"w /(((/"})
        CHECK_FALSE(parseEdictLine(broken));
}

TEST_CASE("the longest word at each place is glossed, and what a long one is made of")
{
    const Glossary glossary = smallGlossary();
    CHECK(glossary.glossesOf({QStringLiteral("アイスクリームの容器（皿）")}) ==
          QStringLiteral("アイスクリーム\tice cream\nアイス\tice\nクリーム\tcream\n"
                         "容器\tcontainer; receptacle; vessel\n皿\tplate; dish"));
    CHECK(glossary.glossesOf({QStringLiteral("粗大ゴミ")}) ==
          QStringLiteral("粗大ゴミ\tlarge-size refuse; oversized garbage\n粗大\tcoarse; rough; bulky\n"
                         "ゴミ\trubbish; trash; garbage"));
    CHECK(glossary.glossesOf({QStringLiteral("アイロン")}) == QStringLiteral("アイロン\tiron"));
    CHECK(glossary.glossesOf({}).isEmpty());
    CHECK(glossary.glossesOf({QStringLiteral("について")}).isEmpty());
}

TEST_CASE("words in kana are found where they are usually written so, verbs where they are bent")
{
    const Glossary glossary = smallGlossary();
    CHECK(glossary.glossesOf({QStringLiteral("ざる")}) == QStringLiteral("ざる\tdraining basket; colander"));
    CHECK(glossary.glossesOf({QStringLiteral("捨て方")}) == QStringLiteral("捨て\tthrow away; discard"));
}

TEST_CASE("a word of several texts is glossed once")
{
    const Glossary glossary = smallGlossary();
    CHECK(glossary.glossesOf({QStringLiteral("容器"), QStringLiteral("容器")}).count(u'\n') == 0);
}

TEST_CASE("hostile texts and dictionaries end quickly and say nothing wrong")
{
    const Glossary glossary = smallGlossary(QByteArray("\xe3\x81\x82 /\n/////\n[[[ /x/\n"));
    QString random;
    for (int i = 0; i < 100'000; ++i)
        random += QChar(static_cast<char16_t>((i * 7919) % 0xffff));
    (void)glossary.glossesOf(
        {random, QString(100'000, u'ア'), QString(100'000, u'容'), QString(QChar(0xd800))});
    CHECK_FALSE(Glossary::open(QStringLiteral("/nonexistent/edict")));
}

TEST_CASE("Debian's EDICT opens, where it is installed")
{
    const auto glossary = Glossary::open();
    if (!glossary) {
        CHECK(glossary.error().code == ErrorCode::NotFound);
        return;
    }
    CHECK(glossary->glossesOf({QStringLiteral("住民票の写し")})
              .contains(QStringLiteral("certificate of residence")));
    CHECK(glossary->glossesOf({QStringLiteral("ごみ")}).contains(QStringLiteral("garbage")));
}
