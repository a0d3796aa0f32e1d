// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/lock_session.h"
#include "app/desk/core/notice_board.h"
#include "kb/base/password.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

constexpr qint64 minute = 60'000;
const QString password = QStringLiteral("ことばの森 7");
const QString pin = QStringLiteral("580213");

/// A desk with a hub at which somebody signed in with a password.
struct LockedDesk
{
    Desk desk;
    SignInSession signIn{*desk.commands, desk.random};
    LockSession lock{*desk.commands, signIn};
    QSignalSpy refused{&lock, &LockSession::refused};
    QSignalSpy given{&lock, &LockSession::passwordGiven};

    LockedDesk()
    {
        signIn.setHasHub(true);
        const SignedInUser user = *desk.commands->user();
        const Timestamp now = desk.clock.now();
        REQUIRE(desk.run([&user, now](db::Connection& connection) {
            return store::SignInRepository(connection)
                .remember({user.login, user.actor, user.displayName, *hashPassword(password), now});
        }));
        signInAgain();
    }
    /// @return the error's key, or nothing if it opened
    QString unlock(const QString& secret)
    {
        refused.clear();
        lock.unlock(secret);
        REQUIRE(waitFor([&] { return !lock.isLocked() || !refused.isEmpty(); }));
        return refused.isEmpty() ? QString() : refused.first().first().value<Error>().key;
    }
    void setPin(const QString& chosen)
    {
        QSignalSpy set(&lock, &LockSession::pinSet);
        lock.setPin(password, chosen);
        REQUIRE(waitFor([&] { return set.count() == 1; }));
    }
    void signInAgain()
    {
        const SignedInUser user = *desk.commands->user();
        desk.commands->setUser({});
        desk.commands->setUser(user);
    }
    void lockAndKnowPin(bool hasPin)
    {
        lock.lock();
        REQUIRE(waitFor([&] { return lock.takesPin() == hasPin; }));
    }
};

} // namespace

TEST_CASE("A window nobody touches locks itself after its minutes, during a call after the longest")
{
    LockedDesk desk;
    desk.lock.setMinutes(5);
    desk.desk.clock.advance(4 * minute);
    CHECK_FALSE(desk.lock.noteActivity());
    desk.desk.clock.advance(5 * minute - 1);
    desk.lock.lookIdle();
    CHECK_FALSE(desk.lock.isLocked());
    desk.lock.setOnCall(true);
    desk.desk.clock.advance(20 * minute);
    desk.lock.lookIdle();
    CHECK_FALSE(desk.lock.isLocked());
    desk.lock.setOnCall(false);
    desk.lock.lookIdle();
    CHECK(desk.lock.isLocked());
    CHECK(desk.unlock(password).isEmpty());
    desk.desk.clock.advance(5 * minute - 1);
    desk.lock.lookIdle();
    CHECK_FALSE(desk.lock.isLocked());
    desk.lock.setOnCall(true);
    desk.desk.clock.advance(25 * minute + 1);
    desk.lock.lookIdle();
    CHECK(desk.lock.isLocked());
}

TEST_CASE("The minutes are five to thirty, whatever was asked for")
{
    LockedDesk desk;
    desk.lock.setMinutes(0);
    CHECK(desk.lock.minutes() == 5);
    desk.lock.setMinutes(600);
    CHECK(desk.lock.minutes() == 30);
}

TEST_CASE("The key that wakes a machine is not whoever sat there before: it is locked first")
{
    LockedDesk desk;
    CHECK_FALSE(desk.lock.noteActivity());
    desk.desk.clock.advance(60 * minute);
    CHECK(desk.lock.noteActivity()); // and does nothing else
    CHECK(desk.lock.isLocked());
    CHECK_FALSE(desk.lock.noteActivity());
}

TEST_CASE("Nothing is locked that no password could open")
{
    LockedDesk desk;
    SECTION("a desk without a hub")
    {
        desk.signIn.setHasHub(false);
    }
    SECTION("a store that cannot be opened")
    {
        SignedInUser user = *desk.desk.commands->user();
        user.login = QStringLiteral("suzuki");
        user.emergency = true;
        desk.desk.commands->setUser(user);
    }
    SECTION("nobody is signed in")
    {
        desk.desk.commands->setUser({});
    }
    desk.lock.lock();
    desk.desk.clock.advance(60 * minute);
    desk.lock.lookIdle();
    CHECK_FALSE(desk.lock.isLocked());
}

TEST_CASE("A locked window opens to the password, and the hub may have it if it asks")
{
    LockedDesk desk;
    desk.lock.lock();
    CHECK(desk.unlock(QStringLiteral("wrong")) == QStringLiteral("lock.password-wrong"));
    CHECK(desk.lock.isLocked());
    CHECK(desk.given.isEmpty());
    CHECK(desk.unlock(password).isEmpty());
    REQUIRE(desk.given.count() == 1);
    CHECK(desk.given.first().first().toString() == password);
}

TEST_CASE("Wrong passwords make the next attempt wait, also when the program begins anew")
{
    LockedDesk desk;
    desk.lock.lock();
    for (int i = 0; i < 3; ++i)
        CHECK(desk.unlock(QStringLiteral("wrong")) == QStringLiteral("lock.password-wrong"));
    CHECK(desk.unlock(password) == QStringLiteral("sign-in.throttled"));
    LockSession other(*desk.desk.commands, desk.signIn);
    QSignalSpy refused(&other, &LockSession::refused);
    desk.signInAgain();
    other.lock();
    other.unlock(password);
    REQUIRE(waitFor([&] { return !refused.isEmpty(); }));
    CHECK(refused.first().first().value<Error>().code == ErrorCode::Busy);
    desk.desk.clock.advance(1'000);
    other.unlock(password);
    CHECK(waitFor([&] { return !other.isLocked(); }));
}

TEST_CASE("A PIN opens the window, and after five wrong ones in a row the password alone")
{
    LockedDesk desk;
    desk.setPin(pin);
    desk.lockAndKnowPin(true);
    CHECK(desk.unlock(pin).isEmpty());
    CHECK(desk.given.isEmpty());

    desk.lockAndKnowPin(true);
    for (int i = 0; i < 4; ++i)
        CHECK(desk.unlock(QStringLiteral("111222")) == QStringLiteral("lock.pin-wrong"));
    CHECK(desk.unlock(pin).isEmpty()); // so they are not in a row
    desk.lockAndKnowPin(true);
    for (int i = 0; i < 4; ++i)
        CHECK(desk.unlock(QStringLiteral("111222")) == QStringLiteral("lock.pin-wrong"));
    CHECK(desk.lock.takesPin());
    CHECK(desk.unlock(QStringLiteral("111222")) == QStringLiteral("lock.pin-spent"));
    CHECK(waitFor([&] { return !desk.lock.takesPin(); }));
    CHECK(desk.lock.hasPin());
    CHECK(desk.unlock(pin) == QStringLiteral("lock.password-wrong"));
    CHECK(desk.unlock(password).isEmpty());

    desk.lockAndKnowPin(true);
    CHECK(desk.unlock(pin).isEmpty());
    desk.setPin({});
    desk.lockAndKnowPin(false);
    CHECK(desk.unlock(pin) == QStringLiteral("lock.password-wrong"));
}

TEST_CASE("Wrong PINs are counted when the program begins anew, also one it was ended over")
{
    LockedDesk desk;
    desk.setPin(pin);
    desk.lock.lock();
    for (int i = 0; i < 3; ++i)
        CHECK(desk.unlock(QStringLiteral("111222")) == QStringLiteral("lock.pin-wrong"));
    REQUIRE(desk.desk.run([](db::Connection& connection) {
        return store::SignInRepository(connection).notePinTried(QStringLiteral("sato"));
    }));
    LockSession other(*desk.desk.commands, desk.signIn);
    QSignalSpy refused(&other, &LockSession::refused);
    desk.signInAgain();
    other.lock();
    other.unlock(QStringLiteral("111222"));
    REQUIRE(waitFor([&] { return refused.count() == 1; }));
    CHECK(refused.takeFirst().first().value<Error>().key == QStringLiteral("lock.pin-spent"));
    other.unlock(pin);
    REQUIRE(waitFor([&] { return refused.count() == 1; }));
    CHECK(refused.takeFirst().first().value<Error>().key == QStringLiteral("lock.password-wrong"));
    CHECK(other.isLocked());
}

TEST_CASE("A PIN is chosen with the password, and none that anybody would try first")
{
    LockedDesk desk;
    for (const char* good : {"5802", "580213", "58021374", "1223", "112358"})
        CHECK(LockSession::isGoodPin(QString::fromLatin1(good)));
    QSignalSpy refused(&desk.lock, &LockSession::pinRefused);
    for (const char* weak : {"580", "580213746", "0000", "1234", "8901", "987654", "2109", "1212", "112211",
                             "123123", "5802a", "５８０２"}) {
        INFO(weak);
        desk.lock.setPin(password, QString::fromUtf8(weak));
        REQUIRE(refused.count() == 1);
        CHECK(refused.takeFirst().first().value<Error>().key == QStringLiteral("lock.pin-weak"));
    }
    desk.lock.setPin(QStringLiteral("wrong"), pin);
    REQUIRE(waitFor([&] { return refused.count() == 1; }));
    CHECK(refused.takeFirst().first().value<Error>().key == QStringLiteral("lock.password-wrong"));
    desk.lock.lock();
    CHECK(desk.unlock(pin) == QStringLiteral("lock.password-wrong"));
}

TEST_CASE("What a PIN is made from stands nowhere in the store")
{
    LockedDesk desk;
    desk.setPin(pin);
    const auto kept = desk.desk.run([](db::Connection& connection) {
        return store::SignInRepository(connection).pin(QStringLiteral("sato"));
    });
    REQUIRE(kept);
    CHECK(kept->verifier.startsWith("$argon2id$"));
    CHECK_FALSE(kept->verifier.contains(pin.toUtf8()));
}

TEST_CASE("A password this desk does not know any more opens nothing, and it is said what to do")
{
    LockedDesk desk;
    REQUIRE(desk.desk.run([](db::Connection& connection) {
        return store::SignInRepository(connection).forget(QStringLiteral("sato"));
    }));
    desk.lock.lock();
    CHECK(desk.unlock(password) == QStringLiteral("lock.password-unknown"));
    CHECK(desk.lock.isLocked());
}

TEST_CASE("Signing in again keeps the PIN, another person of the same name has none")
{
    LockedDesk desk;
    desk.setPin(pin);
    SignedInUser user = *desk.desk.commands->user();
    const auto rememberAndHasPin = [&](const UserId& id) {
        const Timestamp now = desk.desk.clock.now();
        Actor actor = user.actor;
        actor.user = id;
        const auto kept = desk.desk.run([&](db::Connection& connection) -> Result<store::LockPin> {
            store::SignInRepository users(connection);
            MADOGUCHI_TRY(users.remember({user.login, actor, user.displayName, "verifier", now}));
            return users.pin(user.login);
        });
        return kept && !kept->verifier.isEmpty();
    };
    CHECK(rememberAndHasPin(user.actor.user));
    CHECK_FALSE(rememberAndHasPin({uuidForName(QStringLiteral("another"))}));
}

TEST_CASE("Whoever signs out opens the window to the next, whoever is taken up again at the hub does not")
{
    LockedDesk desk;
    desk.lock.lock();
    SignedInUser user = *desk.desk.commands->user();
    user.actor.role = Role::Leader; // the hub signed them in again, with other rights
    desk.desk.commands->setUser(user);
    CHECK(desk.lock.isLocked());
    desk.desk.commands->setUser({});
    CHECK_FALSE(desk.lock.isLocked());
}

TEST_CASE("While the window is locked nothing comes up beside the tray, and is listed all the same")
{
    ManualClock clock;
    NoticeBoard board(clock);
    bool cameUp = false;
    QObject::connect(&board, &NoticeBoard::posted,
                     [&](const NoticeBoard::Note& note) { cameUp = board.mayComeUp(note); });
    const auto post = [&] {
        board.post(
            NoteKind::Notice, QStringLiteral("1"), [] { return NoticeBoard::Words{}; }, {}, true);
        return cameUp;
    };
    CHECK(post());
    QSignalSpy silenced(&board, &NoticeBoard::silenced);
    board.setLocked(true);
    CHECK(silenced.count() == 1); // what is beside the tray goes
    CHECK_FALSE(post());
    CHECK(board.unseen() == 1);
    board.setLocked(false);
    CHECK(post());
}
