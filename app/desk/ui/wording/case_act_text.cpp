// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do about a case, what was done, and why something was not.
#include "app/desk/ui/wording/case_text.h"

namespace madoguchi::desk {

QString CaseText::toDo(CaseAct act)
{
    switch (act) {
    case CaseAct::Open:
        return tr("Open a case");
    case CaseAct::Edit:
        return tr("Correct");
    case CaseAct::Divide:
        return tr("Divide among units");
    case CaseAct::WithdrawPart:
        return tr("Withdraw the part");
    case CaseAct::TransferPart:
        return tr("Transfer the part");
    case CaseAct::TransferCase:
        return tr("Transfer the case");
    case CaseAct::ChangeFlow:
        return tr("Change who answers");
    case CaseAct::AssignPerson:
        return tr("Assign a person");
    case CaseAct::SaveDraft:
        return tr("Save the draft");
    case CaseAct::Submit:
        return tr("Submit for approval");
    case CaseAct::Approve:
        return tr("Approve", "a draft");
    case CaseAct::Return:
        return tr("Return", "a draft");
    case CaseAct::Recall:
        return tr("Recall", "a draft");
    case CaseAct::Join:
        return tr("Save as the reply");
    case CaseAct::QueueReply:
        return tr("Put into the e-mail queue");
    case CaseAct::MarkSent:
        return tr("Mark as sent");
    case CaseAct::Close:
        return tr("Close without reply");
    case CaseAct::Reopen:
        return tr("Reopen", "a case");
    case CaseAct::Note:
        return tr("Add a note");
    case CaseAct::Link:
        return tr("Link another case");
    case CaseAct::Unlink:
        return tr("Take the link away");
    case CaseAct::Restrict:
        return tr("Restrict to named persons");
    case CaseAct::Release:
        return tr("Release from restriction");
    case CaseAct::Attach:
        return tr("Attach a file");
    case CaseAct::Detach:
        return tr("Remove the file");
    case CaseAct::Reschedule:
        return tr("Change the due date");
    case CaseAct::ProposePublication:
        return tr("Propose for publication");
    case CaseAct::ApprovePublication:
        return tr("Approve the publication");
    case CaseAct::Publish:
        return tr("Publish", "a case");
    case CaseAct::ReturnPublication:
        return tr("Return the publication");
    case CaseAct::WithdrawPublication:
        return tr("Withdraw the publication");
    case CaseAct::BeginEditing:
    case CaseAct::EndEditing:
        break;
    }
    return {};
}

QString CaseText::done(CaseAct act)
{
    switch (act) {
    case CaseAct::Open:
        return tr("Case opened");
    case CaseAct::Edit:
        return tr("Corrected", "a case");
    case CaseAct::Divide:
        return tr("Part given to a unit");
    case CaseAct::WithdrawPart:
        return tr("Part withdrawn");
    case CaseAct::TransferPart:
        return tr("Part transferred");
    case CaseAct::TransferCase:
        return tr("Case transferred");
    case CaseAct::ChangeFlow:
        return tr("Who answers was changed");
    case CaseAct::AssignPerson:
        return tr("Person assigned");
    case CaseAct::SaveDraft:
        return tr("Draft saved", "of a part");
    case CaseAct::Submit:
        return tr("Submitted for approval");
    case CaseAct::Approve:
        return tr("Approved", "a draft");
    case CaseAct::Return:
        return tr("Returned", "a draft");
    case CaseAct::Recall:
        return tr("Recalled", "a draft");
    case CaseAct::Join:
        return tr("Reply saved");
    case CaseAct::QueueReply:
        return tr("Reply put into the e-mail queue");
    case CaseAct::MarkSent:
        return tr("Reply sent");
    case CaseAct::Close:
        return tr("Closed without reply");
    case CaseAct::Reopen:
        return tr("Reopened");
    case CaseAct::Note:
        return tr("Note");
    case CaseAct::Link:
        return tr("Linked with another case");
    case CaseAct::Unlink:
        return tr("Link taken away");
    case CaseAct::Restrict:
        return tr("Restricted to named persons");
    case CaseAct::Release:
        return tr("Released from restriction");
    case CaseAct::Attach:
        return tr("File attached");
    case CaseAct::Detach:
        return tr("File removed");
    case CaseAct::Reschedule:
        return tr("Due date changed");
    case CaseAct::ProposePublication:
        return tr("Proposed for publication");
    case CaseAct::ApprovePublication:
        return tr("Publication approved");
    case CaseAct::Publish:
        return tr("Published", "a case");
    case CaseAct::ReturnPublication:
        return tr("Publication returned");
    case CaseAct::WithdrawPublication:
        return tr("Publication withdrawn");
    case CaseAct::BeginEditing:
    case CaseAct::EndEditing:
        break;
    }
    return {};
}

QString CaseText::ofField(const QString& key)
{
    if (key == u"case.state")
        return tr("This is not possible in the present state of the case.");
    if (key == u"case.role")
        return tr("This is for others to do.");
    if (key == u"case.absent" || key == u"case.part")
        return tr("The case is not at this desk any more.");
    if (key == u"case.version" || key == u"case.draft.version" || key == u"case.reply.version")
        return tr("Somebody else saved another text meanwhile.");
    if (key == u"case.reason.missing")
        return tr("Say why.");
    if (key == u"case.note.missing")
        return tr("Write the note first.");
    if (key == u"case.draft.missing")
        return tr("The draft is empty.");
    if (key == u"case.draft.unsaved")
        return tr("Save the draft first.");
    if (key == u"case.reply.missing")
        return tr("The reply is empty.");
    if (key == u"case.unit.missing")
        return tr("Choose a unit.");
    if (key == u"case.unit.same")
        return tr("This unit has it already.");
    if (key == u"case.flow.same")
        return tr("That is how it is answered already.");
    if (key == u"case.readers.missing")
        return tr("Name at least one person.");
    if (key == u"case.readers.too-many")
        return tr("These are too many persons.");
    if (key == u"case.channel.missing")
        return tr("Choose how it was sent.");
    if (key == u"case.email.missing")
        return tr("The requester gave no e-mail address.");
    if (key == u"case.due.missing")
        return tr("Choose a date.");
    if (key == u"case.route.missing")
        return tr("Every step needs an approver.");
    if (key == u"case.route.doubled")
        return tr("Somebody stands in the route twice.");
    if (key == u"case.route.drafter")
        return tr("Whoever wrote the draft cannot approve it.");
    if (key == u"case.route.readers")
        return tr("Only the named persons can approve here.");
    if (key == u"case.route.too-many")
        return tr("These are too many approvers.");
    if (key == u"case.subject.missing")
        return tr("Write a subject or the citizen’s words.");
    if (key == u"case.requester.anonymous")
        return tr("An anonymous requester has no name.");
    if (key == u"case.link" || key == u"case.link.absent")
        return tr("There is no such case here.");
    if (key == u"case.link.exists")
        return tr("It is linked already.");
    if (key == u"case.person")
        return tr("This person cannot be chosen here.");
    if (key == u"case.publication.title.missing")
        return tr("Write a title.");
    if (key == u"case.publication.opinion.missing" || key == u"case.publication.answer.missing")
        return tr("There is nothing left to publish.");
    if (key == u"case.publication.category.missing")
        return tr("Choose a category.");
    if (key == u"case.publication.unit.missing")
        return tr("Choose a unit.");
    if (key == u"case.publication.date.missing")
        return tr("Choose a date.");
    if (key == u"case.publication.said")
        return tr("What was blacked out is still said in another place.");
    if (key == u"case.publication.version")
        return tr("The case or the proposal was changed meanwhile. Look at it again.");
    if (key == u"case.publication.redaction" || key == u"case.publication.missing")
        return tr("Black out the texts anew.");
    if (key == u"deputy.self")
        return tr("Choose two different persons.");
    if (key == u"deputy.days")
        return tr("The last day is before the first.");
    if (key == u"deputy.role")
        return tr("You may name deputies for yourself only.");
    if (key.startsWith(u"case.") && key.endsWith(u".too-long"))
        return tr("This text is too long.");
    if (key.startsWith(u"case.") && key.endsWith(u".too-many"))
        return tr("This case holds no more of these.");
    return {};
}

} // namespace madoguchi::desk
