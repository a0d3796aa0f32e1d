// SPDX-License-Identifier: GPL-3.0-or-later
// Several daemons on one store.
#include "kb/hub/revision_writer.h"
#include "kb/hub/store_check.h"
#include "kb/hub/teacher.h"
#include "tests/unit/hub/hub_fixture.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"

#include <latch>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::hub;
using wire::PushStatus;

namespace {

// Two daemons do something at the same moment, each with a connection and an identity of its own.
template <typename Work>
void atOnce(const QString& place, Work work)
{
    std::latch start(2);
    const auto run = [&](int which) {
        ManualClock clock;
        SystemRandom random;
        IdMaker ids(clock, random);
        auto store = HubStore::open(place, testCity, ids);
        start.arrive_and_wait();
        if (store)
            work(which, **store);
    };
    std::thread other(run, 1);
    run(0);
    other.join();
}

PushStatus statusOf(HubStore& store, const Command& command, const Actor& actor)
{
    ManualClock clock;
    const auto outcome = CommandIntake(store, clock, {}).push({encode(command)}, actor);
    return outcome ? outcome->results[0].status : PushStatus::Retry;
}

Contact contactAbout(TestHub& hub, const QString& number)
{
    Contact contact = std::get<LogContact>(hub.logContact(hub.supervisor).payload).contact;
    contact.original.inquiry = QStringLiteral("印鑑を登録したい");
    contact.original.articles = {number};
    contact.startedAt = contact.endedAt = hub.clock.now();
    return contact;
}

} // namespace

TEST_CASE("two daemons that begin an empty store at once agree on its epoch")
{
    for (int round = 0; round < 5; ++round) {
        TestHub unused;
        const test::TestStore place;
        QUuid epochs[2];
        std::latch start(2);
        const auto open = [&](int which) {
            start.arrive_and_wait();
            if (const auto store = HubStore::open(place.address(), testCity, unused.ids))
                epochs[which] = (*store)->epoch();
        };
        std::thread other(open, 1);
        open(0);
        other.join();
        CHECK_FALSE(epochs[0].isNull());
        CHECK(epochs[0] == epochs[1]);
    }
}

TEST_CASE("I9: of two daemons that change an article at once, on the same version, one does and one tells of "
          "a conflict")
{
    TestHub hub;
    Article article = hub.article();
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, article)});
    for (int round = 1; round <= 20; ++round) {
        Command commands[2];
        for (Command& command : commands) {
            article.question = QStringLiteral("問い %1 %2").arg(round).arg(&command - commands);
            command = hub.saveArticle(hub.supervisor, article, round);
        }
        PushStatus statuses[2] = {};
        atOnce(hub.path(), [&](int which, HubStore& store) {
            statuses[which] = statusOf(store, commands[which], hub.supervisor);
        });
        CHECK((statuses[0] == PushStatus::Applied) + (statuses[1] == PushStatus::Applied) == 1);
        CHECK((statuses[0] == PushStatus::Conflict) + (statuses[1] == PushStatus::Conflict) == 1);
    }
    CHECK(checkStore(*hub.store)->problems == QStringList());
}

TEST_CASE("I2: a command that reaches two daemons at once is applied once")
{
    TestHub hub;
    for (int round = 1; round <= 20; ++round) {
        const Command command = hub.logContact(hub.operatorA);
        PushStatus statuses[2] = {};
        atOnce(hub.path(), [&](int which, HubStore& store) {
            statuses[which] = statusOf(store, command, hub.operatorA);
            // The desk sends it again.
            if (statuses[which] == PushStatus::Retry)
                statuses[which] = statusOf(store, command, hub.operatorA);
        });
        CHECK((statuses[0] == PushStatus::Applied) + (statuses[1] == PushStatus::Applied) == 1);
        CHECK((statuses[0] == PushStatus::Duplicate) + (statuses[1] == PushStatus::Duplicate) == 1);
        CHECK(hub.store->head(centreFeed(testCity)) == round);
    }
}

TEST_CASE("a change made from a state that is no longer there is to be made anew, and overwrites nothing")
{
    TestHub hub;
    const Article article = hub.article();
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, article)});
    const EntityRow row{EntityKind::Article, article.id.value, "later"};
    const auto write = [&](std::optional<qint64> basedOn) -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(hub.store->connection()));
        RevisionWriter writer(*hub.store);
        writer.put(row, basedOn);
        MADOGUCHI_TRY(writer.number());
        return transaction.commit();
    };
    for (const qint64 stale : {0, 7}) {
        const auto written = write(stale);
        REQUIRE_FALSE(written);
        CHECK(written.error().key == QStringLiteral("db.conflict"));
    }
    CHECK(write(1));
    // Whatever is there.
    CHECK(write({}));
    CHECK(hub.store->head(qaFeed(testCity)) == 3);
}

TEST_CASE("two daemons that learn at once teach what one would have taught")
{
    TestHub hub;
    std::vector<Command> commands;
    for (int number = 0; number < 20; ++number) {
        const Article article = hub.article(QString::number(number));
        commands.push_back(hub.saveArticle(hub.supervisor, article));
        for (int contact = 0; contact < 20; ++contact)
            commands.push_back({hub.ids.make<CommandId>(), hub.supervisor.user, hub.clock.now(),
                                LogContact{contactAbout(hub, article.number)}});
    }
    (void)hub.push(hub.supervisor, commands);
    bool learned[2] = {};
    atOnce(hub.path(), [&](int which, HubStore& store) {
        ManualClock clock;
        Teacher teacher(store, clock);
        // What stands in another's way is done at the next step, as the daemon does.
        for (int step = 0; step < 2000 && !learned[which]; ++step) {
            const auto more = teacher.step();
            learned[which] = more && !*more;
        }
    });
    CHECK(learned[0]);
    CHECK(learned[1]);
    auto& connection = hub.store->connection();
    CHECK(db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM contact_use")) == 400);
    CHECK(db::selectInteger(connection, QStringLiteral("SELECT max(articles) FROM published_term")) == 20);
    for (int number = 0; number < 20; ++number) {
        const auto row = hub.store->row({EntityKind::Lesson, rowIdOfLesson(QString::number(number))});
        REQUIRE(row);
        REQUIRE(*row);
        CHECK(decodeLesson((*row)->row.body)->contacts == 20);
    }
    CHECK(checkStore(*hub.store)->problems == QStringList());
}
