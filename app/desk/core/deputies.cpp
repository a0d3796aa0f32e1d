// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/deputies.h"

#include "kb/domain/service_hours.h"
#include "kb/store/case_repository.h"

namespace madoguchi::desk {

Deputies::Deputies(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        m_loaded = false;
        m_deputies.clear();
        Q_EMIT changed();
    });
}

UserId Deputies::self() const
{
    const auto& user = m_commands.user();
    return user ? user->actor.user : UserId();
}

QDate Deputies::today() const
{
    return centreDay(m_commands.clock().now());
}

bool Deputies::mayNameForOthers() const
{
    const auto& user = m_commands.user();
    return user && (user->actor.role == Role::Supervisor || user->actor.role == Role::HearingSection ||
                    user->actor.role == Role::Administrator);
}

void Deputies::refresh()
{
    m_loaded = true;
    m_commands.store().lists().submitLatest(
        QStringLiteral("deputies"),
        [](db::Connection& connection) { return store::CaseRepository(connection).deputies(); }, this,
        [this](Result<std::vector<Deputy>> deputies) {
            if (!deputies)
                return;
            std::erase_if(*deputies, [this](const Deputy& one) { return one.until < today(); });
            std::stable_sort(deputies->begin(), deputies->end(),
                             [](const Deputy& a, const Deputy& b) { return a.from < b.from; });
            if (std::exchange(m_deputies, std::move(*deputies)) != m_deputies)
                Q_EMIT changed();
        });
}

void Deputies::add(const UserId& absent, const UserId& deputy, QDate from, QDate until)
{
    Deputy added;
    added.id = m_commands.ids().make<DeputyId>();
    added.absent = absent;
    added.deputy = deputy;
    added.from = from;
    added.until = until;
    give(added);
}

void Deputies::remove(const Deputy& deputy)
{
    Deputy removed = deputy;
    removed.removed = true;
    give(removed);
}

void Deputies::give(const Deputy& deputy)
{
    m_commands.perform(SaveDeputy{deputy}, this, [this](const Result<void>& result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        Q_EMIT saved();
        refresh();
    });
}

} // namespace madoguchi::desk
