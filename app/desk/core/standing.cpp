// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/standing.h"

#include "kb/domain/service_hours.h"
#include "kb/store/case_repository.h"
#include "kb/store/directory_repository.h"

namespace madoguchi::desk {

Standing::Standing(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    connect(&commands, &CommandRunner::userChanged, this, &Standing::refresh);
}

void Standing::refresh()
{
    const auto& user = m_commands.user();
    if (!user || user->emergency || !m_commands.store().isOpen())
        return;
    struct Found
    {
        QStringList formerUnits;
        QList<UserId> standsInFor;
    };
    m_commands.store().lists().submitLatest(
        QStringLiteral("standing"),
        [actor = user->actor,
         day = centreDay(m_commands.clock().now())](db::Connection& connection) -> Result<Found> {
            MADOGUCHI_TRY_ASSIGN(deputies, store::CaseRepository(connection).deputies());
            MADOGUCHI_TRY_ASSIGN(units, store::DirectoryRepository(connection).units());
            return Found{unitsThatWentInto(units, actor.unit), absentFor(deputies, actor.user, day)};
        },
        this,
        [this, id = user->actor.user](const Result<Found>& found) {
            if (found && m_commands.user() && m_commands.user()->actor.user == id)
                m_commands.setStanding(found->formerUnits, found->standsInFor);
        });
}

} // namespace madoguchi::desk
