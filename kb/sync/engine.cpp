// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/engine.h"

#include "kb/base/version.h"
#include "kb/wire/protocol.h"

namespace madoguchi::sync {

// The connection, by what happens (columns) in which state (rows). "person" is a sign-in or an enrolment that
// was asked for; "token" is a session. An empty cell: nothing happens. In every state a person's request
// drops what there is and goes to Connecting, SignOutRequested drops it, forgets the token and goes to Idle,
// Stopped goes to Idle.
//
//            | Connected | Disconnected | Reconnect/Kick | Welcome       | SignedIn | Enrolled | Fault
// Idle       |           |              | token: Connecting |            |          |          |
// Waiting    |           |              | Connecting     |               |          |          |
// Connecting | Greeting  | lost         |                |               |          |          |
// Greeting   |           | lost         |                | token: Resuming, person: SigningIn or Enrolling |
// lost Enrolling  |           | failed, lost |                |               |          | Idle     | failed,
// lost SigningIn  |           | failed, lost |                |               | Online   |          | failed,
// lost Resuming   |           | lost         |                |               | Online   |          |
// SignedOut: token
//            |           |              |                |               |          |          | forgotten;
//            lost
// Online     |           | lost         | Kick: pull all |               |          |          | see
// receive(Fault)
//
// "lost" is Waiting with Timer::Reconnect if there is a token, and Idle if there is none. "failed" is told to
// the person. While Online, work() looks after every event whether there is something to pull, to push or to
// compare.
std::vector<Effect> Engine::handle(const Event& event)
{
    m_now = std::max(m_now, event.at);
    if (m_started || std::holds_alternative<Started>(event.what)) {
        std::visit([this](const auto& what) { on(what); }, event.what);
        work();
        report();
    }
    return std::exchange(m_effects, {});
}

SyncState Engine::state() const
{
    switch (m_link) {
    case Link::Waiting:
        return SyncState::Offline;
    case Link::Connecting:
    case Link::Greeting:
    case Link::Enrolling:
    case Link::SigningIn:
    case Link::Resuming:
        return SyncState::Connecting;
    case Link::Online:
        return isBehind() || isClearing() ? SyncState::Syncing : SyncState::Current;
    case Link::Idle:
        break;
    }
    return m_sessionToken.isEmpty() ? SyncState::SignedOut : SyncState::Offline;
}

void Engine::on(const Started& event)
{
    m_started = true;
    m_seat = event.seat;
    m_deviceSecret = event.deviceSecret;
    m_sessionToken = event.sessionToken;
    m_pending = event.pending;
    on(CursorsRead{event.cursors});
    for (const FeedId& feed : event.held)
        m_feeds.try_emplace(feed); // if it is not granted, it is to be cleared
    if (wantsHub())
        connectNow();
}

void Engine::on(const Stopped&)
{
    dropConnection();
    forgetExchanges();
    stopTimer(Timer::Reconnect);
    m_link = Link::Idle;
    report();
    m_started = false;
}

void Engine::on(const Kicked&)
{
    if (m_link == Link::Waiting || (m_link == Link::Idle && wantsHub()))
        connectNow();
    for (auto& [id, feed] : m_feeds)
        feed.asked = false;
}

// Every desk behind the same switch hears of it in the same moment.
void Engine::on(const NetworkReturned&)
{
    if (m_link != Link::Waiting)
        return;
    m_reconnect.reset();
    const qint64 jitter = 1 + m_random.below(static_cast<quint32>(std::max<qint64>(1, m_timing.nudgeMs)));
    const qint64 at = std::max(m_now, m_nudgeAt) + jitter;
    if (at < m_reconnectAt)
        waitUntil(at);
}

void Engine::on(const Connected&)
{
    if (m_link != Link::Connecting)
        return;
    m_link = Link::Greeting;
    m_greetedAt = m_now;
    send(wire::Hello{wire::protocolVersion, QStringLiteral("madoguchi ") + programVersion()});
}

void Engine::on(const Disconnected&)
{
    if (m_link != Link::Idle && m_link != Link::Waiting)
        connectionLost();
}

void Engine::on(const MessageReceived& event)
{
    if (m_link == Link::Idle || m_link == Link::Waiting || m_link == Link::Connecting)
        return;
    m_heardAt = m_now;
    if (std::holds_alternative<wire::Pong>(event.message)) {
        m_pinged = false;
        m_spokeSincePing.reset();
    } else if (m_pinged && !m_spokeSincePing) {
        m_spokeSincePing = m_now;
    }
    std::visit([this](const auto& message) { receive(message); }, event.message);
}

void Engine::on(const TimerFired& event)
{
    if (!m_timers.remove(event.timer))
        return; // it was stopped while it was on its way
    switch (event.timer) {
    case Timer::Reconnect:
        if (m_link == Link::Waiting)
            connectNow();
        break;
    case Timer::Answer:
        answerOverdue();
        break;
    case Timer::Ping:
        ping();
        break;
    case Timer::PullPause:
        retryStore();
        break;
    case Timer::PushPause:
    case Timer::Compare:
    case Timer::BlobPause:
        break; // work() goes on where it stopped
    }
}

void Engine::on(const StoreFailed& event)
{
    switch (event.step) {
    case StoreStep::Page:
        pageNotStored(event.error);
        return; // it tells of the trouble, if it is one
    case StoreStep::Clear:
    case StoreStep::Cursors:
        pausePulls(0);
        break;
    case StoreStep::Summary:
        m_compare.reset();
        pausePulls(0);
        break;
    case StoreStep::Outbox:
        m_readingOutbox = false;
        pausePushes(0);
        break;
    case StoreStep::OfferAgain:
        m_offeringAgain = false;
        pausePushes(0);
        break;
    case StoreStep::Results:
        // The hub has them; pushed again, they come back as duplicates.
        m_push.reset();
        pausePushes(0);
        break;
    case StoreStep::PutBehind:
        break; // it comes first once more
    case StoreStep::Blobs:
    case StoreStep::BlobPiece:
    case StoreStep::BlobMark:
        blobStepFailed(event);
        return; // it tells of the trouble, if it is one
    }
    m_effects.push_back(ReportTrouble{event.error});
}

void Engine::connectNow()
{
    stopTimer(Timer::Reconnect);
    m_link = Link::Connecting;
    m_effects.push_back(Connect{});
}

void Engine::dropConnection()
{
    if (m_link != Link::Idle && m_link != Link::Waiting)
        m_effects.push_back(Disconnect{});
}

void Engine::connectionLost(qint64 retryAfterMs)
{
    if (m_link == Link::Online && m_now - m_onlineSince >= m_timing.goodConnectionMs)
        m_reconnect.reset();
    m_nudgeAt = m_now + std::max(m_timing.nudgeMs, retryAfterMs);
    pushWasCut();
    forgetExchanges();
    abandonPerson({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    m_link = wantsHub() ? Link::Waiting : Link::Idle;
    if (m_link == Link::Waiting)
        waitUntil(m_now + m_reconnect.nextMs(retryAfterMs));
}

void Engine::waitUntil(qint64 at)
{
    m_reconnectAt = at;
    setTimer(Timer::Reconnect, at - m_now);
}

void Engine::forgetExchanges()
{
    // Whether the hub had it done cannot be known.
    if (m_passwordChange)
        passwordRefused({ErrorCode::Unreachable, QStringLiteral("password.unanswered"), {}});
    if (m_audit)
        auditRefused({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    m_push.reset();
    m_pull.reset();
    m_compare.reset();
    m_readingOutbox = false;
    m_offeringAgain = false;
    m_blobs.cut();
    for (const Timer timer :
         {Timer::Answer, Timer::Ping, Timer::PullPause, Timer::PushPause, Timer::Compare, Timer::BlobPause})
        stopTimer(timer);
}

void Engine::send(wire::Message message)
{
    m_saidAt = m_now;
    m_effects.push_back(Send{std::move(message)});
}

void Engine::setTimer(Timer timer, qint64 ms)
{
    m_timers.insert(timer);
    m_effects.push_back(SetTimer{timer, ms});
}

void Engine::stopTimer(Timer timer)
{
    if (m_timers.remove(timer))
        m_effects.push_back(StopTimer{timer});
}

std::optional<qint64> Engine::oldestRequest() const
{
    std::optional<qint64> oldest;
    const auto consider = [&oldest](qint64 sentAt) { oldest = oldest ? std::min(*oldest, sentAt) : sentAt; };
    if (m_link == Link::Greeting || m_link == Link::Enrolling || m_link == Link::SigningIn ||
        m_link == Link::Resuming)
        consider(m_greetedAt);
    if (m_pull && !m_pull->storing)
        consider(m_pull->sentAt);
    if (m_push && !m_push->storing)
        consider(m_push->sentAt);
    if (m_compare && !m_compare->answer)
        consider(m_compare->sentAt);
    if (m_passwordChange)
        consider(m_passwordChange->sentAt);
    if (m_audit)
        consider(m_audit->sentAt);
    if (m_blobs.moving && m_blobs.moving->isWaiting())
        consider(m_blobs.moving->sentAt);
    return oldest;
}

void Engine::watchAnswers()
{
    const std::optional<qint64> oldest = oldestRequest();
    if (!oldest)
        stopTimer(Timer::Answer);
    else if (!m_timers.contains(Timer::Answer))
        setTimer(Timer::Answer, *oldest + m_timing.answerMs - m_now);
}

void Engine::answerOverdue()
{
    const std::optional<qint64> oldest = oldestRequest();
    if (!oldest || *oldest + m_timing.answerMs > m_now)
        return; // what it was set for has come; work() sets it for what is on its way now
    dropConnection();
    connectionLost();
}

void Engine::ping()
{
    if (m_link != Link::Online)
        return;
    // In a busy centre hints keep coming over a connection that carries nothing to the hub any more.
    if (m_spokeSincePing && m_now - *m_spokeSincePing >= m_timing.pongMs) {
        dropConnection();
        connectionLost();
        return;
    }
    const qint64 left = pingDueAt() - m_now;
    if (left <= 0 && !m_pinged) {
        m_pinged = true;
        send(wire::Ping{++m_lastRequest});
    }
    markComparedLongAgo();
    setTimer(Timer::Ping, left > 0 ? left : m_timing.pingMs);
}

qint64 Engine::pingDueAt() const
{
    // The hub, too, takes who says nothing for gone: a desk that only listens says so now and then.
    const qint64 quiet = std::min(m_heardAt + m_timing.pingMs, m_saidAt + 2 * m_timing.pingMs);
    const std::optional<qint64> oldest = oldestRequest();
    return oldest ? std::min(quiet, *oldest + m_timing.pingMs) : quiet;
}

void Engine::receive(const wire::Ping& message)
{
    send(wire::Pong{message.nonce});
}

void Engine::work()
{
    if (m_link == Link::Online) {
        tellSeat();
        pushNext();
        pullNext();
        compareNext();
        moveBlobs();
        // A connection that will be cut by the next push again is not a good one.
        if (!isBehind() && m_cuts < cutsBeforeDoubt)
            m_reconnect.reset();
    }
    watchAnswers();
}

void Engine::report()
{
    const SyncState now = state();
    if (m_reported == now)
        return;
    m_reported = now;
    m_effects.push_back(ReportState{now});
}

bool Engine::wantsHub() const
{
    return !m_sessionToken.isEmpty() || m_signIn || m_enroll;
}

Engine::Request Engine::newRequest()
{
    return {++m_lastRequest, m_now};
}

} // namespace madoguchi::sync
