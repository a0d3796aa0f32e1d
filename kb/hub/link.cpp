// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/link.h"

#include "kb/base/log.h"
#include "kb/wire/limits.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace madoguchi::hub {

namespace {

// Not read from the kernel before it is needed: the rest of a flood waits in the desk's own buffers.
constexpr qint64 readBuffer = 256 * 1024;
constexpr qint64 strangersReadBuffer = 2 * wire::limits::frameOfStranger;
// Beyond this, the desk's requests wait until it has read its answers.
constexpr qint64 writeBuffer = 256 * 1024;
// Served at a stretch, or sliceMs long.
constexpr int sliceFrames = 64;
// A copy of a desk does not push the desk out again and again.
constexpr qint64 copyWaitsMs = 30'000;
// Hello, and a few attempts to enrol or to sign in.
constexpr int framesOfStranger = 32;

} // namespace

Link::Link(Service& service, QSslSocket* socket, int number)
    : m_service(service)
    , m_socket(socket)
    , m_peer(service, number, socket->peerAddress().toString())
    , m_frames(wire::limits::frameOfStranger)
    , m_heardAt(service.clock.steadyMs())
    , m_drainedAt(m_heardAt)
{
    // The chain ends with the CA (serverTls()).
    if (const QList<QSslCertificate> chain = m_socket->sslConfiguration().localCertificateChain();
        chain.size() > 1)
        m_peer.setAuthority(chain.last().digest(QCryptographicHash::Sha256));
    m_socket->setParent(this);
    m_socket->setReadBufferSize(strangersReadBuffer);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Link::read);
    connect(m_socket, &QSslSocket::readyRead, this, &Link::read);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        m_drainedAt = m_service.clock.steadyMs();
        read();
    });
    connect(m_socket, &QSslSocket::disconnected, this, &Link::closed);
    connect(this, &Link::closed, this, [this] { m_peer.left(m_service.clock.steadyMs() - m_heardAt); });
    connect(&m_peer, &Peer::send, this, &Link::send);
    connect(&m_peer, &Peer::ended, this, &Link::close);
    connect(&m_peer, &Peer::signedInChanged, this, &Link::setSignedIn);
}

void Link::setSignedIn(bool signedIn)
{
    m_strangersFrames = 0;
    m_frames.setLimit(signedIn ? wire::limits::frameToHub : wire::limits::frameOfStranger);
    m_socket->setReadBufferSize(signedIn ? readBuffer : strangersReadBuffer);
}

void Link::read()
{
    const qint64 since = m_service.clock.steadyMs();
    for (int frames = 0; !m_closing && mayGoOn(frames, since);) {
        const auto frame = m_frames.next();
        if (!frame)
            return m_peer.end(frame.error());
        if (!*frame) {
            const QByteArray bytes = m_socket->read(m_socket->readBufferSize());
            if (bytes.isEmpty())
                return;
            m_heardAt = m_service.clock.steadyMs();
            m_frames.feed(bytes);
            continue;
        }
        ++frames;
        const auto message = wire::decodeMessage(**frame);
        if (message)
            m_peer.handle(*message);
        else if (message.error().code != ErrorCode::TooNew)
            return m_peer.end(message.error());
        if (const Session* session = m_peer.session())
            m_service.budget.take(session->seat);
        else if (++m_strangersFrames >= framesOfStranger)
            return m_peer.end({ErrorCode::InvalidInput, QStringLiteral("wire.unexpected"), {}});
    }
}

// Whatever is to be waited for calls read() again.
bool Link::mayGoOn(int frames, qint64 since)
{
    if (m_next.isActive() || unsent() > writeBuffer)
        return false;
    const Session* session = m_peer.session();
    if (const qint64 wait = session ? m_service.budget.waitMs(session->seat) : 0; wait > 0) {
        m_next.start(static_cast<int>(wait));
        return false;
    }
    if (frames < sliceFrames && m_service.clock.steadyMs() - since < sliceMs)
        return true;
    m_next.start(0);
    return false;
}

// What is encrypted leaves the one count for the other.
qint64 Link::unsent() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void Link::send(const wire::Message& message)
{
    m_socket->write(wire::frameOf(wire::encodeMessage(message)));
}

void Link::tick()
{
    m_peer.endIfLeft();
    const qint64 now = m_service.clock.steadyMs();
    if (unsent() <= writeBuffer)
        m_drainedAt = now;
    const qint64 since = std::min(m_heardAt, m_drainedAt);
    if (now - since > wire::limits::silentAfterMs)
        cut();
}

void Link::cut()
{
    m_closing = true;
    m_socket->abort();
    Q_EMIT closed();
}

void Link::giveSeatUp()
{
    m_peer.end({ErrorCode::Busy, QStringLiteral("seat.elsewhere"), {}}, copyWaitsMs);
    if (unsent() > wire::limits::frameBeforeSignIn)
        cut();
}

void Link::close()
{
    m_closing = true;
    m_socket->disconnectFromHost();
}

} // namespace madoguchi::hub
