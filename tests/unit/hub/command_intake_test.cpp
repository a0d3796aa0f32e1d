// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/connection.h"
#include "kb/hub/accounts.h"
#include "kb/hub/seat_users.h"
#include "kb/hub/store_check.h"
#include "kb/wire/limits.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using wire::PushStatus;

TEST_CASE("I2: a command sent again, alone or doubled in one push, is applied once and answered with the "
          "first revision")
{
    TestHub hub;
    const Command first = hub.logContact(hub.operatorA);
    const Command second = hub.logContact(hub.operatorA);

    const auto once = hub.push(hub.operatorA, {first, second, first});
    REQUIRE(once.results.size() == 3);
    CHECK(once.results[0].status == PushStatus::Applied);
    CHECK(once.results[0].revision == 1);
    CHECK(once.results[1].revision == 2);
    CHECK(once.results[2].status == PushStatus::Duplicate);
    CHECK(once.results[2].revision == 1);

    const auto again = hub.push(hub.operatorA, {second, first});
    CHECK(again.results[0].status == PushStatus::Duplicate);
    CHECK(again.results[0].revision == 2);
    CHECK(again.results[1].revision == 1);
    CHECK(again.moved.empty());
    CHECK(hub.pullAll(hub.operatorA, centreFeed(testCity)).size() == 2);
}

TEST_CASE("I9: an article changed on an old version is a conflict that shows the current one, also when "
          "asked again")
{
    TestHub hub;
    Article article = hub.article();
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, article)});
    article.question = QStringLiteral("印鑑登録のしかた");
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, article, 1)});
    article.question = QStringLiteral("印鑑登録とは");
    const Command late = hub.saveArticle(hub.supervisor, article, 1);

    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto outcome = hub.push(hub.supervisor, {late});
        CHECK(outcome.results[0].status == PushStatus::Conflict);
        REQUIRE(outcome.results[0].current);
        const auto current = decodeArticle(outcome.results[0].current->body);
        REQUIRE(current);
        CHECK(current->question == QStringLiteral("印鑑登録のしかた"));
        CHECK(current->version == 2);
    }
}

TEST_CASE("I3: a rejected command does not hold up the rest, and stays rejected with its reason")
{
    TestHub hub;
    const Command bad = hub.logContact(hub.operatorA, QString());
    const Command good = hub.logContact(hub.operatorA);
    const auto outcome = hub.push(hub.operatorA, {bad, good});
    CHECK(outcome.results[0].status == PushStatus::Rejected);
    CHECK(outcome.results[0].error.key == QStringLiteral("contact.inquiry.missing"));
    CHECK(outcome.results[1].status == PushStatus::Applied);
    CHECK(outcome.results[1].revision == 1);
    CHECK(hub.push(hub.operatorA, {bad}).results[0].error.key == QStringLiteral("contact.inquiry.missing"));
}

TEST_CASE("I3: a command the store does not take holds up what builds on it, and nothing else")
{
    TestHub hub;
    // The store takes one refusal of this kind and no second.
    REQUIRE(hub.store->connection().runScript(
        "CREATE UNIQUE INDEX once ON command (reason) WHERE reason = 'contact.inquiry.missing'",
        QStringLiteral("once")));
    const Command before = hub.logContact(hub.operatorA);
    const Command taken = hub.logContact(hub.operatorA, QString());
    const Command stuck = hub.logContact(hub.operatorA, QString());
    Amendment amendment{hub.ids.make<AmendmentId>(), {}, {}, QStringLiteral("誤記"), {}};
    amendment.content.inquiry = QStringLiteral("別の問い");
    const Command onStuck{hub.ids.make<CommandId>(), hub.operatorA.user, hub.clock.now(),
                          AmendContact{std::get<LogContact>(stuck.payload).contact.id, amendment}};
    const Command after = hub.logContact(hub.operatorA);

    const auto outcome = hub.push(hub.operatorA, {before, taken, stuck, onStuck, after});
    REQUIRE(outcome.results.size() == 5);
    CHECK(outcome.results[0].status == PushStatus::Applied);
    CHECK(outcome.results[1].status == PushStatus::Rejected);
    CHECK(outcome.results[2].status == PushStatus::Retry);
    CHECK(outcome.results[2].error.code == ErrorCode::Internal);
    CHECK(outcome.results[3].status == PushStatus::Retry);
    CHECK(outcome.results[3].error.key == QStringLiteral("command.put-off"));
    CHECK(outcome.results[4].status == PushStatus::Applied);
    CHECK(outcome.results[4].revision == 2);
    CHECK(outcome.moved == std::map<FeedId, qint64>{{centreFeed(testCity), 2}});
    CHECK(hub.push(hub.operatorA, {before, after}).results[1].status == PushStatus::Duplicate);
}

TEST_CASE("I2 I5: what one push does to an entity twice is judged in order, and leaves its last state")
{
    TestHub hub;
    Article article = hub.article();
    const Command first = hub.saveArticle(hub.supervisor, article);
    article.question = QStringLiteral("印鑑登録のしかた");
    const Command second = hub.saveArticle(hub.supervisor, article, 1);
    article.question = QStringLiteral("印鑑登録とは");
    const Command late = hub.saveArticle(hub.supervisor, article, 1);
    const auto outcome = hub.push(hub.supervisor, {first, second, late, second, late});
    CHECK(outcome.results[0].revision == 1);
    CHECK(outcome.results[1].revision == 2);
    CHECK(outcome.results[2].status == PushStatus::Conflict);
    CHECK(outcome.results[3].status == PushStatus::Duplicate);
    CHECK(outcome.results[3].revision == 2);
    CHECK(outcome.results[4].status == PushStatus::Conflict);
    REQUIRE(outcome.results[4].current);
    CHECK(decodeArticle(outcome.results[4].current->body)->question == QStringLiteral("印鑑登録のしかた"));
    const auto rows = hub.pullAll(hub.supervisor, qaFeed(testCity));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].revision == 2);
    CHECK(checkStore(*hub.store)->problems == QStringList());
}

TEST_CASE("a push of as many commands as fit is taken in whole, and again as duplicates")
{
    TestHub hub;
    std::vector<Command> commands;
    for (int i = 0; i < wire::limits::commandsPerPush; ++i)
        commands.push_back(hub.logContact(hub.operatorA));
    for (const PushStatus status : {PushStatus::Applied, PushStatus::Duplicate}) {
        const auto outcome = hub.push(hub.operatorA, commands);
        REQUIRE(outcome.results.size() == commands.size());
        for (size_t i = 0; i < commands.size(); ++i) {
            CHECK(outcome.results[i].status == status);
            CHECK(outcome.results[i].revision == static_cast<qint64>(i) + 1);
        }
    }
    CHECK(checkStore(*hub.store)->problems == QStringList());
}

TEST_CASE("a command in another user's name is rejected, and right when its own user sends it")
{
    TestHub hub;
    const Command command = hub.logContact(hub.operatorA);
    const auto foreign = hub.push(hub.supervisor, {command});
    CHECK(foreign.results[0].status == PushStatus::Rejected);
    CHECK(foreign.results[0].error.key == QStringLiteral("command.actor"));
    CHECK(hub.push(hub.operatorA, {command}).results[0].status == PushStatus::Applied);
}

TEST_CASE("I2: what was applied is not refused when another hands it in once more, at a seat its giver never "
          "was at")
{
    TestHub hub;
    const Command command = hub.logContact(hub.operatorA);
    CHECK(hub.push(hub.operatorA, {command}).results[0].status == PushStatus::Applied);
    const auto again = hub.push(hub.supervisor, {command});
    CHECK(again.results[0].status == PushStatus::Duplicate);
    CHECK(again.results[0].revision == 1);
    const auto elsewhere = hub.push(hub.department, {command});
    CHECK(elsewhere.results[0].status == PushStatus::Duplicate);
    CHECK(elsewhere.results[0].revision == 0);
}

TEST_CASE("I3: what builds on another's command is not refused for good before that one has come")
{
    TestHub hub;
    const Command theirs = hub.logContact(hub.operatorA);
    Amendment amendment{hub.ids.make<AmendmentId>(), {}, {}, QStringLiteral("誤記"), {}};
    amendment.content.inquiry = QStringLiteral("別の問い");
    const Command own{hub.ids.make<CommandId>(), hub.supervisor.user, hub.clock.now(),
                      AmendContact{std::get<LogContact>(theirs.payload).contact.id, amendment}};
    const auto before = hub.push(hub.supervisor, {theirs, own});
    CHECK(before.results[0].error.key == QStringLiteral("command.actor"));
    CHECK(before.results[1].error.key == QStringLiteral("contact.absent"));
    // The answer was lost; meanwhile the other one has signed in.
    CHECK(hub.push(hub.operatorA, {theirs}).results[0].status == PushStatus::Applied);
    CHECK(hub.push(hub.supervisor, {own}).results[0].status == PushStatus::Applied);
}

TEST_CASE("a seat hands in what an earlier shift did at it, and only what was done at it")
{
    TestHub hub;
    const SeatId seat = hub.ids.make<SeatId>();
    const Command evening = hub.logContact(hub.operatorA);
    const auto handIn = [&](const SeatId& at) {
        const auto outcome =
            CommandIntake(*hub.store, hub.clock, {}).push({encode(evening)}, hub.supervisor, at);
        REQUIRE(outcome);
        return outcome->results[0].status;
    };
    CHECK(handIn(seat) == PushStatus::Rejected);
    Account account;
    account.login = QStringLiteral("aoki");
    account.staff.id = hub.operatorA.user;
    account.staff.displayName = QStringLiteral("青木");
    REQUIRE(Accounts(*hub.store).save({account}));
    REQUIRE(SeatUsers(*hub.store).remember(seat, hub.operatorA.user));
    CHECK(handIn(hub.ids.make<SeatId>()) == PushStatus::Rejected);
    CHECK(handIn(seat) == PushStatus::Applied);
}

TEST_CASE(
    "what decides about a Q&A, a case or a person is its own user's to hand in, whoever sat there before")
{
    TestHub hub;
    const SeatId seat = hub.ids.make<SeatId>();
    Account leader;
    leader.login = QStringLiteral("kimura");
    leader.staff = {
        hub.supervisor.user, QStringLiteral("木村"), Role::Supervisor, QStringLiteral("centre"), {}, true};
    REQUIRE(Accounts(*hub.store).save({leader}));
    REQUIRE(SeatUsers(*hub.store).remember(seat, hub.supervisor.user));
    const Command save = hub.saveArticle(hub.supervisor, hub.article(QStringLiteral("7")));
    const auto handIn = [&](const Actor& signedIn) {
        const auto outcome = CommandIntake(*hub.store, hub.clock, {}).push({encode(save)}, signedIn, seat);
        REQUIRE(outcome);
        return outcome->results[0];
    };
    const auto forged = handIn(hub.operatorA);
    CHECK(forged.status == PushStatus::Rejected);
    CHECK(forged.error.key == QStringLiteral("command.actor"));
    CHECK(handIn(hub.supervisor).status == PushStatus::Applied);
}

TEST_CASE("I11: to a department a contact that exists and one that does not are the same")
{
    TestHub hub;
    const Command known = hub.logContact(hub.operatorA);
    (void)hub.push(hub.operatorA, {known});
    Amendment amendment{hub.ids.make<AmendmentId>(), {}, {}, QStringLiteral("誤記"), {}};
    amendment.content.inquiry = QStringLiteral("別の問い");
    const auto amend = [&](const ContactId& id) {
        const Command command{hub.ids.make<CommandId>(), hub.department.user, hub.clock.now(),
                              AmendContact{id, amendment}};
        auto result = hub.push(hub.department, {command}).results[0];
        result.command = {};
        return result;
    };
    const auto existing = amend(std::get<LogContact>(known.payload).contact.id);
    CHECK(existing.status == PushStatus::Rejected);
    CHECK(existing == amend(hub.ids.make<ContactId>()));
}

TEST_CASE("an article gets its reading at the hub, whatever its desk made of it")
{
    TestHub hub;
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, hub.article(QStringLiteral("7")))});
    const auto rows = hub.pullAll(hub.supervisor, qaFeed(testCity));
    REQUIRE(rows.size() == 1);
    const auto article = decodeArticle(rows[0].row.body);
    REQUIRE(article);
    CHECK(article->reading == QStringLiteral("7よみ"));
}

TEST_CASE("a command nobody understands is answered by its name, bytes that are none fail the push")
{
    TestHub hub;
    const CommandId id = hub.ids.make<CommandId>();
    FieldWriter newer;
    newer.uuid(1, id.value);
    newer.uuid(2, hub.operatorA.user.value);
    newer.integer(4, 99);
    CommandIntake intake(*hub.store, hub.clock, {});
    const auto outcome = intake.push({newer.bytes(), encode(hub.logContact(hub.operatorA))}, hub.operatorA);
    REQUIRE(outcome);
    CHECK(outcome->results[0].command == id);
    CHECK(outcome->results[0].status == PushStatus::Retry);
    CHECK(outcome->results[0].error.code == ErrorCode::TooNew);
    CHECK(outcome->results[1].status == PushStatus::Applied);
    CHECK_FALSE(intake.push({QByteArray("nonsense")}, hub.operatorA));
}
