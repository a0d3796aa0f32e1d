// SPDX-License-Identifier: GPL-3.0-or-later
// How soon another seat has a contact, and a raised hand: from the moment its save has returned at one desk
// until it is stored at the other, two desks in processes of their own and a real hub on this machine. Prints
// figures and asserts no time.
#include "tests/process/outage/outage_world.h"
#include "tests/support/wait_for.h"

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int rounds = 50;

template <typename AnyId>
void print(const char* what, const QHash<AnyId, qint64>& given, const QHash<AnyId, qint64>& seen)
{
    std::vector<qint64> times;
    for (auto one = given.begin(); one != given.end(); ++one)
        times.push_back(seen.value(one.key()) - one.value());
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return static_cast<long long>(
            times[static_cast<size_t>(share * static_cast<double>(times.size() - 1))]);
    };
    std::printf("%d %s from desk to desk: p50 %lld ms, p95 %lld ms, longest %lld ms\n", rounds, what, at(0.5),
                at(0.95), at(1));
}

} // namespace

TEST_CASE("from one desk's save to the other desk's store")
{
    OutageWorld world(1);
    world.begin(0, 0);
    const DeskProcess& other = *world.desks[1];
    DeskProcess& one = *world.desks[0];
    REQUIRE(waitFor([&] {
        return one.state() == sync::SyncState::Current && other.state() == sync::SyncState::Current;
    }));
    for (int i = 1; i <= rounds; ++i) {
        one.saveOne();
        REQUIRE(waitFor([&] { return one.saved().size() == i && other.seen().size() == i; }));
    }
    print("contacts", one.saved(), other.seen());
    for (int i = 1; i <= rounds; ++i) {
        one.raiseOne();
        REQUIRE(waitFor([&] { return one.raised().size() == i && other.seenHands().size() == i; }));
    }
    print("raised hands", one.raised(), other.seenHands());
}
