// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/knowledge_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "app/desk/ui/notice/notices_panel.h"
#include "kb/domain/rulebook.h"

namespace madoguchi::desk {

void wireKnowledge(KnowledgeWorkspace& knowledge, DeskCore& core)
{
    QObject::connect(&core.directory, &Directory::changed, &knowledge,
                     [&core, &knowledge] { knowledge.setChoices(core.directory.choices()); });
    knowledge.notices()->setNames([&core](const UserId& id) { return core.directory.staffName(id); });
    const auto showRights = [&core, &knowledge] {
        const auto& user = core.commands.user();
        const QString unit = user ? user->actor.unit : QString();
        knowledge.setMayCreate(user && mayEditArticle(user->actor, unit), unit);
    };
    QObject::connect(&core.commands, &CommandRunner::userChanged, &knowledge, showRights);
    showRights();
}

} // namespace madoguchi::desk
