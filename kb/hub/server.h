// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/config.h"
#include "kb/hub/link.h"
#include "kb/hub/newscast.h"
#include "kb/hub/tls_identity.h"
#include "kb/hub/tls_listener.h"

#include <QTimer>

namespace madoguchi::hub {

/// The hub on the network: listens, keeps the connections, spreads the news that feeds have moved, whoever
/// moved them. A seat has one connection: its second ends the first, which is a dead one, or a copy of the
/// desk.
class Server final : public QObject
{
    Q_OBJECT
public:
    Server(Service& service, const Config& config);
    ~Server() override;

    /// Listens on every configured address. Errors: Io "hub.listen" naming the address; Internal "hub.tls" if
    /// Qt has no TLS or does not take the key.
    [[nodiscard]] Result<void> start(const TlsIdentity& identity);
    /// A renewed certificate, for connections that come from now on. Who is connected is told whom to trust,
    /// if that has changed.
    [[nodiscard]] Result<void> setIdentity(const TlsIdentity& identity);
    /// Stops listening and closes every connection after what is being sent.
    void stop();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int connections() const { return static_cast<int>(m_links.size()); }

Q_SIGNALS:
    /// After stop(): the last connection is closed.
    void stopped();

private:
    void adopt(QSslSocket* socket, int place);
    void forget(Link* link, int number);
    void settle(Link* link);
    void unsettle(Link* link);
    void leaveSeat(Link* link);
    void poll();
    void startOver();
    void tick();
    void spread(const std::map<FeedId, qint64>& heads);
    void tellSome();
    void keepSeats();
    void keepAudit();

    Service& m_service;
    const Config m_config;
    Lobby m_lobby;
    QList<TlsListener*> m_listeners;
    QList<Link*> m_links;
    QHash<Link*, int> m_strangers;    ///< with their numbers in the lobby
    QHash<SeatId, Link*> m_seats;     ///< who is signed in …
    QHash<Link*, SeatId> m_seatOf;    ///< … the newest of a seat's, and every one
    QUuid m_epoch;                    ///< as the desks were last told
    std::map<FeedId, qint64> m_heads; ///< as the desks were last told
    qint64 m_access = 0;
    QDate m_day; ///< where the centre is, when rights were looked at last: deputies begin and end with days
    Newscast m_newscast;
    QTimer m_tell;
    QTimer m_poll;
    QTimer m_tick;
    int m_lastNumber = 0;
    bool m_stopping = false;
};

/// What a TLS connection to the hub is like: 1.2 or newer, our ALPN name, this identity.
[[nodiscard]] Result<QSslConfiguration> serverTls(const TlsIdentity& identity);

} // namespace madoguchi::hub
