// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/contact_importer.h"

#include "kb/store/meta_repository.h"

namespace madoguchi::ctl {

namespace {

bool says(const ContactContent& stored, const ContactContent& record)
{
    ContactContent comparable = record;
    // Not in the file, then filled in when it came first; the caller's name never is in a file.
    if (!comparable.callBackAt.isSet())
        comparable.callBackAt = stored.callBackAt;
    comparable.callerName = stored.callerName;
    comparable.callerTelephone = stored.callerTelephone;
    return comparable == stored;
}

/// A file that names no operator is nobody's habit: an administrator's import of years is not to be taken for
/// their own answers. Others may hand in contacts of their own alone.
Contact imported(const Contact& record, const Actor& actor)
{
    Contact contact = record;
    if (contact.operatorId.isNull() && !actor.user.isNull() && actor.role == Role::Administrator)
        contact.operatorId = importerId();
    return contact;
}

} // namespace

Contact completed(const Contact& record, const Actor& actor, const SeatId& seat, Timestamp now)
{
    Contact contact = record;
    contact.seat = seat;
    if (contact.operatorId.isNull())
        contact.operatorId = actor.user;
    if (!contact.startedAt.isSet())
        contact.startedAt = contact.endedAt.isSet() ? contact.endedAt : now;
    if (!contact.endedAt.isSet())
        contact.endedAt = contact.startedAt;
    if (contact.original.outcome == Outcome::CallBack && !contact.original.callBackAt.isSet())
        contact.original.callBackAt = contact.endedAt;
    return contact;
}

Result<SeatId> seatOf(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(bytes, store::MetaRepository(connection).get(store::meta::seatId));
    return bytes ? SeatId::fromBytes(*bytes) : SeatId();
}

ContactImporter::ContactImporter(Context& context, db::Connection& connection, const Actor& actor,
                                 const SeatId& seat)
    : m_context(context)
    , m_actor(actor)
    , m_seat(seat)
    , m_ids(context.clock, context.random)
    , m_contacts(connection)
    , m_outbox(connection)
{
}

Result<Change> ContactImporter::take(const Contact& record)
{
    MADOGUCHI_TRY_ASSIGN(stored, m_contacts.byId(record.id));
    // What was erased is not to come back with the file it once came from.
    if (stored && stored->erasedAt.isSet())
        return Change::Unchanged;
    if (stored && (says(stored->original, record.original) || says(stored->current(), record.original)))
        return Change::Unchanged;
    if (stored)
        return failure(ErrorCode::Conflict, QStringLiteral("import.contact.differs"));
    const Timestamp now = m_context.clock.now();
    const Command command{m_ids.make<CommandId>(), m_actor.user, now,
                          LogContact{completed(imported(record, m_actor), m_actor, m_seat, now)}};
    MADOGUCHI_TRY(m_outbox.performWithin(command, m_actor));
    return Change::Added;
}

} // namespace madoguchi::ctl
