// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/simulator.h"

#include "kb/hub/permissions.h"

#include <QLoggingCategory>

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

// I3: applied at the hub, or shown to a person at the desk; and I2: pushed once more, it is not applied
// again.
void requireNothingLost(Simulator& world, SimulatedDesk& desk)
{
    QSet<CommandId> refused;
    const auto kept = store::OutboxRepository(desk.connection()).refused();
    REQUIRE(kept);
    for (const auto& entry : *kept)
        refused.insert(entry.command.id);
    for (const Command& command : desk.performed) {
        if (refused.contains(command.id))
            continue;
        const auto again = world.service->intake.push({encode(command)}, desk.account().actor());
        REQUIRE(again);
        REQUIRE(again->results[0].status == wire::PushStatus::Duplicate);
    }
}

// I6: at rest every desk holds what the hub holds of its feeds, and nothing else.
void requireEqualToHub(Simulator& world, SimulatedDesk& desk)
{
    store::ReplicaRepository replica(desk.connection());
    const QList<FeedId> granted = hub::grantedFeeds(desk.account().actor(), QStringLiteral("990019"));
    REQUIRE(replica.cursors()->size() == granted.size());
    for (const FeedId& feed : granted) {
        const auto hub = world.service->reader.sums(desk.account().actor(), feed);
        REQUIRE(hub);
        REQUIRE(*replica.summary(feed) == store::FeedSummary{hub->count, hub->digestSum});
    }
}

} // namespace

TEST_CASE("I2 I3 I6 I7 after any trouble on the network every desk equals the hub and nothing is lost")
{
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    size_t commands = 0;
    for (quint64 seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        Simulator world(seed);
        world.run(300);
        REQUIRE(world.settle());
        for (const auto& desk : world.desks) {
            requireEqualToHub(world, *desk);
            requireNothingLost(world, *desk);
            commands += desk->performed.size();
        }
    }
    QLoggingCategory::setFilterRules({});
    CHECK(commands > 300 * 10);
}
