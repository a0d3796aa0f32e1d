// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/learning/decay.h"
#include "kb/search/postings.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

struct TaughtCity : SearchFixture
{
    TaughtCity()
    {
        add(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き"),
            QStringLiteral("登録する印鑑（はんこ）を持参"));
        add(QStringLiteral("0150"), QStringLiteral("はんこ屋の一覧"), QStringLiteral("はんこ屋です"));
        REQUIRE(indexer.bringUpToDate());
    }
    /// In contacts of the day the fixture's contacts ended.
    qint64 learnedOf(const QString& term)
    {
        const auto postings = PostingReader(*connection).read(PostingKind::BigramLessons, term);
        REQUIRE(postings);
        qint64 sum = 0;
        for (const Posting& posting : postings->unpacked())
            sum += posting.hits;
        return sum / learning::unitsAt({1'750'000'120'000});
    }
};

} // namespace

TEST_CASE("a question is answered as the same question was answered before")
{
    TaughtCity city;
    // Lessons alone are to be seen here: without the dictionary, which knows はんこ for 印鑑.
    REQUIRE(db::execute(*city.connection,
                        QStringLiteral("INSERT INTO synonym_group (id, words, body) VALUES (x'01', ?, x'')"),
                        QStringLiteral("-はんこ")));
    const QString question = QStringLiteral("はんこを役所に届けたい");
    CHECK(city.numbers(question).first() == QStringLiteral("0150"));
    for (int i = 0; i < 10; ++i)
        city.log(QStringLiteral("はんこを役所に届けるには %1").arg(i), {QStringLiteral("0142")}, nobody);
    const auto results = city.search({question});
    CHECK(results.hits.front().article.number == QStringLiteral("0142"));
    const auto& reasons = results.hits.front().reasons;
    CHECK(std::any_of(reasons.begin(), reasons.end(),
                      [](const Reason& r) { return r.kind == ReasonKind::Learned; }));
}

TEST_CASE("only terms that stand in a Q&A are learned")
{
    TaughtCity city;
    city.log(QStringLiteral("はんこの件、山田花子です"), {QStringLiteral("0142")});
    REQUIRE(city.indexer.bringUpToDate());
    CHECK(city.learnedOf(QStringLiteral("はん")) == 1);
    CHECK(city.learnedOf(QStringLiteral("山田")) == 0);
    CHECK(city.learnedOf(QStringLiteral("花子")) == 0);
}

TEST_CASE("what an amended contact taught is taken back")
{
    TaughtCity city;
    city.log(QStringLiteral("はんこ"), {QStringLiteral("0142")});
    REQUIRE(city.indexer.bringUpToDate());
    REQUIRE(city.learnedOf(QStringLiteral("はん")) == 1);
    AmendContact amend;
    amend.contact = idOf<ContactId>(QStringLiteral("はんこ"));
    amend.amendment.id = idOf<AmendmentId>(QStringLiteral("m"));
    amend.amendment.content.inquiry = QStringLiteral("はんこ");
    REQUIRE(store::OutboxRepository(*city.connection)
                .perform(commandOf(amend, leaderTanaka, QStringLiteral("amend")), leaderTanaka));
    REQUIRE(city.indexer.bringUpToDate());
    CHECK(city.learnedOf(QStringLiteral("はん")) == 0);
}

TEST_CASE("one contact in another's words does not push the right Q&A away")
{
    TaughtCity city;
    const QString question = QStringLiteral("印鑑登録の手続きをしたい");
    city.log(QStringLiteral("手続きをしたいがはんこ屋はどこか"), {QStringLiteral("0150")});
    CHECK(city.numbers(question).first() == QStringLiteral("0142"));
}

TEST_CASE("a Q&A shows how many contacts were answered on the spot with it, and amendments change that")
{
    TaughtCity city;
    city.log(QStringLiteral("印鑑"), {QStringLiteral("0142")});
    city.log(QStringLiteral("印鑑の登録"), {QStringLiteral("0142")});
    CHECK(city.search({QStringLiteral("印鑑登録")}).hits.front().answeredContacts == 2);
    AmendContact amend;
    amend.contact = idOf<ContactId>(QStringLiteral("印鑑"));
    amend.amendment.id = idOf<AmendmentId>(QStringLiteral("m"));
    amend.amendment.content.inquiry = QStringLiteral("印鑑");
    REQUIRE(store::OutboxRepository(*city.connection)
                .perform(commandOf(amend, leaderTanaka, QStringLiteral("amend")), leaderTanaka));
    CHECK(city.search({QStringLiteral("印鑑登録")}).hits.front().answeredContacts == 1);
}
