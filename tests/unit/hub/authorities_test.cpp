// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/authorities.h"
#include "kb/hub/tls_identity.h"
#include "tests/support/printers.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QSslError>
#include <QTemporaryDir>

#include <unistd.h>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

/// A hub's certificates, made as at its first start.
struct Keys
{
    QTemporaryDir directory;
    QString path = directory.filePath(QStringLiteral("tls"));
    SystemClock clock;
    TlsFiles files{path};
    TlsIdentity first = shown();

    TlsIdentity shown()
    {
        const auto identity =
            ensureTlsIdentity(path, {QStringLiteral("hub.example")}, QStringLiteral("葉月市"), clock.now());
        REQUIRE(identity);
        return *identity;
    }
    Authorities authorities()
    {
        const auto read = readAuthorities(path);
        REQUIRE(read);
        return *read;
    }
    Result<Authority> next() { return makeNextAuthority(path, QStringLiteral("葉月市"), clock.now()); }
    QByteArray read(const QString& name)
    {
        const auto text = files.text(name);
        REQUIRE(text);
        return *text;
    }
};

/// What a desk that trusts this CA alone would see of it.
bool isSignedBy(const QByteArray& certificate, const QByteArray& authority)
{
    const x509::Certificate leaf = x509::certificateFromPem(certificate);
    const x509::Certificate ca = x509::certificateFromPem(authority);
    return leaf && ca && X509_verify(leaf.get(), X509_get0_pubkey(ca.get())) == 1;
}

QString keyOf(const Result<void>& result)
{
    return result ? QString() : result.error().key;
}

} // namespace

TEST_CASE("a CA is followed by the next one and each step is refused out of its turn")
{
    Keys keys;
    CHECK(keyOf(switchAuthority(keys.path)) == QStringLiteral("ca.next.none"));
    CHECK(keyOf(forgetPreviousAuthority(keys.path)) == QStringLiteral("ca.previous.none"));
    CHECK(keys.first.trusted == keys.first.authority);

    const auto next = keys.next();
    REQUIRE(next);
    CHECK(next->certificate != keys.first.authority);
    CHECK(next->fingerprint == QSslCertificate(next->certificate).digest(QCryptographicHash::Sha256));
    CHECK(next->until.toUtc() == QSslCertificate(next->certificate).expiryDate());
    CHECK(next->from.toUtc() == QSslCertificate(next->certificate).effectiveDate());
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    CHECK_FALSE(QFileInfo(keys.files.path(tlsname::next)).permissions() & others);
    CHECK(keys.next().error().key == QStringLiteral("ca.next.exists"));
    // Nothing but what desks are told has changed.
    CHECK_FALSE(keys.shown().renewed);
    CHECK(keys.shown().certificate == keys.first.certificate);
    CHECK(keys.shown().trusted == keys.first.authority + next->certificate);

    const QByteArray formerKey = keys.read(tlsname::authority);
    REQUIRE(switchAuthority(keys.path));
    const TlsIdentity second = keys.shown();
    CHECK(second.authority == next->certificate);
    CHECK(isSignedBy(second.certificate, next->certificate));
    CHECK_FALSE(isSignedBy(second.certificate, keys.first.authority));
    CHECK(second.trusted == next->certificate + keys.first.authority);
    CHECK(keys.read(tlsname::authorityPem) == next->certificate);
    CHECK(keys.read(tlsname::previous) == keys.first.authority);
    CHECK_FALSE(keys.files.has(tlsname::next));
    for (const QString& name : QDir(keys.path).entryList(QDir::Files))
        CHECK_FALSE(keys.read(name).contains(formerKey.left(200))); // nobody signs with it any more
    CHECK(keys.next().error().key == QStringLiteral("ca.previous.exists"));
    CHECK(keyOf(switchAuthority(keys.path)) == QStringLiteral("ca.next.none"));

    REQUIRE(forgetPreviousAuthority(keys.path));
    CHECK(keys.shown().trusted == next->certificate);
    CHECK(keys.shown().certificate == second.certificate);
    CHECK(*isFormerAuthority(keys.path, keys.first.authority));
    CHECK_FALSE(*isFormerAuthority(keys.path, next->certificate));
    CHECK(keys.next());
}

TEST_CASE("a switch that was cut off between any two of its steps is one that happened or did not")
{
    Keys keys;
    const Authority next = *keys.next();
    const Authority present = *keys.authorities().present;
    bool switched = false;
    SECTION("before the former one is kept")
    {
        REQUIRE(keys.files.keepText(tlsname::former, present.fingerprint.toHex() + QByteArray("\n")));
    }
    SECTION("before the next one takes its place")
    {
        REQUIRE(keys.files.keepText(tlsname::former, present.fingerprint.toHex() + QByteArray("\n")));
        REQUIRE(keys.files.keepText(tlsname::previous, present.certificate));
    }
    SECTION("before its certificate is given out")
    {
        // Really: there is no way to write it.
        REQUIRE(QFile::remove(keys.files.path(tlsname::authorityPem)));
        REQUIRE(QDir(keys.path).mkpath(tlsname::authorityPem + QStringLiteral("/in the way")));
        CHECK(keyOf(switchAuthority(keys.path)) == QStringLiteral("tls.file"));
        REQUIRE(QDir(keys.files.path(tlsname::authorityPem)).removeRecursively());
        switched = true;
    }
    SECTION("before the server's certificate is made anew")
    {
        REQUIRE(switchAuthority(keys.path));
        switched = true;
    }
    const Authorities found = keys.authorities();
    CHECK(found.present->fingerprint == (switched ? next : present).fingerprint);
    CHECK(found.next.has_value() == !switched);
    CHECK(found.previous.has_value() == switched);
    // A hub that starts now, or runs, works, and desks are told both.
    const TlsIdentity shown = keys.shown();
    CHECK(isSignedBy(shown.certificate, found.present->certificate));
    CHECK(keys.read(tlsname::authorityPem) == found.present->certificate);
    CHECK(QSslCertificate::fromData(shown.trusted, QSsl::Pem).size() == 2);
    // And the command does the rest, whichever comes next.
    if (!switched)
        REQUIRE(switchAuthority(keys.path));
    CHECK(keys.shown().authority == next.certificate);
    CHECK(keys.authorities().previous->fingerprint == present.fingerprint);
    CHECK(keys.read(tlsname::former) == present.fingerprint.toHex() + QByteArray("\n"));
    REQUIRE(forgetPreviousAuthority(keys.path));
    CHECK(keys.shown().trusted == next.certificate);
}

TEST_CASE("what root makes by a command is its owner's whose directory it is")
{
    if (::geteuid() != 0)
        return;
    Keys keys;
    constexpr uid_t hubUser = 4711;
    REQUIRE(::chown(QFile::encodeName(keys.path).constData(), hubUser, hubUser) == 0);
    REQUIRE(keys.next());
    CHECK(QFileInfo(keys.files.path(tlsname::next)).ownerId() == hubUser);
    REQUIRE(switchAuthority(keys.path));
    (void)keys.shown();
    for (const QString& name : {tlsname::authority, tlsname::previous, tlsname::server, tlsname::former})
        CHECK(QFileInfo(keys.files.path(name)).ownerId() == hubUser);
}

TEST_CASE("a next CA that is damaged is an error that names its file and is told to nobody")
{
    Keys keys;
    QFile file(keys.files.path(tlsname::next));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("rubbish");
    file.close();
    const auto identity = ensureTlsIdentity(keys.path, {}, {}, keys.clock.now());
    REQUIRE_FALSE(identity);
    CHECK(identity.error().where.endsWith(tlsname::next));
    CHECK(keyOf(switchAuthority(keys.path)) == QStringLiteral("tls.file"));
    CHECK(keys.read(tlsname::authorityPem) == keys.first.authority);
}
