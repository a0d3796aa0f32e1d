// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/case_file_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/publication_wiring.h"
#include "app/desk/ui/cases/file/case_file_view.h"
#include "app/desk/ui/cases/file/deputies_dialog.h"
#include "app/desk/ui/cases/file/open_case_dialog.h"
#include "app/desk/ui/history/history_workspace.h"
#include "app/desk/ui/room/room_detail_panel.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/window/top_bar.h"

#include <QAction>

namespace madoguchi::desk {

CaseFileView* makeCaseFileView(DeskCore& core, Shortcuts& shortcuts)
{
    auto* view =
        new CaseFileView({core.caseFile, core.directory, shortcuts, core.caseInserts, core.caseFiles});
    wireRedaction(*view, core);
    return view;
}

void wireOpenCase(DeskCore& core, MainWindow& window, Shortcuts& shortcuts, CaseFileView& view,
                  HistoryWorkspace& history, RoomWorkspace& room,
                  const std::function<void(const CaseId&)>& showCase)
{
    const CaseNames names(core.caseFile, core.directory);
    auto* dialog = new OpenCaseDialog(core.newCase, names, shortcuts, &window);
    dialog->showFiles(core.newCaseFiles);
    auto* deputies = new DeputiesDialog(core.deputies, names, &window);
    const auto begin = [&core, &window] {
        const auto& user = core.commands.user();
        if (user && !user->emergency && !window.isGateShown())
            core.newCase.begin();
    };
    QObject::connect(shortcuts.makeAction(ShortcutId::NewCase, &window), &QAction::triggered, dialog, begin);
    QObject::connect(window.topBar(), &TopBar::newCaseRequested, dialog, begin);
    QObject::connect(window.topBar(), &TopBar::deputiesRequested, deputies, &DeputiesDialog::begin);
    QObject::connect(&history, &HistoryWorkspace::caseRequested, dialog,
                     [&core](const Contact& contact) { core.newCase.beginFrom(contact); });
    QObject::connect(room.detail(), &RoomDetailPanel::caseRequested, dialog,
                     [&core](const Escalation& escalation) { core.newCase.beginFrom(escalation); });
    QObject::connect(&view, &CaseFileView::splitRequested, dialog,
                     [&core](const Case& file) { core.newCase.beginFrom(file); });
    QObject::connect(dialog, &OpenCaseDialog::caseRequested, dialog, showCase);
    QObject::connect(&core.newCase, &NewCase::saved, dialog, showCase);
}

} // namespace madoguchi::desk
