// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/peer.h"
#include "kb/wire/frame.h"

#include <QSslSocket>
#include <QTimer>

namespace madoguchi::hub {

/// A Peer on its TLS socket: frames, bounds, silence.
///
/// A desk that sends much at once is served in slices, and in between the others are; one that asks for more
/// than its budget, or does not read what it is sent, waits. Nothing it sent is refused for that (I3).
class Link final : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over, after its handshake.
    Link(Service& service, QSslSocket* socket, int number);

    [[nodiscard]] Peer& peer() { return m_peer; }
    /// Closes if the desk was silent for too long, or reads nothing of what it is sent.
    void tick();
    /// Sends what is left and closes.
    void close();
    /// Takes what has arrived.
    void read();

    /// At once, without a word.
    void cut();
    /// Another connection has its seat: says so, unless there is much to read first, and ends.
    void giveSeatUp();
    [[nodiscard]] QHostAddress address() const { return m_socket->peerAddress(); }

Q_SIGNALS:
    void closed();

private:
    void send(const wire::Message& message);
    void setSignedIn(bool signedIn);
    [[nodiscard]] bool mayGoOn(int frames, qint64 since);
    [[nodiscard]] qint64 unsent() const;

    Service& m_service;
    QSslSocket* m_socket;
    Peer m_peer;
    wire::FrameReader m_frames;
    QTimer m_next; ///< runs while what has arrived waits for its turn
    qint64 m_heardAt;
    qint64 m_drainedAt;
    int m_strangersFrames = 0; ///< taken since it was last signed in
    bool m_closing = false;
};

} // namespace madoguchi::hub
