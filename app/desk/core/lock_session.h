// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/sign_in_session.h"

#include <QTimer>

namespace madoguchi::desk {

/// Locks the window when nobody has touched it for a while, or at once when asked, and opens it to whoever is
/// signed in. Nothing else stops: a call goes on, drafts stay, what was saved is sent. UI thread.
///
/// Opened by the password they last signed in with at the hub, which makes wait as at the door, or by a PIN
/// they chose at this desk: after five wrong ones in a row, counted in the store, only the password opens it.
/// Who signed in without a password (a desk without a hub, or while the store cannot be opened) has nothing
/// to open it by, so nothing is locked.
class LockSession final : public QObject
{
    Q_OBJECT
public:
    static constexpr int fewestMinutes = 5;
    static constexpr int mostMinutes = 30;
    static constexpr int usualMinutes = 15;
    static constexpr int shortestPin = 4;
    static constexpr int longestPin = 8;
    static constexpr int pinAttempts = 5;

    /// Both outlive it.
    LockSession(CommandRunner& commands, const SignInSession& signIn, QObject* parent = nullptr);

    /// Within the bounds above.
    void setMinutes(int minutes);
    [[nodiscard]] int minutes() const { return m_minutes; }
    /// Whoever listens to a caller touches nothing: while a call is on, it is the longest time.
    void setOnCall(bool onCall) { m_onCall = onCall; }
    /// A key or the mouse. @return true if nobody had been there for so long that it locked the window: then
    /// what was pressed is to do nothing
    bool noteActivity();
    /// Looks whether the desk was left; called by a timer.
    void lookIdle();

    [[nodiscard]] bool mayLock() const;
    void lock();
    [[nodiscard]] bool isLocked() const { return m_locked; }
    /// Password or PIN. changed() or refused() follows.
    void unlock(const QString& secret);

    /// Whether whoever is signed in has a PIN, and whether it opens the window now: as last read, by lock()
    /// and lookForPin(). @{
    [[nodiscard]] bool hasPin() const { return m_hasPin; }
    [[nodiscard]] bool takesPin() const { return m_takesPin; }
    /// @}
    /// pinChanged() follows.
    void lookForPin();
    /// Of whoever is signed in, who gives their password for it. Empty = none any more. pinSet() or
    /// pinRefused() follows.
    void setPin(const QString& password, const QString& pin);
    /// Four to eight digits of at least three kinds, no row and nothing said twice.
    [[nodiscard]] static bool isGoodPin(const QString& pin);

Q_SIGNALS:
    /// Locked, or open.
    void changed();
    /// hasPin(), takesPin().
    void pinChanged();
    /// SignedOut "lock.password-wrong", "lock.pin-wrong", "lock.pin-spent", "lock.password-unknown": this
    /// desk does not know it any more; Busy "sign-in.throttled": too many attempts; or the store's error.
    void refused(const madoguchi::Error& error);
    /// It was opened by this password: also good at the hub, if that asks for it.
    void passwordGiven(const QString& password);
    void pinSet();
    /// InvalidInput "lock.pin-weak", or as refused().
    void pinRefused(const madoguchi::Error& error);

private:
    enum class Key { Password, Pin };
    [[nodiscard]] static Result<Key> tryKey(db::Connection& connection, const QString& login,
                                            const QString& secret, Timestamp now);
    void onUser();
    void touch();
    void open();
    void showPin(bool hasPin, bool takesPin);
    [[nodiscard]] qint64 idleMs() const;

    CommandRunner& m_commands;
    const SignInSession& m_signIn;
    QTimer m_look;
    int m_minutes = usualMinutes;
    QString m_login; ///< who is signed in
    qint64 m_touchedAt = 0;
    Timestamp m_touchedOn;
    bool m_onCall = false;
    bool m_locked = false;
    bool m_busy = false;
    bool m_hasPin = false;
    bool m_takesPin = false;
};

} // namespace madoguchi::desk
