// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/link.h"

#include "kb/base/log.h"
#include "kb/wire/limits.h"

namespace madoguchi::hub {

namespace {

// Not read from the kernel before it is needed: the rest of a flood waits in the desk's own buffers.
constexpr qint64 readBuffer = 256 * 1024;
// Beyond this, the desk's requests wait until it has read its answers.
constexpr qint64 writeBuffer = 2 * wire::limits::frameToDesk;

} // namespace

Link::Link(Service& service, QSslSocket* socket, int number)
    : m_service(service)
    , m_socket(socket)
    , m_peer(service, number, socket->peerAddress().toString())
    , m_frames(wire::limits::frameBeforeSignIn)
    , m_heardAt(service.clock.steadyMs())
    , m_drainedAt(m_heardAt)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket, &QSslSocket::readyRead, this, &Link::read);
    connect(m_socket, &QSslSocket::bytesWritten, this, &Link::read);
    connect(m_socket, &QSslSocket::disconnected, this, &Link::closed);
    connect(this, &Link::closed, this, [this] { m_peer.left(m_service.clock.steadyMs() - m_heardAt); });
    connect(&m_peer, &Peer::send, this, &Link::send);
    connect(&m_peer, &Peer::ended, this, &Link::close);
    connect(&m_peer, &Peer::signedInChanged, this, [this](bool signedIn) {
        m_frames.setLimit(signedIn ? wire::limits::frameToHub : wire::limits::frameBeforeSignIn);
    });
}

void Link::read()
{
    while (!m_closing) {
        if (m_socket->bytesToWrite() > writeBuffer)
            return;
        const auto frame = m_frames.next();
        if (!frame)
            return m_peer.end(frame.error());
        if (!*frame) {
            const QByteArray bytes = m_socket->read(readBuffer);
            if (bytes.isEmpty())
                return;
            m_heardAt = m_service.clock.steadyMs();
            m_frames.feed(bytes);
            continue;
        }
        const auto message = wire::decodeMessage(**frame);
        if (message)
            m_peer.handle(*message);
        else if (message.error().code != ErrorCode::TooNew)
            return m_peer.end(message.error());
    }
}

void Link::send(const wire::Message& message)
{
    m_socket->write(wire::frameOf(wire::encodeMessage(message)));
}

void Link::tick()
{
    const qint64 now = m_service.clock.steadyMs();
    if (m_socket->bytesToWrite() <= writeBuffer)
        m_drainedAt = now;
    const qint64 since = std::min(m_heardAt, m_drainedAt);
    if (now - since > wire::limits::silentAfterMs) {
        m_closing = true;
        m_socket->abort();
        Q_EMIT closed();
    }
}

void Link::close()
{
    m_closing = true;
    m_socket->disconnectFromHost();
}

} // namespace madoguchi::hub
