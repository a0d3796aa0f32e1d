// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/seat_session.h"

namespace madoguchi::desk {

namespace {
constexpr int lookEveryMs = 20'000;
}

SeatSession::SeatSession(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_touchedAt(clock.steadyMs())
{
    m_idle.setInterval(lookEveryMs);
    connect(&m_idle, &QTimer::timeout, this, &SeatSession::lookIdle);
}

// The hub takes a lost connection up again by signing the same person in: nothing has happened at the seat.
void SeatSession::setUser(const std::optional<SignedInUser>& user)
{
    if (!user || user->emergency) {
        m_report.reset();
        m_user = {};
        m_idle.stop();
        Q_EMIT changed();
        return;
    }
    if (m_report && m_user == user->actor.user)
        return;
    m_user = user->actor.user;
    m_touchedAt = m_clock.steadyMs();
    m_idle.start();
    m_report = SeatReport{};
    m_report->name = m_name;
    if (m_callStartedAt.isSet())
        become(SeatState::OnCall, m_callStartedAt);
    else
        become(SeatState::Ready, m_clock.now());
}

void SeatSession::setName(const QString& name)
{
    m_name = name;
    if (!m_report || m_report->name == name)
        return;
    m_report->name = name;
    Q_EMIT changed();
}

void SeatSession::setDraft(const ContactDraft& draft)
{
    const Timestamp before = std::exchange(m_callStartedAt, draft.startedAt);
    if (!m_report)
        return;
    const bool writes = m_report->state == SeatState::OnCall || m_report->state == SeatState::WrapUp;
    if (draft.startedAt.isSet() && !before.isSet()) {
        m_report->language = draft.content.language;
        become(SeatState::OnCall, draft.startedAt);
    } else if (!draft.startedAt.isSet() && before.isSet() && writes) {
        become(SeatState::Ready, m_clock.now());
    } else if (writes && m_report->language != draft.content.language) {
        m_report->language = draft.content.language;
        Q_EMIT changed();
    }
}

void SeatSession::endCall()
{
    if (m_report && m_report->state == SeatState::OnCall)
        become(SeatState::WrapUp, m_clock.now());
}

void SeatSession::choose(SeatState state, const QString& reason)
{
    if (!m_report || (m_report->state == state && m_report->reason == reason && !m_leftByItself))
        return;
    if (state == SeatState::Ready && m_callStartedAt.isSet()) // back from a break in the middle of a contact
        become(SeatState::WrapUp, m_clock.now());
    else
        become(state, m_clock.now(), state == SeatState::Break ? reason : QString());
}

void SeatSession::noteActivity()
{
    if (m_locked)
        return;
    m_touchedAt = m_clock.steadyMs();
    if (!m_leftByItself)
        return;
    if (m_before == SeatState::Ready || !m_callStartedAt.isSet())
        become(SeatState::Ready, m_clock.now());
    else
        become(m_before, m_beforeSince);
}

void SeatSession::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (!locked)
        return noteActivity();
    if (m_report && (m_report->state == SeatState::Ready || m_report->state == SeatState::WrapUp))
        leave(m_clock.now());
}

void SeatSession::lookIdle()
{
    const qint64 idle = m_clock.steadyMs() - m_touchedAt;
    if (!m_report || idle < idleMs)
        return;
    const SeatState state = m_report->state;
    const bool writes = state == SeatState::OnCall || state == SeatState::WrapUp;
    if (state == SeatState::Ready || (writes && m_locked))
        leave(m_clock.now().plusMs(-idle));
}

void SeatSession::leave(Timestamp since)
{
    m_before = m_report->state;
    m_beforeSince = m_report->since;
    become(SeatState::Away, since);
    m_leftByItself = true;
}

void SeatSession::become(SeatState state, Timestamp since, const QString& reason)
{
    m_leftByItself = false;
    m_report->state = state;
    m_report->since = since;
    m_report->reason = reason;
    Q_EMIT changed();
}

} // namespace madoguchi::desk
