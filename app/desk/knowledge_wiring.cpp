// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/knowledge_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/knowledge/audit_log_page.h"
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "app/desk/ui/notice/notices_panel.h"
#include "app/desk/ui/theme/theme.h"
#include "kb/domain/rulebook.h"

namespace madoguchi::desk {

void wireKnowledge(KnowledgeWorkspace& knowledge, DeskCore& core)
{
    QObject::connect(&core.directory, &Directory::changed, &knowledge,
                     [&core, &knowledge] { knowledge.setChoices(core.directory.choices()); });
    knowledge.notices()->setNames([&core](const UserId& id) { return core.directory.staffName(id); });
    const auto showPeople = [&core, &knowledge] {
        QList<AuditFilters::Person> people;
        for (const Staff& person : core.directory.staff())
            people.append({person.id, person.displayName});
        knowledge.audit()->setPeople(people);
    };
    knowledge.audit()->setNames(
        {[&core](const UserId& id) { return core.directory.staffName(id); },
         [&core](const QString& id) { return core.directory.unitName(id, theme().appearance().language); }});
    QObject::connect(&core.directory, &Directory::changed, &knowledge, showPeople);
    const auto showRights = [&core, &knowledge] {
        const auto& user = core.commands.user();
        const QString unit = user ? user->actor.unit : QString();
        knowledge.setMayCreate(user && mayEditArticle(user->actor, unit), unit);
        knowledge.setMayReadAudit(core.audit.mayRead());
    };
    QObject::connect(&core.commands, &CommandRunner::userChanged, &knowledge, showRights);
    showRights();
}

} // namespace madoguchi::desk
