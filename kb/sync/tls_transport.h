// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/sync/sync_config.h"
#include "kb/wire/frame.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace madoguchi::sync {

/// One TLS connection to the hub at a time, cut into payloads. It trusts the CAs it was given and nothing
/// else, checks the hub's name, speaks TLS 1.3 (1.2 as fallback) and demands our ALPN name. Goes through the
/// application's proxy (QNetworkProxy), HTTP CONNECT or SOCKS. One thread, with an event loop.
class TlsTransport final : public QObject
{
    Q_OBJECT
public:
    TlsTransport(SyncConfig config, QObject* parent = nullptr);
    ~TlsTransport() override;

    /// Whom to trust from the next open() on: PEM.
    void setAuthority(const QByteArray& authority) { m_config.authority = authority; }
    /// What the hub at the other end showed; null if there is none.
    [[nodiscard]] QSslCertificate hubCertificate() const;

    /// Answered by opened() or closed(). An older connection is dropped first.
    void open();
    /// Sends what is left and ends; no signal follows.
    void close();
    void send(const QByteArray& payload);
    /// Longest payload accepted from now on; open() sets the one for before sign-in.
    void setFrameLimit(qint64 bytes) { m_frames.setLimit(bytes); }

Q_SIGNALS:
    void opened();
    void received(const QByteArray& payload);
    /// It could not be made, it ended, or the hub was silent for too long.
    /// Unreachable, with key "hub.unreachable", "hub.silent", "hub.certificate", "hub.alpn"; InvalidInput
    /// "wire.frame.…"; InvalidInput "hub.authority" if the CA's certificate cannot be read.
    void closed(const madoguchi::Error& error);

private:
    void watch(QSslSocket* socket);
    void encrypted();
    void read();
    void fail(const Error& error);
    void letGo();
    void release();
    [[nodiscard]] QSslConfiguration tls() const;

    SyncConfig m_config;
    QSslSocket* m_socket = nullptr;
    QList<QSslSocket*> m_leaving; ///< given up, and not closed yet
    wire::FrameReader m_frames;
    QTimer m_silence;
};

} // namespace madoguchi::sync
