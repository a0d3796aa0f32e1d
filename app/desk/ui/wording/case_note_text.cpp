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
    case DutyKind::ApprovePublication:
        return tr("A publication waits for your approval");
    case DutyKind::AmendPublication:
        return tr("A publication came back to be blacked out anew");
    case DutyKind::Publish:
        return tr("A publication was approved");
    }
    return {};
}

QString CaseNoteText::of(CaseMessageKind kind)
{
    switch (kind) {
    case CaseMessageKind::Arrival:
        return tr("Arrival");
    case CaseMessageKind::Drafting:
        return tr("Drafting instruction");
    case CaseMessageKind::Approval:
        return tr("Approval request");
    case CaseMessageKind::Return:
        return tr("Return");
    case CaseMessageKind::Finishing:
        return tr("Ready to join or send");
    case CaseMessageKind::DueSoon:
        return tr("Due soon");
    case CaseMessageKind::Overdue:
        return tr("Overdue");
    case CaseMessageKind::Publication:
        return tr("Publication");
    }
    return {};
}

} // namespace madoguchi::desk
