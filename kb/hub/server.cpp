// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/server.h"

#include "kb/domain/service_hours.h"

#include "kb/base/log.h"
#include "kb/wire/protocol.h"

#include <QSslCertificate>
#include <QSslDiffieHellmanParameters>
#include <QSslKey>

#include <sys/resource.h>

namespace madoguchi::hub {

namespace {

// Other processes' changes reach the desks within this time; our own at once. Two small queries by key each
// time.
constexpr int pollMs = 200;
constexpr int tickMs = 2'000;
// How soon the next are told.
constexpr int tellMs = 10;

// Those before the door take no file descriptor from the desks and the store.
Lobby::Bounds lobbyBounds()
{
    Lobby::Bounds bounds;
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur != RLIM_INFINITY)
        bounds.waiting = std::min(bounds.waiting, static_cast<int>(files.rlim_cur / 4));
    return bounds;
}

} // namespace

Result<QSslConfiguration> serverTls(const TlsIdentity& identity)
{
    const QSslCertificate certificate(identity.certificate);
    const QSslCertificate authority(identity.authority);
    const QSslKey key(identity.key, QSsl::Ec);
    if (!QSslSocket::supportsSsl() || certificate.isNull() || authority.isNull() || key.isNull())
        return failure(ErrorCode::Internal, QStringLiteral("hub.tls"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    // Desks show no certificates; the system's authorities, and parameters nobody negotiates with a key on a
    // curve, would be read anew for every connection and kept with it.
    configuration.setCaCertificates({});
    configuration.setDiffieHellmanParameters({});
    configuration.setPrivateKey(key);
    configuration.setLocalCertificateChain({certificate, authority});
    configuration.setAllowedNextProtocols({wire::alpnName()});
    // Session tickets would let a desk skip the look at a renewed certificate.
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    return configuration;
}

Server::Server(Service& service, const Config& config)
    : m_service(service)
    , m_config(config)
    , m_lobby(service.clock, lobbyBounds())
{
    connect(&m_poll, &QTimer::timeout, this, &Server::poll);
    connect(&m_tick, &QTimer::timeout, this, &Server::tick);
    m_tell.setSingleShot(true);
    connect(&m_tell, &QTimer::timeout, this, &Server::tellSome);
}

Server::~Server()
{
    qDeleteAll(m_links);
    qDeleteAll(m_listeners);
}

Result<void> Server::start(const TlsIdentity& identity)
{
    MADOGUCHI_TRY_ASSIGN(tls, serverTls(identity));
    MADOGUCHI_TRY_ASSIGN(heads, m_service.store.heads());
    MADOGUCHI_TRY_ASSIGN(access, m_service.store.accessGeneration());
    m_service.authorities = identity.trusted;
    m_epoch = m_service.store.epoch();
    m_heads = heads;
    m_access = access;
    m_day = centreDay(m_service.clock.now());
    for (const QString& address : m_config.listen) {
        auto* listener = new TlsListener(tls, m_lobby);
        m_listeners.append(listener);
        connect(listener, &TlsListener::accepted, this, &Server::adopt);
        if (!listener->listen(QHostAddress(address), m_config.port))
            return failure(ErrorCode::Io, QStringLiteral("hub.listen"),
                           address + u' ' + QString::number(m_config.port));
    }
    m_poll.start(pollMs);
    m_tick.start(tickMs);
    return {};
}

Result<void> Server::setIdentity(const TlsIdentity& identity)
{
    MADOGUCHI_TRY_ASSIGN(tls, serverTls(identity));
    for (TlsListener* listener : m_listeners)
        listener->setConfiguration(tls);
    if (std::exchange(m_service.authorities, identity.trusted) == identity.trusted)
        return {};
    for (Link* link : QList<Link*>(m_links))
        link->peer().tellAuthorities();
    return {};
}

quint16 Server::port() const
{
    return m_listeners.isEmpty() ? 0 : m_listeners.first()->serverPort();
}

void Server::adopt(QSslSocket* socket, int place)
{
    if (m_stopping || m_seats.size() >= m_config.connections) {
        qCWarning(logHub, "connection turned away: %lld are open", static_cast<long long>(m_links.size()));
        socket->abort();
        socket->deleteLater();
        m_lobby.left(place);
        return;
    }
    const int number = ++m_lastNumber;
    auto* link = new Link(m_service, socket, number);
    m_links.append(link);
    m_strangers.insert(link, place);
    m_lobby.isEncrypted(place, [link] { link->cut(); });
    connect(link, &Link::closed, this, [this, link, number] { forget(link, number); });
    connect(&link->peer(), &Peer::signedInChanged, this,
            [this, link](bool signedIn) { signedIn ? settle(link) : unsettle(link); });
    connect(&link->peer(), &Peer::moved, this, &Server::spread);
    m_newscast.join(number, [link](const Newscast::News& news) { return link->peer().announce(news); });
    connect(&link->peer(), &Peer::pulled, this, [this, number] { m_newscast.pulled(number); });
    // What came with the end of the handshake raised no signal for the link.
    link->read();
}

void Server::forget(Link* link, int number)
{
    m_newscast.leave(number);
    leaveSeat(link);
    if (m_strangers.contains(link))
        m_lobby.left(m_strangers.take(link));
    if (m_links.removeOne(link))
        link->deleteLater();
    if (m_stopping && m_links.isEmpty())
        Q_EMIT stopped();
}

void Server::settle(Link* link)
{
    m_lobby.left(m_strangers.take(link));
    const SeatId seat = link->peer().session()->seat;
    m_seatOf[link] = seat;
    if (Link* const former = std::exchange(m_seats[seat], link))
        former->giveSeatUp();
}

void Server::unsettle(Link* link)
{
    leaveSeat(link);
    m_strangers.insert(link, m_lobby.comeBack(link->address(), [link] { link->cut(); }));
}

void Server::leaveSeat(Link* link)
{
    const SeatId seat = m_seatOf.take(link);
    if (m_seats.value(seat) == link)
        m_seats.remove(seat);
}

void Server::spread(const std::map<FeedId, qint64>& heads)
{
    for (const auto& [feed, revision] : heads)
        m_heads[feed] = revision;
    m_newscast.add(heads);
    if (!m_tell.isActive())
        tellSome();
}

void Server::tellSome()
{
    if (m_newscast.tellSome(m_service.clock.steadyMs()))
        m_tell.start(tellMs);
}

// Loops run over copies of the list: a peer that is cut leaves it.
void Server::poll()
{
    // Another may have begun between two polls, too, when the store's connection was made anew.
    (void)m_service.store.refreshEpoch();
    keepSeats();
    keepAudit();
    if (m_service.store.epoch() != m_epoch)
        return startOver();
    const QDate today = centreDay(m_service.clock.now());
    if (const auto access = m_service.store.accessGeneration();
        access && (*access != m_access || today != m_day)) {
        bool told = true;
        for (Link* link : QList<Link*>(m_links))
            told = link->peer().checkRights() && told;
        if (told) {
            m_access = *access;
            m_day = today;
        }
    }
    const auto heads = m_service.store.heads();
    if (!heads || m_service.store.epoch() != m_epoch)
        return;
    m_service.store.noteHeads(*heads);
    std::map<FeedId, qint64> moved;
    for (const auto& [feed, revision] : *heads) {
        if (m_heads[feed] != revision)
            moved[feed] = revision;
    }
    if (!moved.empty())
        spread(moved);
}

void Server::keepSeats()
{
    const auto moved = m_service.seats.step();
    if (!moved)
        qCWarning(logHub, "seats: %s", qUtf8Printable(describe(moved.error())));
    else if (!moved->empty())
        spread(*moved);
}

void Server::keepAudit()
{
    if (const auto written = m_service.audit.flush(); !written)
        qCWarning(logHub, "audit: %s", qUtf8Printable(describe(written.error())));
}

// The database was put back to an earlier state beneath us: whoever is connected comes again, and learns of
// it.
void Server::startOver()
{
    qCWarning(logHub, "the database began a new life");
    m_epoch = m_service.store.epoch();
    if (const auto heads = m_service.store.heads())
        m_heads = *heads;
    for (Link* link : QList<Link*>(m_links))
        link->peer().end({ErrorCode::Busy, QStringLiteral("hub.restored"), {}});
}

void Server::tick()
{
    for (TlsListener* listener : m_listeners)
        listener->tick();
    m_lobby.tick();
    m_service.budget.sweep();
    for (Link* link : QList<Link*>(m_links))
        link->tick();
}

void Server::stop()
{
    m_stopping = true;
    m_poll.stop();
    for (TlsListener* listener : m_listeners)
        listener->close();
    if (m_links.isEmpty()) {
        Q_EMIT stopped();
        return;
    }
    for (Link* link : QList<Link*>(m_links))
        link->close();
}

} // namespace madoguchi::hub
