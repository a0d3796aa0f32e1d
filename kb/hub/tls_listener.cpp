// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/tls_listener.h"

#include "kb/base/log.h"
#include "kb/wire/protocol.h"

namespace madoguchi::hub {

namespace {
// As many as the system allows (somaxconn): a centre that comes back waits here, not in timeouts.
constexpr int backlog = 4096;
constexpr qint64 bufferBeforeEncryption = 64 * 1024;
} // namespace

TlsListener::TlsListener(QSslConfiguration configuration, const Clock& clock)
    : m_configuration(std::move(configuration))
    , m_clock(clock)
{
    setListenBacklogSize(backlog);
}

void TlsListener::incomingConnection(qintptr descriptor)
{
    auto* socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    m_handshakes.insert(socket, m_clock.steadyMs());
    if (m_handshakes.size() >= mostHandshakes)
        pauseAccepting();
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
    if (!m_handshakes.contains(socket))
        return; // it is gone
    // OpenSSL as Qt sets it up lets a client pass that offers no protocol, or only others.
    const bool speaksOurs = socket->sslConfiguration().nextNegotiatedProtocol() == wire::alpnName();
    if (!speaksOurs || socket->state() != QAbstractSocket::ConnectedState)
        return drop(socket);
    forget(socket);
    socket->disconnect(this);
    Q_EMIT accepted(socket);
}

void TlsListener::drop(QSslSocket* socket)
{
    if (!forget(socket))
        return;
    qCInfo(logHub, "handshake failed");
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

bool TlsListener::forget(QSslSocket* socket)
{
    if (m_handshakes.remove(socket) == 0)
        return false;
    // Nothing to resume once it is closed: Qt would look into an engine that is no more.
    if (m_handshakes.size() < mostHandshakes && isListening())
        resumeAccepting();
    return true;
}

void TlsListener::tick()
{
    const qint64 now = m_clock.steadyMs();
    const qint64 patience = m_handshakes.size() < mostHandshakes ? handshakeMs : handshakeInCrowdMs;
    for (QSslSocket* socket : m_handshakes.keys()) {
        if (now - m_handshakes.value(socket) > patience)
            drop(socket);
    }
    // Qt stops accepting after an accept that failed (no file descriptor was left), and does not begin again.
    if (isListening() && m_handshakes.size() < mostHandshakes)
        resumeAccepting();
}

} // namespace madoguchi::hub
