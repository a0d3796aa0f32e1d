// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a test of the engine read like a conversation: each step returns what the engine did, in words.
#pragma once

#include "kb/sync/engine.h"

#include <QMap>
#include <QStringList>

namespace madoguchi::sync {

class Script
{
public:
    explicit Script(quint64 seed = 1)
        : m_random(seed)
        , m_engine(m_random)
    {
    }

    /// What the engine did, such as "connect", "> Pull qa since 0", "store qa 0-5 begin staged swap", "say
    /// Current". The timers Answer and Ping are left out; `m_delays` has every timer's last delay.
    QStringList tell(Happening what);
    QStringList hears(wire::Message message) { return tell(MessageReceived{std::move(message)}); }
    void pass(qint64 ms) { m_now += ms; }
    /// Lets a timer that is set run out.
    QStringList fires(Timer timer);
    [[nodiscard]] bool isSet(Timer timer) const { return m_delays.contains(timer); }
    [[nodiscard]] qint64 delay(Timer timer) const { return m_delays.value(timer, -1); }

    /// An enrolled desk with a session and these cursors starts, connects, greets and resumes.
    QStringList resumes(const QList<FeedId>& granted, const QList<store::FeedCursor>& cursors = {},
                        int pending = 0);
    /// From Connecting to Online.
    QStringList comesOnline(const QList<FeedId>& granted);

    /// Answers the last Pull.
    [[nodiscard]] wire::Page page(qint64 since, qint64 until, bool more = false) const;
    /// Answers the last Push, every command alike.
    [[nodiscard]] wire::Pushed pushed(wire::PushStatus status, qint64 revision = 0) const;
    /// Answers the last Compare.
    [[nodiscard]] wire::Compared compared(qint64 revision, store::FeedSummary summary = {}) const;
    [[nodiscard]] wire::SignedIn signedIn(const QList<FeedId>& granted) const;

    QUuid epoch{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    wire::Pull lastPull;
    wire::Push lastPush;
    wire::Compare lastCompare;
    qint64 lastBlobRequest = 0;
    qint64 lastPasswordRequest = 0;
    qint64 lastAuditRequest = 0;
    qint64 features = 0;  ///< of the hub
    qint64 lastNonce = 0; ///< of the last SignIn or Resume
    Engine& engine() { return m_engine; }

private:
    QString describe(const Effect& effect);

    SeededRandom m_random;
    Engine m_engine;
    qint64 m_now = 1000;
    QMap<Timer, qint64> m_delays;
};

inline const FeedId qa{QStringLiteral("qa")};
inline const FeedId centre{QStringLiteral("centre")};
inline const QByteArray token = QByteArrayLiteral("token");

[[nodiscard]] CommandId commandId(int number);
/// Outbox entries numbered from `first`, of `bytes` bytes each.
[[nodiscard]] OutboxRead entries(int first, int count, int bytes = 10);

/// "a | b" as the list of its parts.
[[nodiscard]] QStringList said(const char* text);

} // namespace madoguchi::sync
