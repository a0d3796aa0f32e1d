// SPDX-License-Identifier: GPL-3.0-or-later
// A desk as the hub sees it: TLS and frames as a real one's, one pull at a time, reconnecting with full
// jitter. What a desk does with the rows is left out.
#pragma once

#include "kb/sync/backoff.h"
#include "kb/wire/frame.h"
#include "kb/wire/limits.h"
#include "kb/wire/message.h"
#include "tests/bench/load/city.h"

#include <QHash>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

namespace madoguchi::bench {

/// What all desks share: where the hub is, and what they saw.
struct Watch
{
    const Clock& clock;
    RandomSource& random;
    QSslConfiguration tls;
    quint16 port = 0;
    std::map<FeedId, qint64> heads; ///< where a desk without cursors begins: it has loaded everything
    int signedIn = 0;
    int current = 0; ///< of these, have pulled all their feeds
    qint64 attempts = 0;
    int shakingHands = 0;         ///< each desk has a processor of its own; this program has one for all
    std::vector<qint64> signInMs; ///< from the start of the attempt that succeeded
    std::vector<qint64> pushMs;   ///< from the moment the push was to be sent
    std::vector<qint64> hintMs;   ///< from a hint to its rows
    qint64 hints = 0;
    qint64 rows = 0;
    qint64 faults = 0;
};

class LoadDesk final : public QObject
{
    Q_OBJECT
public:
    LoadDesk(Watch& watch, Seat seat);

    /// After a delay with full jitter, as after a cut; 0: the first is within half a second.
    void connectSoon();
    void connectNow();
    /// The cable is pulled: it tries again by itself.
    void cut();
    /// @param meantAt when it was to be sent, on the watch's clock
    void push(const QByteArray& command, qint64 meantAt);
    void ping();
    [[nodiscard]] bool isOnline() const { return m_online; }
    [[nodiscard]] const Seat& seat() const { return m_seat; }
    /// Starts without any rows: pulls everything.
    void forgetCursors() { m_cursors.clear(); }

Q_SIGNALS:
    void becameCurrent();

private:
    void lost();
    void handsShaken();
    void read();
    void take(const wire::Message& message);
    void takePage(const FeedId& feed, qint64 until, bool more, qint64 rows);
    void send(const wire::Message& message);
    void pullNext();

    Watch& m_watch;
    const Seat m_seat;
    sync::Backoff m_backoff;
    QTimer m_retry;
    QSslSocket* m_socket = nullptr;
    wire::FrameReader m_frames{wire::limits::frameToDesk};
    bool m_online = false;
    bool m_wasCurrent = false;
    bool m_pulling = false;
    qint64 m_began = 0; ///< 0: no attempt is meant
    bool m_shaking = false;
    qint64 m_request = 0;
    QUuid m_epoch;
    std::map<FeedId, qint64> m_cursors;
    std::map<FeedId, qint64> m_behind; ///< feeds to pull, and when that was heard
    QHash<qint64, qint64> m_pushes;    ///< request → when it was to be sent
};

} // namespace madoguchi::bench
