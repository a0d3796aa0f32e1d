// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "app/desk/core/signed_in_user.h"
#include "kb/base/clock.h"
#include "kb/domain/seat_status.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace madoguchi::desk {

/// What this seat is at: from the contact being written, from what one chooses by hand, and from nobody
/// touching anything for long. changed() is what the hub is to be told.
///
///     what happens                 Ready   OnCall  WrapUp  Break   Away
///     signed in                    Ready
///     a contact begins             OnCall  -       -       OnCall  OnCall
///     "call ended"                 -       WrapUp  -       -       -
///     contact saved or discarded   -       Ready   Ready   -       -
///     by hand: ready               -       -       -       Ready   Ready
///     by hand: break, away         yes     yes     yes     yes     yes
///     nothing touched for long     Away    (1)     (1)     -       -
///     the window locked            Away    -       Away    -       -
///     touched again, unlocked      -       -       -       -       what it was before, if nobody chose Away
///
/// (1) Away while the window is locked: nobody is there to end the call.
///
/// UI thread.
class SeatSession final : public QObject
{
    Q_OBJECT
public:
    /// So long without a key or the mouse, a seat that waits for calls is taken for left.
    static constexpr qint64 idleMs = 15 * 60'000;

    /// @param clock outlives the session
    explicit SeatSession(const Clock& clock, QObject* parent = nullptr);

    void setUser(const std::optional<SignedInUser>& user);
    /// How the seat is called; empty: as the hub knows it from the enrolment.
    void setName(const QString& name);
    /// What is being written now.
    void setDraft(const ContactDraft& draft);
    /// The caller has hung up; the contact is still being written. Does nothing without a call.
    void endCall();
    /// @param reason of a break; else not used
    void choose(SeatState state, const QString& reason = {});
    /// A key or the mouse. While the window is locked it may be anybody's.
    void noteActivity();
    /// Looks whether the seat was left; called by a timer.
    void lookIdle();
    /// The window was locked, or opened again by whoever is signed in.
    void setLocked(bool locked);

    /// Nothing while nobody is signed in.
    [[nodiscard]] const std::optional<SeatReport>& report() const { return m_report; }

Q_SIGNALS:
    void changed();

private:
    void become(SeatState state, Timestamp since, const QString& reason = {});
    void leave(Timestamp since);

    const Clock& m_clock;
    QTimer m_idle;
    std::optional<SeatReport> m_report;
    UserId m_user;
    QString m_name;
    Timestamp m_callStartedAt; ///< of the contact being written; unset: none
    qint64 m_touchedAt = 0;
    bool m_locked = false;
    bool m_leftByItself = false;           ///< Away because nothing was touched, or the window was locked
    SeatState m_before = SeatState::Ready; ///< and what it was until then @{
    Timestamp m_beforeSince;               ///< @}
};

} // namespace madoguchi::desk
