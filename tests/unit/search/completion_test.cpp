// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/completion.h"
#include "kb/search/did_you_mean.h"
#include "kb/search/phrase_collector.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

struct Typing : SearchFixture
{
    Typing()
    {
        addKnown(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続きについて"),
                 {QStringLiteral("印鑑登録"), QStringLiteral("はんこ"), QStringLiteral("実印")},
                 QStringLiteral("いんかんとうろくのてつづきについて いんかんとうろく はんこ じついん"));
        addKnown(QStringLiteral("0201"), QStringLiteral("住民票の写しがほしい"),
                 {QStringLiteral("住民票"), QStringLiteral("住民票コード")},
                 QStringLiteral("じゅうみんひょうのうつしがほしい じゅうみんひょう じゅうみんひょうこーど"));
        addKnown(QStringLiteral("0301"), QStringLiteral("マイナンバーカードを受け取る"),
                 {QStringLiteral("マイナンバーカード")},
                 QStringLiteral("まいなんばーかーどをうけとる まいなんばーかーど"));
        Article english =
            articleTitled(QStringLiteral("0142"), QStringLiteral("Registering a personal seal"));
        english.id = idOf<ArticleId>(QStringLiteral("english"));
        english.language = Language::En;
        english.keywords = QStringList{QStringLiteral("seal certificate")};
        save(english);
    }

    void addKnown(const QString& number, const QString& question, const QStringList& keywords,
                  const QString& reading)
    {
        Article article = articleTitled(number, question);
        article.id = idOf<ArticleId>(number);
        article.keywords = keywords;
        article.reading = reading;
        save(article);
    }

    search::Vocabulary vocabulary()
    {
        REQUIRE(indexer.bringUpToDate());
        auto read = search::Vocabulary::read(*connection);
        REQUIRE(read);
        return *read;
    }
    QStringList offered(const QString& query)
    {
        QStringList list;
        for (const search::Completion& completion : search::completionsOf(vocabulary(), query))
            list += completion.query;
        return list;
    }
    QString meant(const QString& query)
    {
        auto found = search::didYouMean(*connection, vocabulary(), query);
        REQUIRE(found);
        return *found ? (*found)->query : QString();
    }
};

} // namespace

TEST_CASE("Neighbouring words of kanji and katakana are one phrase, kana between them are not in it")
{
    CHECK(search::nounPhrases(QStringLiteral("印鑑登録の手続きについて")) ==
          QStringList{QStringLiteral("印鑑登録"), QStringLiteral("手続き")});
    CHECK(search::nounPhrases(QStringLiteral("Registering a personal seal")) ==
          QStringList{QStringLiteral("Registering"), QStringLiteral("personal"), QStringLiteral("seal")});
}

TEST_CASE("What is typed goes on as a phrase of the Q&As, by kanji, kana, half a kana, romaji, katakana")
{
    Typing typing;
    CHECK(typing.offered(QStringLiteral("印鑑")).first() == QStringLiteral("印鑑登録"));
    CHECK(typing.offered(QStringLiteral("いんか")).first() == QStringLiteral("印鑑登録"));
    CHECK(typing.offered(QStringLiteral("じゅうm")).contains(QStringLiteral("住民票")));
    CHECK(typing.offered(QStringLiteral("じゅうｍ")).contains(QStringLiteral("住民票")));
    CHECK(typing.offered(QStringLiteral("juumin")).contains(QStringLiteral("住民票")));
    CHECK(typing.offered(QStringLiteral("まいなん")).first() == QStringLiteral("マイナンバーカード"));
    CHECK(typing.offered(QStringLiteral("マイナ")).first() == QStringLiteral("マイナンバーカード"));
    CHECK(typing.offered(QStringLiteral("seal c")).first() == QStringLiteral("seal certificate"));
}

TEST_CASE("Unconfirmed kana behind confirmed kanji are read on from where they stand")
{
    Typing typing;
    CHECK(typing.offered(QStringLiteral("印鑑とう")).contains(QStringLiteral("印鑑登録")));
    CHECK_FALSE(typing.offered(QStringLiteral("印鑑ひょう")).contains(QStringLiteral("印鑑登録")));
}

TEST_CASE("The last word of a query is completed, what stands before it stays")
{
    Typing typing;
    CHECK(typing.offered(QStringLiteral("引っ越し じゅうみ")).first() == QStringLiteral("引っ越し 住民票"));
    CHECK(typing.offered(QStringLiteral("先月引っ越してきて印鑑")).first() ==
          QStringLiteral("先月引っ越してきて印鑑登録"));
}

TEST_CASE("A phrase that is typed out, a blank and a strange text are not completed")
{
    Typing typing;
    CHECK_FALSE(
        typing.offered(QStringLiteral("マイナンバーカード")).contains(QStringLiteral("マイナンバーカード")));
    CHECK(typing.offered(QString()).isEmpty());
    CHECK(typing.offered(QStringLiteral("  ")).isEmpty());
    CHECK(typing.offered(QString(QChar(0xd800)) + QStringLiteral("\"*\n%_")).isEmpty());
    CHECK(typing.offered(QString(100'000, QLatin1Char('a'))).isEmpty());
}

TEST_CASE("What contacts are about comes first, and nothing of their words is offered that no Q&A holds")
{
    Typing typing;
    for (int n = 0; n < 3; ++n)
        typing.log(QStringLiteral("住民票コードの田中花子 %1").arg(n), {QStringLiteral("0201")});
    CHECK(typing.offered(QStringLiteral("じゅうみん")).first() == QStringLiteral("住民票コード"));
    const search::Vocabulary vocabulary = typing.vocabulary();
    CHECK_FALSE(vocabulary.holds(QStringLiteral("田中")));
    CHECK(typing.offered(QStringLiteral("田中")).isEmpty());
}

TEST_CASE("A draft's words are not offered")
{
    Typing typing;
    Article draft = articleTitled(QStringLiteral("0999"), QStringLiteral("秘密計画"));
    draft.id = idOf<ArticleId>(QStringLiteral("draft"));
    draft.state = ArticleState::Draft;
    typing.save(draft);
    CHECK(typing.offered(QStringLiteral("秘密")).isEmpty());
}

TEST_CASE("At most six are offered, each once")
{
    Typing typing;
    for (int n = 0; n < 20; ++n)
        typing.addKnown(QStringLiteral("1%1").arg(n, 3, 10, QLatin1Char('0')),
                        QStringLiteral("市民税の%1").arg(n),
                        {QStringLiteral("市民税その%1").arg(n), QStringLiteral("市民税")}, {});
    const QStringList offered = typing.offered(QStringLiteral("市民"));
    CHECK(offered.size() == 6);
    CHECK(QSet<QString>(offered.begin(), offered.end()).size() == 6);
}

TEST_CASE("A word that no Q&A holds is taken for the nearest one, by spelling and by reading")
{
    Typing typing;
    CHECK(typing.meant(QStringLiteral("印艦登録")) == QStringLiteral("印鑑登録"));
    CHECK(typing.meant(QStringLiteral("じゅみんひょう")) == QStringLiteral("住民票"));
    CHECK(typing.meant(QStringLiteral("juminhyo")).isEmpty() == false);
    CHECK(typing.meant(QStringLiteral("まいなんばかーど")) == QStringLiteral("マイナンバーカード"));
    CHECK(typing.meant(QStringLiteral("registring")) == QStringLiteral("Registering"));
    CHECK(typing.meant(QStringLiteral("引っ越し 印艦登録")) == QStringLiteral("引っ越し 印鑑登録"));
    CHECK(typing.meant(QStringLiteral("印艦登録をしたい")) == QStringLiteral("印鑑登録をしたい"));
}

TEST_CASE("What Q&As hold, what is half typed, and what is far from everything is left as it is")
{
    Typing typing;
    for (const QString& query :
         {QStringLiteral("印鑑登録"), QStringLiteral("いんかんと"), QStringLiteral("答え"),
          QStringLiteral("registe"), QStringLiteral("宇宙人に会った"), QStringLiteral("ab"), QString(),
          QStringLiteral("引っ越してきたんだけどどうしたらいいのかな"), QString(100'000, QChar(0x5370))})
        CHECK(typing.meant(query).isEmpty());
}
