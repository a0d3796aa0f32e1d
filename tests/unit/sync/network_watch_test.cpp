// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/network_watch.h"
#include "tests/support/printers.h"

using namespace madoguchi::sync;

TEST_CASE("a network counts as back when it reaches further than before, and only then")
{
    using Reach = NetworkWatch::Reachability;
    CHECK(NetworkWatch::isBetter(Reach::Disconnected, Reach::Local));
    CHECK(NetworkWatch::isBetter(Reach::Disconnected, Reach::Online));
    CHECK(NetworkWatch::isBetter(Reach::Unknown, Reach::Online));
    CHECK(NetworkWatch::isBetter(Reach::Local, Reach::Site));
    CHECK_FALSE(NetworkWatch::isBetter(Reach::Online, Reach::Online));
    CHECK_FALSE(NetworkWatch::isBetter(Reach::Online, Reach::Local));
    CHECK_FALSE(NetworkWatch::isBetter(Reach::Online, Reach::Disconnected));
    CHECK_FALSE(NetworkWatch::isBetter(Reach::Disconnected, Reach::Unknown));
    CHECK_FALSE(NetworkWatch::isBetter(Reach::Unknown, Reach::Disconnected));
}
