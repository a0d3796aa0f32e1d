// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub/hub_fixture.h"

#include "kb/db/statement.h"
#include "kb/hub/store_check.h"

#include <atomic>
#include <numeric>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

constexpr int pushes = 40;
constexpr int perPush = 5;

// One daemon among several: a connection and an identity of its own.
std::vector<qint64> pushContacts(const QString& path)
{
    ManualClock clock;
    SystemRandom random;
    IdMaker ids(clock, random);
    auto store = HubStore::open(path, testCity, ids);
    const Actor actor{ids.make<UserId>(), Role::Operator, {}};
    std::vector<qint64> revisions;
    for (int push = 0; store && push < pushes; ++push) {
        QList<QByteArray> commands;
        for (int i = 0; i < perPush; ++i) {
            Contact contact;
            contact.id = ids.make<ContactId>();
            contact.operatorId = actor.user;
            contact.original.inquiry = QStringLiteral("問い");
            commands.append(
                encode(Command{ids.make<CommandId>(), actor.user, clock.now(), LogContact{contact}}));
        }
        const auto outcome = CommandIntake(**store, clock, {}).push(commands, actor);
        for (const auto& result : outcome ? outcome->results : std::vector<wire::PushResult>())
            revisions.push_back(result.revision);
    }
    return revisions;
}

} // namespace

TEST_CASE("I5, I4: revisions of two writers are gapless, and a reader beside them misses none")
{
    TestHub hub;
    std::vector<qint64> first;
    std::vector<qint64> second;
    std::atomic<int> writing = 2;
    std::thread one([&] {
        first = pushContacts(hub.path());
        --writing;
    });
    std::thread two([&] {
        second = pushContacts(hub.path());
        --writing;
    });

    std::vector<qint64> seen;
    for (bool last = false; !last;) {
        last = writing == 0;
        for (const StoredRow& row :
             hub.pullAll(hub.supervisor, centreFeed(testCity), seen.empty() ? 0 : seen.back(), {7, 1 << 20}))
            seen.push_back(row.revision);
    }
    one.join();
    two.join();

    std::vector<qint64> expected(2 * pushes * perPush);
    std::iota(expected.begin(), expected.end(), 1);
    std::vector<qint64> given = first;
    given.insert(given.end(), second.begin(), second.end());
    std::sort(given.begin(), given.end());
    CHECK(given == expected);
    CHECK(seen == expected);
    const auto report = checkStore(*hub.store);
    REQUIRE(report);
    CHECK(report->problems == QStringList());
}

TEST_CASE("I6 what desks compare is kept with the rows, whatever changes them")
{
    TestHub hub;
    const FeedId qa = qaFeed(testCity);
    Article article = hub.article();
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA), hub.logContact(hub.operatorA)});
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, article)});
    // Twice in one push: the second builds on the first.
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, article, 1),
                                    hub.saveArticle(hub.supervisor, article, 2)});
    FeedReader reader(*hub.store);
    quint64 sum = 0;
    for (const StoredRow& row : hub.pullAll(hub.supervisor, qa))
        sum += static_cast<quint64>(rowDigest(row.row, row.revision));
    const auto sums = reader.sums(hub.supervisor, qa);
    REQUIRE(sums);
    CHECK(sums->count == 1);
    CHECK(sums->revision == 3);
    CHECK(static_cast<quint64>(sums->digestSum) == sum);
    CHECK(checkStore(*hub.store)->problems == QStringList());

    SECTION("and a store that was made before they were kept counts once")
    {
        REQUIRE(db::execute(hub.store->connection(),
                            QStringLiteral("UPDATE feed SET entities = -1, digest = 7")));
        hub.store.reset();
        hub.store = hub.open();
        CHECK(checkStore(*hub.store)->problems == QStringList());
    }
    SECTION("and check says if they are wrong")
    {
        REQUIRE(db::execute(hub.store->connection(),
                            QStringLiteral("UPDATE feed SET digest = digest + 1 WHERE feed = ?"), qa.value));
        CHECK(checkStore(*hub.store)->problems == QStringList{QStringLiteral("feed.sums ") + qa.value});
    }
}
