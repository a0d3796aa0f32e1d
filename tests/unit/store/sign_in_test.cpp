// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/sign_in_repository.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::store;

TEST_CASE(
    "signing in without the hub is possible for 72 hours after the last time with it, and not before that")
{
    KnownUser user;
    user.signedInAt = {1'000'000'000'000};
    CHECK(maySignInOffline(user, user.signedInAt));
    CHECK(maySignInOffline(user, user.signedInAt.plusMs(72LL * 3600 * 1000)));
    CHECK_FALSE(maySignInOffline(user, user.signedInAt.plusMs(72LL * 3600 * 1000 + 1)));
    CHECK_FALSE(maySignInOffline(user, user.signedInAt.plusMs(-1)));
}
