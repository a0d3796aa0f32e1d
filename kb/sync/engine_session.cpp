// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/engine.h"

#include "kb/wire/protocol.h"
#include "kb/wire/revocation.h"

#include <limits>

namespace madoguchi::sync {

void Engine::on(const SignInRequested& event)
{
    if (m_seat.isNull()) {
        m_effects.push_back(
            ReportSignInFailed{{ErrorCode::SignedOut, QStringLiteral("seat.not-enrolled"), {}}, 0});
        return;
    }
    leave();
    m_signIn = event;
    connectNow();
}

void Engine::on(const SignOutRequested&)
{
    leave();
    m_link = Link::Idle;
}

void Engine::on(const EnrollRequested& event)
{
    leave();
    m_enroll = event;
    connectNow();
}

void Engine::on(const SeatChanged& event)
{
    m_seatIs = event.report;
}

void Engine::on(const PasswordChangeRequested& event)
{
    if (m_link != Link::Online)
        return passwordRefused({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    if (!m_hubTakesPasswords)
        return passwordRefused({ErrorCode::TooNew, QStringLiteral("password.older-hub"), {}});
    if (m_passwordChange)
        return;
    m_passwordChange = newRequest();
    send(wire::ChangePassword{m_passwordChange->number, event.present, event.next});
}

void Engine::receive(const wire::PasswordChanged& message)
{
    if (!m_passwordChange || m_passwordChange->number != message.request)
        return;
    m_passwordChange.reset();
    m_effects.push_back(ReportPasswordChanged{});
}

void Engine::passwordRefused(const Error& error)
{
    m_passwordChange.reset();
    m_effects.push_back(ReportPasswordRefused{error});
}

void Engine::tellSeat()
{
    if (!m_hubTakesSeats || !m_seatIs || m_seatTold == m_seatIs)
        return;
    m_seatTold = m_seatIs;
    send(wire::ReportSeat{*m_seatIs});
}

// Also nothing is told at sign-in: then the hub hears what is trusted as it is.
void Engine::keepAuthorities(const QByteArray& authorities)
{
    if (m_hubTakesTrust)
        m_effects.push_back(KeepAuthorities{authorities});
}

// Not before it is stored: a desk that ends before would not trust it when it starts again.
void Engine::on(const AuthoritiesKept& event)
{
    if (m_link != Link::Online || !m_hubTakesTrust || m_trustTold == event.trusted)
        return;
    m_trustTold = event.trusted;
    send(wire::ReportTrust{event.trusted});
}

void Engine::leave()
{
    m_seatIs.reset();
    if (m_link == Link::Online)
        send(wire::SignOut{});
    dropConnection();
    forgetExchanges();
    stopTimer(Timer::Reconnect);
    abandonPerson({ErrorCode::Cancelled, QStringLiteral("sign-in.replaced"), {}});
    m_sessionToken.clear();
}

void Engine::abandonPerson(const Error& error, qint64 retryAfterMs)
{
    if (m_signIn || m_link == Link::SigningIn)
        m_effects.push_back(ReportSignInFailed{error, retryAfterMs});
    if (m_enroll || m_link == Link::Enrolling)
        m_effects.push_back(ReportEnrollFailed{error});
    m_signIn.reset();
    m_enroll.reset();
    m_link = Link::Idle;
}

void Engine::receive(const wire::Welcome& message)
{
    if (m_link != Link::Greeting)
        return;
    if (message.protocol < wire::oldestProtocolVersion || message.protocol > wire::protocolVersion) {
        const Error error{ErrorCode::TooNew, QStringLiteral("wire.protocol"), {}};
        m_effects.push_back(ReportTrouble{error});
        dropConnection();
        abandonPerson(error);
        connectionLost(m_timing.backoffCapMs);
        return;
    }
    m_effects.push_back(ReportHub{message.program});
    m_hubTakesSeats = message.has(wire::Feature::SeatReports);
    m_hubTakesBlobs = message.has(wire::Feature::Blobs);
    m_hubTakesPasswords = message.has(wire::Feature::Passwords);
    m_hubTellsAudit = message.has(wire::Feature::Audit);
    m_hubTakesTrust = message.has(wire::Feature::Trust);
    m_trustTold.reset();
    m_seatTold.reset();
    if (m_enroll) {
        send(wire::Enroll{m_enroll->code, m_enroll->deviceName});
        m_enroll.reset();
        m_link = Link::Enrolling;
    } else if (m_signIn) {
        send(wire::SignIn{m_seat, m_deviceSecret, m_signIn->user, m_signIn->password, newNonce()});
        m_signIn.reset();
        m_link = Link::SigningIn;
    } else {
        send(wire::Resume{m_seat, m_deviceSecret, m_sessionToken, newNonce()});
        m_link = Link::Resuming;
    }
}

// Not a number that counts: an earlier run of this program began with the same ones.
qint64 Engine::newNonce()
{
    m_nonce = 1 + m_random.below(std::numeric_limits<qint32>::max());
    return m_nonce;
}

void Engine::receive(const wire::Enrolled& message)
{
    if (m_link != Link::Enrolling)
        return;
    m_seat = message.seat;
    m_deviceSecret = message.deviceSecret;
    m_effects.push_back(ReportEnrolled{message});
    dropConnection();
    forgetExchanges();
    m_link = Link::Idle;
}

void Engine::receive(const wire::SignedIn& message)
{
    if (m_link != Link::SigningIn && m_link != Link::Resuming)
        return;
    // The answer to an earlier attempt may be another person's.
    if (message.nonce != 0 && message.nonce != m_nonce)
        return;
    m_link = Link::Online;
    m_onlineSince = m_now;
    m_toldOlderHub = false;
    m_pinged = false;
    m_spokeSincePing.reset();
    m_sessionToken = message.sessionToken;
    if (m_user != message.user)
        m_pending = std::max(m_pending, 1); // may be theirs; reading the outbox tells
    m_user = message.user;
    m_blobs.putOff.clear();
    for (auto& [id, feed] : m_feeds)
        feed.asked = false;
    takeGrants(message.epoch, message.feeds);
    keepAuthorities(message.authorities);
    m_effects.push_back(ReportSignedIn{message});
    setTimer(Timer::Ping, m_timing.pingMs);
}

void Engine::receive(const wire::Granted& message)
{
    if (m_link != Link::Online)
        return;
    takeGrants(message.epoch, message.feeds);
    if (!message.authorities.isEmpty())
        keepAuthorities(message.authorities);
}

void Engine::takeGrants(const QUuid& epoch, const QList<FeedId>& feeds)
{
    // A feed without a cursor may all the same have been written into, in whichever life.
    const bool other = std::any_of(m_feeds.begin(), m_feeds.end(), [&epoch](const auto& entry) {
        return !entry.second.hasCursor || entry.second.epoch != epoch;
    });
    for (auto& [id, feed] : m_feeds) {
        if (feeds.contains(id))
            continue;
        feed.granted = false;
        feed.staging.reset();
        if (m_pull && m_pull->feed == id)
            m_pull.reset();
        if (m_compare && m_compare->feed == id)
            m_compare.reset();
        m_toClear.insert(id);
        m_effects.push_back(ClearFeed{id, epoch});
    }
    for (const FeedId& id : feeds) {
        m_feeds[id].granted = true;
        m_toClear.remove(id);
    }
    if (epoch != m_epoch) {
        m_toOfferAgain = m_toOfferAgain || other || !m_epoch.isNull();
        m_epoch = epoch;
        m_blobs.cut();
        for (auto& [id, feed] : m_feeds) {
            feed.asked = false;
            feed.hinted = 0;
        }
    }
}

void Engine::receive(const wire::Fault& message)
{
    if (m_link != Link::Online) {
        sessionRefused(message);
        return;
    }
    const auto answers = [&message](const auto& request) {
        return request && request->number == message.request;
    };
    if (message.error.code == ErrorCode::SignedOut) {
        sessionEnded(message.error);
    } else if (message.request == 0) {
        dropConnection();
        connectionLost(message.retryAfterMs);
    } else if (answers(m_passwordChange)) {
        passwordRefused(message.error);
    } else if (answers(m_audit)) {
        auditRefused(message.error);
    } else if (answers(m_push) && !m_push->storing) {
        pushFault(message);
    } else if (answers(m_pull) && !m_pull->storing) {
        pullFault(message);
    } else if (answers(m_compare) && !m_compare->answer) {
        m_compare.reset(); // it stays due, and is asked again in its time
    } else if (m_blobs.moving && m_blobs.moving->isWaiting() && m_blobs.moving->number == message.request) {
        blobFault(message);
    }
}

void Engine::sessionRefused(const wire::Fault& fault)
{
    if (m_link == Link::Resuming && fault.error.code == ErrorCode::SignedOut) {
        m_sessionToken.clear();
        noteRevoked(fault.error);
    }
    dropConnection();
    abandonPerson(fault.error, fault.retryAfterMs);
    connectionLost(fault.retryAfterMs);
}

void Engine::noteRevoked(const Error& why)
{
    if (!wire::isRevocation(why.key))
        return;
    // A desk that may hold nothing any more is emptied; at a booth where one person left, the others go on.
    if (why.key == wire::deviceRevoked)
        takeGrants(m_epoch, {});
    m_effects.push_back(ReportRevoked{why});
}

void Engine::sessionEnded(const Error& why)
{
    m_sessionToken.clear();
    noteRevoked(why);
    dropConnection();
    connectionLost();
}

} // namespace madoguchi::sync
