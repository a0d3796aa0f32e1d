// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/search/synonyms.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

const SynonymDictionary dictionary{
    QStringLiteral("つどい\t集会\nはんこ\t印鑑\tハンコ\n印鑑\tはんこ\n引っ越し\t転居\n登録\t登記\n")
        .toUtf8()};

const SpokenWords spoken{QStringLiteral("# a comment\nひっこ\t転入;転出\nバス;バスの券\tコミュニティバス\n")};

QStringList wordsFor(const QString& question, const CentreSynonyms& centre = {})
{
    QStringList words;
    for (const Synonym& synonym : synonymsIn(question, centre, dictionary, spoken))
        words += synonym.typed + QStringLiteral("→") + synonym.word;
    return words;
}

CentreSynonyms centreSaying(const QString& words)
{
    CentreSynonyms centre;
    centre.add(words);
    return centre;
}

} // namespace

TEST_CASE("a word is known by its whole, wherever it stands in the question")
{
    CHECK(dictionary.of(u"はんこ") == QStringList{QStringLiteral("印鑑"), QStringLiteral("ハンコ")});
    CHECK(dictionary.of(u"はん").isEmpty());
    CHECK(dictionary.of(u"わ").isEmpty());
    CHECK(wordsFor(QStringLiteral("新居へ引っ越しです")) == QStringList{QStringLiteral("引っ越し→転居")});
    CHECK(wordsFor(QStringLiteral("ハンコの件")).contains(QStringLiteral("はんこ→印鑑")));
}

TEST_CASE("of words within one another only the longest has synonyms")
{
    const CentreSynonyms centre = centreSaying(QStringLiteral("印鑑登録\n実印の届け"));
    const QStringList words = wordsFor(QStringLiteral("印鑑登録"), centre);
    CHECK(words == QStringList{QStringLiteral("印鑑登録→実印の届け")});
}

TEST_CASE("what is said stands for the official word, and not the other way round")
{
    CHECK(wordsFor(QStringLiteral("ひっこしたい")) ==
          QStringList{QStringLiteral("ひっこ→転入"), QStringLiteral("ひっこ→転出")});
    CHECK(wordsFor(QStringLiteral("転入")).isEmpty());
    CHECK(wordsFor(QStringLiteral("ひっこす"), centreSaying(QStringLiteral("-転出"))) ==
          QStringList{QStringLiteral("ひっこ→転入")});
}

TEST_CASE("a spoken word is not cut out of a longer katakana word")
{
    CHECK(wordsFor(QStringLiteral("バスはありますか")) ==
          QStringList{QStringLiteral("ばす→コミュニティバス")});
    CHECK(wordsFor(QStringLiteral("バスタオル")).isEmpty());
    CHECK(wordsFor(QStringLiteral("バスの券")) == QStringList{QStringLiteral("ばすの券→コミュニティバス")});
}

TEST_CASE("the built-in table knows how citizens speak")
{
    const auto found = SpokenWords::builtIn().in(text::foldWithOffsets(u"はんこをなくした"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].official.contains(QStringLiteral("印鑑登録")));
    CHECK(found[1].official.contains(QStringLiteral("再交付")));
}

TEST_CASE("the centre adds synonyms and switches the dictionary's off")
{
    CHECK(wordsFor(QStringLiteral("はんこ"), centreSaying(QStringLiteral("はんこ\n-印鑑"))) ==
          QStringList{QStringLiteral("はんこ→ハンコ")});
    CHECK(wordsFor(QStringLiteral("印鑑"), centreSaying(QStringLiteral("はんこ\n-印鑑"))) ==
          QStringList{QStringLiteral("印鑑→はんこ")});
    CHECK(wordsFor(QStringLiteral("印鑑"), centreSaying(QStringLiteral("-印鑑"))).isEmpty());
    CHECK(wordsFor(QStringLiteral("はんこ"), centreSaying(QStringLiteral("-印鑑"))) ==
          QStringList{QStringLiteral("はんこ→ハンコ")});
}

TEST_CASE("a synonym finds a Q&A, below one that says the word itself, and is named as the reason")
{
    SearchFixture city;
    REQUIRE(city.indexer.bringUpToDate());
    city.add(QStringLiteral("0001"), QStringLiteral("実印の届けについて"));
    city.add(QStringLiteral("0002"), QStringLiteral("ぽんぽん券の配布"));
    city.add(QStringLiteral("0003"), QStringLiteral("水道の使用開始"));
    city.add(QStringLiteral("0004"), QStringLiteral("犬の登録"));
    CHECK(city.numbers(QStringLiteral("ぽんぽん券")).size() == 1);
    REQUIRE(db::execute(*city.connection,
                        QStringLiteral("INSERT INTO synonym_group (id, words, body) VALUES (x'01', ?, x'')"),
                        QStringLiteral("ぽんぽん券\n実印の届け")));
    CHECK(city.numbers(QStringLiteral("ぽんぽん券")) ==
          QStringList{QStringLiteral("0002"), QStringLiteral("0001")});
    const SearchResults results = city.search({QStringLiteral("ぽんぽん券")});
    const Reason& reason = results.hits.back().reasons.back();
    CHECK(reason.kind == ReasonKind::Synonym);
    CHECK(reason.typed == QStringLiteral("ぽんぽん券"));
    CHECK(reason.detail == QStringLiteral("実印の届け"));
}

TEST_CASE("a pasted letter has a bounded number of synonyms")
{
    const QString letter = QStringLiteral("はんこと印鑑と引っ越し。").repeated(500);
    CHECK(synonymsIn(letter, {}, dictionary, spoken).size() <= 40);
}
