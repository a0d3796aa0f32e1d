// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/sign_in_session.h"

#include "app/desk/core/password_check.h"
#include "kb/base/log.h"
#include "kb/base/password.h"

namespace madoguchi::desk {

namespace {

Result<qint64> leftWithoutHub(db::Connection& connection, const store::KnownUser& known, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(seen, store::SignInRepository(connection).latestSeen());
    return store::offlineSignInLeft(known, now, seen);
}

Result<qint64> leftWithoutHub(db::Connection& connection, const QString& login, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(known, store::SignInRepository(connection).find(login));
    return known ? leftWithoutHub(connection, *known, now) : Result<qint64>(0);
}

Result<SignedInUser> checkHere(db::Connection& connection, const QString& login, const QString& password,
                               Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(known, checkPassword(connection, login, password, now));
    MADOGUCHI_TRY_ASSIGN(left, leftWithoutHub(connection, known, now));
    if (left == 0)
        return failure(ErrorCode::SignedOut, QStringLiteral("sign-in.offline-expired"));
    return SignedInUser{login, known.displayName, known.actor, true};
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
    if (m_hasHub)
        checkLease(); // how late it was
    m_commands.setUser({});
    Q_EMIT tellHubSignOut();
    Q_EMIT signedOut();
}

void SignInSession::askOfflineLeft(const QString& login)
{
    const Timestamp now = m_commands.clock().now();
    m_commands.store().lists().submitLatest(
        QStringLiteral("offline-left"),
        [=](db::Connection& connection) { return leftWithoutHub(connection, login, now); }, this,
        [this, login](const Result<qint64>& left) { Q_EMIT offlineLeft(login, left ? *left : 0); });
}

void SignInSession::hubAccepted(const SignedInUser& user)
{
    m_askingHub = false;
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
    if (m_hasHub && !user.emergency)
        m_lease.start(leaseCheckMs);
    else
        m_lease.stop();
}

void SignInSession::checkLease()
{
    const auto user = m_commands.user();
    if (!user)
        return m_lease.stop();
    const Timestamp now = m_commands.clock().now();
    m_commands.store().writes().submit(
        [login = user->login, now](db::Connection& connection) -> Result<qint64> {
            MADOGUCHI_TRY(store::SignInRepository(connection).noteSeen(now));
            return leftWithoutHub(connection, login, now);
        },
        this,
        [this, login = user->login](const Result<qint64>& left) {
            const auto& present = m_commands.user();
            if (!left || *left > 0 || !present || present->login != login || !present->offline)
                return;
            signOut();
            Q_EMIT failed({ErrorCode::SignedOut, QStringLiteral("sign-in.offline-expired"), {}});
        });
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
