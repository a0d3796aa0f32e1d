// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace madoguchi::wire {

/// The version both sides name in Hello and Welcome. It rises when an older peer could no longer be
/// understood; new fields and new messages do not raise it, since both sides skip what they do not know.
inline constexpr qint64 protocolVersion = 1;
/// The oldest version this program still speaks.
inline constexpr qint64 oldestProtocolVersion = 1;

/// Where a hub listens if nothing else was said.
inline constexpr quint16 defaultPort = 24894;

/// ALPN name offered and demanded in the TLS handshake.
[[nodiscard]] inline QByteArray alpnName()
{
    return QByteArrayLiteral("madoguchi/1");
}

} // namespace madoguchi::wire
