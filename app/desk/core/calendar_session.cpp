// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/calendar_session.h"

#include "kb/domain/rulebook.h"
#include "kb/store/calendar_repository.h"

namespace madoguchi::desk {

CalendarSession::CalendarSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
}

void CalendarSession::refresh()
{
    m_commands.store().lists().submitLatest(
        QStringLiteral("calendar"),
        [](db::Connection& connection) { return store::CalendarRepository(connection).current(); }, this,
        [this](const Result<std::optional<CentreCalendar>>& found) {
            if (!found) {
                if (found.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(found.error());
                return;
            }
            const CentreCalendar calendar = found->value_or(CentreCalendar());
            if (m_loaded && calendar == m_calendar)
                return;
            m_calendar = calendar;
            m_loaded = true;
            Q_EMIT loaded();
        });
}

bool CalendarSession::mayEdit() const
{
    return m_commands.user() && mayEditCentreCalendar(m_commands.user()->actor);
}

void CalendarSession::save(const CentreCalendar& calendar)
{
    m_commands.perform(SaveCentreCalendar{calendar, calendar.version}, this,
                       [this](const Result<void>& result) {
                           if (result)
                               Q_EMIT saved();
                           else
                               Q_EMIT saveFailed(result.error());
                           refresh();
                       });
}

} // namespace madoguchi::desk
