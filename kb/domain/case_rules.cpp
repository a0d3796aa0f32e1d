// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_rulebook.h"

#include "kb/domain/case_acts.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/erasure.h"
#include "kb/domain/field_checks.h"

namespace madoguchi {

namespace {

Error absent()
{
    return {ErrorCode::NotFound, QStringLiteral("case.absent"), {}};
}

Result<void> checkRequester(const Requester& requester)
{
    const QString field = QStringLiteral("case.requester");
    const auto limit = [&](const QString& text, const char* name) {
        return checkLength(text, 500, field + QLatin1Char('.') + QLatin1String(name));
    };
    MADOGUCHI_TRY(limit(requester.name, "name"));
    MADOGUCHI_TRY(limit(requester.reading, "reading"));
    MADOGUCHI_TRY(limit(requester.address, "address"));
    MADOGUCHI_TRY(limit(requester.telephone, "telephone"));
    MADOGUCHI_TRY(limit(requester.fax, "fax"));
    MADOGUCHI_TRY(limit(requester.email, "email"));
    const bool named = !requester.name.trimmed().isEmpty() || !requester.reading.trimmed().isEmpty();
    if (requester.anonymous && named)
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".anonymous"));
    return {};
}

// A full timeline must not keep anyone from saying how it ended.
Result<void> checkLine(const Case& file, const EntryId& id, CaseAct act)
{
    if (id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.entry"));
    if (hasEntry(file.entries, id))
        return failure(ErrorCode::Conflict, QStringLiteral("case.entry.exists"));
    const bool ends = act == CaseAct::Close || act == CaseAct::MarkSent;
    if (!ends && static_cast<int>(file.entries.size()) >= limits::entriesPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.entries.too-many"));
    return {};
}

Result<void> checkText(const CaseEntry& entry)
{
    const bool isReply = entry.act == CaseAct::Join;
    return checkLength(entry.text, isReply ? limits::caseText : limits::caseNote,
                       isReply ? QStringLiteral("case.reply") : QStringLiteral("case.note"));
}

Result<void> carryOut(Case& file, CaseEntry& entry, const Actor& actor, Timestamp now)
{
    switch (entry.act) {
    case CaseAct::Divide:
        return divide(file, entry, now);
    case CaseAct::WithdrawPart:
        return withdrawPart(file, entry);
    case CaseAct::TransferPart:
        return transferPart(file, entry, now);
    case CaseAct::TransferCase:
        return transferCase(file, entry, now);
    case CaseAct::ChangeFlow:
        return changeFlow(file, entry, actor, now);
    case CaseAct::AssignPerson:
        return assignPerson(file, entry);
    case CaseAct::Submit:
        return submit(file, entry, now);
    case CaseAct::Approve:
        return approve(file, entry, actor, now);
    case CaseAct::Return:
        return returnPart(file, entry, actor);
    case CaseAct::Recall:
        return recall(file, entry);
    case CaseAct::Join:
        return join(file, entry, now);
    case CaseAct::QueueReply:
        return queueReply(file, now);
    case CaseAct::MarkSent:
        return markSent(file, entry, now);
    case CaseAct::Close:
        return closeCase(file, entry);
    case CaseAct::Reopen:
        return reopen(file, entry, now);
    case CaseAct::Note:
        return checkFilled(entry.text, QStringLiteral("case.note"));
    case CaseAct::Link:
        return link(file, entry);
    case CaseAct::Unlink:
        return unlink(file, entry);
    case CaseAct::Restrict:
        return restrictTo(file, entry, now);
    case CaseAct::Release:
        MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("case.reason")));
        return release(file);
    case CaseAct::Attach:
        return attach(file, entry, now);
    case CaseAct::Detach:
        return detach(file, entry);
    case CaseAct::Reschedule:
        if (!entry.dueAt.isSet())
            return failure(ErrorCode::InvalidInput, QStringLiteral("case.due.missing"));
        file.dueAt = entry.dueAt;
        return checkFilled(entry.text, QStringLiteral("case.reason"));
    case CaseAct::ProposePublication:
        return proposePublication(file, entry, now);
    case CaseAct::ApprovePublication:
        return approvePublication(file, entry, now);
    case CaseAct::ReturnPublication:
        return returnPublication(file, entry, now);
    case CaseAct::Publish:
        return publish(file, entry, now);
    case CaseAct::WithdrawPublication:
        MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("case.reason")));
        withdrawPublication(file, now);
        if (file.erasedAt.isSet())
            file.publication = withoutPerson(file.publication, now);
        return {};
    case CaseAct::BeginEditing:
        beginEditing(file, entry, now);
        return {};
    case CaseAct::EndEditing:
        endEditing(file, entry);
        return {};
    case CaseAct::Open:
    case CaseAct::Edit:
    case CaseAct::SaveDraft: // commands of their own
        break;
    }
    return failure(ErrorCode::InvalidInput, QStringLiteral("case.act"));
}

bool isInTimeline(CaseAct act)
{
    return act != CaseAct::BeginEditing && act != CaseAct::EndEditing;
}

CaseEntry lineOf(const EntryId& id, CaseAct act, const Actor& actor, Timestamp now)
{
    CaseEntry entry;
    entry.id = id;
    entry.act = act;
    entry.by = actor.user;
    entry.at = now;
    return entry;
}

Result<void> checkNew(const Case& file)
{
    if (file.id.isNull() || file.summary || file.entries.size() != 1 ||
        file.entries.front().act != CaseAct::Open || file.entries.front().id.isNull() ||
        (!file.parts.empty() && !cameFinished(file)))
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.fields"));
    MADOGUCHI_TRY(checkCaseFields(file.fields));
    MADOGUCHI_TRY(checkLength(file.entries.front().text, limits::caseNote, QStringLiteral("case.note")));
    MADOGUCHI_TRY(checkLength(file.ledgerNumber, 500, QStringLiteral("case.ledger-number")));
    if (file.flow == CaseFlow::Distributed)
        MADOGUCHI_TRY(checkFilled(file.unit, QStringLiteral("case.unit")));
    MADOGUCHI_TRY(checkLength(file.unit, 500, QStringLiteral("case.unit")));
    if (file.isRestricted())
        MADOGUCHI_TRY(checkReaders(file.readers));
    if (static_cast<int>(file.links.size()) > limits::linksPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.links.too-many"));
    if (static_cast<int>(file.attachments.size()) > limits::attachmentsPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.attachments.too-many"));
    for (const Attachment& attachment : file.attachments)
        MADOGUCHI_TRY(checkAttachment(attachment));
    return {};
}

} // namespace

Result<void> checkCaseFields(const CaseFields& fields)
{
    if (fields.subject.trimmed().isEmpty())
        MADOGUCHI_TRY(checkFilled(fields.text, QStringLiteral("case.subject")));
    MADOGUCHI_TRY(checkLength(fields.subject, 500, QStringLiteral("case.subject")));
    MADOGUCHI_TRY(checkLength(fields.text, limits::caseText, QStringLiteral("case.text")));
    MADOGUCHI_TRY(checkLength(fields.category, 500, QStringLiteral("case.category")));
    MADOGUCHI_TRY(checkLength(fields.place, 500, QStringLiteral("case.place")));
    return checkRequester(fields.requester);
}

Result<void> checkReaders(const QList<UserId>& readers)
{
    if (readers.isEmpty() || readers.contains(UserId()))
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.readers.missing"));
    if (readers.size() > limits::readersPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.readers.too-many"));
    return {};
}

Result<Case> apply(const std::optional<Case>& current, const OpenCase& command, const Actor& actor,
                   Timestamp now)
{
    if (current)
        return failure(ErrorCode::Conflict, QStringLiteral("case.exists"));
    MADOGUCHI_TRY(checkNew(command.file));
    Case file = command.file;
    file.number.clear();
    file.publication = {};
    file.erasedAt = {};
    file.editors.clear();
    file.handler = {};
    file.fieldsVersion = 1;
    file.version = 1;
    file.openedBy = actor.user;
    file.openedAt = now;
    if (!file.receivedAt.isSet())
        file.receivedAt = now;
    CaseEntry& line = file.entries.front();
    line.by = actor.user;
    line.at = now;
    for (Attachment& attachment : file.attachments) {
        attachment.addedBy = actor.user;
        attachment.addedAt = now;
    }
    if (file.flow == CaseFlow::Centralised)
        file.unit.clear();
    if (cameFinished(file)) {
        MADOGUCHI_TRY(takeFinished(file, actor));
        return file;
    }
    file.state = CaseState::Received;
    file.reply = {};
    if (file.flow == CaseFlow::Centralised)
        return file;
    // The unit answers itself: its part is there at once.
    file.parts.push_back(newPart({line.id.value}, file.unit, now));
    settleByParts(file, now);
    return file;
}

Result<Case> apply(const std::optional<Case>& current, const EditCase& command, const Actor& actor,
                   Timestamp now)
{
    if (!current)
        return tl::unexpected(absent());
    MADOGUCHI_TRY(allows(*current, CaseAct::Edit, {}, actor));
    MADOGUCHI_TRY(checkLine(*current, command.entry, CaseAct::Edit));
    if (command.baseVersion != current->fieldsVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("case.version"));
    MADOGUCHI_TRY(checkCaseFields(command.fields));
    MADOGUCHI_TRY(checkLength(command.reason, limits::caseNote, QStringLiteral("case.note")));
    Case file = *current;
    CaseEntry line = lineOf(command.entry, CaseAct::Edit, actor, now);
    line.text = command.reason;
    line.former = encode(file.fields);
    if (file.fields.text != command.fields.text)
        takeBackPublication(file, now);
    file.fields = command.fields;
    ++file.fieldsVersion;
    ++file.version;
    file.entries.push_back(std::move(line));
    return file;
}

Result<Case> apply(const std::optional<Case>& current, const SaveCaseDraft& command, const Actor& actor,
                   Timestamp now)
{
    if (!current)
        return tl::unexpected(absent());
    MADOGUCHI_TRY(allows(*current, CaseAct::SaveDraft, command.part, actor));
    MADOGUCHI_TRY(checkLine(*current, command.entry, CaseAct::SaveDraft));
    Case file = *current;
    CasePart& part = *file.part(command.part);
    if (command.baseVersion != part.draftVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("case.draft.version"));
    MADOGUCHI_TRY(checkLength(command.text, limits::caseText, QStringLiteral("case.draft")));
    MADOGUCHI_TRY(checkNumbers(command.articles, 50, QStringLiteral("case.articles")));
    part.draft = command.text;
    part.articles = command.articles;
    part.drafter = actor.user;
    part.draftedAt = now;
    // What came back stays so until it is submitted anew: the reason is to be in sight while one amends it.
    if (part.state == PartState::Assigned)
        part.state = PartState::Drafting;
    ++part.draftVersion;
    ++file.version;
    CaseEntry line = lineOf(command.entry, CaseAct::SaveDraft, actor, now);
    line.part = command.part;
    file.entries.push_back(std::move(line));
    return file;
}

Result<Case> apply(const std::optional<Case>& current, const ActOnCase& command, const Actor& actor,
                   Timestamp now)
{
    if (!current)
        return tl::unexpected(absent());
    CaseEntry entry = command.entry;
    MADOGUCHI_TRY(allows(*current, entry.act, entry.part, actor));
    if (isInTimeline(entry.act))
        MADOGUCHI_TRY(checkLine(*current, entry.id, entry.act));
    MADOGUCHI_TRY(checkText(entry));
    Case file = *current;
    entry.by = actor.user;
    entry.at = now;
    entry.fromUnit.clear();
    entry.former.clear();
    MADOGUCHI_TRY(carryOut(file, entry, actor, now));
    ++file.version;
    if (isInTimeline(entry.act))
        file.entries.push_back(std::move(entry));
    return file;
}

} // namespace madoguchi
