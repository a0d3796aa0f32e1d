// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/engine.h"

namespace madoguchi::sync {

bool Engine::isBehind() const
{
    return std::any_of(m_feeds.begin(), m_feeds.end(),
                       [](const auto& entry) { return entry.second.isBehind(); });
}

void Engine::heardOf(const FeedId& id, const QUuid& epoch, qint64 revision)
{
    const auto found = m_feeds.find(id);
    if (found == m_feeds.end())
        return;
    if (epoch != m_epoch)
        found->second.asked = false;
    else
        found->second.hinted = std::max(found->second.hinted, revision);
}

void Engine::receive(const wire::FeedMoved& message)
{
    if (m_link == Link::Online)
        heardOf(message.feed, message.epoch, message.revision);
}

void Engine::pullNext()
{
    if (m_pull || m_readingCursors || isClearing() || m_timers.contains(Timer::PullPause))
        return;
    // In turn, so that a feed that moves all the time does not keep the others waiting.
    const auto isBehindEntry = [](const auto& entry) { return entry.second.isBehind(); };
    auto next = std::find_if(m_feeds.upper_bound(m_lastPulled), m_feeds.end(), isBehindEntry);
    if (next == m_feeds.end())
        next = std::find_if(m_feeds.begin(), m_feeds.end(), isBehindEntry);
    if (next == m_feeds.end())
        return;

    const FeedState& feed = next->second;
    Pull pull{newRequest(), next->first, m_epoch, 0, feed.hinted, {}};
    if (feed.staging && feed.staging->reached > 0) {
        pull.epoch = feed.staging->epoch;
        pull.since = feed.staging->reached;
    } else if (!feed.staging && feed.hasCursor) {
        pull.epoch = feed.epoch;
        pull.since = feed.cursor;
    }
    m_lastPulled = pull.feed;
    send(wire::Pull{pull.number, pull.feed, pull.epoch, pull.since});
    m_pull = pull;
}

void Engine::receive(const wire::Page& message)
{
    if (!m_pull || m_pull->storing || message.request != m_pull->number || message.feed != m_pull->feed)
        return;
    // The hub may send the feed from its start whatever it was asked for: its epoch is another.
    const bool fromStart = message.since == 0;
    if (!fromStart && (message.since != m_pull->since || message.epoch != m_pull->epoch))
        return;
    const bool staged = fromStart || m_feeds[message.feed].staging;
    m_pull->storing = StorePage{message, fromStart, staged, staged && !message.more};
    m_effects.push_back(*m_pull->storing);
}

void Engine::on(const PageStored& event)
{
    m_pending += event.offeredAgain;
    if (!m_pull || !m_pull->storing)
        return;
    const StorePage& stored = *m_pull->storing;
    FeedState& feed = m_feeds[m_pull->feed];
    if (stored.staged && !stored.swap) {
        feed.staging = Staging{stored.page.epoch, stored.page.until};
    } else {
        feed.staging.reset();
        feed.hasCursor = true;
        feed.epoch = stored.page.epoch;
        feed.cursor = stored.page.until;
    }
    if (!stored.page.more) {
        feed.asked = true;
        feed.compareDue = true;
        // What was heard before the hub answered lies below its head, or was never true.
        if (feed.hinted == m_pull->hinted)
            feed.hinted = feed.cursor;
    }
    m_pull.reset();
    m_pullRetry.reset();
}

void Engine::pageNotStored(const Error& error)
{
    if (!m_pull || !m_pull->storing)
        return;
    FeedState& feed = m_feeds[m_pull->feed];
    if (m_pull->storing->staged)
        feed.staging = Staging{};
    m_pull.reset();
    if (error.code == ErrorCode::Conflict) {
        // Someone else moved the cursor; nothing was changed.
        m_readingCursors = true;
        m_effects.push_back(ReadCursors{});
        return;
    }
    m_effects.push_back(ReportTrouble{error});
    pausePulls(0);
}

void Engine::on(const CursorsRead& event)
{
    m_readingCursors = false;
    for (auto& [id, feed] : m_feeds)
        feed.hasCursor = false;
    for (const store::FeedCursor& cursor : event.cursors) {
        FeedState& feed = m_feeds[cursor.feed];
        feed.hasCursor = true;
        feed.epoch = cursor.epoch;
        feed.cursor = cursor.revision;
    }
}

void Engine::pullFault(const wire::Fault& fault)
{
    m_pull.reset();
    if (fault.error.code == ErrorCode::Busy) {
        pausePulls(fault.retryAfterMs);
        return;
    }
    // Absent or no longer permitted: only the list of a new session tells what is to be cleared.
    dropConnection();
    connectionLost(fault.retryAfterMs);
}

void Engine::pausePulls(qint64 atLeastMs)
{
    setTimer(Timer::PullPause, m_pullRetry.nextMs(atLeastMs));
}

void Engine::retryStore()
{
    for (const FeedId& feed : std::as_const(m_toClear))
        m_effects.push_back(ClearFeed{feed, m_epoch});
    if (m_readingCursors)
        m_effects.push_back(ReadCursors{});
}

void Engine::on(const FeedCleared& event)
{
    m_toClear.remove(event.feed);
    const auto found = m_feeds.find(event.feed);
    if (found == m_feeds.end())
        return;
    const bool granted = found->second.granted;
    found->second = {};
    found->second.granted = granted;
    if (!granted)
        m_feeds.erase(found);
}

void Engine::compareNext()
{
    if (m_compare || m_pull || isBehind() || m_timers.contains(Timer::PullPause))
        return;
    std::optional<qint64> earliest;
    for (auto& [id, feed] : m_feeds) {
        if (!feed.granted || !feed.compareDue)
            continue;
        const qint64 at = feed.comparedAt ? *feed.comparedAt + compareEveryMs : m_now;
        if (at <= m_now) {
            feed.comparedAt = m_now;
            m_compare = Compare{newRequest(), id, feed.cursor, {}};
            send(wire::Compare{m_compare->number, id, feed.epoch});
            return;
        }
        earliest = earliest ? std::min(*earliest, at) : at;
    }
    if (earliest && !m_timers.contains(Timer::Compare))
        setTimer(Timer::Compare, *earliest - m_now);
}

void Engine::markComparedLongAgo()
{
    for (auto& [id, feed] : m_feeds) {
        if (feed.comparedAt && *feed.comparedAt + compareAnywayMs <= m_now)
            feed.compareDue = true;
    }
}

void Engine::receive(const wire::Compared& message)
{
    if (!m_compare || m_compare->answer || message.request != m_compare->number ||
        message.feed != m_compare->feed)
        return;
    FeedState& feed = m_feeds[message.feed];
    if (message.epoch == feed.epoch && message.revision == feed.cursor) {
        m_compare->answer = message;
        m_effects.push_back(ReadSummary{message.feed});
        return;
    }
    const bool desksOwnDoing = m_compare->cursor != feed.cursor;
    m_compare.reset();
    if (desksOwnDoing)
        return;
    if (message.epoch == feed.epoch && message.revision < feed.cursor)
        reload(message.feed); // a hub that forgot what it once gave out
    else
        heardOf(message.feed, message.epoch, message.revision);
}

void Engine::on(const SummaryRead& event)
{
    if (!m_compare || !m_compare->answer || m_compare->feed != event.feed)
        return;
    const wire::Compared& hub = *m_compare->answer;
    const bool equal = event.summary == store::FeedSummary{hub.count, hub.digestSum};
    m_compare.reset();
    FeedState& feed = m_feeds[event.feed];
    feed.compareDue = false;
    if (!equal)
        reload(event.feed);
}

void Engine::reload(const FeedId& id)
{
    m_effects.push_back(ReportTrouble{{ErrorCode::Corrupt, QStringLiteral("sync.feed.mismatch"), id.value}});
    FeedState& feed = m_feeds[id];
    feed.staging = Staging{};
    feed.asked = false;
    // A page of the old rows that is on its way is not one of the new.
    if (m_pull && m_pull->feed == id)
        m_pull.reset();
}

} // namespace madoguchi::sync
