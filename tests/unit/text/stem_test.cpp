// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/fold.h"
#include "kb/text/index_terms.h"
#include "kb/text/stem.h"
#include "tests/support/printers.h"

#include <thread>

using namespace madoguchi::text;

namespace {

QStringList wordsOf(const QString& source)
{
    QStringList words;
    for (const Term& term : terms(source, TermKind::Words))
        words += term.text;
    return words;
}

} // namespace

TEST_CASE("English words are indexed by their stems, Japanese and numbers beside them as they are")
{
    CHECK(wordsOf(QStringLiteral("Registering seals")) == wordsOf(QStringLiteral("registered seal")));
    CHECK(wordsOf(QStringLiteral("the city's families")) == wordsOf(QStringLiteral("the city family")));
    CHECK(wordsOf(QStringLiteral("Cafés")) == wordsOf(QStringLiteral("cafe")));
    CHECK(wordsOf(QStringLiteral("印鑑 2024")) ==
          QStringList{QStringLiteral("印鑑"), QStringLiteral("2024")});
}

TEST_CASE("a stemmed term still points to the whole word")
{
    const auto found = terms(u"my registration", TermKind::Words);
    REQUIRE(found.size() == 2);
    CHECK(found[1].text == u"registr");
    CHECK(found[1].start == 3);
    CHECK(found[1].length == 12);
}

TEST_CASE("character pairs keep English words whole, for beginnings still being typed")
{
    const auto found = terms(u"registration", TermKind::Bigrams);
    REQUIRE(found.size() == 1);
    CHECK(found[0].text == u"registration");
}

TEST_CASE("Korean particles and endings are taken off as long as two syllables stay")
{
    for (const QStringView bent : {u"쓰레기를", u"쓰레기는", u"쓰레기와", u"쓰레기에서는", u"쓰레기"})
        CHECK(koreanStem(bent.toString()) == u"쓰레기");
    CHECK(koreanStem(QStringLiteral("등록하려면")) == u"등록");
    CHECK(koreanStem(QStringLiteral("등록은")) == u"등록");
    CHECK(koreanStem(QStringLiteral("회의")) == u"회의");
    CHECK(wordsOf(QStringLiteral("주민등록을 하려면")).first() == u"주민등록");
}

TEST_CASE("what is stemmed twice stays what it is in Korean")
{
    for (const QStringView word : {u"고양이를", u"서비스센터에서도", u"아이가"}) {
        const QString once = koreanStem(word.toString());
        CHECK(koreanStem(once) == once);
    }
}

TEST_CASE("simplified, traditional and Japanese characters fold into one form")
{
    CHECK(fold(u"驾驶执照") == fold(u"駕駛執照"));
    CHECK(fold(u"證明書") == fold(u"証明書"));
    CHECK(fold(u"证明书") == fold(u"証明書"));
    CHECK(fold(u"废弃处理") == fold(u"廢弃處理"));
    CHECK(fold(u"戶口") == fold(u"户口"));
    CHECK(fold(u"户口") == u"戸口");
    CHECK(fold(u"办") == fold(u"辦"));
    CHECK(fold(u"裤") == u"褲");
}

TEST_CASE("what Japanese writes itself is not folded into another character")
{
    for (const QStringView word : {u"机", u"后", u"里", u"谷", u"芸", u"缶", u"台", u"予", u"余", u"弁",
                                   u"糸", u"虫", u"欠", u"医", u"党", u"号", u"万", u"干", u"筑"})
        CHECK(fold(word) == word);
}

TEST_CASE("threads stem at the same time")
{
    QStringList found[4];
    std::vector<std::thread> threads;
    for (QStringList& list : found)
        threads.emplace_back([&list] {
            for (int i = 0; i < 2000; ++i)
                list += englishStem(i % 2 ? QStringLiteral("registration") : QStringLiteral("families"));
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const QStringList& list : found) {
        CHECK(list.count(QStringLiteral("registr")) == 1000);
        CHECK(list.count(QStringLiteral("famili")) == 1000);
    }
}
