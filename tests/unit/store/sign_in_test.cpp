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
