// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/sync_session.h"
#include "kb/domain/staff.h"
#include "tests/unit/desk_core/room_fixture.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::idOf;
using desk::test::RoomDesk;
using desk::test::waitFor;

namespace {

SignedInUser person(const char* name, Role role)
{
    const QString text = QString::fromLatin1(name);
    return {text, text, {idOf<UserId>(text), role, {}}, false};
}

struct Shift : RoomDesk
{
    SignInSession session{*commands, random};
    SignedInUser next;
    QMetaObject::Connection hub =
        QObject::connect(&session, &SignInSession::askHub, &session, [this] { session.hubAccepted(next); });
    SyncSession sync{*store, session, clock, random};

    Shift()
    {
        commands->setUser({});
        session.setHasHub(true);
        Staff boss;
        boss.id = idOf<UserId>(QStringLiteral("leader"));
        boss.displayName = QStringLiteral("広田 恵");
        put({EntityKind::Staff, boss.id.value, encode(boss)});
    }
    void sitDown(const SignedInUser& user)
    {
        next = user;
        session.signIn(user.login, QStringLiteral("correct horse"));
        REQUIRE(session.user());
        REQUIRE(session.user()->actor == user.actor);
    }
    void read()
    {
        QSignalSpy ready(&sync, &SyncSession::ready);
        sync.readStore();
        REQUIRE(waitFor([&] { return ready.count() == 1; }));
    }
};

} // namespace

TEST_CASE(
    "What somebody decided at this seat is said to wait for them, by name, as long as another sits here")
{
    Shift shift;
    shift.sitDown(person("leader", Role::Leader));
    REQUIRE(shift.perform(SaveArticle{shift.article(QStringLiteral("1"), QStringLiteral("問")), 0}));
    shift.read();
    CHECK(shift.sync.pending() == 1);
    CHECK(shift.sync.waitsFor().isEmpty());

    shift.session.signOut();
    shift.sitDown(person("operator", Role::Operator));
    CHECK(waitFor([&] { return shift.sync.waitsFor() == QStringList{QStringLiteral("広田 恵")}; }));

    shift.session.signOut();
    CHECK(shift.sync.waitsFor().isEmpty());
    shift.sitDown(person("leader", Role::Leader));
    shift.read();
    CHECK(shift.sync.waitsFor().isEmpty());
}
