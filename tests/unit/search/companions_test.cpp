// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/companions.h"
#include "kb/search/recent.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const QString seal = QStringLiteral("0001");
const QString moving = QStringLiteral("0002");
const QString insurance = QStringLiteral("0003");
const QString rubbish = QStringLiteral("0004");
const QString everything = QStringLiteral("0005");

struct Centre : SearchFixture
{
    Centre()
    {
        add(seal, QStringLiteral("印鑑登録の手続き"));
        add(moving, QStringLiteral("転入届の手続き"));
        add(insurance, QStringLiteral("国民健康保険の加入"));
        add(rubbish, QStringLiteral("粗大ごみの申込み"));
        add(everything, QStringLiteral("区役所の受付時間"));
        REQUIRE(indexer.bringUpToDate());
    }
    void use(const QStringList& articles) { log(QStringLiteral("問い合わせ %1").arg(++contacts), articles); }
    int contacts = 0;
    QStringList next(const QString& number)
    {
        auto found = search::askedNext(*connection, number, 5);
        REQUIRE(found);
        return *found;
    }
};

} // namespace

TEST_CASE("What contacts used after a Q&A is asked next, what they used before it comes behind")
{
    Centre centre;
    for (int n = 0; n < 2; ++n) {
        centre.use({moving, seal, insurance});
        centre.use({rubbish, moving, seal});
    }
    const QStringList next = centre.next(moving);
    REQUIRE(next.size() == 3);
    CHECK(next.first() == seal);
    CHECK(next.last() == rubbish);
}

TEST_CASE("What happened once is chance, and a Q&A is not its own companion")
{
    Centre centre;
    centre.use({moving, seal});
    centre.use({moving});
    CHECK(centre.next(moving).isEmpty());
    CHECK(centre.next(QStringLiteral("9999")).isEmpty());
    auto together = search::usedTogether(*centre.connection, moving, 5);
    REQUIRE(together);
    CHECK(together->isEmpty());
    centre.use({moving, seal, moving});
    CHECK(centre.next(moving) == QStringList{seal});
    CHECK(*search::usedTogether(*centre.connection, moving, 5) == QStringList{seal});
}

TEST_CASE("What is used with everything does not push aside what belongs together")
{
    Centre centre;
    for (int n = 0; n < 40; ++n)
        centre.use({rubbish, everything});
    for (int n = 0; n < 3; ++n)
        centre.use({moving, seal});
    for (int n = 0; n < 3; ++n)
        centre.use({moving, everything});
    CHECK(centre.next(moving).first() == seal);
}

TEST_CASE("Related Q&As are about the same matter, what is listed elsewhere is not listed again")
{
    Centre centre;
    Article article = articleTitled(seal, QStringLiteral("印鑑登録の手続き"));
    auto related = search::relatedTo(*centre.connection, article, {}, 3);
    REQUIRE(related);
    REQUIRE_FALSE(related->isEmpty());
    CHECK(related->first() == moving);
    CHECK_FALSE(related->contains(seal));
    related = search::relatedTo(*centre.connection, article, {moving}, 3);
    CHECK_FALSE(related->contains(moving));
}

TEST_CASE("Recently used are the Q&As of one's own latest contacts, each once, the latest first")
{
    Centre centre;
    centre.use({rubbish});
    centre.use({moving, seal});
    centre.use({rubbish});
    const UserId self = contactAbout(QStringLiteral("x")).operatorId;
    auto recent = search::recentlyUsed(*centre.connection, self, 5);
    REQUIRE(recent);
    CHECK(recent->first() == rubbish);
    CHECK(recent->size() == 3);
    CHECK(search::recentlyUsed(*centre.connection, self, 2)->size() == 2);
    CHECK(search::recentlyUsed(*centre.connection, {QUuid::createUuid()}, 5)->isEmpty());
}

TEST_CASE("Q&As listed by their numbers are in the wanted language where there is one, and may be told today")
{
    Centre centre;
    const QDate today(2026, 11, 22);
    centre.add(seal, QStringLiteral("Registering a seal"), QStringLiteral("Answer"), Language::En);
    Article over = articleTitled(QStringLiteral("0006"), QStringLiteral("終わった催し"));
    over.id = idOf<ArticleId>(QStringLiteral("over"));
    over.validUntil = today.addDays(-1);
    centre.save(over);
    const QStringList numbers{moving, QStringLiteral("0006"), QStringLiteral("9999"), seal};
    auto hits = search::hitsOfNumbers(*centre.connection, numbers, Language::En, today);
    REQUIRE(hits);
    REQUIRE(hits->size() == 2);
    CHECK(hits->at(0).article.number == moving);
    CHECK(hits->at(1).article.question == QStringLiteral("Registering a seal"));
    CHECK(hits->at(1).languages == QList<Language>{Language::Ja, Language::En});
}
