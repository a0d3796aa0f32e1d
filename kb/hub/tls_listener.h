// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/lobby.h"

#include <QHash>
#include <QSet>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

namespace madoguchi::hub {

/// Accepts connections on one address and takes them through the TLS handshake. QSslServer would do, but
/// bounds neither the number of handshakes nor, in Qt 6.4, what a client may send meanwhile.
class TlsListener final : public QTcpServer
{
    Q_OBJECT
public:
    /// @param lobby outlives it; who may come in, and for how long
    TlsListener(QSslConfiguration configuration, Lobby& lobby);
    ~TlsListener() override;

    /// For connections that come from now on.
    void setConfiguration(const QSslConfiguration& configuration) { m_configuration = configuration; }
    /// Opens the door again if the system had closed it.
    void tick();

Q_SIGNALS:
    /// A connection that is encrypted and speaks our protocol, and its number in the lobby. Whoever receives
    /// it owns it, and leaves the lobby for it.
    void accepted(QSslSocket* socket, int number);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void begin(qintptr descriptor, int number);
    void finish(QSslSocket* socket);
    void drop(QSslSocket* socket);
    void end(QSslSocket* socket);

    QSslConfiguration m_configuration;
    Lobby& m_lobby;
    QSet<qintptr> m_waiting;              ///< before the door: descriptors nobody else closes
    QHash<QSslSocket*, int> m_handshakes; ///< with their numbers in the lobby
};

} // namespace madoguchi::hub
