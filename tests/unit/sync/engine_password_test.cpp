// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

constexpr qint64 takesPasswords = static_cast<qint64>(wire::Feature::Passwords);

PasswordChangeRequested change()
{
    return {QStringLiteral("old"), QStringLiteral("new")};
}

void starts(Script& desk, qint64 features)
{
    desk.features = features;
    desk.resumes({});
}

} // namespace

TEST_CASE("a password is changed at the hub, and the answer is told once")
{
    Script desk;
    starts(desk, takesPasswords);
    CHECK(desk.tell(change()) == said("> ChangePassword new"));
    CHECK(desk.tell(change()).isEmpty()); // one at a time
    CHECK(desk.hears(wire::PasswordChanged{desk.lastPasswordRequest + 1}).isEmpty());
    CHECK(desk.hears(wire::PasswordChanged{desk.lastPasswordRequest}) == said("password changed"));
    CHECK(desk.hears(wire::PasswordChanged{desk.lastPasswordRequest}).isEmpty());
}

TEST_CASE("the hub's reason against a password is told, and the connection goes on")
{
    Script desk;
    starts(desk, takesPasswords);
    desk.tell(change());
    const Error error{ErrorCode::Refused, QStringLiteral("password.wrong"), {}};
    CHECK(desk.hears(wire::Fault{desk.lastPasswordRequest, error, 0}) ==
          said("password refused password.wrong"));
    CHECK(desk.engine().state() == SyncState::Current);
    CHECK(desk.tell(change()) == said("> ChangePassword new"));
}

TEST_CASE("a password whose change was cut off is told to be in doubt, and the change is not sent again")
{
    Script desk;
    starts(desk, takesPasswords);
    desk.tell(change());
    CHECK(desk.tell(Disconnected{}).contains(QStringLiteral("password refused password.unanswered")));
    QStringList words = desk.fires(Timer::Reconnect);
    words += desk.comesOnline({});
    CHECK_FALSE(words.join(u' ').contains(QStringLiteral("ChangePassword")));
}

TEST_CASE("I15: without the hub, and at one that does not know it, a change of password is refused at once")
{
    Script older;
    starts(older, 0);
    CHECK(older.tell(change()) == said("password refused password.older-hub"));
    older.tell(Disconnected{});
    CHECK(older.tell(change()) == said("password refused hub.unreachable"));
}
