// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/password_due.h"
#include "app/desk/core/settings.h"
#include "app/desk/core/sign_in_session.h"
#include "app/desk/core/sync_session.h"
#include "kb/store/contact_repository.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

const QString login = QStringLiteral("sato");
const QString password = QStringLiteral("ことばの森 7");

SignedInUser atHub()
{
    return {{},
            QStringLiteral("佐藤 さくら"),
            {{uuidForName(QStringLiteral("sato"))}, Role::Operator, QStringLiteral("centre")},
            false};
}

const Error unreachable{ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}};
constexpr qint64 hour = 3'600'000;

/// A desk at which somebody signed in at the hub once, and signed out again.
struct KnownDesk : Desk
{
    SignInSession session{*commands, random};
    QSignalSpy failed{&session, &SignInSession::failed};
    QSignalSpy signedIn{&session, &SignInSession::signedIn};
    QSignalSpy signedOut{&session, &SignInSession::signedOut};

    KnownDesk()
    {
        commands->setUser({});
        session.setHasHub(true);
        hubSays([this] { session.hubAccepted(atHub()); });
        session.signIn(login, password);
        REQUIRE(session.user()->displayName == QStringLiteral("佐藤 さくら"));
        REQUIRE(waitFor([&] { return isKnown(); }));
        session.signOut();
        signedIn.clear();
        signedOut.clear();
    }
    void hubSays(std::function<void()> answer)
    {
        QObject::disconnect(m_hub);
        m_hub = QObject::connect(&session, &SignInSession::askHub, &session, std::move(answer));
    }
    void hubRefuses(const Error& error)
    {
        hubSays([this, error] { session.hubRefused(error); });
    }
    bool isKnown()
    {
        const auto known =
            run([](db::Connection& connection) { return store::SignInRepository(connection).find(login); });
        REQUIRE(known);
        return known->has_value();
    }
    Timestamp latestSeen()
    {
        const auto seen =
            run([](db::Connection& connection) { return store::SignInRepository(connection).latestSeen(); });
        REQUIRE(seen);
        return *seen;
    }
    /// Everything that was asked of the store so far was answered, and what came of it is done.
    void settle()
    {
        bool done = false;
        store->lists().submit([](db::Connection&) { return Result<void>(); }, &session,
                              [&](const Result<void>&) { done = true; });
        REQUIRE(waitFor([&] { return done; }));
        (void)run([](db::Connection&) { return Result<void>(); });
    }

private:
    QMetaObject::Connection m_hub;
};

} // namespace

TEST_CASE("Who signed in at the hub once may sign in without it for 72 hours, with the right password alone")
{
    KnownDesk desk;
    desk.hubRefuses(unreachable);

    SECTION("the right password")
    {
        desk.clock.advance(71 * hour);
        desk.session.signIn(login, password);
        REQUIRE(waitFor([&] { return desk.signedIn.count() == 1; }));
        CHECK(desk.session.user()->offline);
        CHECK_FALSE(desk.session.user()->limited);
        CHECK(desk.session.user()->actor == atHub().actor);
    }
    SECTION("a wrong password")
    {
        desk.session.signIn(login, QStringLiteral("wrong"));
        REQUIRE(waitFor([&] { return desk.failed.count() == 1; }));
        CHECK(desk.failed.first().first().value<Error>().key == QStringLiteral("sign-in.wrong"));
        CHECK_FALSE(desk.session.user());
    }
    SECTION("too late for anything but Q&As")
    {
        desk.clock.advance(72 * hour);
        desk.session.signIn(login, password);
        REQUIRE(waitFor([&] { return desk.signedIn.count() == 1; }));
        CHECK(desk.session.user()->limited);
    }
    SECTION("too late")
    {
        desk.clock.advance(14 * 24 * hour);
        desk.session.signIn(login, password);
        REQUIRE(waitFor([&] { return desk.failed.count() == 1; }));
        CHECK(desk.failed.first().first().value<Error>().key == QStringLiteral("sign-in.offline-expired"));
    }
    SECTION("somebody unknown here")
    {
        desk.session.signIn(QStringLiteral("suzuki"), password);
        REQUIRE(waitFor([&] { return desk.failed.count() == 1; }));
        CHECK(desk.failed.first().first().value<Error>().key == QStringLiteral("sign-in.unknown-here"));
    }
}

TEST_CASE("Guessing without the hub is slowed down, and the right password starts afresh")
{
    KnownDesk desk;
    desk.hubRefuses(unreachable);
    const auto attempt = [&](const QString& typed) {
        desk.failed.clear();
        desk.signedIn.clear();
        desk.session.signIn(login, typed);
        REQUIRE(waitFor([&] { return desk.failed.count() + desk.signedIn.count() == 1; }));
        return desk.failed.isEmpty() ? QString() : desk.failed.first().first().value<Error>().key;
    };
    const QString wrong = QStringLiteral("wrong");
    for (int i = 0; i < 3; ++i)
        CHECK(attempt(wrong) == QStringLiteral("sign-in.wrong"));
    for (const qint64 wait : {1'000, 2'000, 4'000, 8'000}) {
        CHECK(attempt(password) == QStringLiteral("sign-in.throttled"));
        desk.clock.advance(wait - 1);
        CHECK(attempt(password) == QStringLiteral("sign-in.throttled"));
        desk.clock.advance(1);
        CHECK(attempt(wrong) == QStringLiteral("sign-in.wrong"));
    }
    desk.clock.advance(16'000);
    CHECK(attempt(password).isEmpty());
    desk.session.signOut();
    CHECK(attempt(wrong) == QStringLiteral("sign-in.wrong"));
    CHECK(attempt(password).isEmpty());
}

TEST_CASE("A clock that was set back makes nobody wait longer than a quarter of an hour")
{
    KnownDesk desk;
    const auto waits = [&](Timestamp now) {
        return *desk.run([now](db::Connection& connection) {
            return store::SignInRepository(connection).waitMs(login, now);
        });
    };
    for (int i = 0; i < 40; ++i)
        REQUIRE(desk.run([now = desk.clock.now()](db::Connection& connection) {
            return store::SignInRepository(connection).noteWrong(login, now);
        }));
    CHECK(waits(desk.clock.now()) == 15 * 60'000);
    CHECK(waits(desk.clock.now().plusMs(-86'400'000)) == 15 * 60'000);
    CHECK(waits(desk.clock.now().plusMs(15 * 60'000)) == 0);
}

TEST_CASE("When the line comes back the one signed in is the same, and nothing they have open is closed")
{
    KnownDesk desk;
    desk.hubRefuses(unreachable);
    desk.session.signIn(login, password);
    REQUIRE(waitFor([&] { return desk.signedIn.count() == 1; }));
    QSignalSpy changed(desk.commands.get(), &CommandRunner::userChanged);
    desk.session.hubAccepted(atHub());
    CHECK_FALSE(desk.session.user()->offline);
    CHECK(changed.count() == 0);
    SignedInUser leader = atHub();
    leader.actor.role = Role::Leader;
    desk.session.hubAccepted(leader);
    CHECK(changed.count() == 1);
}

TEST_CASE("A password of one's own is asked for where the hub says it is due, and can be put off for the day")
{
    KnownDesk desk;
    PasswordDue due(desk.session, desk.clock);
    QSignalSpy changed(&due, &PasswordDue::changed);
    SignedInUser user = atHub();
    desk.hubSays([&] { desk.session.hubAccepted(user); });
    desk.session.signIn(login, password);
    CHECK_FALSE(due.isAsked());
    desk.session.signOut();

    user.passwordDue = true;
    desk.session.signIn(login, password);
    CHECK(due.isAsked());
    CHECK(changed.count() == 1);
    due.putOff();
    CHECK_FALSE(due.isAsked());
    CHECK(changed.count() == 2);
    desk.session.hubAccepted(user); // the line was gone for a moment
    CHECK_FALSE(due.isAsked());
    desk.clock.advance(24 * hour);
    desk.session.hubAccepted(user);
    CHECK(due.isAsked());
    due.putOff();
    desk.session.signOut();
    CHECK_FALSE(due.isAsked());
    desk.session.signIn(login, password);
    CHECK(due.isAsked()); // the same day
    user.passwordDue = false;
    desk.session.hubAccepted(user); // changed, here or at another desk
    CHECK_FALSE(due.isAsked());
}

TEST_CASE("Without the hub nobody is asked for a password of their own, and once it is back they are")
{
    KnownDesk desk;
    PasswordDue due(desk.session, desk.clock);
    desk.hubRefuses(unreachable);
    desk.session.signIn(login, password);
    REQUIRE(waitFor([&] { return desk.signedIn.count() == 1; }));
    CHECK(desk.session.user()->offline);
    CHECK_FALSE(due.isAsked());
    SignedInUser user = atHub();
    user.passwordDue = true;
    desk.session.hubAccepted(user);
    CHECK(due.isAsked());
}

TEST_CASE("A hub that says no is believed, whatever the desk remembers")
{
    KnownDesk desk;
    desk.hubRefuses({ErrorCode::SignedOut, QStringLiteral("sign-in"), {}});
    desk.session.signIn(login, password);
    CHECK(desk.failed.count() == 1);
    CHECK_FALSE(desk.session.user());
}

TEST_CASE("Addresses of a hub are read with and without a port")
{
    CHECK(SyncSession::configOf(QStringLiteral("hub.example.lg.jp")).host ==
          QStringLiteral("hub.example.lg.jp"));
    CHECK(SyncSession::configOf(QStringLiteral("hub.example.lg.jp")).port == wire::defaultPort);
    CHECK(SyncSession::configOf(QStringLiteral("127.0.0.1:4321")).port == 4321);
    CHECK(SyncSession::configOf(QStringLiteral("[::1]:4321")).host == QStringLiteral("::1"));
    CHECK(SyncSession::configOf(QStringLiteral("no such place")).host.isEmpty());
    CHECK(SyncSession::configOf({}).host.isEmpty());
}

TEST_CASE("The machine's settings hold until the user has others, and the command line's for one run")
{
    QTemporaryDir directory;
    const QString machine = directory.filePath(QStringLiteral("machine.conf"));
    const QString user = directory.filePath(QStringLiteral("user.conf"));
    QFile file(machine);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[hub]\naddress=hub.example.lg.jp\nca=/etc/madoguchi/ca.pem\n[appearance]\ntheme=dark\n");
    file.close();
    {
        Settings settings(user, machine);
        CHECK(settings.hub().address == QStringLiteral("hub.example.lg.jp"));
        CHECK(settings.appearance().look == Look::Dark);
        Appearance light = settings.appearance();
        light.look = Look::Light;
        light.fontPercent = 150;
        settings.setAppearance(light);
        settings.useHub({QStringLiteral("elsewhere"), {}});
        CHECK(settings.hub().address == QStringLiteral("elsewhere"));
    }
    Settings again(user, machine);
    CHECK(again.appearance().look == Look::Light);
    CHECK(again.appearance().fontPercent == 150);
    CHECK(again.hub().address == QStringLiteral("hub.example.lg.jp"));
}

TEST_CASE("Whoever the hub cut off for good is signed out at once, and cannot sign in without the hub either")
{
    KnownDesk desk;
    desk.session.signIn(login, password);
    REQUIRE(desk.session.user());
    desk.session.hubRevoked({ErrorCode::SignedOut, QStringLiteral("session.user-revoked"), {}});
    CHECK(desk.signedOut.count() == 1);
    CHECK_FALSE(desk.session.user());
    REQUIRE(desk.failed.count() == 1);
    CHECK(desk.failed.first().first().value<Error>().key == QStringLiteral("session.user-revoked"));
    REQUIRE(waitFor([&] { return !desk.isKnown(); }));

    desk.hubRefuses(unreachable);
    desk.session.signIn(login, password);
    REQUIRE(waitFor([&] { return desk.failed.count() == 2; }));
    CHECK(desk.failed.last().first().value<Error>().key == QStringLiteral("sign-in.unknown-here"));
}

TEST_CASE("A password the hub refuses is not taken here either, a wrong one makes nothing forgotten")
{
    KnownDesk desk;
    desk.hubRefuses({ErrorCode::SignedOut, QStringLiteral("sign-in.refused"), {}});
    desk.session.signIn(login, QStringLiteral("typed wrong"));
    desk.settle();
    CHECK(desk.isKnown());
    desk.session.signIn(login, password);
    CHECK(waitFor([&] { return !desk.isKnown(); }));
}

namespace {

/// What the lists' queue finds.
int contactsInLists(KnownDesk& desk)
{
    std::optional<int> count;
    desk.store->lists().submit(
        [](db::Connection& connection) { return store::ContactRepository(connection).count({}); },
        &desk.session, [&](const Result<int>& got) { count = got.value(); });
    REQUIRE(waitFor([&] { return count.has_value(); }));
    return *count;
}

LogContact newContact(KnownDesk& desk)
{
    LogContact log;
    log.contact.id = desk.ids.make<ContactId>();
    log.contact.operatorId = atHub().actor.user;
    log.contact.original.inquiry = QStringLiteral("粗大ごみの日");
    return log;
}

} // namespace

TEST_CASE("Who works without the hub sees Q&As alone after 72 hours, and everything again once it is back")
{
    KnownDesk desk;
    const bool offline = GENERATE(true, false);
    CAPTURE(offline);
    if (offline)
        desk.hubRefuses(unreachable);
    desk.session.signIn(login, password);
    REQUIRE(waitFor([&] { return desk.session.user().has_value(); }));
    REQUIRE(desk.perform(newContact(desk)));
    desk.settle();
    desk.clock.advance(72 * hour - 1);
    desk.session.checkLease();
    desk.settle();
    CHECK_FALSE(desk.session.user()->limited);
    CHECK(contactsInLists(desk) == 1);

    QSignalSpy changed(desk.commands.get(), &CommandRunner::userChanged);
    desk.clock.advance(1);
    desk.session.checkLease();
    REQUIRE(waitFor([&] { return desk.session.user()->limited; }));
    CHECK(changed.count() == 1);
    CHECK(desk.session.lease()->wholeLeft == 0);
    CHECK(desk.session.lease()->articlesLeft == 11 * 24 * hour);
    CHECK(contactsInLists(desk) == 0);
    // Nobody who calls meanwhile is lost.
    REQUIRE(desk.perform(newContact(desk)));
    CHECK(desk.run([](db::Connection& connection) {
        return store::OutboxRepository(connection).pendingCount();
    }) == 2);
    CHECK(desk.signedOut.isEmpty());

    desk.session.hubAccepted(atHub());
    CHECK_FALSE(desk.session.user()->limited);
    CHECK(contactsInLists(desk) == 2);
    desk.session.checkLease();
    desk.settle();
    CHECK_FALSE(desk.session.user()->limited);
    CHECK(desk.session.lease()->wholeLeft == 72 * hour);
}

TEST_CASE("A seat's data opens to nobody without a password where the hub's address was taken away, and the "
          "lease goes on")
{
    KnownDesk desk;
    desk.session.setIsSeat(true);
    desk.session.setHasHub(false);
    desk.session.signInAlone(QStringLiteral("anybody"));
    CHECK_FALSE(desk.session.user());
    REQUIRE(desk.failed.count() == 1);
    CHECK(desk.failed.first().first().value<Error>().key == u"hub.none");

    desk.session.signIn(login, password);
    REQUIRE(waitFor([&] { return desk.session.user().has_value(); }));
    desk.clock.advance(72 * hour);
    desk.session.checkLease();
    CHECK(waitFor([&] { return desk.session.user()->limited; }));
    desk.clock.advance(11 * 24 * hour);
    desk.session.checkLease();
    CHECK(waitFor([&] { return desk.signedOut.count() == 1; }));
}

TEST_CASE("After fourteen days without the hub nobody works on")
{
    KnownDesk desk;
    desk.hubRefuses(unreachable);
    desk.session.signIn(login, password);
    REQUIRE(waitFor([&] { return desk.session.user().has_value(); }));
    desk.clock.advance(14 * 24 * hour - 1);
    desk.session.checkLease();
    desk.settle();
    CHECK(desk.signedOut.count() == 0);
    desk.clock.advance(1);
    desk.session.checkLease();
    CHECK(waitFor([&] { return desk.signedOut.count() == 1; }));
}

TEST_CASE("Who works without the hub is signed out when the clock is set back")
{
    KnownDesk desk;
    desk.hubRefuses(unreachable);
    desk.session.signIn(login, password);
    REQUIRE(waitFor([&] { return desk.session.user().has_value(); }));
    desk.clock.advance(71 * hour);
    desk.session.checkLease();
    desk.settle();
    CHECK(desk.latestSeen() == desk.clock.now());
    CHECK(desk.signedOut.count() == 0);
    desk.clock.setWall(desk.clock.now().plusMs(-60 * hour));
    desk.session.checkLease();
    CHECK(waitFor([&] { return desk.signedOut.count() == 1; }));
}

TEST_CASE("A program that begins anew is no younger for it: who signs in sees Q&As alone")
{
    KnownDesk desk;
    desk.clock.advance(100 * hour);
    desk.stop();
    desk.start();
    desk.commands->setUser({});
    SignInSession again(*desk.commands, desk.random);
    again.setHasHub(true);
    QObject::connect(&again, &SignInSession::askHub, &again, [&again] { again.hubRefused(unreachable); });
    QSignalSpy left(&again, &SignInSession::offlineLeft);
    again.askOfflineLeft(login);
    REQUIRE(waitFor([&] { return left.count() == 1; }));
    CHECK(left.first()[1].toLongLong() == 0);
    CHECK(left.first()[2].toLongLong() == (14 * 24 - 100) * hour);
    again.signIn(login, password);
    REQUIRE(waitFor([&] { return again.user().has_value(); }));
    CHECK(again.user()->limited);
    again.signOut();
}

TEST_CASE("How late it was is known after a day at the hub, when the clock is set back behind it")
{
    KnownDesk desk;
    desk.session.signIn(login, password);
    REQUIRE(desk.session.user());
    desk.settle();
    desk.clock.advance(10 * hour);
    desk.session.signOut();
    desk.settle();
    CHECK(desk.latestSeen() == desk.clock.now());
    desk.clock.advance(-9 * hour);
    desk.hubRefuses(unreachable);
    desk.session.signIn(login, password);
    REQUIRE(waitFor([&] { return desk.failed.count() == 1; }));
    CHECK(desk.failed.first().first().value<Error>().key == QStringLiteral("sign-in.offline-expired"));
}
