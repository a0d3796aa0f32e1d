// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/tls_identity.h"

#include "kb/hub/x509.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <openssl/x509v3.h>

namespace madoguchi::hub {

namespace {

constexpr qint64 dayMs = 86'400'000;

tl::unexpected<Error> fileError(ErrorCode code, const QString& path)
{
    return failure(code, QStringLiteral("tls.file"), path);
}

Result<void> write(const QString& path, const QByteArray& bytes, QFile::Permissions permissions)
{
    // Rights first: a private key is at no moment readable by others.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fileError(ErrorCode::Io, path);
    return {};
}

Result<QByteArray> read(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::Io, path);
    return file.readAll();
}

constexpr QFile::Permissions secret = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions open = secret | QFile::ReadGroup | QFile::ReadOther;

struct Pair
{
    x509::Key key;
    x509::Certificate certificate;
};

// Key and certificate stand in one file, so that no crash leaves one without the other.
// Nothing if there is no file; a damaged one is an error, never silently replaced.
Result<std::optional<Pair>> readPair(const QString& path)
{
    MADOGUCHI_TRY_ASSIGN(pem, read(path));
    if (pem.isEmpty())
        return std::optional<Pair>();
    Pair pair{x509::keyFromPem(pem), x509::certificateFromPem(pem)};
    if (!pair.key || !pair.certificate || X509_check_private_key(pair.certificate.get(), pair.key.get()) != 1)
        return fileError(ErrorCode::Corrupt, path);
    return std::optional(std::move(pair));
}

Result<void> writePair(const QString& path, const Pair& pair)
{
    return write(path, x509::toPem(pair.key.get()) + x509::toPem(pair.certificate.get()), secret);
}

Result<Pair> ensureAuthority(const QDir& directory, const QString& organisation, Timestamp now)
{
    const QString path = directory.filePath(QStringLiteral("ca.key"));
    MADOGUCHI_TRY_ASSIGN(present, readPair(path));
    if (present)
        return std::move(*present);
    MADOGUCHI_TRY_ASSIGN(key, x509::makeKey());
    MADOGUCHI_TRY_ASSIGN(certificate,
                         x509::makeCertificate({.commonName = organisation + QStringLiteral(" Madoguchi CA"),
                                                .names = {},
                                                .now = now,
                                                .days = authorityDays,
                                                .key = key.get()}));
    Pair pair{std::move(key), std::move(certificate)};
    MADOGUCHI_TRY(writePair(path, pair));
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
    const QDir dir(directory);
    if (!dir.mkpath(QStringLiteral(".")))
        return fileError(ErrorCode::Io, directory);
    QFile::setPermissions(directory, secret | QFile::ExeOwner);
    MADOGUCHI_TRY_ASSIGN(authority, ensureAuthority(dir, organisation, now));
    const QByteArray authorityPem = x509::toPem(authority.certificate.get());
    MADOGUCHI_TRY(write(dir.filePath(QStringLiteral("ca.pem")), authorityPem, open));

    const QString path = dir.filePath(QStringLiteral("server.key"));
    MADOGUCHI_TRY_ASSIGN(present, readPair(path));
    MADOGUCHI_TRY_ASSIGN(key, x509::makeKey());
    MADOGUCHI_TRY_ASSIGN(certificate, x509::makeCertificate({.commonName = names.value(0),
                                                             .names = names,
                                                             .now = now,
                                                             .days = serverDays,
                                                             .key = key.get(),
                                                             .issuer = authority.certificate.get(),
                                                             .issuerKey = authority.key.get()}));
    Pair pair{std::move(key), std::move(certificate)};
    const bool renew = !present || !isFresh(present->certificate.get(), pair.certificate.get(),
                                            authority.certificate.get(), now);
    if (renew)
        MADOGUCHI_TRY(writePair(path, pair));
    else
        pair = std::move(*present);
    return TlsIdentity{x509::toPem(pair.key.get()), x509::toPem(pair.certificate.get()), authorityPem, renew};
}

} // namespace madoguchi::hub
