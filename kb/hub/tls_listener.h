// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

namespace madoguchi::hub {

/// Handshakes under way at once; whoever comes then waits at the door, in the system's queue. To drop one in
/// its favour would be work for nothing: ten thousand desks that come back together would drop each other for
/// minutes.
inline constexpr int mostHandshakes = 128;
/// How long one may take; and how long while others wait at the door.
inline constexpr qint64 handshakeMs = 10'000;
inline constexpr qint64 handshakeInCrowdMs = 6'000;

/// Accepts connections on one address and takes them through the TLS handshake. QSslServer would do, but
/// bounds neither the number of handshakes nor, in Qt 6.4, what a client may send meanwhile.
class TlsListener final : public QTcpServer
{
    Q_OBJECT
public:
    TlsListener(QSslConfiguration configuration, const Clock& clock);

    /// For connections that come from now on.
    void setConfiguration(const QSslConfiguration& configuration) { m_configuration = configuration; }
    /// Drops handshakes that take too long, and opens the door again if the system had closed it.
    void tick();

Q_SIGNALS:
    /// A connection that is encrypted and speaks our protocol. Whoever receives it owns it.
    void accepted(QSslSocket* socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void finish(QSslSocket* socket);
    void drop(QSslSocket* socket);
    bool forget(QSslSocket* socket);

    QSslConfiguration m_configuration;
    const Clock& m_clock;
    QHash<QSslSocket*, qint64> m_handshakes; ///< with the moment each began
};

} // namespace madoguchi::hub
