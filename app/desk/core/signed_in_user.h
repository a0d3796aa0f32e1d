// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"

#include <QMetaType>

namespace madoguchi::desk {

/// Who sits at this desk.
struct SignedInUser
{
    QString login;
    QString displayName;
    Actor actor;
    bool offline = false; ///< signed in without the hub
    /// The store cannot be opened, so nobody could check who it is: calls are kept, nothing else is done.
    bool emergency = false;
    /// Too long without the hub: Q&As are shown and contacts can be written, nothing else is.
    bool limited = false;
    /// Somebody else set the password, says the hub: they are to choose one of their own.
    bool passwordDue = false;

    bool operator==(const SignedInUser&) const = default;
};

/// At a desk without a hub the same name is the same person the next day, without anybody who could hand out
/// ids.
[[nodiscard]] inline Actor localActor(const QString& login)
{
    return {{uuidForName(QStringLiteral("local-user:") + login)}, Role::Supervisor, {}};
}

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::SignedInUser)
