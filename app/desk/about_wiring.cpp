// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/about_wiring.h"

#include "app/desk/core/program_facts.h"
#include "app/desk/desk_core.h"
#include "app/desk/ui/settings/about_dialog.h"
#include "app/desk/ui/window/main_window.h"

namespace madoguchi::desk {

void wireAbout(MainWindow& window, DeskCore& core)
{
    auto* dialog = new AboutDialog(&window);
    const auto refresh = [dialog, &core] {
        dialog->setFacts(programFacts(core.store.path(), core.sync.hubProgram()));
    };
    QObject::connect(&core.sync, &SyncSession::changed, dialog, [dialog, refresh] {
        if (dialog->isVisible())
            refresh();
    });
    QObject::connect(&window, &MainWindow::aboutRequested, dialog, [dialog, refresh] {
        refresh();
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
    });
}

} // namespace madoguchi::desk
