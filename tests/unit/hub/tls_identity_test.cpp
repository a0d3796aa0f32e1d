// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/tls_identity.h"
#include "tests/support/printers.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslError>
#include <QSslKey>
#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

constexpr qint64 dayMs = 86'400'000;
const QStringList names{QStringLiteral("hub.example"), QStringLiteral("192.0.2.1")};

TlsIdentity ensure(const QTemporaryDir& directory, const QStringList& hostNames, Timestamp now)
{
    const auto identity = ensureTlsIdentity(directory.filePath(QStringLiteral("tls")), hostNames,
                                            QStringLiteral("葉月市"), now);
    REQUIRE(identity);
    return *identity;
}

} // namespace

TEST_CASE("the hub is its own CA, and its certificate carries the configured names")
{
    QTemporaryDir directory;
    const Timestamp now = SystemClock().now();
    const TlsIdentity identity = ensure(directory, names, now);

    const QSslCertificate server(identity.certificate);
    const QSslCertificate authority(identity.authority);
    REQUIRE_FALSE(server.isNull());
    REQUIRE_FALSE(authority.isNull());
    CHECK(server.subjectAlternativeNames().contains(QSsl::DnsEntry, QStringLiteral("hub.example")));
    CHECK(server.subjectAlternativeNames().contains(QSsl::IpAddressEntry, QStringLiteral("192.0.2.1")));
    CHECK(server.publicKey().algorithm() == QSsl::Ec);
    CHECK(server.publicKey().length() == 256);
    CHECK(authority.isSelfSigned());
    CHECK_FALSE(server.isSelfSigned());
    CHECK(server.expiryDate() <= now.plusMs(398 * dayMs).toUtc());
    CHECK_FALSE(QSslKey(identity.key, QSsl::Ec).isNull());
}

TEST_CASE("private keys are for their owner alone, the CA's certificate is for everybody")
{
    QTemporaryDir directory;
    (void)ensure(directory, names, SystemClock().now());
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    for (const auto& name : {QStringLiteral("tls/ca.key"), QStringLiteral("tls/server.key")})
        CHECK_FALSE(QFileInfo(directory.filePath(name)).permissions() & others);
    QFile authority(directory.filePath(QStringLiteral("tls/ca.pem")));
    REQUIRE(authority.open(QIODevice::ReadOnly));
    CHECK_FALSE(authority.readAll().contains("PRIVATE"));
}

TEST_CASE("the certificate is kept from start to start, and renewed for new names and near its end")
{
    QTemporaryDir directory;
    const Timestamp now = SystemClock().now();
    const TlsIdentity first = ensure(directory, names, now);
    CHECK(first.renewed);
    const TlsIdentity second = ensure(directory, names, now.plusMs(300 * dayMs));
    CHECK_FALSE(second.renewed);
    CHECK(second.certificate == first.certificate);

    const TlsIdentity renamed = ensure(directory, {QStringLiteral("other.example")}, now);
    CHECK(renamed.renewed);
    CHECK(renamed.authority == first.authority);
    const TlsIdentity later = ensure(directory, {QStringLiteral("other.example")}, now.plusMs(370 * dayMs));
    CHECK(later.renewed);
    CHECK(later.authority == first.authority);
}

TEST_CASE("a damaged key is an error that names the file, never quietly replaced")
{
    QTemporaryDir directory;
    (void)ensure(directory, names, SystemClock().now());
    QFile key(directory.filePath(QStringLiteral("tls/ca.key")));
    REQUIRE(key.open(QIODevice::WriteOnly));
    key.write("rubbish");
    key.close();
    const auto identity =
        ensureTlsIdentity(directory.filePath(QStringLiteral("tls")), names, {}, SystemClock().now());
    REQUIRE_FALSE(identity);
    CHECK(identity.error().code == ErrorCode::Corrupt);
    CHECK(identity.error().where.endsWith(QStringLiteral("ca.key")));
}
