// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/room_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/room/escalation_pane.h"
#include "app/desk/ui/room/room_detail_panel.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/window/main_window.h"

#include <QCoreApplication>

namespace madoguchi::desk {

namespace {

const QString filterName = QStringLiteral("room-filter");

QList<AssignList::Target> targetsOf(const DeskCore& core)
{
    QList<AssignList::Target> targets;
    const auto& user = core.commands.user();
    if (user)
        targets.append({{user->actor.user, {}},
                        QCoreApplication::translate("RoomWorkspace", "You (%1)").arg(user->displayName)});
    for (const Staff& person : core.directory.staff()) {
        const bool listed = person.active && person.role != Role::Department;
        if (listed && !(user && user->actor.user == person.id))
            targets.append({{person.id, {}}, person.displayName});
    }
    for (const Unit& unit : core.directory.units())
        targets.append({{{}, unit.id}, unit.name.in(theme().appearance().language)});
    return targets;
}

void wireNames(RoomWorkspace& room, DeskCore& core)
{
    RoomNames names;
    names.person = [&core](const UserId& id) {
        const QString name = core.directory.staffName(id);
        const auto& user = core.commands.user();
        return name.isEmpty() && user && user->actor.user == id ? user->displayName : name;
    };
    names.unit = [&core](const QString& id) {
        return core.directory.unitName(id, theme().appearance().language);
    };
    room.detail()->setNames(names);
    const auto show = [&room, &core] { room.detail()->setTargets(targetsOf(core)); };
    QObject::connect(&core.directory, &Directory::changed, &room, show);
    QObject::connect(&core.commands, &CommandRunner::userChanged, &room, show);
    QObject::connect(&theme(), &Theme::changed, &room, show);
    show();
}

} // namespace

void wireRoom(RoomWorkspace& room, DeskCore& core, MainWindow& window, int index)
{
    wireNames(room, core);
    RoomModel& model = core.room.model();
    const auto offer = [&core, &window, index] { window.setWorkspaceOffered(index, core.room.isLeading()); };
    QObject::connect(&core.room, &RoomSession::leadingChanged, &window, offer);
    offer();
    const auto count = [&model, &window, index] { window.setWorkspaceBadge(index, model.urgent()); };
    QObject::connect(&model, &RoomModel::countsChanged, &window, count);
    const auto hub = [&room, &core] { room.pane()->setHubState(core.sync.state()); };
    QObject::connect(&core, &DeskCore::statusChanged, &room, hub);
    hub();
    room.pane()->setFilter(roomFilterFromWord(QString::fromLatin1(core.settings.layout(filterName))));
    QObject::connect(room.pane(), &EscalationPane::filterChosen, &room, [&core](RoomFilter filter) {
        core.settings.setLayout(filterName, toWord(filter).toLatin1());
    });
}

} // namespace madoguchi::desk
