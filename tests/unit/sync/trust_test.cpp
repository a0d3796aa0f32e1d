// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/trust.h"

#include "kb/hub/authorities.h"
#include "kb/hub/tls_identity.h"
#include "kb/store/meta_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

/// A hub's certificates.
struct City
{
    QTemporaryDir directory;
    SystemClock clock;
    hub::TlsIdentity shown = show();

    hub::TlsIdentity show()
    {
        const auto identity = hub::ensureTlsIdentity(directory.path(), {QStringLiteral("127.0.0.1")},
                                                     QStringLiteral("City"), clock.now());
        REQUIRE(identity);
        return *identity;
    }
    QByteArray next()
    {
        const auto made = hub::makeNextAuthority(directory.path(), QStringLiteral("City"), clock.now());
        REQUIRE(made);
        shown = show();
        return made->certificate;
    }
    void change()
    {
        REQUIRE(hub::switchAuthority(directory.path()));
        shown = show();
    }
    void forget()
    {
        REQUIRE(hub::forgetPreviousAuthority(directory.path()));
        shown = show();
    }
    [[nodiscard]] QSslCertificate server() const { return QSslCertificate(shown.certificate); }
};

struct Desk
{
    QTemporaryDir directory;
    std::unique_ptr<db::Connection> connection = open();
    QByteArray file;

    explicit Desk(const QByteArray& caFile)
        : file(caFile)
    {
    }
    std::unique_ptr<db::Connection> open()
    {
        auto opened = store::openStore(directory.filePath(QStringLiteral("desk.db")));
        REQUIRE(opened);
        return std::move(*opened);
    }
    /// As it is after a start of the program.
    Trust trust()
    {
        Trust trust(*connection, file);
        REQUIRE(trust.load());
        return trust;
    }
    bool hears(const QByteArray& told, const QSslCertificate& hub)
    {
        Trust present = trust();
        return present.take(told, hub).has_value();
    }
};

bool trusts(const Trust& trust, const QByteArray& authority)
{
    return QSslCertificate::fromData(trust.authorities(), QSsl::Pem).contains(QSslCertificate(authority));
}

} // namespace

TEST_CASE("a desk follows its hub from one CA to the next and trusts the former no longer when it is told")
{
    City city;
    const QByteArray old = city.shown.authority;
    Desk desk(old);
    CHECK(desk.trust().authorities() == QSslCertificate(old).toPem());
    REQUIRE(desk.hears(city.shown.trusted, city.server()));

    const QByteArray next = city.next();
    REQUIRE(desk.hears(city.shown.trusted, city.server()));
    CHECK(trusts(desk.trust(), old));
    CHECK(trusts(desk.trust(), next));
    CHECK(desk.trust().fingerprints() ==
          QList<QByteArray>{QSslCertificate(old).digest(QCryptographicHash::Sha256),
                            QSslCertificate(next).digest(QCryptographicHash::Sha256)});

    city.change();
    REQUIRE(desk.hears(city.shown.trusted, city.server()));
    CHECK(trusts(desk.trust(), old));
    city.forget();
    REQUIRE(desk.hears(city.shown.trusted, city.server()));
    CHECK_FALSE(trusts(desk.trust(), old)); // though it stands in the file
    CHECK(trusts(desk.trust(), next));

    SECTION("another file begins anew")
    {
        desk.file = old + "\n";
        CHECK(trusts(desk.trust(), old));
        CHECK_FALSE(trusts(desk.trust(), next));
    }
    SECTION("so does the next change")
    {
        const QByteArray third = city.next();
        REQUIRE(desk.hears(city.shown.trusted, city.server()));
        city.change();
        REQUIRE(desk.hears(city.shown.trusted, city.server()));
        city.forget();
        REQUIRE(desk.hears(city.shown.trusted, city.server()));
        CHECK(desk.trust().authorities() == QSslCertificate(third).toPem());
    }
}

TEST_CASE("what is not sound or leaves out who signed for the hub changes nothing at the desk")
{
    City city;
    City stranger;
    const QByteArray old = city.shown.authority;
    Desk desk(old);
    REQUIRE(desk.hears(old, city.server()));
    const QByteArray before = desk.trust().authorities();
    const auto refused = [&](const char* what, const QByteArray& told, const QSslCertificate& hub) {
        CAPTURE(what);
        Trust trust = desk.trust();
        const auto taken = trust.take(told, hub);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().key == QStringLiteral("hub.authorities"));
        CHECK(trust.authorities() == before);
        CHECK(desk.trust().authorities() == before);
    };
    const QByteArray strangers = stranger.shown.authority;
    refused("nothing", {}, city.server());
    refused("no certificate", "rubbish", city.server());
    refused("a cut one", old + old.left(200), city.server());
    refused("one megabyte", QByteArray(1 << 20, 'x') + old, city.server());
    refused("one megabyte of it", old.repeated((1 << 20) / int(old.size())), city.server());
    refused("ten", old + strangers.repeated(9), city.server());
    refused("four", old + strangers.repeated(3), city.server());
    refused("a server's own certificate", old + city.shown.certificate, city.server());
    refused("a key", old + city.shown.key, city.server());
    refused("a stranger's alone", strangers, city.server());
    refused("a stranger's, who says so himself", strangers, stranger.server());
    refused("a stranger's beside ours, who says so himself", strangers + old, stranger.server());
    refused("over no connection", old + strangers, QSslCertificate());
    // By who signed for the hub, it is.
    CHECK(desk.hears(old + strangers, city.server()));
    CHECK(trusts(desk.trust(), strangers));
    // And what a thief of the hub's certificate had told ends with the hub's own word.
    CHECK(desk.hears(old, city.server()));
    CHECK_FALSE(trusts(desk.trust(), strangers));
}

TEST_CASE("a hub that shares no CA with another says nothing of the other's")
{
    City one;
    City other;
    Desk desk(one.shown.authority + other.shown.authority);
    REQUIRE(desk.hears(one.shown.trusted, one.server()));
    REQUIRE(desk.hears(other.shown.trusted, other.server()));
    CHECK(trusts(desk.trust(), one.shown.authority));
    CHECK(trusts(desk.trust(), other.shown.authority));
}

TEST_CASE("a record of whom to trust that cannot be read leaves the administrator's file")
{
    City city;
    Desk desk(city.shown.authority);
    (void)city.next();
    REQUIRE(desk.hears(city.shown.trusted, city.server()));
    const QByteArray base = QSslCertificate(city.shown.authority).toPem();
    REQUIRE(desk.trust().authorities() != base);
    REQUIRE(store::MetaRepository(*desk.connection).set(store::meta::authorities, "rubbish"));
    CHECK(desk.trust().authorities() == base);
}
