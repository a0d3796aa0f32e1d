// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews at the hub: each person's reviews are a feed of their own, which comes to be with the first of
// them.
#include "kb/hub/rights.h"
#include "kb/hub/store_check.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using wire::PushStatus;

namespace {

struct Centre : TestHub
{
    Actor operatorB{ids.make<UserId>(), Role::Operator, QStringLiteral("centre")};
    Actor leader{ids.make<UserId>(), Role::Leader, QStringLiteral("centre")};
    Actor administrator{ids.make<UserId>(), Role::Administrator, QStringLiteral("it")};

    wire::PushResult give(const Actor& actor, const CommandPayload& payload)
    {
        return push(actor, {Command{ids.make<CommandId>(), actor.user, clock.now(), payload}}).results[0];
    }
    Review review(const Actor& by, const Actor& of, bool calibration = false)
    {
        Review made;
        made.contact = ids.make<ContactId>();
        made.id = idOfReview(made.contact, by.user);
        made.operatorId = of.user;
        made.calibration = calibration;
        made.criteria = {{ids.make<CriterionId>(), u"回答の正しさ"_qs, {}, 1, 5}};
        made.scores = {{made.criteria[0].id, 4}};
        return made;
    }
    QList<FeedId> feedsOf(const Actor& actor)
    {
        const auto persons = store->ownedFeeds(actor);
        REQUIRE(persons);
        return Rights(actor, testCity).feeds(*persons);
    }
    ReviewReply reply(const QString& text) { return {ids.make<EntryId>(), {}, {}, text, {}}; }
};

} // namespace

TEST_CASE("a review reaches whoever took the contact and those who review, and nobody else")
{
    Centre centre;
    const FeedId ofA = personFeed(testCity, centre.operatorA.user);
    CHECK_FALSE(centre.feedsOf(centre.operatorA).contains(ofA));
    const auto before = centre.store->accessGeneration();
    const Review review = centre.review(centre.leader, centre.operatorA);
    const auto given = centre.give(centre.leader, SaveReview{review, 0});
    CHECK(given.status == PushStatus::Applied);
    CHECK(given.feed == ofA);
    CHECK(given.revision == 1);
    // Running hubs look at everybody's rights again.
    CHECK(*centre.store->accessGeneration() == *before + 1);

    for (const Actor& reader : {centre.operatorA, centre.leader, centre.supervisor})
        CHECK(centre.feedsOf(reader).contains(ofA));
    for (const Actor& stranger : {centre.operatorB, centre.department, centre.administrator}) {
        CHECK_FALSE(centre.feedsOf(stranger).contains(ofA));
        const auto page = FeedReader(*centre.store).page(stranger, ofA, centre.store->epoch(), 0, {});
        REQUIRE_FALSE(page);
        CHECK(page.error().key == u"feed.absent");
    }
    CHECK(centre.pullAll(centre.operatorA, ofA).size() == 1);
    CHECK(centre.give(centre.operatorA, ReplyToReview{review.id, centre.reply(u"はい"_qs)}).revision == 2);
    const auto kept = centre.pullAll(centre.leader, ofA);
    REQUIRE(kept.size() == 1);
    CHECK(decodeReview(kept[0].row.body)->replies.size() == 1);
    CHECK(*centre.store->accessGeneration() == *before + 1);
    CHECK(checkStore(*centre.store)->problems == QStringList());
}

TEST_CASE("I11 another's review and one that never was are answered alike")
{
    Centre centre;
    const Review review = centre.review(centre.leader, centre.operatorA);
    REQUIRE(centre.give(centre.leader, SaveReview{review, 0}).status == PushStatus::Applied);
    const auto others = centre.give(centre.operatorB, ReplyToReview{review.id, centre.reply(u"?"_qs)});
    const auto none =
        centre.give(centre.operatorB, ReplyToReview{centre.ids.make<ReviewId>(), centre.reply(u"?"_qs)});
    for (const auto& result : {others, none}) {
        CHECK(result.status == PushStatus::Rejected);
        CHECK(result.error.key == u"command.target.absent");
        CHECK(result.feed.value.isEmpty());
    }
}

TEST_CASE("a second opinion stays among those who review")
{
    Centre centre;
    const Review second = centre.review(centre.leader, centre.operatorA, true);
    CHECK(centre.give(centre.leader, SaveReview{second, 0}).feed == qualityFeed(testCity));
    CHECK(centre.feedsOf(centre.operatorA) == QList<FeedId>{centreFeed(testCity), qaFeed(testCity)});
    CHECK(centre.give(centre.operatorA, ReplyToReview{second.id, centre.reply(u"?"_qs)}).error.key ==
          u"command.target.absent");
    CHECK(centre.pullAll(centre.supervisor, qualityFeed(testCity)).size() == 1);
    CHECK_FALSE(centre.feedsOf(centre.administrator).contains(qualityFeed(testCity)));
}

TEST_CASE("nobody but those who review writes into a person's feed, and no feed comes of what is refused")
{
    Centre centre;
    const Review forged = centre.review(centre.operatorB, centre.operatorA);
    CHECK(centre.give(centre.operatorB, SaveReview{forged, 0}).error.key == u"command.target.absent");
    const Review own = centre.review(centre.operatorA, centre.operatorA);
    CHECK(centre.give(centre.operatorA, SaveReview{own, 0}).error.key == u"review.role");
    CHECK(centre.store->ownedFeeds(centre.supervisor)->isEmpty());
}
