// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/sign_in.h"
#include "kb/wire/revocation.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

// Checks at once, and counts: an unknown user must cost a check like any other.
class DirectChecker final : public PasswordChecker
{
public:
    bool check(const QByteArray& verifier, const QString& password, std::function<void(bool)> done) override
    {
        ++checks;
        if (busy)
            return false;
        done(passwordMatches(verifier, password));
        return true;
    }
    int checks = 0;
    bool busy = false;
};

struct Door
{
    TestHub hub;
    DirectChecker checker;
    Accounts accounts{*hub.store};
    Devices devices{*hub.store, hub.clock, hub.random};
    AuditBuffer audit{*hub.store, hub.clock};
    SignIn signIn{*hub.store, hub.clock, hub.random, checker, audit};
    Enrolment seat = enrolSeat();
    const QString home = QStringLiteral("192.0.2.9");

    Door()
    {
        Account aoki;
        aoki.login = QStringLiteral("Aoki");
        aoki.staff.id = hub.operatorA.user;
        aoki.staff.displayName = QStringLiteral("青木");
        aoki.verifier = hashPassword(QStringLiteral("right")).value();
        REQUIRE(accounts.save({aoki}));
    }
    Enrolment enrolSeat()
    {
        const auto code = devices.makeCode(60'000);
        REQUIRE(code);
        const auto enrolment = devices.enrol(*code, QStringLiteral("席1"), hub.ids);
        REQUIRE(enrolment);
        return *enrolment;
    }
    Admission<Session> enter(const QString& login, const QString& password, const QByteArray& secret)
    {
        Admission<Session> result = tl::unexpected<Refusal>(Refusal{});
        int answers = 0;
        signIn.begin({seat.seat, secret, login, password}, home, [&](Admission<Session> admitted) {
            result = std::move(admitted);
            ++answers;
        });
        CHECK(answers == 1);
        return result;
    }
    Admission<Session> enter(const QString& login, const QString& password)
    {
        return enter(login, password, seat.secret);
    }
};

const QString aokiLogin = QStringLiteral("aoki");
const QString rightPassword = QStringLiteral("right");

} // namespace

TEST_CASE("who knows the password gets in, in whatever width and case the login is typed")
{
    Door door;
    const auto session = door.enter(QStringLiteral(" ＡＯＫＩ "), rightPassword);
    REQUIRE(session);
    CHECK(session->account.staff.displayName == QStringLiteral("青木"));
    const auto resumed = door.signIn.resume({door.seat.seat, door.seat.secret, session->token}, door.home);
    REQUIRE(resumed);
    CHECK(resumed->account.staff.id == door.hub.operatorA.user);
}

TEST_CASE(
    "I11: wrong password, unknown login, unknown desk and disabled account are one answer after one check")
{
    Door door;
    std::vector<Error> answers;
    const auto collect = [&](const Admission<Session>& refused) {
        REQUIRE_FALSE(refused);
        answers.push_back(refused.error().error);
    };
    collect(door.enter(aokiLogin, QStringLiteral("wrong")));
    collect(door.enter(QStringLiteral("nobody"), rightPassword));
    collect(door.enter(aokiLogin, rightPassword, QByteArray("not the secret")));
    REQUIRE(door.accounts.disable(aokiLogin));
    door.hub.clock.advance(60'000);
    collect(door.enter(aokiLogin, rightPassword));
    CHECK(door.checker.checks == 4);
    for (const Error& answer : answers)
        CHECK(answer == Error{ErrorCode::SignedOut, QStringLiteral("sign-in.refused"), {}});
}

TEST_CASE("guessing one login is slowed down, whether the login exists or not, others are not")
{
    for (const QString& login : {aokiLogin, QStringLiteral("nobody")}) {
        Door door;
        for (int i = 0; i < 3; ++i)
            CHECK(door.enter(login, QStringLiteral("guess")).error().error.code == ErrorCode::SignedOut);
        const auto hasty = door.enter(login, rightPassword);
        REQUIRE_FALSE(hasty);
        CHECK(hasty.error().error.code == ErrorCode::Busy);
        CHECK(hasty.error().retryAfterMs == 1'000);
        CHECK(door.checker.checks == 3);
        door.hub.clock.advance(1'000);
        CHECK(door.enter(login, QStringLiteral("guess")).error().error.code == ErrorCode::SignedOut);
        CHECK(door.enter(login, QStringLiteral("guess")).error().retryAfterMs == 2'000);
        door.hub.clock.advance(2'000);
        CHECK(door.enter(aokiLogin, rightPassword).has_value() == true);
    }
}

TEST_CASE("guessing many logins from one address is slowed down")
{
    Door door;
    for (int i = 0; i < 30; ++i)
        CHECK(door.enter(QStringLiteral("user%1").arg(i), QStringLiteral("guess")).error().error.code ==
              ErrorCode::SignedOut);
    CHECK(door.enter(QStringLiteral("user99"), QStringLiteral("guess")).error().error.code ==
          ErrorCode::Busy);
}

TEST_CASE("being too busy to check costs nobody an attempt")
{
    Door door;
    door.checker.busy = true;
    for (int i = 0; i < 5; ++i)
        CHECK(door.enter(aokiLogin, rightPassword).error().error.code == ErrorCode::Busy);
    door.checker.busy = false;
    CHECK(door.enter(aokiLogin, rightPassword).has_value());
}

TEST_CASE("a session ends after twelve hours, with the device, and with a new password")
{
    Door door;
    Sessions sessions(*door.hub.store, door.hub.clock, door.hub.random);
    const auto first = door.enter(aokiLogin, rightPassword);
    REQUIRE(first);
    door.hub.clock.advance(sessionMs - 1);
    CHECK(sessions.find(first->token, door.seat.seat));
    door.hub.clock.advance(1);
    CHECK_FALSE(sessions.find(first->token, door.seat.seat));

    const auto second = door.enter(aokiLogin, rightPassword);
    REQUIRE(second);
    CHECK_FALSE(sessions.find(second->token, door.hub.ids.make<SeatId>()));
    REQUIRE(door.accounts.setPassword(aokiLogin, hashPassword(QStringLiteral("new")).value()));
    CHECK_FALSE(sessions.find(second->token, door.seat.seat));

    const auto third = door.enter(aokiLogin, QStringLiteral("new"));
    REQUIRE(third);
    REQUIRE(door.devices.revoke(door.seat.seat));
    CHECK(sessions.find(third->token, door.seat.seat).error().key == wire::deviceRevoked);
    CHECK_FALSE(door.enter(aokiLogin, QStringLiteral("new")));
}

TEST_CASE(
    "who comes back with a session of a disabled account or a revoked desk hears that it is over for good")
{
    Door door;
    const auto session = door.enter(aokiLogin, rightPassword);
    REQUIRE(session);
    const auto resume = [&](const QByteArray& token) {
        wire::Resume request;
        request.seat = door.seat.seat;
        request.deviceSecret = door.seat.secret;
        request.sessionToken = token;
        const auto admitted = door.signIn.resume(request, QStringLiteral("10.0.0.1"));
        return admitted ? QString() : admitted.error().error.key;
    };
    CHECK(resume(session->token).isEmpty());
    REQUIRE(door.accounts.disable(aokiLogin));
    CHECK(resume(session->token) == wire::userRevoked);
    auto account = door.accounts.byLogin(aokiLogin);
    REQUIRE(account);
    (*account)->staff.active = true;
    (*account)->verifier.clear();
    REQUIRE(door.accounts.save({**account}));
    CHECK(resume(session->token) == QStringLiteral("sign-in.refused")); // no session comes back to life
    const auto fresh = door.enter(aokiLogin, rightPassword);
    REQUIRE(fresh);
    REQUIRE(door.devices.revoke(door.seat.seat));
    CHECK(resume(fresh->token) == wire::deviceRevoked);
    // Whoever has no session is told nothing.
    CHECK(resume(QByteArray(32, 'x')) == QStringLiteral("sign-in.refused"));
}

TEST_CASE("an enrolment code works once, within its time, however it is typed")
{
    Door door;
    const auto code = door.devices.makeCode(60'000);
    REQUIRE(code);
    CHECK(code->size() == 14);
    const QString typed = code->toLower().remove(u'-');
    CHECK(door.devices.enrol(typed, QStringLiteral("席2"), door.hub.ids));
    CHECK_FALSE(door.devices.enrol(*code, QStringLiteral("席3"), door.hub.ids));

    const auto late = door.devices.makeCode(60'000);
    REQUIRE(late);
    door.hub.clock.advance(60'000);
    CHECK_FALSE(door.devices.enrol(*late, QStringLiteral("席4"), door.hub.ids));
}

TEST_CASE("an account shows up among the staff everybody reads, and changes there")
{
    Door door;
    REQUIRE(door.accounts.disable(aokiLogin));
    const auto rows = door.hub.pullAll(door.hub.operatorA, qaFeed(testCity));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].revision == 2);
    const auto staff = decodeStaff(rows[0].row.body);
    REQUIRE(staff);
    CHECK_FALSE(staff->active);
}

TEST_CASE("a verifier with the limits of an earlier day is made anew when its password is known")
{
    Door door;
    // Of "right": one pass over 8 MiB.
    const QByteArray outdated(
        "$argon2id$v=19$m=8192,t=1,p=1$lQHdB6G8XUMsFArjrpdZsg$dgDLgQHHhKy1Egb31Ne3okIiV5/CX0Dq4+ATuCo19oo");
    REQUIRE(passwordMatches(outdated, rightPassword));
    REQUIRE(door.accounts.setPassword(aokiLogin, outdated));
    const auto verifier = [&] { return door.accounts.byLogin(aokiLogin).value()->verifier; };
    REQUIRE_FALSE(door.enter(aokiLogin, QStringLiteral("wrong")));
    CHECK(verifier() == outdated);
    const auto session = door.enter(aokiLogin, rightPassword);
    REQUIRE(session);
    CHECK(verifier() != outdated);
    CHECK_FALSE(isOutdatedVerifier(verifier()));
    CHECK(passwordMatches(verifier(), rightPassword));
    CHECK(door.signIn.resume({door.seat.seat, door.seat.secret, session->token}, door.home));
    const QByteArray renewed = verifier();
    REQUIRE(door.enter(aokiLogin, rightPassword));
    CHECK(verifier() == renewed);
}
