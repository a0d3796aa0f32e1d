// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/sign_in_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::store;

namespace {

constexpr qint64 hour = 3600 * 1000LL;
const Timestamp last{1'000'000'000'000};

KnownUser knownUser()
{
    KnownUser user;
    user.login = QStringLiteral("sato");
    user.signedInAt = last;
    return user;
}

} // namespace

TEST_CASE(
    "signing in without the hub is possible for 72 hours after the last time with it, and not before that")
{
    const KnownUser user = knownUser();
    CHECK(offlineSignInLeft(user, last, last) == 72 * hour);
    CHECK(offlineSignInLeft(user, last.plusMs(72 * hour - 1), last) == 1);
    CHECK(offlineSignInLeft(user, last.plusMs(72 * hour), last) == 0);
    CHECK(offlineSignInLeft(user, last.plusMs(-1), last) == 0);
}

TEST_CASE("a clock that is set back makes the 72 hours no longer")
{
    const KnownUser user = knownUser();
    const Timestamp seen = last.plusMs(40 * hour);
    CHECK(offlineSignInLeft(user, seen, seen) == 32 * hour);
    CHECK(offlineSignInLeft(user, last.plusMs(2 * hour), seen) == 0);
    // Set right by some minutes: what is gone stays gone.
    CHECK(offlineSignInLeft(user, seen.plusMs(-clockToleranceMs), seen) == 32 * hour);
    CHECK(offlineSignInLeft(user, seen.plusMs(-clockToleranceMs - 1), seen) == 0);
}

TEST_CASE("the latest moment seen only grows, until the hub says how late it is")
{
    auto connection = openStore(QStringLiteral(":memory:"));
    REQUIRE(connection);
    SignInRepository repository(**connection);
    CHECK(repository.latestSeen() == Timestamp{});
    REQUIRE(repository.noteSeen(last.plusMs(5 * hour)));
    REQUIRE(repository.noteSeen(last));
    CHECK(repository.latestSeen() == last.plusMs(5 * hour));
    REQUIRE(repository.remember(knownUser()));
    CHECK(repository.latestSeen() == last);
}
