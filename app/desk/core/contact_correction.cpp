// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/contact_correction.h"

#include "app/desk/core/contact_follow_up.h"
#include "kb/domain/room_rulebook.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/contact_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/room_repository.h"

#include <limits>

namespace madoguchi::desk {

namespace {

constexpr Timestamp never{std::numeric_limits<qint64>::max()};

/// Gives the commands of a contact's last correction, their ids made of its id.
class Corrector
{
public:
    Corrector(db::Connection& connection, const Contact& contact, const Actor& actor, Timestamp now)
        : m_connection(connection)
        , m_contact(contact)
        , m_amendment(contact.amendments.back())
        , m_actor(actor)
        , m_now(now)
    {
    }

    [[nodiscard]] Result<void> perform() const
    {
        const ContactContent& content = m_amendment.content;
        const bool promised = content.outcome == Outcome::CallBack;
        if (!promised && content.outcome != Outcome::Escalated)
            return {};
        if (content.outcome == before().outcome && (!promised || content.callBackAt == before().callBackAt))
            return {};
        MADOGUCHI_TRY_ASSIGN(open, store::RoomRepository(m_connection).escalations(never));
        const EscalationKind kind = escalationOf(content).kind;
        for (const Escalation& one : open) {
            if (one.isOpen() && one.contact == m_contact.id && one.kind == kind)
                return promised ? move(one) : Result<void>();
        }
        return openNew();
    }

private:
    [[nodiscard]] const ContactContent& before() const
    {
        const auto& all = m_contact.amendments;
        return all.size() > 1 ? all[all.size() - 2].content : m_contact.original;
    }
    [[nodiscard]] QUuid id(const char* purpose) const
    {
        return uuidForName(QString::fromLatin1(purpose) + u':' + m_amendment.id.toString());
    }
    [[nodiscard]] EscalationEntry entry(EscalationAct act) const
    {
        EscalationEntry made;
        made.id = {id("correction-entry")};
        made.act = act;
        made.text = m_amendment.reason;
        return made;
    }
    [[nodiscard]] Result<void> give(CommandPayload payload) const
    {
        const Command command{{id("correction-command")}, m_actor.user, m_now, std::move(payload)};
        return store::OutboxRepository(m_connection).performWithin(command, m_actor);
    }
    [[nodiscard]] Result<void> move(const Escalation& callBack) const
    {
        if (callBack.dueAt == m_amendment.content.callBackAt || !mayWorkOn(m_actor, callBack))
            return {};
        EscalationEntry moved = entry(EscalationAct::Reschedule);
        moved.dueAt = m_amendment.content.callBackAt;
        return give(ActOnEscalation{callBack.id, moved});
    }
    [[nodiscard]] Result<void> openNew() const
    {
        const ContactContent& content = m_amendment.content;
        Escalation opened = escalationOf(content);
        opened.id = {id("correction-escalation")};
        opened.contact = m_contact.id;
        opened.seat = m_contact.seat;
        opened.openedAt = m_now;
        opened.dueAt = content.callBackAt;
        if (content.outcome != Outcome::CallBack) {
            MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(m_connection).current());
            opened.dueAt = escalationDue(calendar.value_or(CentreCalendar{}), content.channel, m_now);
        }
        opened.entries = {entry(EscalationAct::Open)};
        return give(OpenEscalation{opened});
    }

    db::Connection& m_connection;
    const Contact& m_contact;
    const Amendment& m_amendment;
    const Actor& m_actor;
    Timestamp m_now;
};

} // namespace

Result<void> performCorrection(db::Connection& connection, const ContactId& contact,
                               const AmendmentId& amendment, const Actor& actor, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(found, store::ContactRepository(connection).byId(contact));
    if (!found || found->amendments.empty() || found->amendments.back().id != amendment ||
        actor.role == Role::Department)
        return {};
    return Corrector(connection, *found, actor, now).perform();
}

} // namespace madoguchi::desk
