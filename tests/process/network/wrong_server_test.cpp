// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that are not the city's hub: a desk lets itself in nowhere but there, and says no word elsewhere.
#include "kb/sync/tls_transport.h"
#include "kb/wire/protocol.h"
#include "tests/process/network/forger.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// Shows what it is given, and counts what it is told.
struct Impostor
{
    explicit Impostor(const Signed& shown, const QList<QByteArray>& protocols = {wire::alpnName()})
    {
        QSslConfiguration tls;
        tls.setLocalCertificateChain(QSslCertificate::fromData(shown.chain(), QSsl::Pem));
        tls.setPrivateKey(QSslKey(shown.keyPem(), QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setAllowedNextProtocols(protocols);
        start(tls);
    }
    explicit Impostor(const QSslConfiguration& tls) { start(tls); }
    void start(const QSslConfiguration& tls)
    {
        server.setSslConfiguration(tls);
        QObject::connect(&server, &QSslServer::pendingConnectionAvailable, &server, [this] {
            while (QTcpSocket* socket = server.nextPendingConnection()) {
                ++entered;
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                                 [this, socket] { told += socket->readAll(); });
            }
        });
        REQUIRE(server.listen(QHostAddress::LocalHost));
    }

    QSslServer server;
    int entered = 0;
    QByteArray told;
};

/// A desk that trusts `authority`, and what became of its going there.
struct Visit
{
    Visit(const Impostor& impostor, const QByteArray& authority)
        : transport(configOf(impostor, authority))
    {
        // As the engine does: the first word as soon as the door is open.
        QObject::connect(&transport, &sync::TlsTransport::opened, &transport,
                         [this] { transport.send(QByteArrayLiteral("hello")); });
        transport.open();
        REQUIRE(waitFor([&] { return opened.count() + closed.count() > 0; }, 15'000));
    }
    static sync::SyncConfig configOf(const Impostor& impostor, const QByteArray& authority)
    {
        sync::SyncConfig config;
        config.host = QStringLiteral("127.0.0.1");
        config.port = impostor.server.serverPort();
        config.authority = authority;
        return config;
    }
    [[nodiscard]] QString refusal() const
    {
        return closed.isEmpty() ? QStringLiteral("let in") : closed.first()[0].value<Error>().key;
    }

    sync::TlsTransport transport;
    QSignalSpy opened{&transport, &sync::TlsTransport::opened};
    QSignalSpy closed{&transport, &sync::TlsTransport::closed};
};

/// Refused for its certificate, and without a word.
void isRefused(const char* what, const Signed& shown, const QByteArray& authority)
{
    CAPTURE(what);
    Impostor impostor(shown);
    const Visit visit(impostor, authority);
    CHECK(visit.refusal() == QStringLiteral("hub.certificate"));
    CHECK(visit.opened.isEmpty());
    CHECK_FALSE(waitFor([&] { return !impostor.told.isEmpty(); }, 100));
}

bool isLetIn(const Signed& shown, const QByteArray& authority)
{
    Impostor impostor(shown);
    const Visit visit(impostor, authority);
    return visit.refusal() == QStringLiteral("let in") && waitFor([&] { return !impostor.told.isEmpty(); });
}

} // namespace

TEST_CASE("the hub whose certificate the city's CA signed for its name is spoken to, and nobody else")
{
    const Signed city = forgeAuthority(QStringLiteral("City"));
    const Signed stranger = forgeAuthority(QStringLiteral("City")); // by the same name
    const QByteArray trusted = city.pem();
    REQUIRE(isLetIn(forge({}, &city), trusted));

    isRefused("signed by itself", forge({}), trusted);
    isRefused("another CA of the same name", forge({}, &stranger), trusted);
    isRefused("expired", forge({.fromDays = -30, .untilDays = -1}, &city), trusted);
    isRefused("not valid yet", forge({.fromDays = 1, .untilDays = 30}, &city), trusted);
    isRefused("another address", forge({.names = "IP:127.0.0.2"}, &city), trusted);
    isRefused("another name", forge({.names = "DNS:hub.example"}, &city), trusted);
    isRefused("for clients alone", forge({.usage = "clientAuth"}, &city), trusted);
    const Signed leaf = forge({}, &city);
    isRefused("signed by a hub's own certificate", forge({}, &leaf), trusted);
    Claim middle;
    middle.names.clear();
    middle.authority = true;
    const Signed between = forge(middle, &stranger);
    isRefused("a stranger's chain", forge({}, &between), trusted);
}

TEST_CASE("a CA the system trusts is none the city's desks trust")
{
    const Signed city = forgeAuthority(QStringLiteral("City"));
    const Signed known = forgeAuthority(QStringLiteral("Known to the system"));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration system = before;
    system.addCaCertificates(QSslCertificate::fromData(known.pem(), QSsl::Pem));
    QSslConfiguration::setDefaultConfiguration(system);
    isRefused("known to the system", forge({}, &known), city.pem());
    QSslConfiguration::setDefaultConfiguration(before);
}

TEST_CASE("while a CA is changed both are trusted, and afterwards the new one alone")
{
    const Signed old = forgeAuthority(QStringLiteral("City, old"));
    const Signed next = forgeAuthority(QStringLiteral("City, new"));
    const QByteArray both = old.pem() + next.pem();
    CHECK(isLetIn(forge({}, &old), both));
    CHECK(isLetIn(forge({}, &next), both));
    isRefused("the old one", forge({}, &old), next.pem());
}

TEST_CASE("a server that speaks something else by TLS is no hub")
{
    const Signed city = forgeAuthority(QStringLiteral("City"));
    const Signed hub = forge({}, &city);
    for (const QList<QByteArray>& protocols : {QList<QByteArray>{}, QList<QByteArray>{"h2", "http/1.1"}}) {
        Impostor impostor(hub, protocols);
        const Visit visit(impostor, city.pem());
        CHECK(visit.opened.isEmpty());
        CHECK_FALSE(visit.refusal() == QStringLiteral("let in"));
        CHECK_FALSE(waitFor([&] { return !impostor.told.isEmpty(); }, 100));
    }
}

TEST_CASE("a server that knows old TLS alone is not spoken to")
{
    const Signed city = forgeAuthority(QStringLiteral("City"));
    const Signed hub = forge({}, &city);
    QSslConfiguration tls;
    tls.setLocalCertificateChain(QSslCertificate::fromData(hub.chain(), QSsl::Pem));
    tls.setPrivateKey(QSslKey(hub.keyPem(), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setAllowedNextProtocols({wire::alpnName()});
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setBackendConfigurationOption(QByteArrayLiteral("CipherString"),
                                      QByteArrayLiteral("DEFAULT@SECLEVEL=0"));
    tls.setBackendConfigurationOption(QByteArrayLiteral("MinProtocol"), QByteArrayLiteral("TLSv1"));
    tls.setBackendConfigurationOption(QByteArrayLiteral("MaxProtocol"), QByteArrayLiteral("TLSv1.1"));
    Impostor impostor(tls);

    // One that is content with anything gets in: it is the version that the desk refuses.
    QSslSocket lax;
    QSslConfiguration anything;
    anything.setPeerVerifyMode(QSslSocket::VerifyNone);
    anything.setProtocol(QSsl::AnyProtocol);
    anything.setBackendConfigurationOption(QByteArrayLiteral("CipherString"),
                                           QByteArrayLiteral("DEFAULT@SECLEVEL=0"));
    anything.setBackendConfigurationOption(QByteArrayLiteral("MinProtocol"), QByteArrayLiteral("TLSv1"));
    anything.setBackendConfigurationOption(QByteArrayLiteral("MaxProtocol"), QByteArrayLiteral("TLSv1.1"));
    lax.setSslConfiguration(anything);
    lax.connectToHostEncrypted(QStringLiteral("127.0.0.1"), impostor.server.serverPort());
    REQUIRE(waitFor([&] { return lax.isEncrypted(); }));

    const Visit visit(impostor, city.pem());
    CHECK(visit.opened.isEmpty());
    CHECK(visit.refusal() == QStringLiteral("hub.unreachable"));
    CHECK_FALSE(waitFor([&] { return !impostor.told.isEmpty(); }, 100));
}
