// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace madoguchi::hub {

/// What the hub shows in the TLS handshake. PEM.
struct TlsIdentity
{
    QByteArray key;          ///< EC P-256
    QByteArray certificate;  ///< followed by no other; desks know the CA
    QByteArray authority;    ///< the hub's own CA certificate: what desks pin
    bool renewed = false;    ///< the server's certificate was made just now
    QByteArray trusted = {}; ///< every CA desks are to trust: this one, the next and the former (Authorities)
};

/// How long the server's certificate holds: as long as browsers accept.
inline constexpr int serverDays = 398;
/// A server certificate with fewer days left is made anew.
inline constexpr int renewBeforeDays = 30;

/// Keeps the hub's own CA and server certificate in a directory: `ca.key` and `server.key` (key and
/// certificate, readable by their owner alone) and `ca.pem` (to be given to the desks). Made when missing;
/// the server's is renewed when its names are no longer `names`, its time runs out, or another CA has taken
/// the former's place. The CA stays until an administrator changes it (authorities.h), so desks notice
/// nothing.
/// @param names host names and addresses desks call the hub by
/// Errors: Io "tls.file" naming the file, Corrupt "tls.file" for one that cannot be read, Internal
/// "tls.openssl".
[[nodiscard]] Result<TlsIdentity> ensureTlsIdentity(const QString& directory, const QStringList& names,
                                                    const QString& organisation, Timestamp now);

} // namespace madoguchi::hub
