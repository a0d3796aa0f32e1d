// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/authorities.h"

namespace madoguchi::hub {

namespace {

constexpr int longestCommonName = 64;

std::optional<Authority> described(X509* certificate)
{
    if (!certificate)
        return std::nullopt;
    return Authority{x509::toPem(certificate), x509::fingerprint(certificate), x509::notBefore(certificate),
                     x509::notAfter(certificate)};
}

Result<std::optional<Authority>> authorityIn(const TlsFiles& files, const QString& name)
{
    MADOGUCHI_TRY_ASSIGN(pair, files.pair(name));
    return described(pair ? pair->certificate.get() : nullptr);
}

Result<std::optional<Authority>> certificateIn(const TlsFiles& files, const QString& name)
{
    MADOGUCHI_TRY_ASSIGN(pem, files.text(name));
    const auto authority = described(x509::certificateFromPem(pem).get());
    if (!authority && !pem.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("tls.file"), files.path(name));
    return authority;
}

QByteArray lineOf(const QByteArray& fingerprint)
{
    return fingerprint.toHex() + '\n';
}

// Two of one city are told apart by their days.
QString nameOf(const QString& organisation, Timestamp now)
{
    const QString rest =
        QStringLiteral(" Madoguchi CA ") + now.toUtc().toString(QStringLiteral("yyyy-MM-dd"));
    return organisation.left(longestCommonName - rest.size()) + rest;
}

} // namespace

QByteArray Authorities::toBeTrusted() const
{
    QByteArray all;
    for (const auto* each : {&present, &next, &previous}) {
        if (*each)
            all += (*each)->certificate;
    }
    return all;
}

Result<Authorities> readAuthorities(const QString& directory)
{
    const TlsFiles files(directory);
    MADOGUCHI_TRY_ASSIGN(present, authorityIn(files, tlsname::authority));
    MADOGUCHI_TRY_ASSIGN(next, authorityIn(files, tlsname::next));
    MADOGUCHI_TRY_ASSIGN(previous, certificateIn(files, tlsname::previous));
    if (present && previous && previous->fingerprint == present->fingerprint)
        previous.reset();
    return Authorities{std::move(present), std::move(next), std::move(previous)};
}

Result<KeyPair> makeAuthority(const QString& commonName, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(key, x509::makeKey());
    MADOGUCHI_TRY_ASSIGN(
        certificate,
        x509::makeCertificate(
            {.commonName = commonName, .names = {}, .now = now, .days = authorityDays, .key = key.get()}));
    return KeyPair{std::move(key), std::move(certificate)};
}

Result<Authority> makeNextAuthority(const QString& directory, const QString& organisation, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(authorities, readAuthorities(directory));
    if (!authorities.present)
        return failure(ErrorCode::NotFound, QStringLiteral("ca.none"), directory);
    if (authorities.next)
        return failure(ErrorCode::Refused, QStringLiteral("ca.next.exists"));
    if (authorities.previous)
        return failure(ErrorCode::Refused, QStringLiteral("ca.previous.exists"));
    MADOGUCHI_TRY_ASSIGN(pair, makeAuthority(nameOf(organisation, now), now));
    MADOGUCHI_TRY(TlsFiles(directory).keepPair(tlsname::next, pair));
    return *described(pair.certificate.get());
}

Result<void> switchAuthority(const QString& directory)
{
    MADOGUCHI_TRY_ASSIGN(authorities, readAuthorities(directory));
    if (!authorities.present || !authorities.next)
        return failure(ErrorCode::Refused, QStringLiteral("ca.next.none"));
    const TlsFiles files(directory);
    MADOGUCHI_TRY_ASSIGN(former, files.text(tlsname::former));
    const QByteArray line = lineOf(authorities.present->fingerprint);
    if (!former.contains(line))
        MADOGUCHI_TRY(files.keepText(tlsname::former, former + line));
    MADOGUCHI_TRY(files.keepText(tlsname::previous, authorities.present->certificate));
    MADOGUCHI_TRY(files.rename(tlsname::next, tlsname::authority));
    return files.keepText(tlsname::authorityPem, authorities.next->certificate);
}

Result<void> forgetPreviousAuthority(const QString& directory)
{
    MADOGUCHI_TRY_ASSIGN(authorities, readAuthorities(directory));
    if (!authorities.previous)
        return failure(ErrorCode::Refused, QStringLiteral("ca.previous.none"));
    return TlsFiles(directory).remove(tlsname::previous);
}

Result<bool> isFormerAuthority(const QString& directory, const QByteArray& pem)
{
    const x509::Certificate certificate = x509::certificateFromPem(pem);
    MADOGUCHI_TRY_ASSIGN(former, TlsFiles(directory).text(tlsname::former));
    return certificate && former.contains(lineOf(x509::fingerprint(certificate.get())));
}

} // namespace madoguchi::hub
