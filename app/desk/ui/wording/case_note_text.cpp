// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/wording/case_note_text.h"

namespace madoguchi::desk {

QString CaseNoteText::came(DutyKind kind)
{
    switch (kind) {
    case DutyKind::Divide:
        return tr("A case has arrived");
    case DutyKind::Draft:
        return tr("A draft is asked of you");
    case DutyKind::Amend:
        return tr("A draft came back to be amended");
    case DutyKind::Approve:
        return tr("A draft waits for your approval");
    case DutyKind::Check:
        return tr("All parts of a case are approved");
    case DutyKind::Send:
        return tr("A reply is to be sent");
    }
    return {};
}

} // namespace madoguchi::desk
