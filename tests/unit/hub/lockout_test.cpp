// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/hub/sign_in.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

constexpr qint64 minute = 60'000;
const QString aoki = QStringLiteral("aoki");
const QString right = QStringLiteral("right");
const QString wrong = QStringLiteral("wrong");

/// Takes the verifier for the password, at once.
class QuickChecker final : public PasswordChecker
{
public:
    bool check(const QByteArray& verifier, const QString& password, std::function<void(bool)> done) override
    {
        ++checks;
        done(verifier == password.toUtf8());
        return true;
    }
    int checks = 0;
};

/// Daemons on one database, each with its own memory of who was hasty.
struct Centre
{
    TestHub hub;
    QuickChecker checker;
    Devices devices{*hub.store, hub.clock, hub.random};
    Enrolment seat = enrolSeat();
    std::unique_ptr<HubStore> otherStore = hub.open();
    std::vector<std::unique_ptr<AuditBuffer>> audits;
    std::unique_ptr<SignIn> one = daemon(*hub.store);
    std::unique_ptr<SignIn> other = daemon(*otherStore);

    Centre()
    {
        Account account;
        account.login = aoki;
        account.staff.id = hub.operatorA.user;
        account.staff.displayName = QStringLiteral("青木");
        account.verifier = right.toUtf8();
        REQUIRE(Accounts(*hub.store).save({account}));
    }
    std::unique_ptr<SignIn> daemon(HubStore& store)
    {
        audits.push_back(std::make_unique<AuditBuffer>(store, hub.clock));
        return std::make_unique<SignIn>(store, hub.clock, hub.random, checker, *audits.back());
    }
    Enrolment enrolSeat()
    {
        const auto code = devices.makeCode(60'000);
        REQUIRE(code);
        const auto enrolment = devices.enrol(*code, QStringLiteral("席1"), hub.ids);
        REQUIRE(enrolment);
        return *enrolment;
    }
    /// From an address of its own each time, and after the haste is forgiven, so that the lock alone is met.
    Admission<Session> enter(SignIn& daemon, const Enrolment& from, const QString& login,
                             const QString& password)
    {
        hub.clock.advance(minute);
        Admission<Session> result = tl::unexpected<Refusal>(Refusal{});
        daemon.begin({from.seat, from.secret, login, password},
                     QStringLiteral("192.0.2.%1").arg(++m_attempts),
                     [&](Admission<Session> admitted) { result = std::move(admitted); });
        return result;
    }
    QString answer(SignIn& daemon, const QString& login, const QString& password)
    {
        const auto admitted = enter(daemon, seat, login, password);
        return admitted ? QStringLiteral("in") : admitted.error().error.key;
    }
    void fail(const QString& login, int times)
    {
        for (int i = 0; i < times; ++i)
            REQUIRE(answer(i % 2 == 0 ? *one : *other, login, wrong) == QStringLiteral("sign-in.refused"));
    }
    QString answer(const QString& login, const QString& password) { return answer(*one, login, password); }

private:
    int m_attempts = 0;
};

const QString locked = QStringLiteral("sign-in.locked");
const QString refused = QStringLiteral("sign-in.refused");

} // namespace

TEST_CASE(
    "ten wrong passwords in a row lock a login out, over all daemons and restarts, also one that is none")
{
    for (const QString& login : {aoki, QStringLiteral("nobody")}) {
        Centre centre;
        centre.fail(login, 10);
        const int checks = centre.checker.checks;
        for (SignIn* daemon : {centre.one.get(), centre.other.get()}) {
            const auto out = centre.enter(*daemon, centre.seat, login, right);
            REQUIRE_FALSE(out);
            CHECK(out.error().error == Error{ErrorCode::Busy, locked, {}});
            CHECK(out.error().retryAfterMs > 10 * minute);
            CHECK(out.error().retryAfterMs < 15 * minute);
        }
        const auto restarted = centre.daemon(*centre.otherStore);
        CHECK(centre.answer(*restarted, login, right) == locked);
        CHECK(centre.answer(*restarted, QString(login).toUpper(), right) == locked);
        // Nothing is looked at meanwhile.
        CHECK(centre.checker.checks == checks);
        CHECK(centre.answer(QStringLiteral("suzuki"), right) == refused);
        centre.hub.clock.advance(15 * minute);
        CHECK(centre.answer(login, right) == (login == aoki ? QStringLiteral("in") : refused));
    }
}

TEST_CASE("wrong present passwords while it is changed lock a login out, too")
{
    Centre centre;
    const auto session = centre.enter(*centre.one, centre.seat, aoki, right);
    REQUIRE(session);
    const auto change = [&](const QString& present) {
        centre.hub.clock.advance(minute);
        QString answer;
        centre.one->changePassword({1, present, QStringLiteral("a bridge in the snow")}, *session,
                                   [&](const Admission<void>& done) {
                                       answer = done ? QStringLiteral("changed") : done.error().error.key;
                                   });
        return answer;
    };
    for (int i = 0; i < 10; ++i)
        REQUIRE(change(wrong) == QStringLiteral("password.wrong"));
    CHECK(change(right) == locked);
    CHECK(centre.answer(*centre.other, aoki, right) == locked);
    centre.hub.clock.advance(15 * minute);
    CHECK(change(right) == QStringLiteral("changed"));
}

TEST_CASE("each wrong password after a lock-out locks twice as long, up to a day")
{
    Centre centre;
    centre.fail(aoki, 10);
    qint64 lockedFor = 15 * minute;
    for (int i = 0; i < 8; ++i) {
        centre.hub.clock.advance(lockedFor - 2 * minute);
        CHECK(centre.answer(aoki, right) == locked);
        CHECK(centre.answer(aoki, wrong) == refused);
        lockedFor = std::min<qint64>(2 * lockedFor, 24 * 60 * minute);
    }
    CHECK(lockedFor == 24 * 60 * minute);
}

TEST_CASE("the right password starts afresh, and ten wrong ones with it between lock nothing")
{
    Centre centre;
    centre.fail(aoki, 9);
    CHECK(centre.answer(aoki, right) == QStringLiteral("in"));
    centre.fail(aoki, 9);
    CHECK(centre.answer(aoki, right) == QStringLiteral("in"));
}

TEST_CASE("an administrator unlocks a login, of which there was something to unlock or not")
{
    Centre centre;
    centre.fail(aoki, 10);
    CHECK(centre.answer(aoki, right) == locked);
    CHECK(*centre.other->lockout().unlock(QStringLiteral(" ＡＯＫＩ ")) == true);
    CHECK(*centre.other->lockout().unlock(aoki) == false);
    CHECK(centre.answer(aoki, right) == QStringLiteral("in"));
}

TEST_CASE("nobody without an enrolled desk locks anybody out")
{
    Centre centre;
    Enrolment stolen = centre.seat;
    stolen.secret = "not the secret";
    for (int i = 0; i < 40; ++i)
        CHECK(centre.enter(*centre.one, stolen, aoki, wrong).error().error.key == refused);
    CHECK(centre.enter(*centre.one, stolen, aoki, right).error().error.key == refused);
    CHECK(centre.answer(aoki, right) == QStringLiteral("in"));
}

TEST_CASE("a desk at which thirty attempts fail is locked itself, whoever's they are, and no other desk")
{
    Centre centre;
    for (int i = 0; i < 30; ++i)
        CHECK(centre.answer(QStringLiteral("user%1").arg(i % 6), wrong) == refused);
    CHECK(centre.answer(aoki, right) == locked);
    const Enrolment next = centre.enrolSeat();
    CHECK(centre.enter(*centre.other, next, aoki, right));
    centre.hub.clock.advance(15 * minute);
    CHECK(centre.answer(aoki, right) == QStringLiteral("in"));
    // Within the hour one more is enough again, after it they start afresh.
    CHECK(centre.answer(QStringLiteral("suzuki"), wrong) == refused);
    CHECK(centre.answer(aoki, right) == locked);
    centre.hub.clock.advance(61 * minute);
    CHECK(centre.answer(QStringLiteral("suzuki"), wrong) == refused);
    CHECK(centre.answer(aoki, right) == QStringLiteral("in"));
}

TEST_CASE("what was tried is kept as a digest alone, and not for ever")
{
    Centre centre;
    centre.fail(QStringLiteral("my-password-in-the-wrong-field"), 2);
    const auto rows = [&] {
        return *db::selectInteger(centre.hub.store->connection(),
                                  QStringLiteral("SELECT count(*) FROM sign_in_failure"));
    };
    CHECK(rows() == 2); // the login's and the seat's
    db::Statement select(centre.hub.store->connection(), QStringLiteral("SELECT whose FROM sign_in_failure"));
    REQUIRE(select.exec());
    while (select.next()) {
        CHECK(select.bytes(0).size() == 32);
        CHECK_FALSE(select.bytes(0).contains("password"));
    }
    REQUIRE(select.finish());
    REQUIRE(centre.one->lockout().sweep());
    CHECK(rows() == 2);
    centre.hub.clock.advance(31LL * 24 * 60 * minute);
    REQUIRE(centre.one->lockout().sweep());
    CHECK(rows() == 0);
}

TEST_CASE("a clock that was set back locks nobody out for longer than a day")
{
    Centre centre;
    centre.hub.clock.advance(400LL * 24 * 60 * minute);
    centre.fail(aoki, 10);
    ManualClock before;
    Lockout lockout(*centre.hub.store, before);
    CHECK(*lockout.waitMs(aoki, centre.seat.seat) == 24 * 60 * minute);
}
