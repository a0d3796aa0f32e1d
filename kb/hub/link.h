// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/peer.h"
#include "kb/wire/frame.h"

#include <QSslSocket>

namespace madoguchi::hub {

/// A Peer on its TLS socket: frames, bounds, silence.
class Link final : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over, after its handshake.
    Link(Service& service, QSslSocket* socket, int number);

    [[nodiscard]] Peer& peer() { return m_peer; }
    /// Closes if the desk was silent for too long, or does not read what it is sent.
    void tick();
    /// Sends what is left and closes.
    void close();
    /// Takes what has arrived.
    void read();

Q_SIGNALS:
    void closed();

private:
    void send(const wire::Message& message);

    Service& m_service;
    QSslSocket* m_socket;
    Peer m_peer;
    wire::FrameReader m_frames;
    qint64 m_heardAt;
    qint64 m_drainedAt;
    bool m_closing = false;
};

} // namespace madoguchi::hub
