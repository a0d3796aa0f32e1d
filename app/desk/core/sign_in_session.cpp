// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/sign_in_session.h"

#include "app/desk/core/password_check.h"
#include "kb/base/log.h"
#include "kb/base/password.h"
#include "kb/store/lease.h"

namespace madoguchi::desk {

namespace {

// Nobody may longer than the desk itself; who signed in here, not longer than after their own last time at
// the hub.
Result<LeaseState> readLease(db::Connection& connection, std::optional<Timestamp> signedInAt, Timestamp now)
{
    using store::Lease;
    store::LeaseRepository leases(connection);
    MADOGUCHI_TRY_ASSIGN(heard, leases.heardAt(now));
    MADOGUCHI_TRY_ASSIGN(seen, store::SignInRepository(connection).latestSeen());
    MADOGUCHI_TRY_ASSIGN(restricted, leases.restricted());
    MADOGUCHI_TRY_ASSIGN(cleared, leases.isCleared());
    const Timestamp since = signedInAt ? std::min(*signedInAt, heard) : heard;
    LeaseState left;
    // Behind what was last heard, the clock was set back as well.
    if (store::leaseLeft(Lease::Articles, heard, now, seen) > 0) {
        left.wholeLeft = store::leaseLeft(Lease::Whole, since, now, seen);
        left.articlesLeft = store::leaseLeft(Lease::Articles, since, now, seen);
    }
    if (!restricted.isEmpty())
        left.restrictedLeft = store::leaseLeft(Lease::Restricted, heard, now, seen);
    left.restrictedGone = cleared;
    return left;
}

Result<LeaseState> leaseOf(db::Connection& connection, const QString& login, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(known, store::SignInRepository(connection).find(login));
    return known ? readLease(connection, known->signedInAt, now) : Result<LeaseState>(LeaseState{});
}

Result<SignedInUser> checkHere(db::Connection& connection, const QString& login, const QString& password,
                               Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(known, checkPassword(connection, login, password, now));
    MADOGUCHI_TRY_ASSIGN(left, readLease(connection, known.signedInAt, now));
    if (left.articlesLeft == 0)
        return failure(ErrorCode::SignedOut, QStringLiteral("sign-in.offline-expired"));
    SignedInUser user{login, known.displayName, known.actor, true};
    user.limited = left.wholeLeft == 0;
    return user;
}

} // namespace

SignInSession::SignInSession(CommandRunner& commands, RandomSource& random, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_random(random)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_retry.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &SignInSession::onPatienceEnded);
    connect(&m_lease, &QTimer::timeout, this, &SignInSession::checkLease);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        retryLater();
        if (!m_askingHub && !m_busy && !m_password.isEmpty()) {
            m_askingHub = true;
            Q_EMIT askHub(m_login, m_password);
        }
    });
}

void SignInSession::signIn(const QString& login, const QString& password)
{
    if (m_busy)
        return;
    m_busy = true;
    m_retry.stop();
    m_login = login;
    m_password = password;
    if (!m_hasHub) {
        signInOffline(login, password);
        return;
    }
    m_askingHub = true;
    m_patience.start();
    Q_EMIT askHub(login, password);
}

void SignInSession::signInAgain(const QString& password)
{
    if (const auto& user = m_commands.user())
        signIn(user->login, password);
}

void SignInSession::retryLater()
{
    m_retry.start(1 + static_cast<int>(m_random.below(retryMs)));
}

void SignInSession::onPatienceEnded()
{
    if (m_busy)
        signInOffline(m_login, m_password);
}

void SignInSession::signInOffline(const QString& login, const QString& password)
{
    const Timestamp now = m_commands.clock().now();
    m_commands.store().writes().submit(
        [=](db::Connection& connection) { return checkHere(connection, login, password, now); }, this,
        [this](const Result<SignedInUser>& user) {
            if (!m_busy)
                return; // the hub was faster after all
            if (user)
                accept(*user);
            else
                refuse(user.error());
        });
}

void SignInSession::signInAlone(const QString& login)
{
    // Taking the hub's address away opens nobody the city's data.
    if (m_isSeat) {
        Q_EMIT failed({ErrorCode::Refused, QStringLiteral("hub.none"), {}});
        return;
    }
    SignedInUser user;
    user.login = login;
    user.displayName = login;
    user.actor = localActor(login);
    user.offline = true;
    accept(user);
}

void SignInSession::signInForEmergency(const QString& login)
{
    SignedInUser user;
    user.login = login;
    user.displayName = login;
    user.offline = true;
    user.emergency = true;
    accept(user);
}

void SignInSession::signOut()
{
    m_retry.stop();
    m_lease.stop();
    m_password.clear();
    m_askingHub = false;
    if (!m_commands.user())
        return;
    if (m_hasHub || m_isSeat)
        checkLease(); // how late it was
    m_commands.setUser({});
    setLease({});
    Q_EMIT tellHubSignOut();
    Q_EMIT signedOut();
}

void SignInSession::askOfflineLeft(const QString& login)
{
    const Timestamp now = m_commands.clock().now();
    m_commands.store().lists().submitLatest(
        QStringLiteral("offline-left"),
        [=](db::Connection& connection) { return leaseOf(connection, login, now); }, this,
        [this, login](const Result<LeaseState>& left) {
            Q_EMIT offlineLeft(login, left ? left->wholeLeft : 0, left ? left->articlesLeft : 0);
        });
}

void SignInSession::hubAccepted(const SignedInUser& user)
{
    m_askingHub = false;
    noteHeard();
    SignedInUser named = user;
    named.login = m_login;
    if (m_busy || !m_password.isEmpty()) {
        remember(named, m_password);
    } else if (m_commands.user()) {
        // A connection taken up again: rights and name may have changed, the person has not.
        named.login = m_commands.user()->login;
    } else {
        return; // signed out meanwhile
    }
    accept(named);
}

void SignInSession::hubRefused(const Error& error)
{
    m_askingHub = false;
    if (error.code == ErrorCode::Cancelled)
        return; // another question took its place
    if (error.key == u"sign-in.refused")
        forgetIfItFits(m_login, m_password);
    if (!m_busy) {
        // Behind the scenes: an unreachable hub is asked again; one that says no is not, and whoever works
        // goes on.
        if (error.code == ErrorCode::SignedOut || error.code == ErrorCode::Refused) {
            m_retry.stop();
            m_password.clear();
        }
        return;
    }
    if (error.code == ErrorCode::Unreachable)
        signInOffline(m_login, m_password);
    else
        refuse(error);
}

void SignInSession::hubRevoked(const Error& error)
{
    const auto user = m_commands.user();
    if (!user || user->emergency)
        return;
    forget(user->login);
    m_busy = false;
    m_patience.stop();
    signOut();
    Q_EMIT failed(error);
}

void SignInSession::forget(const QString& login)
{
    m_commands.store().writes().submit(
        [login](db::Connection& connection) { return store::SignInRepository(connection).forget(login); },
        this,
        [](const Result<void>& result) {
            if (!result)
                qCWarning(logDesk).noquote() << "sign-in not forgotten:" << describe(result.error());
        });
}

// The hub refuses what this desk remembers as right: it was changed, or its owner may no more.
void SignInSession::forgetIfItFits(const QString& login, const QString& password)
{
    m_commands.store().lists().submit(
        [=](db::Connection& connection) -> Result<bool> {
            MADOGUCHI_TRY_ASSIGN(known, store::SignInRepository(connection).find(login));
            return known && passwordMatches(known->verifier, password);
        },
        this,
        [this, login](const Result<bool>& fits) {
            if (fits && *fits)
                forget(login);
        });
}

// With the hub as well: how late it was is to be known when the line is cut and the clock set back.
void SignInSession::watchLease(const SignedInUser& user)
{
    if ((m_hasHub || m_isSeat) && !user.emergency) {
        m_lease.start(leaseCheckMs);
        checkLease();
    } else {
        m_lease.stop();
        setLease({});
    }
}

void SignInSession::checkLease()
{
    const auto user = m_commands.user();
    if (!user)
        return m_lease.stop();
    const Timestamp now = m_commands.clock().now();
    const qint64 steady = m_commands.clock().steadyMs();
    const qint64 passed = steady - std::exchange(m_leaseCheckedAt, steady).value_or(steady);
    m_commands.store().writes().submit(
        [login = user->login, offline = user->offline, now,
         passed](db::Connection& connection) -> Result<LeaseState> {
            // A disk that is full makes nothing last longer.
            if (const auto noted = store::SignInRepository(connection).noteSeen(now, passed); !noted)
                qCWarning(logDesk).noquote() << "how late it is not noted:" << describe(noted.error());
            return offline ? leaseOf(connection, login, now) : readLease(connection, std::nullopt, now);
        },
        this,
        [this, asked = *user](const Result<LeaseState>& left) {
            if (left)
                takeLease(asked, *left);
        });
}

void SignInSession::takeLease(const SignedInUser& asked, const LeaseState& lease)
{
    const auto& present = m_commands.user();
    if (!present || present->login != asked.login || present->offline != asked.offline)
        return; // it is asked again for whoever came
    if (lease.articlesLeft == 0) {
        signOut();
        Q_EMIT failed({ErrorCode::SignedOut, QStringLiteral("sign-in.offline-expired"), {}});
        return;
    }
    SignedInUser user = *present;
    user.limited = lease.wholeLeft == 0;
    m_commands.setUser(user);
    setLease(lease);
}

void SignInSession::setLease(const std::optional<LeaseState>& lease)
{
    if (std::exchange(m_leaseState, lease) != lease)
        Q_EMIT leaseChanged();
}

void SignInSession::noteHeard()
{
    m_commands.store().writes().submit(
        [now = m_commands.clock().now()](db::Connection& connection) {
            return store::LeaseRepository(connection).noteHeard(now);
        },
        this, [](const Result<void>&) {});
}

void SignInSession::hubSessionEnded()
{
    if (!m_busy && m_commands.user() && !m_password.isEmpty())
        retryLater();
}

void SignInSession::remember(const SignedInUser& user, const QString& password)
{
    const Timestamp now = m_commands.clock().now();
    m_commands.store().lists().submit(
        [password](db::Connection&) { return hashPassword(password); }, this,
        [this, user, now](const Result<QByteArray>& verifier) {
            if (!verifier)
                return;
            const store::KnownUser known{user.login, user.actor, user.displayName, *verifier, now};
            m_commands.store().writes().submit(
                [known](db::Connection& connection) {
                    return store::SignInRepository(connection).remember(known);
                },
                this,
                [](const Result<void>& result) {
                    if (!result)
                        qCWarning(logDesk).noquote() << "sign-in not remembered:" << describe(result.error());
                });
        });
}

void SignInSession::accept(const SignedInUser& user)
{
    m_busy = false;
    m_patience.stop();
    if (user.offline && !user.emergency && m_hasHub && !m_password.isEmpty()) {
        retryLater();
    } else {
        m_retry.stop();
        m_password.clear();
    }
    m_commands.setUser(user);
    watchLease(user);
    Q_EMIT signedIn(user);
}

void SignInSession::refuse(const Error& error)
{
    m_busy = false;
    m_patience.stop();
    m_password.clear();
    Q_EMIT failed(error);
}

} // namespace madoguchi::desk
