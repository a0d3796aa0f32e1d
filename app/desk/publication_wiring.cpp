// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/publication_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/cases/file/case_file_view.h"
#include "app/desk/ui/cases/publish/publication_pane.h"
#include "app/desk/ui/cases/publish/redaction_dialog.h"

namespace madoguchi::desk {

void wireRedaction(CaseFileView& view, DeskCore& core)
{
    const CaseNames names(core.caseFile, core.directory);
    auto* dialog = new RedactionDialog(core.redaction, core.caseFile, names, &view);
    QObject::connect(&view, &CaseFileView::publicationRequested, dialog, [&core](bool prepare) {
        core.redaction.begin(prepare ? RedactionSession::Mode::Write : RedactionSession::Mode::Look);
    });
}

void wirePublications(PublicationPane& pane, PublicationList& list)
{
    QObject::connect(&pane, &PublicationPane::exportRequested, &list, &PublicationList::write);
    QObject::connect(&list, &PublicationList::written, &pane, &PublicationPane::showExported);
    QObject::connect(&list, &PublicationList::writeFailed, &pane, &PublicationPane::showExportError);
}

} // namespace madoguchi::desk
