// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// Locks a login out after too many wrong passwords in a row: for a quarter of an hour, and twice as long
/// with each further one, up to a day. Kept in the store, so it holds over restarts and for all daemons; a
/// login that does not exist is locked like any other. The Throttle in front of it, which is memory alone,
/// makes ten attempts take minutes.
///
/// Whoever can lock others out can keep a centre from working. So only attempts from an enrolled desk count:
/// from anywhere else no password is right, and there is nothing to guard. And a desk at which too many fail,
/// whoever's they are, is itself locked for a quarter of an hour: at three logins' worth.
class Lockout
{
public:
    static constexpr qint64 attempts = 10;
    static constexpr qint64 firstMs = 15LL * 60 * 1000;
    static constexpr qint64 longestMs = 24LL * 3600 * 1000;
    static constexpr qint64 attemptsOfSeat = 30;
    static constexpr qint64 seatForgetsMs = 3600LL * 1000; ///< without a failure

    /// Both outlive it.
    Lockout(HubStore& store, const Clock& clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// How long this login at this seat has to wait yet; 0 = it may try.
    [[nodiscard]] Result<qint64> waitMs(const QString& login, const SeatId& seat);
    /// It was a wrong password. Says in the log if that locks something: how long and where, not whom.
    [[nodiscard]] Result<void> failed(const QString& login, const SeatId& seat);
    /// It was the right one: the login starts afresh, the seat does not.
    [[nodiscard]] Result<void> succeeded(const QString& login);
    /// An administrator's act, which is in the audit. @return false if there was nothing to unlock
    [[nodiscard]] Result<bool> unlock(const QString& login);
    /// Forgets what was tried long ago.
    [[nodiscard]] Result<void> sweep();

private:
    [[nodiscard]] QByteArray digestOf(const QString& login) const;
    [[nodiscard]] QByteArray digestOf(const SeatId& seat) const;
    [[nodiscard]] Result<qint64> count(const QByteArray& whose, qint64 forgetMs);
    [[nodiscard]] Result<void> lock(const QByteArray& whose, qint64 ms);
    [[nodiscard]] Result<void> tellUnlocked(const QString& login);
    [[nodiscard]] Result<qint64> lockedUntil(const QByteArray& whose);

    HubStore& m_store;
    const Clock& m_clock;
};

} // namespace madoguchi::hub
