// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's door: handshakes that break off, a door that is being closed, a system that has no file
// descriptor left.
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <sys/resource.h>
#include <unistd.h>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int whileMs = 100;

class Door
{
public:
    Door()
        : m_lobby(m_lan.clock, {})
        , listener(*hub::serverTls(m_lan.identity), m_lobby)
    {
        QObject::connect(&listener, &hub::TlsListener::accepted, &listener,
                         [this](QSslSocket* socket, int number) {
                             ++came;
                             socket->deleteLater();
                             m_lobby.left(number);
                         });
        REQUIRE(listener.listen(QHostAddress::LocalHost));
    }
    void connect(QTcpSocket& stranger) const
    {
        stranger.connectToHost(QHostAddress::LocalHost, listener.serverPort());
        REQUIRE(waitFor([&] { return stranger.state() == QAbstractSocket::ConnectedState; }));
    }
    void connect(QSslSocket& desk) const
    {
        QSslConfiguration tls;
        tls.setCaCertificates({QSslCertificate(m_lan.identity.authority)});
        tls.setAllowedNextProtocols({QByteArrayLiteral("madoguchi/1")});
        desk.setSslConfiguration(tls);
        desk.connectToHostEncrypted(QStringLiteral("127.0.0.1"), listener.serverPort());
    }

private:
    Lan m_lan;
    hub::Lobby m_lobby;

public:
    hub::TlsListener listener;
    int came = 0;
};

/// So many more files may be opened.
class FewFiles
{
public:
    explicit FewFiles(rlim_t more)
    {
        REQUIRE(::getrlimit(RLIMIT_NOFILE, &m_before) == 0);
        const int next = ::dup(STDERR_FILENO);
        ::close(next);
        const rlimit few{static_cast<rlim_t>(next) + more, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_NOFILE, &few) == 0);
    }
    ~FewFiles() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    FewFiles(const FewFiles&) = delete;
    FewFiles& operator=(const FewFiles&) = delete;

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("handshakes that break off, before or after the door was closed, harm nobody")
{
    Door door;
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    for (int i = 0; i < 12; ++i) {
        strangers.push_back(std::make_unique<QTcpSocket>());
        door.connect(*strangers.back());
    }
    (void)waitFor([] { return false; }, whileMs); // they are in
    for (size_t i = 0; i < strangers.size(); ++i) {
        if (i == strangers.size() / 2) {
            (void)waitFor([] { return false; }, whileMs);
            QSslSocket desk;
            door.connect(desk);
            CHECK(waitFor([&] { return door.came == 1; }));
            door.listener.close();
        }
        if (i % 2 == 0)
            strangers[i]->write("GET / HTTP/1.1\r\n\r\n");
        else
            strangers[i]->abort();
    }
    CHECK(waitFor([&] {
        return std::all_of(strangers.begin(), strangers.end(), [](const auto& stranger) {
            return stranger->state() == QAbstractSocket::UnconnectedState;
        });
    }));
}

TEST_CASE("I3 a hub that had no file left for a desk opens its door again once there is one")
{
    Door door;
    QSslSocket desk;
    {
        const FewFiles files(1); // which the desk takes
        door.connect(desk);
        CHECK_FALSE(waitFor([&] { return door.came > 0; }, whileMs));
    }
    CHECK(waitFor([&] {
        door.listener.tick();
        return door.came == 1;
    }));
}
