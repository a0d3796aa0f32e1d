// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <QSet>

namespace madoguchi::desk {

/// What whoever leads the room does about hands and escalations; each is a command, or two in one
/// transaction. done() or failed() follows each call, except for an act on something that another act is
/// still being saved for: that one is left out, so that a double click does nothing twice. UI thread.
class RoomActions final : public QObject
{
    Q_OBJECT
public:
    explicit RoomActions(CommandRunner& commands, QObject* parent = nullptr);

    void answer(const HandId& hand, const QString& text);
    void takeOver(const HandId& hand);
    /// Goes on as an escalation: `opened` with everything but ids, seat and history filled in.
    void escalate(const Hand& hand, Escalation opened);
    /// Takes down a hand whose operator is gone; `reason` is required.
    void withdraw(const HandId& hand, const QString& reason);

    /// Puts something new into the pane, with everything but ids, seat and history filled in.
    void openNew(Escalation opened, const Assignee& assignee = {});
    void assign(const EscalationId& escalation, const Assignee& assignee);
    void take(const EscalationId& escalation);
    void handBack(const EscalationId& escalation, const QString& reason);
    void note(const EscalationId& escalation, const QString& text);
    void reschedule(const EscalationId& escalation, Timestamp dueAt, const QString& text);
    void resolve(const EscalationId& escalation, const QString& text);
    /// The same, with the contact it ended in, which is logged in the same transaction.
    void resolveWith(const EscalationId& escalation, const QString& text, const ContactContent& content);
    void reopen(const EscalationId& escalation, const QString& reason);

    /// Of this desk: where what is done here was done.
    void setSeat(const SeatId& seat) { m_seat = seat; }

Q_SIGNALS:
    void answered(const madoguchi::HandId& hand);
    void takenOver(const madoguchi::HandId& hand);
    void escalated(const madoguchi::HandId& hand, const madoguchi::EscalationId& escalation);
    void openedNew(const madoguchi::EscalationId& escalation);
    void resolved(const madoguchi::EscalationId& escalation);
    /// Whatever was done about `subject`, a hand or an escalation, is on the disk.
    void done(const QUuid& subject);
    void failed(const QUuid& subject, const madoguchi::Error& error);

private:
    using Then = std::function<void()>;
    void act(const HandId& hand, HandEntry entry, Then then = {});
    void act(const EscalationId& escalation, EscalationEntry entry, Then then = {});
    /// Gives the commands together.
    void give(const QUuid& subject, std::vector<CommandPayload> payloads, Then then);

    CommandRunner& m_commands;
    SeatId m_seat;
    QSet<QUuid> m_busy; ///< what an act is being saved for
};

} // namespace madoguchi::desk
