// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/settings.h"
#include "app/desk/core/sign_in_session.h"
#include "app/desk/core/sync_session.h"

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

/// Signs in at a hub that says yes, waits until the desk has remembered it, and signs out.
void signInOnce(Desk& desk)
{
    SignInSession session(*desk.commands, desk.random);
    session.setHasHub(true);
    QObject::connect(&session, &SignInSession::askHub, &session, [&] { session.hubAccepted(atHub()); });
    session.signIn(login, password);
    REQUIRE(session.user()->displayName == QStringLiteral("佐藤 さくら"));
    REQUIRE(waitFor([&] {
        const auto known = desk.run(
            [](db::Connection& connection) { return store::SignInRepository(connection).find(login); });
        return known && known->has_value();
    }));
    session.signOut();
}

} // namespace

TEST_CASE("Who signed in at the hub once may sign in without it for 72 hours, with the right password alone")
{
    Desk desk;
    desk.commands->setUser({});
    signInOnce(desk);
    SignInSession session(*desk.commands, desk.random);
    session.setHasHub(true);
    QObject::connect(&session, &SignInSession::askHub, &session, [&] {
        session.hubRefused({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    });
    QSignalSpy failed(&session, &SignInSession::failed);
    QSignalSpy signedIn(&session, &SignInSession::signedIn);

    SECTION("the right password")
    {
        desk.clock.advance(71LL * 3600 * 1000);
        session.signIn(login, password);
        REQUIRE(waitFor([&] { return signedIn.count() == 1; }));
        CHECK(session.user()->offline);
        CHECK(session.user()->actor == atHub().actor);
    }
    SECTION("a wrong password")
    {
        session.signIn(login, QStringLiteral("wrong"));
        REQUIRE(waitFor([&] { return failed.count() == 1; }));
        CHECK(failed.first().first().value<Error>().key == QStringLiteral("sign-in.wrong"));
        CHECK_FALSE(session.user());
    }
    SECTION("too late")
    {
        desk.clock.advance(73LL * 3600 * 1000);
        session.signIn(login, password);
        REQUIRE(waitFor([&] { return failed.count() == 1; }));
        CHECK(failed.first().first().value<Error>().key == QStringLiteral("sign-in.offline-expired"));
    }
    SECTION("somebody unknown here")
    {
        session.signIn(QStringLiteral("suzuki"), password);
        REQUIRE(waitFor([&] { return failed.count() == 1; }));
        CHECK(failed.first().first().value<Error>().key == QStringLiteral("sign-in.unknown-here"));
    }
}

TEST_CASE("When the line comes back the one signed in is the same, and nothing they have open is closed")
{
    Desk desk;
    desk.commands->setUser({});
    signInOnce(desk);
    SignInSession session(*desk.commands, desk.random);
    session.setHasHub(true);
    const auto noHub = QObject::connect(&session, &SignInSession::askHub, &session, [&] {
        session.hubRefused({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    });
    QSignalSpy signedIn(&session, &SignInSession::signedIn);
    session.signIn(login, password);
    REQUIRE(waitFor([&] { return signedIn.count() == 1; }));
    QSignalSpy changed(desk.commands.get(), &CommandRunner::userChanged);
    QObject::disconnect(noHub);
    session.hubAccepted(atHub());
    CHECK_FALSE(session.user()->offline);
    CHECK(changed.count() == 0);
    SignedInUser leader = atHub();
    leader.actor.role = Role::Leader;
    session.hubAccepted(leader);
    CHECK(changed.count() == 1);
}

TEST_CASE("A hub that says no is believed, whatever the desk remembers")
{
    Desk desk;
    desk.commands->setUser({});
    signInOnce(desk);
    SignInSession session(*desk.commands, desk.random);
    session.setHasHub(true);
    QObject::connect(&session, &SignInSession::askHub, &session, [&] {
        session.hubRefused({ErrorCode::SignedOut, QStringLiteral("sign-in"), {}});
    });
    QSignalSpy failed(&session, &SignInSession::failed);
    session.signIn(login, password);
    CHECK(failed.count() == 1);
    CHECK_FALSE(session.user());
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

namespace {

bool isKnown(Desk& desk)
{
    const auto known =
        desk.run([](db::Connection& connection) { return store::SignInRepository(connection).find(login); });
    REQUIRE(known);
    return known->has_value();
}

} // namespace

TEST_CASE("Whoever the hub cut off for good is signed out at once, and cannot sign in without the hub either")
{
    Desk desk;
    desk.commands->setUser({});
    signInOnce(desk);
    SignInSession session(*desk.commands, desk.random);
    session.setHasHub(true);
    const auto hub =
        QObject::connect(&session, &SignInSession::askHub, &session, [&] { session.hubAccepted(atHub()); });
    session.signIn(login, password);
    REQUIRE(session.user());
    QSignalSpy out(&session, &SignInSession::signedOut);
    QSignalSpy failed(&session, &SignInSession::failed);
    session.hubRevoked({ErrorCode::SignedOut, QStringLiteral("session.user-revoked"), {}});
    CHECK(out.count() == 1);
    CHECK_FALSE(session.user());
    REQUIRE(failed.count() == 1);
    CHECK(failed.first().first().value<Error>().key == QStringLiteral("session.user-revoked"));
    REQUIRE(waitFor([&] { return !isKnown(desk); }));

    QObject::disconnect(hub);
    QObject::connect(&session, &SignInSession::askHub, &session, [&] {
        session.hubRefused({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    });
    session.signIn(login, password);
    REQUIRE(waitFor([&] { return failed.count() == 2; }));
    CHECK(failed.last().first().value<Error>().key == QStringLiteral("sign-in.unknown-here"));
}

TEST_CASE("A password the hub refuses is not taken here either, a wrong one makes nothing forgotten")
{
    Desk desk;
    desk.commands->setUser({});
    signInOnce(desk);
    SignInSession session(*desk.commands, desk.random);
    session.setHasHub(true);
    QObject::connect(&session, &SignInSession::askHub, &session, [&] {
        session.hubRefused({ErrorCode::SignedOut, QStringLiteral("sign-in.refused"), {}});
    });
    session.signIn(login, QStringLiteral("typed wrong"));
    (void)desk.run([](db::Connection&) { return Result<int>(0); }); // behind the look
    CHECK(isKnown(desk));
    session.signIn(login, password);
    CHECK(waitFor([&] { return !isKnown(desk); }));
}

TEST_CASE("Who works without the hub is signed out when the 72 hours are over, also with a clock set back")
{
    Desk desk;
    desk.commands->setUser({});
    signInOnce(desk);
    SignInSession session(*desk.commands, desk.random);
    session.setHasHub(true);
    QObject::connect(&session, &SignInSession::askHub, &session, [&] {
        session.hubRefused({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    });
    session.signIn(login, password);
    REQUIRE(waitFor([&] { return session.user().has_value(); }));
    QSignalSpy out(&session, &SignInSession::signedOut);
    desk.clock.advance(71LL * 3600 * 1000);
    session.checkLease();
    REQUIRE(waitFor([&] {
        return desk.run([](db::Connection& connection) {
                       return store::SignInRepository(connection).latestSeen();
                   })
                   .value() == desk.clock.now();
    }));
    CHECK(out.count() == 0);
    desk.clock.advance(-60LL * 3600 * 1000);
    session.checkLease();
    CHECK(waitFor([&] { return out.count() == 1; }));
}
