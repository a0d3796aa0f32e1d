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

/// How long after the last sign-in at the hub one may sign in without it.
inline constexpr qint64 offlineSignInMs = 72LL * 3600 * 1000;

class SignInRepository
{
public:
    explicit SignInRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<void> remember(const KnownUser& user);
    [[nodiscard]] Result<std::optional<KnownUser>> find(const QString& login);
    [[nodiscard]] Result<void> forget(const QString& login);

private:
    db::Connection& m_connection;
};

/// Whether `now` still lies within the 72 hours; a clock set back before the last sign-in does not count as
/// within.
[[nodiscard]] bool maySignInOffline(const KnownUser& user, Timestamp now);

} // namespace madoguchi::store
