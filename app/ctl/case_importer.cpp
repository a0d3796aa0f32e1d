// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/case_importer.h"

#include "kb/store/calendar_repository.h"
#include "kb/store/directory_repository.h"

namespace madoguchi::ctl {

CaseImporter::CaseImporter(Context& context, db::Connection& connection, const Actor& actor,
                           exchange::CaseOpening opening)
    : m_context(context)
    , m_actor(actor)
    , m_ids(context.clock, context.random)
    , m_opening(std::move(opening))
    , m_cases(connection)
    , m_outbox(connection)
{
}

Result<std::unique_ptr<CaseImporter>> CaseImporter::make(Context& context, db::Connection& connection,
                                                         const Actor& actor, exchange::Ledger ledger)
{
    Actor opener = actor;
    if (opener.user.isNull())
        opener.role = Role::HearingSection;
    if (opener.role == Role::Department && ledger.unit.isEmpty()) {
        ledger.flow = CaseFlow::Distributed;
        ledger.unit = opener.unit;
    }
    MADOGUCHI_TRY_ASSIGN(units, store::DirectoryRepository(connection).units());
    MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(connection).current());
    exchange::CaseOpening opening(std::move(ledger), exchange::UnitFinder(std::move(units)),
                                  calendar.value_or(CentreCalendar()));
    return std::unique_ptr<CaseImporter>(new CaseImporter(context, connection, opener, std::move(opening)));
}

Result<Change> CaseImporter::take(const exchange::CaseRecord& record)
{
    MADOGUCHI_TRY_ASSIGN(stored, m_cases.byId(m_opening.idOf(record)));
    if (stored) {
        MADOGUCHI_TRY(m_opening.checkSame(record, *stored));
        return Change::Unchanged;
    }
    const Timestamp now = m_context.clock.now();
    MADOGUCHI_TRY_ASSIGN(payloads, m_opening.commandsFor(record, now));
    for (CommandPayload& payload : payloads) {
        const Command command{m_ids.make<CommandId>(), m_actor.user, now, std::move(payload)};
        const auto performed = m_outbox.performWithin(command, m_actor);
        // This row is not this one's to bring in; the others may be.
        if (!performed && performed.error().code == ErrorCode::Refused)
            return failure(ErrorCode::InvalidInput, performed.error().key, performed.error().where);
        MADOGUCHI_TRY(performed);
    }
    return Change::Added;
}

} // namespace madoguchi::ctl
