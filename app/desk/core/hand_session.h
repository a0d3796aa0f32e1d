// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/desk_status.h"
#include "app/desk/core/draft_keeper.h"
#include "kb/domain/centre_calendar.h"
#include "kb/domain/hand.h"

namespace madoguchi::desk {

/// What an operator asks, and during which contact.
struct HandQuestion
{
    QString text;
    ContactId contact;
    Timestamp callStartedAt; ///< not set = no call
    ContactContent content;  ///< of the contact as far as it is written; `articles` also those open
};

/// The operator's own raised hand: raised, followed until it is settled, and what the operator does about it.
/// failed() follows whatever could not be saved; then nothing has changed. UI thread.
class HandSession final : public QObject
{
    Q_OBJECT
public:
    explicit HandSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Of this desk: where the call is.
    void setSeat(const SeatId& seat) { m_seat = seat; }
    /// Whether anybody else sees what is raised here.
    void setHub(HubState hub);
    [[nodiscard]] bool isConnected() const { return m_hub == HubState::Connected; }
    [[nodiscard]] HubState hub() const { return m_hub; }

    /// The hand followed: open, or settled and not yet put aside. Nothing: none.
    [[nodiscard]] const std::optional<Hand>& hand() const { return m_hand; }
    /// False while something done about it waits for the hub: nobody else sees it yet.
    [[nodiscard]] bool hasArrived() const { return m_arrived; }
    /// True while something is being saved.
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Rows came, or the outbox got another length: reads it again.
    void refresh();
    /// Brings back the question that was being written when the program ended; questionRestored() follows if
    /// there was one.
    void restore();
    /// The question as far as it is typed; kept on the disk until it is sent.
    void keepQuestion(const QString& text);
    void flush() { m_question.flush(); }

    /// Raises a hand, unless one is up. Errors: "hand.question.missing" and others of the rulebook.
    void raise(const HandQuestion& question);
    /// The same question as an escalation, for when nobody would see the hand: it waits in the outbox.
    void escalateInstead(const HandQuestion& question);
    void accept();
    void askBack(const QString& text);
    void withdraw();
    /// The hand goes on as an escalation. `content`: the contact as far as it is written.
    void escalate(const ContactContent& content);
    /// The contact it belongs to was thrown away: nobody waits for an answer any more. Takes down what is up,
    /// also what is being raised just now. `reason` stands in the hand's history.
    void withdrawWith(const ContactId& contact, const QString& reason);
    /// A settled hand is not shown any longer.
    void putAside();
    /// The contact it belongs to is saved: once it is settled it is put aside.
    void closeWith(const ContactId& contact);

Q_SIGNALS:
    /// hand(), hasArrived(), hub() or isBusy() is another.
    void changed();
    /// The one who leads the room did something: `hand` is as it stands now.
    void answered(const madoguchi::Hand& hand);
    /// What was typed as question is saved: as a hand, as more of it, or as an escalation.
    void questionTaken();
    /// It stands in the room's pane now.
    void escalated(const madoguchi::EscalationId& escalation);
    void questionRestored(const QString& text);
    void failed(const madoguchi::Error& error);

private:
    struct Found
    {
        std::optional<Hand> hand;
        bool waits = false;
        CentreCalendar calendar;
    };
    [[nodiscard]] bool isDone() const;
    [[nodiscard]] static Result<Found> read(db::Connection& connection, const UserId& user,
                                            const HandId& followed);
    void take(Found found);
    void withdrawDiscarded();
    void act(HandAct what, const QString& text, CommandRunner::Alongside alongside = {});
    using Then = std::function<void()>;
    void give(CommandPayload payload, Then then, CommandRunner::Alongside alongside = {});
    [[nodiscard]] Escalation opened(const QString& question, const ContactContent& content) const;
    [[nodiscard]] CommandRunner::Alongside clearQuestion();
    void setBusy(bool busy);

    CommandRunner& m_commands;
    DraftKeeper m_question;
    SeatId m_seat;
    HubState m_hub = HubState::None;
    std::optional<Hand> m_hand;
    HandId m_followed;
    ContactId m_discarded; ///< its hand is to be taken down
    QString m_reason;      ///< why
    ContactId m_closing;   ///< saved: its hand is no longer of interest
    CentreCalendar m_calendar;
    bool m_arrived = true;
    bool m_busy = false;
};

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::Hand)
