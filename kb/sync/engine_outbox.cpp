// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/engine.h"

namespace madoguchi::sync {

namespace {

// A fault that will come again however often the same command is sent.
bool isFinal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
    case ErrorCode::Conflict:
    case ErrorCode::Corrupt:
    case ErrorCode::TooNew:
        return true;
    case ErrorCode::SignedOut:
    case ErrorCode::Busy:
    case ErrorCode::Unreachable:
    case ErrorCode::Cancelled:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        break;
    }
    return false;
}

} // namespace

void Engine::on(const OutboxChanged& event)
{
    const bool grew = event.pending > m_pending;
    m_pending = event.pending;
    // People save at all times, so desks that were cut off together do not come back together by this.
    if (grew && m_link == Link::Waiting && m_now >= m_nudgeAt)
        connectNow();
}

void Engine::pushNext()
{
    if (m_toOfferAgain) {
        offerAgain();
        return;
    }
    if (m_pending == 0 || m_push || m_readingOutbox || m_timers.contains(Timer::PushPause))
        return;
    m_readingOutbox = true;
    m_effects.push_back(ReadOutbox{m_user, m_batchLimit, wire::limits::bytesPerPush});
}

// Before anything is pushed: what waits may build on what the hub has lost.
void Engine::offerAgain()
{
    if (m_offeringAgain || m_push || m_readingOutbox || m_timers.contains(Timer::PushPause))
        return;
    m_offeringAgain = true;
    m_effects.push_back(OfferAgain{m_epoch});
}

void Engine::on(const OfferedAgain& event)
{
    m_offeringAgain = false;
    m_pending = event.pending;
    if (event.epoch == m_epoch)
        m_toOfferAgain = false;
}

void Engine::on(const OutboxRead& event)
{
    // Of a connection that is gone, or twice.
    if (!m_readingOutbox || m_link != Link::Online)
        return;
    m_readingOutbox = false;
    if (event.entries.empty()) {
        m_pending = 0; // what waits is another user's
        return;
    }
    wire::Push message;
    std::vector<wire::PushResult> tooLarge;
    Push push{newRequest(), {}, false};
    for (const store::OutboxEntry& entry : event.entries) {
        const bool suspect = m_suspects.contains(entry.id);
        if (suspect && !push.commands.isEmpty())
            break;
        if (entry.body.size() > wire::limits::bytesPerCommand) {
            const Error error{ErrorCode::InvalidInput, QStringLiteral("command.too-large"), {}};
            tooLarge.push_back({entry.id, wire::PushStatus::Rejected, {}, 0, error, {}});
            continue;
        }
        push.commands.append(entry.id);
        message.commands.append(entry.body);
        if (suspect)
            break;
    }
    m_push = push;
    if (!tooLarge.empty()) {
        storeResults(std::move(tooLarge));
        return;
    }
    message.request = push.number;
    send(message);
}

void Engine::receive(const wire::Pushed& message)
{
    if (!m_push || m_push->storing || message.request != m_push->number)
        return;
    std::vector<wire::PushResult> results;
    qsizetype done = 0;
    for (const wire::PushResult& result : message.results) {
        if (!m_push->commands.contains(result.command))
            continue;
        results.push_back(result);
        if (result.status != wire::PushStatus::Retry)
            ++done;
        if (result.status != wire::PushStatus::Applied && result.status != wire::PushStatus::Duplicate)
            continue;
        // One this desk has not heard it may read: the next grants say, and if it may not, it is cleared.
        if (!result.feed.value.isEmpty())
            m_feeds.try_emplace(result.feed);
        heardOf(result.feed, m_epoch, result.revision);
    }
    pushWasAnswered();
    // Those the hub did not answer wait like those it put off.
    if (done < m_push->commands.size())
        putOff(results, done == 0);
    else
        m_pushRetry.reset();
    storeResults(std::move(results));
}

// A whole batch the hub put off would be the next batch again, and what waits behind it would never be sent.
// An older hub does this with commands it does not know; people are told what they are waiting for.
void Engine::putOff(const std::vector<wire::PushResult>& results, bool wholeBatch)
{
    QList<CommandId> waiting;
    for (const wire::PushResult& result : results) {
        if (result.status != wire::PushStatus::Retry)
            continue;
        if (result.error.code == ErrorCode::TooNew && !std::exchange(m_toldOlderHub, true))
            m_effects.push_back(ReportTrouble{{ErrorCode::TooNew, QStringLiteral("hub.older"), {}}});
        waiting.append(result.command);
    }
    if (wholeBatch && m_pending > m_push->commands.size())
        m_effects.push_back(PutCommandBehind{waiting});
    pausePushes(0);
}

void Engine::storeResults(std::vector<wire::PushResult> results)
{
    m_push->storing = true;
    m_effects.push_back(StoreResults{std::move(results), m_epoch});
}

void Engine::on(const ResultsStored& event)
{
    m_pending = event.pending;
    if (m_push && m_push->storing)
        m_push.reset();
    // What was put off may have waited for one of these.
    m_blobs.putOff.clear();
    wakeBlobs();
}

void Engine::pushFault(const wire::Fault& fault)
{
    if (isFinal(fault.error.code) && m_push->commands.size() == 1) {
        storeResults({{m_push->commands.first(), wire::PushStatus::Rejected, {}, 0, fault.error, {}}});
        return;
    }
    // One of them is at fault: smaller pieces find out which, so that it does not block the rest.
    if (isFinal(fault.error.code))
        m_batchLimit = std::max(1, static_cast<int>(m_push->commands.size()) / 2);
    m_push.reset();
    pausePushes(fault.retryAfterMs);
}

// A line that breaks now and then must not make the batches small; a command that breaks it every time must
// not hold up the others. After the third cut each further one halves the batch, an answer doubles it; a
// command that is cut off alone three times waits behind the others, and is tried by itself whenever its turn
// comes.
void Engine::pushWasCut()
{
    if (!m_push || m_push->storing)
        return;
    ++m_cuts;
    if (m_push->commands.size() > 1) {
        if (m_cuts >= cutsBeforeDoubt)
            m_batchLimit = std::max(1, static_cast<int>(m_push->commands.size()) / 2);
        return;
    }
    const CommandId alone = m_push->commands.first();
    m_cutsAlone = m_alone == alone ? m_cutsAlone + 1 : 1;
    m_alone = alone;
    if (m_cutsAlone < cutsBeforeDoubt && !m_suspects.contains(alone))
        return;
    m_suspects.insert(alone);
    m_effects.push_back(PutCommandBehind{{alone}});
}

void Engine::pushWasAnswered()
{
    for (const CommandId& command : std::as_const(m_push->commands))
        m_suspects.remove(command);
    m_cutsAlone = 0;
    m_batchLimit *= 2;
    if (m_cuts >= cutsBeforeDoubt && m_batchLimit < wire::limits::commandsPerPush)
        return;
    m_batchLimit = wire::limits::commandsPerPush;
    m_cuts = 0;
}

void Engine::pausePushes(qint64 atLeastMs)
{
    setTimer(Timer::PushPause, m_pushRetry.nextMs(atLeastMs));
}

} // namespace madoguchi::sync
