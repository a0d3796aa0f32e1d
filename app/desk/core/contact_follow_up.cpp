// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/contact_follow_up.h"

#include "kb/domain/due_times.h"
#include "kb/domain/room_rulebook.h"
#include "kb/domain/rulebook.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/room_repository.h"

#include <limits>

namespace madoguchi::desk {

namespace {

constexpr Timestamp never{std::numeric_limits<qint64>::max()};

/// Gives the commands of one contact: their ids are made of its id and of what they are for.
class Giver
{
public:
    Giver(db::Connection& connection, const FollowUp& followUp, const Actor& actor, Timestamp now)
        : m_connection(connection)
        , m_followUp(followUp)
        , m_actor(actor)
        , m_now(now)
    {
    }

    [[nodiscard]] QUuid id(const char* purpose, const QUuid& of = {}) const
    {
        return uuidForName(QString::fromLatin1(purpose) + u':' + m_followUp.contact.id.toString() + u':' +
                           of.toString(QUuid::WithoutBraces));
    }
    [[nodiscard]] Result<void> give(const char* purpose, const QUuid& of, CommandPayload payload) const
    {
        const Command command{{id(purpose, of)}, m_actor.user, m_now, std::move(payload)};
        return store::OutboxRepository(m_connection).performWithin(command, m_actor);
    }

    /// The contact's open escalation, opened now or while it was being written.
    [[nodiscard]] Result<EscalationId> escalation(const std::vector<Hand>& hands) const;
    /// @param goesOn as this escalation; null: it ends here
    [[nodiscard]] Result<void> settle(const Hand& hand, const EscalationId& goesOn) const;
    [[nodiscard]] Result<void> closeCallBack() const;

private:
    [[nodiscard]] Result<EscalationId> openEscalation(const std::vector<Hand>& hands) const;
    [[nodiscard]] Result<Timestamp> due() const;

    db::Connection& m_connection;
    const FollowUp& m_followUp;
    const Actor& m_actor;
    Timestamp m_now;
};

Result<Timestamp> Giver::due() const
{
    const ContactContent& content = m_followUp.contact.original;
    if (content.outcome == Outcome::CallBack)
        return content.callBackAt;
    MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(m_connection).current());
    return escalationDue(calendar.value_or(CentreCalendar{}), content.channel, m_followUp.contact.endedAt);
}

Result<EscalationId> Giver::escalation(const std::vector<Hand>& hands) const
{
    if (m_followUp.contact.original.outcome == Outcome::Escalated) {
        MADOGUCHI_TRY_ASSIGN(open, store::RoomRepository(m_connection).escalations(never));
        for (const Escalation& one : open) {
            if (one.isOpen() && one.contact == m_followUp.contact.id)
                return one.id;
        }
    }
    return openEscalation(hands);
}

Result<EscalationId> Giver::openEscalation(const std::vector<Hand>& hands) const
{
    const Contact& contact = m_followUp.contact;
    Escalation opened = escalationOf(contact.original);
    opened.id = {id("contact-escalation")};
    opened.contact = contact.id;
    opened.seat = contact.seat;
    opened.openedAt = contact.endedAt;
    MADOGUCHI_TRY_ASSIGN(dueAt, due());
    opened.dueAt = dueAt;
    EscalationEntry first;
    first.id = {id("contact-escalation-entry")};
    if (!hands.empty()) {
        opened.hand = hands.front().id;
        first.text = hands.front().entries.front().text;
    }
    opened.entries = {first};
    MADOGUCHI_TRY(give("contact-escalation-command", {}, OpenEscalation{opened}));
    return opened.id;
}

Result<void> Giver::settle(const Hand& hand, const EscalationId& goesOn) const
{
    HandEntry entry;
    entry.id = {id("contact-hand-entry", hand.id.value)};
    if (!goesOn.isNull()) {
        entry.act = HandAct::Escalate;
        entry.escalation = goesOn;
    } else if (hand.state == HandState::Answered &&
               m_followUp.contact.original.outcome == Outcome::Answered) {
        entry.act = HandAct::Accept;
    } else {
        entry.act = HandAct::Withdraw;
        entry.text = m_followUp.words.handClosed;
    }
    return give("contact-hand-command", hand.id.value, ActOnHand{hand.id, entry});
}

Result<void> Giver::closeCallBack() const
{
    const EscalationId& callBack = m_followUp.callBack;
    MADOGUCHI_TRY_ASSIGN(found, store::RoomRepository(m_connection).escalation(callBack));
    if (!found)
        return {};
    EscalationEntry entry;
    entry.id = {id("contact-call-back-entry", callBack.value)};
    entry.text = m_followUp.words.calledBack;
    if (entry.text.isEmpty())
        entry.text = subjectOf(m_followUp.contact.original.inquiry);
    entry.act = EscalationAct::Note;
    if (mayWorkOn(m_actor, *found)) {
        entry.act = EscalationAct::Resolve;
        entry.contact = m_followUp.contact.id;
    }
    return give("contact-call-back-command", callBack.value, ActOnEscalation{callBack, entry});
}

} // namespace

QString subjectOf(const QString& text)
{
    QString line = text.trimmed().section(u'\n', 0, 0).trimmed();
    if (line.size() > limits::shortText) {
        line.truncate(limits::shortText - 1);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    return line;
}

Timestamp escalationDue(const CentreCalendar& calendar, Channel channel, Timestamp at)
{
    return dueAt(ServiceHours(calendar, japanTime()), DueKind::Escalation, channel, at).value_or(Timestamp{});
}

Escalation escalationOf(const ContactContent& content)
{
    Escalation escalation;
    escalation.kind =
        content.outcome == Outcome::CallBack ? EscalationKind::CallBack : EscalationKind::Question;
    escalation.language = content.language;
    escalation.subject = subjectOf(content.inquiry);
    escalation.inquiry = content.inquiry;
    escalation.category = content.category;
    escalation.articles = content.articles;
    escalation.callerName = content.callerName;
    escalation.callerTelephone = content.callerTelephone;
    return escalation;
}

Result<void> performFollowUp(db::Connection& connection, const FollowUp& followUp, const Actor& actor,
                             Timestamp now)
{
    if (actor.role == Role::Department)
        return {};
    const Giver giver(connection, followUp, actor, now);
    const Outcome outcome = followUp.contact.original.outcome;
    MADOGUCHI_TRY_ASSIGN(hands, store::RoomRepository(connection).hands(never));
    std::erase_if(hands, [&](const Hand& hand) {
        return !hand.isOpen() || hand.raisedBy != actor.user || hand.contact != followUp.contact.id;
    });
    EscalationId goesOn;
    if (outcome == Outcome::CallBack || outcome == Outcome::Escalated) {
        MADOGUCHI_TRY_ASSIGN(escalation, giver.escalation(hands));
        goesOn = escalation;
    }
    for (const Hand& hand : hands)
        MADOGUCHI_TRY(giver.settle(hand, goesOn));
    return followUp.callBack.isNull() ? Result<void>() : giver.closeCallBack();
}

} // namespace madoguchi::desk
