// SPDX-License-Identifier: GPL-3.0-or-later
// The little of OpenSSL the hub needs to be its own certificate authority.
#pragma once

#include "kb/base/clock.h"
#include "kb/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace madoguchi::hub::x509 {

struct Free
{
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(BIO* bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

/// What a certificate is to say.
struct Request
{
    QString commonName;
    QStringList names; ///< host names and addresses; none = a CA
    Timestamp now;
    int days = 0;
    EVP_PKEY* key = nullptr;
    X509* issuer = nullptr; ///< nullptr = signs itself
    EVP_PKEY* issuerKey = nullptr;
};

[[nodiscard]] Result<Key> makeKey();
[[nodiscard]] Result<Certificate> makeCertificate(const Request& request);

[[nodiscard]] QByteArray toPem(EVP_PKEY* key);
[[nodiscard]] QByteArray toPem(X509* certificate);
/// nullptr if the text is none. @{
[[nodiscard]] Key keyFromPem(const QByteArray& pem);
[[nodiscard]] Certificate certificateFromPem(const QByteArray& pem);
/// @}

/// SHA-256 of the certificate.
[[nodiscard]] QByteArray fingerprint(X509* certificate);
/// The first and the last moment it holds. @{
[[nodiscard]] Timestamp notBefore(X509* certificate);
[[nodiscard]] Timestamp notAfter(X509* certificate);
/// @}

/// The text of subjectAltName for these names: "DNS:hub.example,IP:192.0.2.1".
[[nodiscard]] QByteArray subjectAltName(const QStringList& names);

} // namespace madoguchi::hub::x509
