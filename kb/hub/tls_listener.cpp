// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/tls_listener.h"

#include "kb/base/log.h"
#include "kb/wire/protocol.h"

#include <sys/socket.h>
#include <unistd.h>

namespace madoguchi::hub {

namespace {
// As many as the system allows (somaxconn): a centre that comes back waits here, not in timeouts.
constexpr int backlog = 4096;
// A ClientHello fits, and is all there is to say.
constexpr qint64 bufferBeforeEncryption = 16 * 1024;

// Whose address it is, without a socket made for it.
QHostAddress peerOf(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    auto* const generic = reinterpret_cast<sockaddr*>(&address);
    return ::getpeername(static_cast<int>(descriptor), generic, &size) == 0 ? QHostAddress(generic)
                                                                            : QHostAddress();
}

} // namespace

TlsListener::TlsListener(QSslConfiguration configuration, Lobby& lobby)
    : m_configuration(std::move(configuration))
    , m_lobby(lobby)
{
    setListenBacklogSize(backlog);
}

TlsListener::~TlsListener()
{
    for (const qintptr descriptor : std::as_const(m_waiting))
        ::close(static_cast<int>(descriptor));
}

void TlsListener::incomingConnection(qintptr descriptor)
{
    m_waiting.insert(descriptor);
    m_lobby.arrive(
        peerOf(descriptor), [this, descriptor](int number) { begin(descriptor, number); },
        [this, descriptor] {
            m_waiting.remove(descriptor);
            ::close(static_cast<int>(descriptor));
        });
}

void TlsListener::begin(qintptr descriptor, int number)
{
    m_waiting.remove(descriptor);
    if (!isListening()) {
        ::close(static_cast<int>(descriptor));
        m_lobby.left(number);
        return;
    }
    auto* socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        m_lobby.left(number);
        return;
    }
    m_handshakes.insert(socket, number);
    m_lobby.shakesHands(number, [this, socket] { end(socket); });
    socket->setReadBufferSize(bufferBeforeEncryption);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSslConfiguration(m_configuration);
    // Not from within the socket's own signals: after an error in the handshake Qt 6.4 goes on with what
    // closing it has freed.
    connect(
        socket, &QSslSocket::encrypted, this, [this, socket] { finish(socket); }, Qt::QueuedConnection);
    connect(
        socket, &QSslSocket::errorOccurred, this, [this, socket] { drop(socket); }, Qt::QueuedConnection);
    socket->startServerEncryption();
}

void TlsListener::finish(QSslSocket* socket)
{
    const auto handshake = m_handshakes.constFind(socket);
    if (handshake == m_handshakes.cend())
        return; // it is gone
    // OpenSSL as Qt sets it up lets a client pass that offers no protocol, or only others.
    const bool speaksOurs = socket->sslConfiguration().nextNegotiatedProtocol() == wire::alpnName();
    if (!speaksOurs || socket->state() != QAbstractSocket::ConnectedState)
        return drop(socket);
    const int number = handshake.value();
    m_handshakes.erase(handshake);
    socket->disconnect(this);
    Q_EMIT accepted(socket, number);
}

void TlsListener::drop(QSslSocket* socket)
{
    const auto handshake = m_handshakes.constFind(socket);
    if (handshake == m_handshakes.cend())
        return;
    const int number = handshake.value();
    end(socket);
    m_lobby.left(number);
}

void TlsListener::end(QSslSocket* socket)
{
    m_handshakes.remove(socket);
    qCInfo(logHub, "handshake failed");
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

// Qt stops accepting after an accept that failed (no file descriptor was left), and does not begin again.
void TlsListener::tick()
{
    if (isListening())
        resumeAccepting();
}

} // namespace madoguchi::hub
