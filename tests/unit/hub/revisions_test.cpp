// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub/hub_fixture.h"

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
