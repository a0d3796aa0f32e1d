// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

constexpr qint64 tellsTrust = static_cast<qint64>(wire::Feature::Trust);

wire::Granted granted(const Script& desk, const QByteArray& authorities)
{
    return {desk.epoch, {}, authorities};
}

} // namespace

TEST_CASE("what the hub says of whom to trust is stored first and then the hub hears what is trusted")
{
    Script desk;
    desk.features = tellsTrust;
    CHECK(desk.resumes({}).contains(QStringLiteral("keep authorities")));
    CHECK(desk.tell(AuthoritiesKept{{"old"}}) == said("> Trust old"));
    CHECK(desk.hears(granted(desk, "PEM")) == said("keep authorities PEM"));
    CHECK(desk.tell(AuthoritiesKept{{"old", "next"}}) == said("> Trust old next"));
    // Not said twice on a connection, and again on the next one.
    CHECK(desk.hears(granted(desk, "PEM")) == said("keep authorities PEM"));
    CHECK(desk.tell(AuthoritiesKept{{"old", "next"}}).isEmpty());
    CHECK(desk.hears(granted(desk, {})).isEmpty());
    desk.tell(Disconnected{});
    CHECK(desk.tell(AuthoritiesKept{{"old"}}).isEmpty());
    desk.fires(Timer::Reconnect);
    desk.comesOnline({});
    CHECK(desk.tell(AuthoritiesKept{{"old", "next"}}) == said("> Trust old next"));
}

TEST_CASE("nobody is believed whom to trust before the sign-in or by a hub that does not say")
{
    Script desk;
    desk.features = tellsTrust;
    desk.tell(Started{{desk.epoch}, QByteArrayLiteral("secret"), QByteArrayLiteral("token"), {}, 0});
    desk.tell(Connected{});
    CHECK(desk.hears(granted(desk, "PEM")).isEmpty());
    desk.hears(wire::Welcome{1, {}, QStringLiteral("990019"), {}, tellsTrust});
    CHECK(desk.hears(granted(desk, "PEM")).isEmpty());

    Script older;
    CHECK_FALSE(older.resumes({}).join(u' ').contains(QStringLiteral("authorities")));
    CHECK(older.hears(granted(older, "PEM")).isEmpty());
}
