// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/outage/outage_world.h"
#include "tests/support/wait_for.h"

using namespace madoguchi;
using namespace madoguchi::test;

TEST_CASE("what the late shift saved without the hub arrives under its name when the early shift signs in at "
          "that seat")
{
    OutageWorld world(1);
    DeskProcess& late = *world.desks[0];
    late.start(world.hub.enrolCode());
    REQUIRE(waitFor([&] { return late.state() == sync::SyncState::Current; }));
    world.killHub();
    REQUIRE(waitFor([&] { return !late.isOnline(); }));
    for (int i = 0; i < 5; ++i)
        late.saveOne();
    REQUIRE(waitFor([&] { return late.saved().size() == 5; }));
    REQUIRE(late.quit());
    world.startHub();

    DeskProcess early({late.store(), world.cable.port(), world.authorityFile()}, QStringLiteral("sato"), 7);
    early.start();
    REQUIRE(waitFor([&] { return early.state() == sync::SyncState::Current && early.pending() == 0; }));
    early.saveOne();
    REQUIRE(waitFor(
        [&] { return early.saved().size() == 1 && early.pending() == 0 && world.isEqualToHub(early); }));
    CHECK(early.refused() == QStringList());

    const auto fresh = world.newDesk(QStringLiteral("tanaka"));
    fresh->start(world.hub.enrolCode());
    REQUIRE(waitFor([&] { return fresh->state() == sync::SyncState::Current; }));
    const Holdings hub = holdingsOf(fresh->store());
    REQUIRE(hub.contacts.size() == 6);
    const UserId sato = hub.contacts.value(early.saved().begin().key());
    const UserId aoki = hub.contacts.value(late.saved().begin().key());
    CHECK(aoki != sato);
    CHECK_FALSE(aoki.isNull());
    for (auto saved = late.saved().begin(); saved != late.saved().end(); ++saved)
        CHECK(hub.contacts.value(saved.key()) == aoki);
}
