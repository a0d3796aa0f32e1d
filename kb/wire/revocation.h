// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi::wire {

/// Keys of the Fault (SignedOut) that ends a session for good, where "session.over" asks for the password
/// again: the user may sign in nowhere any more; the desk may hold nothing any more. @{
inline const QString userRevoked = QStringLiteral("session.user-revoked");
inline const QString deviceRevoked = QStringLiteral("session.device-revoked");
/// @}

[[nodiscard]] inline bool isRevocation(const QString& key)
{
    return key == userRevoked || key == deviceRevoked;
}

} // namespace madoguchi::wire
