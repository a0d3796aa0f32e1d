// SPDX-License-Identifier: GPL-3.0-or-later
// The hub ends a session (twelve hours are over) while somebody works: the desk's own sessions against a real
// hub.
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include "app/desk/core/sync_session.h"
#include "kb/base/password.h"
#include "kb/store/sign_in_repository.h"
#include "kb/wire/revocation.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace madoguchi;
using namespace madoguchi::test;
using desk::HubState;

namespace {

class WorkingDesk
{
public:
    explicit WorkingDesk(Lan& lan)
        : m_lan(lan)
        , m_store(lan.directory.filePath(QStringLiteral("working.db")))
        , commands(m_store, lan.clock, lan.ids)
    {
        QFile ca(m_caFile);
        REQUIRE(ca.open(QIODevice::WriteOnly));
        ca.write(lan.identity.authority);
        ca.close();
        QObject::connect(&commands, &desk::CommandRunner::performed, &sync,
                         &desk::SyncSession::commandQueued);
        cable.leadTo(lan.port());
        sync.configure({QStringLiteral("127.0.0.1:%1").arg(cable.port()), m_caFile});
        QSignalSpy enrolled(&sync, &desk::SyncSession::enrolled);
        hub::Devices devices(*lan.store, lan.clock, lan.random);
        sync.enroll(*devices.makeCode(60'000), QStringLiteral("席"));
        REQUIRE(waitFor([&] { return !enrolled.isEmpty(); }));
        signIn.signIn(lan.account.login, lan.account.login);
        REQUIRE(waitFor([&] { return sync.state() == HubState::Connected && commands.user(); }));
    }

    ContactId save()
    {
        Contact contact;
        contact.id = m_lan.ids.make<ContactId>();
        contact.operatorId = commands.user()->actor.user;
        contact.original.inquiry = QStringLiteral("粗大ごみの日");
        bool saved = false;
        commands.perform(LogContact{contact}, &sync,
                         [&](const Result<void>& done) { saved = done.has_value(); });
        REQUIRE(waitFor([&] { return saved; }));
        return contact.id;
    }

private:
    Lan& m_lan;
    const QString m_caFile = m_lan.directory.filePath(QStringLiteral("working-ca.pem"));
    desk::DeskStore m_store;

public:
    Cable cable;
    desk::CommandRunner commands;
    desk::SignInSession signIn{commands, m_lan.random};
    desk::SyncSession sync{m_store, signIn, m_lan.clock, m_lan.random};
};

} // namespace

TEST_CASE(
    "I3 a session the hub ended: the work goes on, the password is asked for in place, the outbox empties")
{
    Lan lan;
    WorkingDesk desk(lan);
    QSignalSpy failed(&desk.signIn, &desk::SignInSession::failed);
    QSignalSpy left(&desk.signIn, &desk::SignInSession::signedOut);
    lan.endSessions();
    REQUIRE(waitFor([&] { return desk.sync.asksPassword(); }));
    const ContactId contact = desk.save();
    CHECK(desk.sync.state() == HubState::SignedOut);
    REQUIRE(waitFor([&] { return desk.sync.pending() == 1; }));

    desk.signIn.signInAgain(QStringLiteral("wrong"));
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    REQUIRE(waitFor([&] { return desk.sync.asksPassword() && !desk.signIn.isBusy(); }));
    CHECK(desk.commands.user().has_value());
    CHECK_FALSE(lan.hubHas(contact));

    desk.signIn.signInAgain(lan.account.login);
    REQUIRE(waitFor([&] { return lan.hubHas(contact) && desk.sync.pending() == 0; }));
    CHECK_FALSE(desk.sync.asksPassword());
    CHECK(desk.sync.state() == HubState::Connected);
    CHECK(left.isEmpty());
}

TEST_CASE(
    "I3 a session that ended while the hub was away: the password given meanwhile is enough once it is back")
{
    Lan lan;
    WorkingDesk desk(lan);
    // What the first sign-in left here is written behind the scenes.
    qint64 left = 0;
    QObject::connect(&desk.signIn, &desk::SignInSession::offlineLeft, &desk.signIn,
                     [&left](const QString&, qint64 ms) { left = ms; });
    REQUIRE(waitFor([&] {
        desk.signIn.askOfflineLeft(lan.account.login);
        return left > 0;
    }));
    lan.endSessions();
    REQUIRE(waitFor([&] { return desk.sync.asksPassword(); }));
    desk.cable.pull();
    const ContactId contact = desk.save();
    desk.signIn.signInAgain(lan.account.login);
    REQUIRE(waitFor([&] { return !desk.sync.asksPassword() && desk.signIn.isWaitingForHub(); }));
    CHECK_FALSE(lan.hubHas(contact));
    desk.cable.plug();
    REQUIRE(waitFor([&] { return lan.hubHas(contact); }, desk::SignInSession::retryMs + 10'000));
    CHECK_FALSE(desk.sync.asksPassword());
}

TEST_CASE("I10 whoever is disabled while they work is out within a second, and gets in without the hub no "
          "more either")
{
    Lan lan;
    WorkingDesk desk(lan);
    qint64 left = 0;
    QObject::connect(&desk.signIn, &desk::SignInSession::offlineLeft, &desk.signIn,
                     [&left](const QString&, qint64 ms) { left = ms; });
    const auto isKnownHere = [&] {
        left = -1;
        desk.signIn.askOfflineLeft(lan.account.login);
        REQUIRE(waitFor([&] { return left >= 0; }));
        return left > 0;
    };
    REQUIRE(waitFor(isKnownHere));
    QSignalSpy failed(&desk.signIn, &desk::SignInSession::failed);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(hub::Accounts(*lan.store).disable(lan.account.login));
    REQUIRE(waitFor([&] { return !desk.commands.user(); }));
    WARN("out after " << timer.elapsed() << " ms");
    REQUIRE(failed.count() == 1);
    CHECK(failed.first()[0].value<Error>().key == wire::userRevoked);
    CHECK(waitFor([&] { return !isKnownHere(); }));
    desk.cable.pull();
    desk.signIn.signIn(lan.account.login, lan.account.login);
    REQUIRE(waitFor([&] { return failed.count() == 2; }, desk::SignInSession::patienceMs + 10'000));
    CHECK_FALSE(desk.commands.user());
}

TEST_CASE(
    "I3 whoever changes their password works on, is signed in with it, and gets in by it without the hub")
{
    Lan lan;
    WorkingDesk desk(lan);
    QSignalSpy changed(&desk.sync, &desk::SyncSession::passwordChanged);
    QSignalSpy refused(&desk.sync, &desk::SyncSession::passwordRefused);
    QSignalSpy left(&desk.signIn, &desk::SignInSession::signedOut);
    const QString next = QStringLiteral("a bridge in the snow");
    desk.sync.changePassword(QStringLiteral("wrong"), next);
    REQUIRE(waitFor([&] { return refused.count() == 1; }));
    CHECK(refused[0][0].value<Error>().key == QStringLiteral("password.wrong"));

    desk.sync.changePassword(lan.account.login, next);
    REQUIRE(waitFor([&] { return changed.count() == 1; }));
    REQUIRE(waitFor([&] { return desk.sync.state() == HubState::Connected && !desk.signIn.isBusy(); }));
    const ContactId contact = desk.save();
    REQUIRE(waitFor([&] { return lan.hubHas(contact); }));
    CHECK(left.isEmpty());
    CHECK_FALSE(desk.sync.asksPassword());
    // What the sign-in leaves here is made and written behind the scenes.
    const auto isRemembered = [&] {
        const auto store = store::openStore(lan.directory.filePath(QStringLiteral("working.db")));
        const auto known = store::SignInRepository(**store).find(lan.account.login);
        return known && *known && passwordMatches((*known)->verifier, next);
    };
    REQUIRE(waitFor(isRemembered, 30'000));

    desk.signIn.signOut();
    desk.cable.pull();
    QSignalSpy failed(&desk.signIn, &desk::SignInSession::failed);
    desk.signIn.signIn(lan.account.login, lan.account.login);
    REQUIRE(waitFor([&] { return failed.count() > 0 || desk.commands.user(); },
                    desk::SignInSession::patienceMs + 10'000));
    REQUIRE_FALSE(desk.commands.user());
    CHECK(failed[0][0].value<Error>().key == QStringLiteral("sign-in.wrong"));
    desk.signIn.signIn(lan.account.login, next);
    REQUIRE(
        waitFor([&] { return desk.commands.user().has_value(); }, desk::SignInSession::patienceMs + 10'000));
}
