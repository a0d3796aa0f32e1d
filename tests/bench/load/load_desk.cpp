// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/load_desk.h"

#include "kb/wire/protocol.h"

#include <QCborStreamReader>

namespace madoguchi::bench {

namespace {
constexpr int atOnce = 100;
constexpr int lookAgainMs = 5;

/// What a desk needs of a page to go on. Ten thousand desks have ten thousand processors for the rows; here
/// there is one, and the rows, which stand last, are only counted.
struct PageHead
{
    FeedId feed;
    qint64 until = 0;
    bool more = false;
    qint64 rows = 0;
};

std::optional<PageHead> pageHead(const QByteArray& payload)
{
    enum Key { Type = 0, Feed = 2, Until = 5, More = 7, Rows = 8 };
    QCborStreamReader in(payload);
    if (!in.isMap() || !in.enterContainer())
        return {};
    PageHead head;
    while (in.hasNext()) {
        const qint64 key = in.isInteger() ? in.toInteger() : -1;
        in.next();
        if (key == Type && in.toInteger() != wire::Page::type)
            return {};
        if (key == Feed) {
            head.feed = {in.readString().data};
            (void)in.readString(); // its end
            continue;
        }
        if (key == Until)
            head.until = in.toInteger();
        if (key == More)
            head.more = in.toInteger() != 0;
        if (key == Rows) {
            head.rows = static_cast<qint64>(in.length());
            return head;
        }
        in.next();
    }
    return {};
}
} // namespace

LoadDesk::LoadDesk(Watch& watch, Seat seat)
    : m_watch(watch)
    , m_seat(std::move(seat))
    , m_backoff(watch.random)
    , m_cursors(watch.heads)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LoadDesk::connectNow);
}

void LoadDesk::connectSoon()
{
    m_retry.start(static_cast<int>(m_backoff.nextMs()));
}

void LoadDesk::connectNow()
{
    if (m_began == 0)
        m_began = m_watch.clock.steadyMs();
    if (m_watch.shakingHands >= atOnce)
        return m_retry.start(lookAgainMs);
    ++m_watch.attempts;
    ++m_watch.shakingHands;
    m_shaking = true;
    m_frames = wire::FrameReader(wire::limits::frameToDesk);
    m_socket = new QSslSocket(this);
    m_socket->setSslConfiguration(m_watch.tls);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        handsShaken();
        send(wire::Hello{wire::protocolVersion, QStringLiteral("madoguchi load")});
    });
    connect(m_socket, &QSslSocket::readyRead, this, &LoadDesk::read);
    connect(m_socket, &QSslSocket::errorOccurred, this, &LoadDesk::lost);
    m_socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_watch.port);
}

void LoadDesk::cut()
{
    if (m_socket != nullptr)
        lost();
}

void LoadDesk::handsShaken()
{
    m_watch.shakingHands -= std::exchange(m_shaking, false) ? 1 : 0;
}

void LoadDesk::lost()
{
    handsShaken();
    m_began = 0;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater();
    m_socket = nullptr;
    m_watch.signedIn -= m_online ? 1 : 0;
    m_watch.current -= m_wasCurrent ? 1 : 0;
    m_online = m_wasCurrent = m_pulling = false;
    m_pushes.clear();
    connectSoon();
}

void LoadDesk::read()
{
    m_frames.feed(m_socket->readAll());
    while (m_socket != nullptr) {
        const auto frame = m_frames.next();
        if (!frame || !*frame)
            return;
        if (const auto page = pageHead(**frame))
            takePage(page->feed, page->until, page->more, page->rows);
        else if (const auto message = wire::decodeMessage(**frame))
            take(*message);
    }
}

void LoadDesk::take(const wire::Message& message)
{
    const qint64 now = m_watch.clock.steadyMs();
    if (std::holds_alternative<wire::Welcome>(message)) {
        send(wire::Resume{m_seat.seat, m_seat.secret, m_seat.token});
    } else if (const auto* session = std::get_if<wire::SignedIn>(&message)) {
        m_online = true;
        ++m_watch.signedIn;
        m_watch.signInMs.push_back(now - m_began);
        m_began = 0;
        m_backoff.reset();
        m_epoch = session->epoch;
        for (const FeedId& feed : session->feeds)
            m_behind.emplace(feed, 0);
    } else if (const auto* hint = std::get_if<wire::FeedMoved>(&message)) {
        ++m_watch.hints;
        if (hint->revision > m_cursors[hint->feed])
            m_behind.emplace(hint->feed, now);
    } else if (const auto* pushed = std::get_if<wire::Pushed>(&message)) {
        m_watch.pushMs.push_back(now - m_pushes.take(pushed->request));
        m_watch.faults += pushed->results[0].status == wire::PushStatus::Applied ? 0 : 1;
    } else if (std::holds_alternative<wire::Fault>(message)) {
        ++m_watch.faults;
    }
    pullNext();
}

void LoadDesk::takePage(const FeedId& feed, qint64 until, bool more, qint64 rows)
{
    m_pulling = false;
    m_watch.rows += rows;
    m_cursors[feed] = until;
    const auto behind = m_behind.find(feed);
    if (!more && behind != m_behind.end()) {
        if (behind->second > 0)
            m_watch.hintMs.push_back(m_watch.clock.steadyMs() - behind->second);
        m_behind.erase(behind);
    }
    pullNext();
}

void LoadDesk::pullNext()
{
    if (!m_online || m_pulling)
        return;
    if (!m_behind.empty()) {
        m_pulling = true;
        const FeedId feed = m_behind.begin()->first;
        send(wire::Pull{++m_request, feed, m_epoch, m_cursors[feed]});
    } else if (!m_wasCurrent) {
        m_wasCurrent = true;
        ++m_watch.current;
        for (const auto& [feed, revision] : m_cursors)
            send(wire::Compare{++m_request, feed, m_epoch});
        Q_EMIT becameCurrent();
    }
}

void LoadDesk::push(const QByteArray& command, qint64 meantAt)
{
    m_pushes.insert(++m_request, meantAt);
    send(wire::Push{m_request, {command}});
}

void LoadDesk::ping()
{
    if (m_online)
        send(wire::Ping{++m_request});
}

void LoadDesk::send(const wire::Message& message)
{
    m_socket->write(wire::frameOf(wire::encodeMessage(message)));
}

} // namespace madoguchi::bench
