// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_acts.h"
#include "kb/domain/case_rulebook.h"
#include "kb/domain/field_checks.h"

#include <algorithm>

namespace madoguchi {

namespace {

/// Whoever has not been heard of for so long does not write any more.
constexpr qint64 editingForMs = 30LL * 60 * 1000;

// What waits for somebody who no longer sees it goes back to those who do.
void takeFromOthers(Case& file)
{
    const auto isReader = [&](const UserId& user) { return file.readers.contains(user); };
    if (!isReader(file.handler))
        file.handler = {};
    for (CasePart& part : file.parts) {
        if (!isReader(part.handler))
            part.handler = {};
        const QList<UserId> approvers = approversOf(part.route);
        if (part.state == PartState::InApproval && !std::all_of(approvers.begin(), approvers.end(), isReader))
            takeOffApproval(part, PartState::Drafting);
    }
    std::erase_if(file.editors, [&](const CaseEditor& editor) { return !isReader(editor.user); });
}

} // namespace

Result<void> link(Case& file, const CaseEntry& entry)
{
    if (entry.other.isNull() || entry.other == file.id)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.link"));
    const CaseLink added{entry.other, entry.link};
    if (std::find(file.links.begin(), file.links.end(), added) != file.links.end())
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.link.exists"));
    if (static_cast<int>(file.links.size()) >= limits::linksPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.links.too-many"));
    file.links.push_back(added);
    return {};
}

Result<void> unlink(Case& file, const CaseEntry& entry)
{
    if (std::erase(file.links, CaseLink{entry.other, entry.link}) == 0)
        return failure(ErrorCode::NotFound, QStringLiteral("case.link.absent"));
    return {};
}

Result<void> restrictTo(Case& file, const CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkReaders(entry.users));
    file.readers = entry.users;
    takeFromOthers(file);
    // Nothing of it stays where the public can read it.
    if (file.publication.state != PublicationState::None) {
        const qint64 version = file.publication.version;
        file.publication = {};
        file.publication.version = version;
        file.publication.state = PublicationState::Withdrawn;
        file.publication.changedAt = now;
    }
    return {};
}

Result<void> release(Case& file)
{
    file.readers.clear();
    return {};
}

Result<void> attach(Case& file, CaseEntry& entry, Timestamp now)
{
    if (!entry.attachment)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.attachment.missing"));
    MADOGUCHI_TRY(checkAttachment(*entry.attachment));
    const auto isSame = [&](const Attachment& each) { return each.id == entry.attachment->id; };
    if (std::any_of(file.attachments.begin(), file.attachments.end(), isSame))
        return failure(ErrorCode::Conflict, QStringLiteral("case.attachment.exists"));
    if (static_cast<int>(file.attachments.size()) >= limits::attachmentsPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.attachments.too-many"));
    entry.attachment->addedBy = entry.by;
    entry.attachment->addedAt = now;
    file.attachments.push_back(*entry.attachment);
    return {};
}

Result<void> detach(Case& file, CaseEntry& entry)
{
    MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("case.reason")));
    const auto found =
        std::find_if(file.attachments.begin(), file.attachments.end(), [&](const Attachment& each) {
            return entry.attachment && each.id == entry.attachment->id;
        });
    if (found == file.attachments.end())
        return failure(ErrorCode::NotFound, QStringLiteral("case.attachment.absent"));
    entry.attachment = *found;
    file.attachments.erase(found);
    return {};
}

void beginEditing(Case& file, const CaseEntry& entry, Timestamp now)
{
    endEditing(file, entry);
    std::erase_if(file.editors,
                  [&](const CaseEditor& editor) { return editor.since.ms + editingForMs < now.ms; });
    if (static_cast<int>(file.editors.size()) < limits::editorsPerCase)
        file.editors.push_back({entry.by, entry.part, now});
}

void endEditing(Case& file, const CaseEntry& entry)
{
    std::erase_if(file.editors, [&](const CaseEditor& editor) {
        return editor.user == entry.by && editor.part == entry.part;
    });
}

} // namespace madoguchi
