// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/tls_identity.h"

#include "kb/hub/authorities.h"

#include <openssl/x509v3.h>

namespace madoguchi::hub {

namespace {

constexpr qint64 dayMs = 86'400'000;

Result<KeyPair> ensureAuthority(const TlsFiles& files, const QString& organisation, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(present, files.pair(tlsname::authority));
    if (present)
        return std::move(*present);
    MADOGUCHI_TRY_ASSIGN(pair, makeAuthority(organisation + QStringLiteral(" Madoguchi CA"), now));
    MADOGUCHI_TRY(files.keepPair(tlsname::authority, pair));
    return pair;
}

// "DNS:a, IP Address:b" as OpenSSL prints it would need parsing; the extension's bytes compare exactly.
QByteArray altNameBytes(X509* certificate)
{
    const int index = X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1);
    if (index < 0)
        return {};
    const ASN1_OCTET_STRING* data = X509_EXTENSION_get_data(X509_get_ext(certificate, index));
    return QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(data)), ASN1_STRING_length(data));
}

bool isFresh(X509* certificate, X509* wanted, X509* authority, Timestamp now)
{
    auto soon = static_cast<time_t>((now.ms + renewBeforeDays * dayMs) / 1000);
    auto present = static_cast<time_t>(now.ms / 1000);
    return X509_cmp_time(X509_get0_notAfter(certificate), &soon) > 0 &&
           X509_cmp_time(X509_get0_notBefore(certificate), &present) <= 0 &&
           X509_verify(certificate, X509_get0_pubkey(authority)) == 1 &&
           altNameBytes(certificate) == altNameBytes(wanted);
}

} // namespace

Result<TlsIdentity> ensureTlsIdentity(const QString& directory, const QStringList& names,
                                      const QString& organisation, Timestamp now)
{
    const TlsFiles files(directory);
    MADOGUCHI_TRY(files.make());
    MADOGUCHI_TRY_ASSIGN(authority, ensureAuthority(files, organisation, now));
    const QByteArray authorityPem = x509::toPem(authority.certificate.get());
    MADOGUCHI_TRY(files.keepText(tlsname::authorityPem, authorityPem));
    MADOGUCHI_TRY_ASSIGN(authorities, readAuthorities(directory));

    MADOGUCHI_TRY_ASSIGN(present, files.pair(tlsname::server));
    MADOGUCHI_TRY_ASSIGN(key, x509::makeKey());
    MADOGUCHI_TRY_ASSIGN(certificate, x509::makeCertificate({.commonName = names.value(0),
                                                             .names = names,
                                                             .now = now,
                                                             .days = serverDays,
                                                             .key = key.get(),
                                                             .issuer = authority.certificate.get(),
                                                             .issuerKey = authority.key.get()}));
    KeyPair pair{std::move(key), std::move(certificate)};
    const bool renew = !present || !isFresh(present->certificate.get(), pair.certificate.get(),
                                            authority.certificate.get(), now);
    if (renew)
        MADOGUCHI_TRY(files.keepPair(tlsname::server, pair));
    else
        pair = std::move(*present);
    return TlsIdentity{x509::toPem(pair.key.get()), x509::toPem(pair.certificate.get()), authorityPem, renew,
                       authorities.toBeTrusted()};
}

} // namespace madoguchi::hub
