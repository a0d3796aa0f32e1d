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
    m_pending = event.pending;
}

void Engine::pushNext()
{
    if (m_pending == 0 || m_push || m_readingOutbox || m_timers.contains(Timer::PushPause))
        return;
    m_readingOutbox = true;
    m_effects.push_back(ReadOutbox{m_batchLimit, wire::limits::bytesPerPush});
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
        if (entry.body.size() > wire::limits::bytesPerCommand) {
            const Error error{ErrorCode::InvalidInput, QStringLiteral("command.too-large"), {}};
            tooLarge.push_back({entry.id, wire::PushStatus::Rejected, {}, 0, error, {}});
            continue;
        }
        push.commands.append(entry.id);
        message.commands.append(entry.body);
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
        if (result.status == wire::PushStatus::Applied || result.status == wire::PushStatus::Duplicate)
            heardOf(result.feed, m_epoch, result.revision);
    }
    m_batchLimit = wire::limits::commandsPerPush;
    // Those the hub did not answer wait like those it put off.
    if (done < m_push->commands.size())
        pausePushes(0);
    else
        m_pushRetry.reset();
    storeResults(std::move(results));
}

void Engine::storeResults(std::vector<wire::PushResult> results)
{
    m_push->storing = true;
    m_effects.push_back(StoreResults{std::move(results)});
}

void Engine::on(const ResultsStored& event)
{
    m_pending = event.pending;
    if (m_push && m_push->storing)
        m_push.reset();
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

void Engine::pausePushes(qint64 atLeastMs)
{
    setTimer(Timer::PushPause, m_pushRetry.nextMs(atLeastMs));
}

} // namespace madoguchi::sync
