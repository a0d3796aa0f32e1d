// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/lease_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/window/lease_bar.h"
#include "app/desk/ui/window/main_window.h"

namespace madoguchi::desk {

void wireLease(MainWindow& window, DeskCore& core, std::initializer_list<int> hiddenWorkspaces)
{
    const auto show = [&window, &core, hidden = QList<int>(hiddenWorkspaces)] {
        const auto& user = core.commands.user();
        for (const int index : hidden)
            window.setWorkspaceHidden(index, user && user->limited);
        window.leaseBar()->setState(core.signIn.lease());
    };
    QObject::connect(&core.signIn, &SignInSession::leaseChanged, &window, show);
    QObject::connect(&core.commands, &CommandRunner::userChanged, &window, show);
    show();
}

} // namespace madoguchi::desk
