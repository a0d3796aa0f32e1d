// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates of every kind that is not to be trusted.
#pragma once

#include "kb/hub/tls_identity.h"
#include "kb/hub/x509.h"

namespace madoguchi::test {

/// What a certificate says; as it stands, what an honest hub at 127.0.0.1 shows.
struct Claim
{
    QString commonName = QStringLiteral("hub");
    QByteArray names = "IP:127.0.0.1"; ///< subjectAltName; empty: none
    QByteArray usage = "serverAuth";   ///< extended key usage
    bool authority = false;            ///< may sign others
    int fromDays = -1;                 ///< first day it holds, from now
    int untilDays = 30;
};

/// A certificate with its key, and those above it as a server shows them.
struct Signed
{
    hub::x509::Key key;
    hub::x509::Certificate certificate;
    QByteArray above; ///< PEM; without the root

    [[nodiscard]] QByteArray pem() const { return hub::x509::toPem(certificate.get()); }
    [[nodiscard]] QByteArray chain() const { return pem() + above; }
    [[nodiscard]] QByteArray keyPem() const { return hub::x509::toPem(key.get()); }
};

/// Signed by itself if there is no issuer.
[[nodiscard]] Signed forge(const Claim& claim, const Signed* issuer = nullptr);
/// A root.
[[nodiscard]] Signed forgeAuthority(const QString& name);

} // namespace madoguchi::test
