// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/trust.h"

#include "kb/base/blake2b.h"
#include "kb/domain/cbor_fields.h"
#include "kb/store/meta_repository.h"
#include "kb/wire/limits.h"

#include <QSslCertificateExtension>

namespace madoguchi::sync {

namespace {

enum Key { Base = 1, Told, Retired };

QByteArray fingerprintOf(const QSslCertificate& certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

QByteArray pemOf(const QList<QSslCertificate>& certificates)
{
    QByteArray pem;
    for (const QSslCertificate& certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

QVariant extensionOf(const QSslCertificate& certificate, QLatin1StringView oid)
{
    for (const QSslCertificateExtension& extension : certificate.extensions()) {
        if (extension.oid() == oid)
            return extension.value();
    }
    return {};
}

bool isAuthority(const QSslCertificate& certificate)
{
    const QVariantMap constraints =
        extensionOf(certificate, QLatin1StringView("2.5.29.19")).toMap(); // basicConstraints
    return !certificate.isNull() && certificate.isSelfSigned() &&
           constraints.value(QStringLiteral("ca")).toBool();
}

// One comes with colons, the other without.
QByteArray hexOf(const QVariant& keyId)
{
    return keyId.toByteArray().replace(':', "").toLower();
}

// The connection stands: whoever signed it is one of those trusted. Which of them, the certificate says.
bool signedBy(const QSslCertificate& hub, const QSslCertificate& authority)
{
    const QByteArray issuer = hexOf(extensionOf(hub, QLatin1StringView("2.5.29.35"))
                                        .toMap()
                                        .value(QStringLiteral("keyid"))); // authorityKeyIdentifier
    const QByteArray subject =
        hexOf(extensionOf(authority, QLatin1StringView("2.5.29.14"))); // subjectKeyIdentifier
    return !issuer.isEmpty() && issuer == subject;
}

// Empty unless each of them is what it should be.
QList<QSslCertificate> authoritiesIn(const QByteArray& pem)
{
    if (pem.size() > wire::limits::authoritiesBytes)
        return {};
    QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    const bool sound = certificates.size() <= wire::limits::authoritiesTold &&
                       certificates.size() == pem.count("-----BEGIN ") &&
                       std::all_of(certificates.begin(), certificates.end(), isAuthority);
    return sound ? certificates : QList<QSslCertificate>();
}

} // namespace

Trust::Trust(db::Connection& connection, const QByteArray& base)
    : m_connection(connection)
    , m_base(base)
{
}

Result<void> Trust::load()
{
    const auto record = store::MetaRepository(m_connection).get(store::meta::authorities);
    MADOGUCHI_TRY(record);
    const auto map = parseMap(record->value_or(QByteArray()), QStringLiteral("authorities"));
    if (!map)
        return {};
    FieldReader in(*map);
    const QByteArray base = in.blob(Base);
    const QList<QSslCertificate> told = authoritiesIn(in.blob(Told));
    const QByteArray retired = in.blob(Retired);
    if (!in.isValid() || base != blake2b(m_base))
        return {};
    m_told = told;
    constexpr qsizetype size = 32;
    for (qsizetype at = 0; at + size <= retired.size(); at += size)
        m_retired.append(retired.mid(at, size));
    return {};
}

QList<QSslCertificate> Trust::trusted() const
{
    QList<QSslCertificate> all = m_told;
    for (const QSslCertificate& certificate : QSslCertificate::fromData(m_base, QSsl::Pem)) {
        if (!m_retired.contains(fingerprintOf(certificate)) && !all.contains(certificate))
            all.append(certificate);
    }
    return all;
}

QByteArray Trust::authorities() const
{
    return pemOf(trusted());
}

QList<QByteArray> Trust::fingerprints() const
{
    QList<QByteArray> all;
    for (const QSslCertificate& certificate : trusted().mid(0, wire::limits::trustedAuthorities))
        all.append(fingerprintOf(certificate));
    return all;
}

bool Trust::vouches(const QList<QSslCertificate>& told, const QSslCertificate& hub) const
{
    const QList<QSslCertificate> before = trusted();
    return std::any_of(told.begin(), told.end(), [&](const QSslCertificate& authority) {
        return before.contains(authority) && signedBy(hub, authority);
    });
}

Result<void> Trust::take(const QByteArray& told, const QSslCertificate& hub)
{
    const QList<QSslCertificate> authorities = authoritiesIn(told);
    if (!vouches(authorities, hub))
        return failure(ErrorCode::Refused, QStringLiteral("hub.authorities"));
    if (authorities == m_told)
        return {};
    // Hubs that share no authority say nothing of each other's.
    const bool goesOn = std::any_of(authorities.begin(), authorities.end(),
                                    [this](const auto& each) { return m_told.contains(each); });
    QList<QByteArray> retired = m_retired;
    for (const QSslCertificate& former : std::as_const(m_told)) {
        if (goesOn && !authorities.contains(former))
            retired.append(fingerprintOf(former));
    }
    for (const QSslCertificate& authority : authorities)
        retired.removeAll(fingerprintOf(authority));
    retired = retired.mid(std::max<qsizetype>(0, retired.size() - mostRetired));
    FieldWriter out;
    out.blob(Base, blake2b(m_base));
    out.blob(Told, pemOf(authorities));
    out.blob(Retired, retired.join());
    MADOGUCHI_TRY(store::MetaRepository(m_connection).set(store::meta::authorities, out.bytes()));
    m_told = authorities;
    m_retired = retired;
    return {};
}

} // namespace madoguchi::sync
