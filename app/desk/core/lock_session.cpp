// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/lock_session.h"

#include "app/desk/core/password_check.h"
#include "kb/base/password.h"

#include <algorithm>
#include <set>

namespace madoguchi::desk {

namespace {

constexpr int lookEveryMs = 5'000;
constexpr qint64 minuteMs = 60'000;
constexpr size_t fewestDigits = 3; // of different kinds

Error asLock(const Error& error)
{
    // It was changed at the hub meanwhile, or never written down here.
    if (error.key == u"sign-in.unknown-here")
        return {ErrorCode::SignedOut, QStringLiteral("lock.password-unknown"), {}};
    if (error.key == u"sign-in.wrong")
        return {ErrorCode::SignedOut, QStringLiteral("lock.password-wrong"), {}};
    return error;
}

bool looksLikePin(const QString& text)
{
    return text.size() >= LockSession::shortestPin && text.size() <= LockSession::longestPin &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// 1234, 9876, 8901.
bool isRow(const QString& pin)
{
    const auto step = [&pin](qsizetype i) {
        return (pin[i].digitValue() - pin[i - 1].digitValue() + 10) % 10;
    };
    for (qsizetype i = 2; i < pin.size(); ++i) {
        if (step(i) != step(1))
            return false;
    }
    return step(1) == 1 || step(1) == 9;
}

/// 1212, 123123.
bool saysTwice(const QString& pin)
{
    for (qsizetype part = 1; part <= pin.size() / 2; ++part) {
        if (pin.size() % part == 0 && pin.left(part).repeated(pin.size() / part) == pin)
            return true;
    }
    return false;
}

} // namespace

LockSession::LockSession(CommandRunner& commands, const SignInSession& signIn, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_signIn(signIn)
{
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &LockSession::lookIdle);
    connect(&m_commands, &CommandRunner::userChanged, this, &LockSession::onUser);
}

void LockSession::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, fewestMinutes, mostMinutes);
}

// A session taken up again behind the scenes signs the same person in.
void LockSession::onUser()
{
    const auto& user = m_commands.user();
    const QString login = user ? user->login : QString();
    if (login == m_login)
        return;
    m_login = login;
    touch();
    showPin(false, false);
    if (login.isEmpty())
        m_look.stop();
    else
        m_look.start();
    if (m_locked)
        open();
}

void LockSession::touch()
{
    m_touchedAt = m_commands.clock().steadyMs();
    m_touchedOn = m_commands.clock().now();
}

// The steady clock stands still while the machine sleeps, the other one may be set.
qint64 LockSession::idleMs() const
{
    return std::max(m_commands.clock().steadyMs() - m_touchedAt,
                    m_commands.clock().now().ms - m_touchedOn.ms);
}

bool LockSession::noteActivity()
{
    const bool wasLocked = m_locked;
    // What wakes the machine is no sign of whoever sat there before.
    lookIdle();
    touch();
    return m_locked && !wasLocked;
}

void LockSession::lookIdle()
{
    if (!m_locked && idleMs() >= (m_onCall ? mostMinutes : m_minutes) * minuteMs)
        lock();
}

bool LockSession::mayLock() const
{
    const auto& user = m_commands.user();
    return user && !user->emergency && m_signIn.hasHub();
}

void LockSession::lock()
{
    if (m_locked || !mayLock())
        return;
    m_locked = true;
    lookForPin();
    Q_EMIT changed();
}

void LockSession::lookForPin()
{
    m_commands.store().lists().submitLatest(
        QStringLiteral("lock-pin"),
        [login = m_login](db::Connection& connection) {
            return store::SignInRepository(connection).pin(login);
        },
        this,
        [this, login = m_login](const Result<store::LockPin>& pin) {
            if (login != m_login)
                return;
            const bool has = pin && !pin->verifier.isEmpty();
            showPin(has, has && pin->failures < pinAttempts);
        });
}

void LockSession::showPin(bool hasPin, bool takesPin)
{
    m_hasPin = hasPin;
    m_takesPin = takesPin;
    Q_EMIT pinChanged();
}

Result<LockSession::Key> LockSession::tryKey(db::Connection& connection, const QString& login,
                                             const QString& secret, Timestamp now)
{
    store::SignInRepository known(connection);
    MADOGUCHI_TRY_ASSIGN(pin, known.pin(login));
    if (pin.verifier.isEmpty() || pin.failures >= pinAttempts || !looksLikePin(secret)) {
        MADOGUCHI_TRY(checkPassword(connection, login, secret, now));
        return Key::Password;
    }
    MADOGUCHI_TRY(known.notePinTried(login));
    if (!passwordMatches(pin.verifier, secret))
        return failure(ErrorCode::SignedOut, pin.failures + 1 < pinAttempts
                                                 ? QStringLiteral("lock.pin-wrong")
                                                 : QStringLiteral("lock.pin-spent"));
    MADOGUCHI_TRY(known.noteRightPin(login));
    return Key::Pin;
}

void LockSession::unlock(const QString& secret)
{
    if (!m_locked || m_busy)
        return;
    m_busy = true;
    const Timestamp now = m_commands.clock().now();
    m_commands.store().writes().submit(
        [login = m_login, secret, now](db::Connection& connection) {
            return tryKey(connection, login, secret, now);
        },
        this,
        [this, secret, login = m_login](const Result<Key>& key) {
            m_busy = false;
            if (!m_locked || login != m_login)
                return;
            if (!key) {
                lookForPin();
                Q_EMIT refused(asLock(key.error()));
                return;
            }
            open();
            if (*key == Key::Password)
                Q_EMIT passwordGiven(secret);
        });
}

void LockSession::open()
{
    m_locked = false;
    touch();
    Q_EMIT changed();
}

bool LockSession::isGoodPin(const QString& pin)
{
    return looksLikePin(pin) && std::set<QChar>(pin.begin(), pin.end()).size() >= fewestDigits &&
           !isRow(pin) && !saysTwice(pin);
}

void LockSession::setPin(const QString& password, const QString& pin)
{
    if (!pin.isEmpty() && !isGoodPin(pin)) {
        Q_EMIT pinRefused({ErrorCode::InvalidInput, QStringLiteral("lock.pin-weak"), {}});
        return;
    }
    const Timestamp now = m_commands.clock().now();
    m_commands.store().writes().submit(
        [login = m_login, password, pin, now](db::Connection& connection) -> Result<void> {
            MADOGUCHI_TRY(checkPassword(connection, login, password, now));
            QByteArray verifier;
            if (!pin.isEmpty()) {
                MADOGUCHI_TRY_ASSIGN(made, hashPassword(pin));
                verifier = made;
            }
            return store::SignInRepository(connection).setPin(login, verifier);
        },
        this,
        [this, login = m_login](const Result<void>& result) {
            if (login != m_login)
                return;
            if (!result) {
                Q_EMIT pinRefused(asLock(result.error()));
                return;
            }
            lookForPin();
            Q_EMIT pinSet();
        });
}

} // namespace madoguchi::desk
