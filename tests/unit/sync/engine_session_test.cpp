// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

using namespace madoguchi;
using namespace madoguchi::sync;
using wire::Fault;
using wire::Welcome;

namespace {

const Welcome welcome{1, {}, QStringLiteral("990019"), {}};
const SignInRequested sato{QStringLiteral("sato"), QStringLiteral("password")};

Fault fault(ErrorCode code, const char* key, qint64 retryAfterMs = 0)
{
    return {0, {code, QString::fromLatin1(key), {}}, retryAfterMs};
}

Started enrolled(const QByteArray& sessionToken = {})
{
    return {{QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7)}, QByteArrayLiteral("secret"), sessionToken, {}, 0};
}

} // namespace

TEST_CASE("a desk without a session waits for a person")
{
    Script desk;
    CHECK(desk.tell(enrolled()) == said("say SignedOut"));
    CHECK(desk.tell(Kicked{}).isEmpty());
}

TEST_CASE("signing in: hello, sign in, granted, pull everything")
{
    Script desk;
    desk.tell(enrolled());
    CHECK(desk.tell(sato) == said("connect | say Connecting"));
    CHECK(desk.tell(Connected{}) == said("> Hello"));
    CHECK(desk.hears(welcome) == said("> SignIn sato"));
    CHECK(desk.hears(desk.signedIn({qa})) ==
          said("signed in | read outbox 200 | > Pull qa since 0 | say Syncing"));
}

TEST_CASE("I10 the answer to an earlier sign-in is not taken for that of the present one")
{
    Script desk;
    desk.tell(enrolled());
    desk.tell(sato);
    desk.tell(Connected{});
    desk.hears(welcome);
    const wire::SignedIn late = desk.signedIn({qa, centre});
    desk.tell(SignInRequested{QStringLiteral("aoki"), QStringLiteral("password")});
    desk.tell(Connected{});
    desk.hears(welcome);
    CHECK(desk.hears(late).isEmpty());
    CHECK(desk.hears(desk.signedIn({qa})) ==
          said("signed in | read outbox 200 | > Pull qa since 0 | say Syncing"));
    CHECK(desk.lastNonce != late.nonce);
}

TEST_CASE("I15 a hub that does not give the nonce back signs people in")
{
    Script desk;
    desk.tell(enrolled());
    desk.tell(sato);
    desk.tell(Connected{});
    desk.hears(welcome);
    wire::SignedIn older = desk.signedIn({qa});
    older.nonce = 0;
    CHECK(desk.hears(older).contains(QStringLiteral("signed in")));
}

TEST_CASE("a wrong password is told, and the hub is left alone")
{
    Script desk;
    desk.tell(enrolled());
    desk.tell(sato);
    desk.tell(Connected{});
    desk.hears(welcome);
    CHECK(desk.hears(fault(ErrorCode::SignedOut, "sign-in.wrong")) ==
          said("disconnect | sign-in failed sign-in.wrong | say SignedOut"));
    CHECK_FALSE(desk.isSet(Timer::Reconnect));
}

TEST_CASE("a sign-in that cannot reach the hub fails at once")
{
    Script desk;
    desk.tell(enrolled());
    desk.tell(sato);
    CHECK(desk.tell(Disconnected{}) == said("sign-in failed hub.unreachable | say SignedOut"));
}

TEST_CASE("a seat that is not enrolled cannot sign in, and can after enrolling")
{
    Script desk;
    desk.tell(Started{});
    CHECK(desk.tell(sato) == said("sign-in failed seat.not-enrolled"));
    CHECK(desk.tell(EnrollRequested{QStringLiteral("K7"), {}}) == said("connect | say Connecting"));
    desk.tell(Connected{});
    CHECK(desk.hears(welcome) == said("> Enroll"));
    CHECK(desk.hears(wire::Enrolled{{desk.epoch}, QByteArrayLiteral("s")}) ==
          said("enrolled | disconnect | say SignedOut"));
    CHECK(desk.tell(sato) == said("connect | say Connecting"));
}

TEST_CASE("a lost connection is taken up again with the session's token")
{
    Script desk;
    desk.resumes({});
    CHECK(desk.tell(Disconnected{}) == said("set Reconnect | say Offline"));
    CHECK(desk.fires(Timer::Reconnect) == said("connect | say Connecting"));
    CHECK(desk.tell(Connected{}) == said("> Hello"));
    CHECK(desk.hears(welcome) == said("> Resume"));
}

TEST_CASE("a hub that forgot the session sends the desk to a person, the outbox is not touched")
{
    Script desk;
    desk.tell(enrolled(token));
    desk.tell(Connected{});
    CHECK(desk.hears(welcome) == said("> Resume"));
    CHECK(desk.hears(fault(ErrorCode::SignedOut, "session.expired")) == said("disconnect | say SignedOut"));
}

TEST_CASE("a session that ends while it is used does the same")
{
    Script desk;
    desk.resumes({qa});
    CHECK(desk.hears(fault(ErrorCode::SignedOut, "session.expired")) == said("disconnect | say SignedOut"));
    CHECK_FALSE(desk.isSet(Timer::Reconnect));
}

TEST_CASE("a disabled user is told apart from a session that ran out, others' data stays at the desk")
{
    Script desk;
    desk.resumes({qa});
    CHECK(desk.hears(fault(ErrorCode::SignedOut, "session.user-revoked")) ==
          said("revoked session.user-revoked | disconnect | say SignedOut"));
}

TEST_CASE("I10 a revoked desk is emptied, whether it hears of it while it works or when it comes back")
{
    Script desk;
    desk.resumes({qa});
    CHECK(desk.hears(fault(ErrorCode::SignedOut, "session.device-revoked"))
              .contains(QStringLiteral("clear ") + qa.value));
    Script later;
    later.resumes({qa});
    later.tell(Disconnected{});
    later.fires(Timer::Reconnect);
    later.tell(Connected{});
    later.hears(welcome);
    const QStringList heard = later.hears(fault(ErrorCode::SignedOut, "session.device-revoked"));
    CHECK(heard.contains(QStringLiteral("clear ") + qa.value));
    CHECK(heard.contains(QStringLiteral("revoked session.device-revoked")));
}

TEST_CASE("the delay before each new attempt is drawn from a growing window, and never missing")
{
    qint64 longest = 0;
    for (quint64 seed = 0; seed < 50; ++seed) {
        Script desk(seed);
        desk.tell(enrolled(token));
        qint64 window = Backoff::baseMs;
        for (int attempt = 0; attempt < 12; ++attempt) {
            desk.tell(Disconnected{});
            REQUIRE(desk.isSet(Timer::Reconnect));
            const qint64 delay = desk.delay(Timer::Reconnect);
            CHECK(delay >= 1);
            CHECK(delay <= window);
            longest = std::max(longest, delay);
            window = std::min(window * 2, Backoff::capMs);
            REQUIRE(desk.fires(Timer::Reconnect) == said("connect | say Connecting"));
        }
    }
    CHECK(longest > Backoff::capMs * 5 / 6);
}

TEST_CASE("a hub that asks for time gets it")
{
    Script desk;
    desk.resumes({});
    desk.hears(fault(ErrorCode::Busy, "hub.stopping", 5000));
    CHECK(desk.delay(Timer::Reconnect) > 5000);
}

TEST_CASE("a kick makes it try at once")
{
    Script desk;
    desk.resumes({});
    desk.tell(Disconnected{});
    CHECK(desk.tell(Kicked{}) == said("stop Reconnect | connect | say Connecting"));
}

TEST_CASE("I3 a network that comes back shortens the waiting, with a jitter, and never lengthens it")
{
    qint64 longest = 0;
    for (quint64 seed = 0; seed < 50; ++seed) {
        Script desk(seed);
        desk.resumes({});
        for (int attempt = 0; attempt < 12; ++attempt) {
            desk.tell(Disconnected{});
            desk.fires(Timer::Reconnect);
        }
        desk.tell(Disconnected{});
        const qint64 before = desk.delay(Timer::Reconnect);
        desk.tell(NetworkReturned{});
        const qint64 delay = desk.delay(Timer::Reconnect);
        CHECK(delay <= before);
        CHECK(delay <= 2 * Timing{}.nudgeMs);
        longest = std::max(longest, delay);
        // It flaps: each time is no reason to wait anew.
        for (int i = 0; i < 20; ++i)
            desk.tell(NetworkReturned{});
        CHECK(desk.delay(Timer::Reconnect) <= delay);
        CHECK(desk.fires(Timer::Reconnect) == said("connect | say Connecting"));
    }
    CHECK(longest > Timing{}.nudgeMs); // they do not all come at once
}

TEST_CASE(
    "a network that comes back opens no connection against the hub's word, and none besides the one there is")
{
    Script desk;
    CHECK(desk.tell(enrolled()) == said("say SignedOut"));
    CHECK(desk.tell(NetworkReturned{}).isEmpty());
    CHECK_FALSE(desk.isSet(Timer::Reconnect));
    Script other;
    other.resumes({});
    CHECK(other.tell(NetworkReturned{}).isEmpty());
    other.hears(fault(ErrorCode::Busy, "hub.stopping", 5000));
    other.tell(NetworkReturned{});
    CHECK(other.delay(Timer::Reconnect) > 5000);
}

TEST_CASE("a quiet hub is pinged, and its pings are answered")
{
    Script desk;
    desk.resumes({});
    CHECK(desk.fires(Timer::Ping) == said("> Ping"));
    desk.pass(5000);
    desk.hears(wire::Pong{1});
    desk.pass(-5000 + 1);
    CHECK(desk.fires(Timer::Ping).isEmpty());
    CHECK(desk.hears(wire::Ping{9}) == said("> Pong"));
}

TEST_CASE("a hub that takes the connection and never answers is given up")
{
    Script desk;
    desk.tell(enrolled(token));
    desk.tell(Connected{});
    CHECK(desk.fires(Timer::Answer) == said("disconnect | set Reconnect | say Offline"));
}

TEST_CASE("a hub that pings and never answers a pull is given up")
{
    Script desk;
    desk.resumes({qa});
    desk.pass(100'000);
    desk.hears(wire::Ping{1});
    desk.pass(-100'000);
    CHECK(desk.fires(Timer::Answer) == said("disconnect | set Reconnect | say Offline"));
}

TEST_CASE("a hub of another protocol is told to people and tried seldom")
{
    Script desk;
    desk.tell(enrolled(token));
    desk.tell(Connected{});
    CHECK(desk.hears(Welcome{2, {}, {}, {}}) ==
          said("trouble wire.protocol | disconnect | set Reconnect | say Offline"));
    CHECK(desk.delay(Timer::Reconnect) > Backoff::capMs);
}

TEST_CASE("signing out ends the session at the hub and stays out")
{
    Script desk;
    desk.resumes({});
    CHECK(desk.tell(SignOutRequested{}) == said("> SignOut | disconnect | say SignedOut"));
    CHECK(desk.tell(Kicked{}).isEmpty());
}

TEST_CASE("another person's sign-in replaces the session")
{
    Script desk;
    desk.resumes({});
    CHECK(desk.tell(sato) == said("> SignOut | disconnect | connect | say Connecting"));
    desk.tell(Connected{});
    CHECK(desk.hears(welcome) == said("> SignIn sato"));
}

TEST_CASE("after a stop nothing is left running")
{
    Script desk;
    desk.resumes({qa}, {}, 3);
    desk.tell(Stopped{});
    for (const Timer timer : allTimers)
        CHECK_FALSE(desk.isSet(timer));
    CHECK(desk.tell(Connected{}).isEmpty());
    CHECK(desk.tell(OutboxChanged{9}).isEmpty());
}
