// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/connection.h"
#include "kb/domain/actor.h"

#include <optional>

namespace madoguchi::store {

/// Someone who signed in at the hub from this desk, and how they can do so again while the hub is away.
struct KnownUser
{
    QString login;
    Actor actor;
    QString displayName;
    QByteArray verifier;  ///< Argon2id; see kb/base/password.h
    Timestamp signedInAt; ///< last time at the hub
};

/// What opens their locked window besides the password.
struct LockPin
{
    QByteArray verifier; ///< Argon2id; empty = there is none
    int failures = 0;    ///< tried in a row that did not fit, also before the program began anew
};

class SignInRepository
{
public:
    explicit SignInRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// What the hub said yes to sets the clock right: what was seen before, however late, is forgotten, and
    /// so are wrong passwords. The PIN stays, unless it is another person's.
    [[nodiscard]] Result<void> remember(const KnownUser& user);
    [[nodiscard]] Result<std::optional<KnownUser>> find(const QString& login);
    [[nodiscard]] Result<void> forget(const QString& login);

    /// Wrong passwords given here: from the third in a row on each makes the next attempt wait, a second
    /// first, twice as long each time, a quarter of an hour at most. Of a login nobody knows here nothing is
    /// kept. @{
    [[nodiscard]] Result<qint64> waitMs(const QString& login, Timestamp now);
    [[nodiscard]] Result<void> noteWrong(const QString& login, Timestamp now);
    /// Wrong PINs are forgotten, too.
    [[nodiscard]] Result<void> noteRight(const QString& login);
    /// @}

    /// None of a login nobody knows here. @{
    [[nodiscard]] Result<LockPin> pin(const QString& login);
    /// @param verifier empty = none any more
    [[nodiscard]] Result<void> setPin(const QString& login, const QByteArray& verifier);
    /// Counts one as wrong; noteRightPin() takes that back. A program killed in between has counted it.
    [[nodiscard]] Result<void> notePinTried(const QString& login);
    [[nodiscard]] Result<void> noteRightPin(const QString& login);
    /// @}

    /// The latest moment this desk has seen, so that a clock set back makes nothing younger. @{
    [[nodiscard]] Result<Timestamp> latestSeen();
    /// @param passedMs what has passed since it was noted last, by a clock nobody can set
    [[nodiscard]] Result<void> noteSeen(Timestamp now, qint64 passedMs = 0);
    /// @}

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
