// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_actions.h"

#include "kb/store/outbox_repository.h"

namespace madoguchi::desk {

RoomActions::RoomActions(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
}

void RoomActions::give(const QUuid& subject, std::vector<CommandPayload> payloads, Then then)
{
    if (m_busy.contains(subject))
        return;
    auto first = m_commands.make(std::move(payloads.front()));
    if (!first) {
        Q_EMIT failed(subject, {ErrorCode::SignedOut, QStringLiteral("desk.signed-out"), {}});
        return;
    }
    std::vector<Command> others;
    for (auto payload = payloads.begin() + 1; payload != payloads.end(); ++payload)
        others.push_back(*m_commands.make(std::move(*payload)));
    CommandRunner::Alongside alongside;
    if (!others.empty()) {
        alongside = [others, actor = m_commands.user()->actor](db::Connection& connection) -> Result<void> {
            store::OutboxRepository outbox(connection);
            for (const Command& command : others)
                MADOGUCHI_TRY(outbox.performWithin(command, actor));
            return {};
        };
    }
    m_busy.insert(subject);
    m_commands.give(
        std::move(*first), this,
        [this, subject, then = std::move(then)](const Result<void>& result) {
            m_busy.remove(subject);
            if (!result) {
                Q_EMIT failed(subject, result.error());
                return;
            }
            if (then)
                then();
            Q_EMIT done(subject);
        },
        std::move(alongside));
}

void RoomActions::act(const HandId& hand, HandEntry entry, Then then)
{
    entry.id = m_commands.ids().make<EntryId>();
    give(hand.value, {ActOnHand{hand, entry}}, std::move(then));
}

void RoomActions::act(const EscalationId& escalation, EscalationEntry entry, Then then)
{
    entry.id = m_commands.ids().make<EntryId>();
    give(escalation.value, {ActOnEscalation{escalation, entry}}, std::move(then));
}

void RoomActions::answer(const HandId& hand, const QString& text)
{
    HandEntry entry;
    entry.act = HandAct::Answer;
    entry.text = text.trimmed();
    act(hand, entry, [this, hand] { Q_EMIT answered(hand); });
}

void RoomActions::takeOver(const HandId& hand)
{
    HandEntry entry;
    entry.act = HandAct::TakeOver;
    act(hand, entry, [this, hand] { Q_EMIT takenOver(hand); });
}

void RoomActions::withdraw(const HandId& hand, const QString& reason)
{
    HandEntry entry;
    entry.act = HandAct::Withdraw;
    entry.text = reason.trimmed();
    act(hand, entry);
}

void RoomActions::escalate(const Hand& hand, Escalation opened)
{
    opened.id = m_commands.ids().make<EscalationId>();
    opened.hand = hand.id;
    opened.seat = hand.seat;
    opened.openedAt = m_commands.clock().now();
    EscalationEntry first;
    first.id = m_commands.ids().make<EntryId>();
    first.text = hand.entries.front().text;
    opened.entries = {first};
    HandEntry entry;
    entry.id = m_commands.ids().make<EntryId>();
    entry.act = HandAct::Escalate;
    entry.escalation = opened.id;
    give(hand.id.value, {OpenEscalation{opened}, ActOnHand{hand.id, entry}},
         [this, hand = hand.id, id = opened.id] { Q_EMIT escalated(hand, id); });
}

void RoomActions::openNew(Escalation opened, const Assignee& assignee)
{
    opened.id = m_commands.ids().make<EscalationId>();
    opened.seat = m_seat;
    opened.openedAt = m_commands.clock().now();
    EscalationEntry first;
    first.id = m_commands.ids().make<EntryId>();
    opened.entries = {first};
    std::vector<CommandPayload> payloads{OpenEscalation{opened}};
    if (!assignee.isNobody()) {
        EscalationEntry assigned;
        assigned.id = m_commands.ids().make<EntryId>();
        assigned.act = EscalationAct::Assign;
        assigned.assignee = assignee;
        payloads.emplace_back(ActOnEscalation{opened.id, assigned});
    }
    give(opened.id.value, std::move(payloads), [this, id = opened.id] { Q_EMIT openedNew(id); });
}

void RoomActions::assign(const EscalationId& escalation, const Assignee& assignee)
{
    EscalationEntry entry;
    entry.act = EscalationAct::Assign;
    entry.assignee = assignee;
    act(escalation, entry);
}

void RoomActions::take(const EscalationId& escalation)
{
    EscalationEntry entry;
    entry.act = EscalationAct::Take;
    act(escalation, entry);
}

void RoomActions::handBack(const EscalationId& escalation, const QString& reason)
{
    EscalationEntry entry;
    entry.act = EscalationAct::HandBack;
    entry.text = reason.trimmed();
    act(escalation, entry);
}

void RoomActions::note(const EscalationId& escalation, const QString& text)
{
    EscalationEntry entry;
    entry.act = EscalationAct::Note;
    entry.text = text.trimmed();
    act(escalation, entry);
}

void RoomActions::reschedule(const EscalationId& escalation, Timestamp dueAt, const QString& text)
{
    EscalationEntry entry;
    entry.act = EscalationAct::Reschedule;
    entry.dueAt = dueAt;
    entry.text = text.trimmed();
    act(escalation, entry);
}

void RoomActions::resolve(const EscalationId& escalation, const QString& text)
{
    EscalationEntry entry;
    entry.act = EscalationAct::Resolve;
    entry.text = text.trimmed();
    act(escalation, entry, [this, escalation] { Q_EMIT resolved(escalation); });
}

void RoomActions::resolveWith(const EscalationId& escalation, const QString& text,
                              const ContactContent& content)
{
    if (!m_commands.user()) {
        Q_EMIT failed(escalation.value, {ErrorCode::SignedOut, QStringLiteral("desk.signed-out"), {}});
        return;
    }
    Contact contact;
    contact.id = m_commands.ids().make<ContactId>();
    contact.operatorId = m_commands.user()->actor.user;
    contact.seat = m_seat;
    contact.startedAt = contact.endedAt = m_commands.clock().now();
    contact.original = content;
    EscalationEntry entry;
    entry.id = m_commands.ids().make<EntryId>();
    entry.act = EscalationAct::Resolve;
    entry.text = text.trimmed();
    entry.contact = contact.id;
    give(escalation.value, {LogContact{contact}, ActOnEscalation{escalation, entry}},
         [this, escalation] { Q_EMIT resolved(escalation); });
}

void RoomActions::reopen(const EscalationId& escalation, const QString& reason)
{
    EscalationEntry entry;
    entry.act = EscalationAct::Reopen;
    entry.text = reason.trimmed();
    act(escalation, entry);
}

} // namespace madoguchi::desk
