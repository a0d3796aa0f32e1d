// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews and hand-overs in the desk's store: what is done here, what comes from the hub, what is taken away.
#include "kb/db/statement.h"
#include "kb/store/hand_over_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/quality_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

const QString city = QStringLiteral("990019");
const QUuid epoch = uuidForName(QStringLiteral("epoch"));

struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    OutboxRepository outbox{*connection};
    QualityRepository quality{*connection};
    int given = 0;

    Result<void> give(const CommandPayload& payload, const Actor& by)
    {
        return outbox.perform(commandOf(payload, by, QString::number(++given)), by);
    }
};

Review review()
{
    Review made;
    made.contact = idOf<ContactId>(u"contact"_qs);
    made.operatorId = operatorSato.user;
    made.id = idOfReview(made.contact, leaderTanaka.user);
    made.criteria = {{idOf<CriterionId>(u"right"_qs), u"回答の正しさ"_qs, {}, 1, 5}};
    made.scores = {{made.criteria[0].id, 3}};
    return made;
}

} // namespace

TEST_CASE("a review given here is in sight at once, and goes when its feed is withdrawn")
{
    Desk desk;
    REQUIRE(desk.give(SaveReview{review(), 0}, leaderTanaka));
    auto held = desk.quality.reviewsOf(review().contact);
    REQUIRE(held);
    REQUIRE(held->size() == 1);
    CHECK(held->front().reviewer == leaderTanaka.user);
    CHECK(desk.quality.reviews({})->size() == 1);
    CHECK(desk.quality.reviews(held->front().reviewedAt.plusMs(1))->empty());

    Desk operators;
    const FeedId own = personFeed(city, operatorSato.user);
    ReplicaRepository replica(*operators.connection);
    const EntityRow row{EntityKind::Review, held->front().id.value, encode(held->front())};
    REQUIRE(replica.beginStaging(own));
    REQUIRE(replica.stagePage(own, {{row, 1, false}}));
    REQUIRE(replica.swapStaging(own, epoch, 1));
    CHECK(operators.quality.reviews({})->size() == 1);
    REQUIRE(operators.give(ReplyToReview{review().id, {idOf<EntryId>(u"r"_qs), {}, {}, u"はい"_qs, {}}},
                           operatorSato));
    CHECK(operators.quality.reviews({})->front().replies.size() == 1);
    REQUIRE(replica.clearFeed(own, epoch));
    CHECK(operators.quality.reviews({})->empty());
}

TEST_CASE("a sample is drawn from what others answered in that time")
{
    Desk desk;
    const auto log = [&](const Actor& by, const QString& name, qint64 endedAt) {
        Contact contact;
        contact.id = idOf<ContactId>(name);
        contact.operatorId = by.user;
        contact.startedAt = contact.endedAt = {endedAt};
        contact.original.inquiry = name;
        contact.original.category = u"くらし > ごみ"_qs;
        REQUIRE(desk.give(LogContact{contact}, by));
    };
    log(operatorSato, u"before"_qs, 999);
    log(operatorSato, u"first"_qs, 1000);
    log(operatorSato, u"last"_qs, 1999);
    log(operatorSato, u"after"_qs, 2000);
    log(leaderTanaka, u"own"_qs, 1500);
    const auto found = desk.quality.candidates({1000}, {2000}, leaderTanaka.user);
    REQUIRE(found);
    CHECK(found->size() == 2);
    for (const SampledContact& contact : *found) {
        CHECK(contact.operatorId == operatorSato.user);
        CHECK(contact.category == u"くらし > ごみ");
    }
}

TEST_CASE("hand-overs stay in sight until they are received, and for a while after")
{
    Desk desk;
    HandOver handOver;
    handOver.id = idOf<HandOverId>(u"evening"_qs);
    handOver.text = u"断水の問い合わせ"_qs;
    REQUIRE(desk.give(WriteHandOver{handOver}, leaderTanaka));
    HandOverRepository handOvers(*desk.connection);
    const Timestamp later = handOvers.all({})->front().writtenAt.plusMs(1);
    CHECK(handOvers.all(later)->size() == 1);
    const Actor next{idOf<UserId>(u"next"_qs), Role::Leader, {}};
    CHECK_FALSE(desk.give(ReceiveHandOver{handOver.id}, leaderTanaka));
    REQUIRE(desk.give(ReceiveHandOver{handOver.id}, next));
    CHECK(handOvers.all(later)->empty());
    CHECK(handOvers.all({})->front().receivedBy == next.user);
}
