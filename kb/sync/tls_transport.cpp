// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/tls_transport.h"

#include "kb/wire/limits.h"

namespace madoguchi::sync {

namespace {
constexpr int flushWithinMs = 3000;

Error unreachable(const QString& key)
{
    return {ErrorCode::Unreachable, key, {}};
}
} // namespace

TlsTransport::TlsTransport(SyncConfig config, QObject* parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_frames(wire::limits::frameBeforeSignIn)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] { fail(unreachable(QStringLiteral("hub.silent"))); });
}

TlsTransport::~TlsTransport()
{
    letGo();
    release();
}

QSslConfiguration TlsTransport::tls() const
{
    QSslConfiguration configuration;
    configuration.setCaCertificates(QSslCertificate::fromData(m_config.authority, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setAllowedNextProtocols({wire::alpnName()});
    return configuration;
}

QSslCertificate TlsTransport::hubCertificate() const
{
    return m_socket != nullptr ? m_socket->peerCertificate() : QSslCertificate();
}

void TlsTransport::open()
{
    letGo();
    const QSslConfiguration configuration = tls();
    m_socket = new QSslSocket(this);
    m_frames = wire::FrameReader(wire::limits::frameBeforeSignIn);
    watch(m_socket);
    m_silence.start(static_cast<int>(m_config.timing.connectWithinMs));
    if (configuration.caCertificates().isEmpty()) {
        // Later, as every other answer to open().
        QMetaObject::invokeMethod(
            this,
            [this, socket = m_socket] {
                if (m_socket == socket)
                    fail({ErrorCode::InvalidInput, QStringLiteral("hub.authority"), {}});
            },
            Qt::QueuedConnection);
        return;
    }
    m_socket->setSslConfiguration(configuration);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->connectToHostEncrypted(m_config.host, m_config.port);
}

void TlsTransport::watch(QSslSocket* socket)
{
    connect(socket, &QSslSocket::encrypted, this, &TlsTransport::encrypted);
    connect(socket, &QSslSocket::readyRead, this, &TlsTransport::read);
    connect(socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError>&) { fail(unreachable(QStringLiteral("hub.certificate"))); });
    connect(socket, &QSslSocket::errorOccurred, this,
            [this] { fail(unreachable(QStringLiteral("hub.unreachable"))); });
    connect(socket, &QSslSocket::disconnected, this,
            [this] { fail(unreachable(QStringLiteral("hub.unreachable"))); });
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        // A long upload over a slow line is no silence: the hub is taking it.
        if (m_socket != nullptr && m_socket->encryptedBytesToWrite() > 0)
            m_silence.start(static_cast<int>(m_config.timing.silentMs));
    });
}

void TlsTransport::encrypted()
{
    if (m_socket->sslConfiguration().nextNegotiatedProtocol() != wire::alpnName()) {
        fail(unreachable(QStringLiteral("hub.alpn")));
        return;
    }
    m_silence.start(static_cast<int>(m_config.timing.silentMs));
    Q_EMIT opened();
}

void TlsTransport::read()
{
    m_silence.start(static_cast<int>(m_config.timing.silentMs));
    m_frames.feed(m_socket->readAll());
    // Who takes a payload may close the connection, or open another.
    const QSslSocket* const socket = m_socket;
    while (m_socket == socket) {
        const auto payload = m_frames.next();
        if (!payload) {
            fail(payload.error());
            return;
        }
        if (!*payload)
            return;
        Q_EMIT received(**payload);
    }
}

void TlsTransport::send(const QByteArray& payload)
{
    if (m_socket != nullptr)
        m_socket->write(wire::frameOf(payload));
}

void TlsTransport::fail(const Error& error)
{
    if (m_socket == nullptr)
        return;
    letGo();
    Q_EMIT closed(error);
}

void TlsTransport::close()
{
    letGo();
}

void TlsTransport::letGo()
{
    m_silence.stop();
    if (m_socket == nullptr)
        return;
    QSslSocket* const socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    m_leaving.append(socket);
    QMetaObject::invokeMethod(this, &TlsTransport::release, Qt::QueuedConnection);
}

// Not from within the socket's own signals: after an error in the handshake Qt 6.4 goes on with what closing
// it has freed, and crashes.
void TlsTransport::release()
{
    for (QSslSocket* socket : std::exchange(m_leaving, {})) {
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(flushWithinMs, socket, &QObject::deleteLater);
        socket->setParent(nullptr);
        socket->flush();
        socket->disconnectFromHost();
        if (socket->state() == QAbstractSocket::UnconnectedState)
            socket->deleteLater();
    }
}

} // namespace madoguchi::sync
