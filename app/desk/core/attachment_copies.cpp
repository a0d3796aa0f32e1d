// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_copies.h"

#include <algorithm>

namespace madoguchi::desk {

std::vector<Attachment> attachmentCopies(const std::vector<Attachment>& attachments, IdMaker& ids)
{
    std::vector<Attachment> copies = attachments;
    for (Attachment& copy : copies)
        copy.id = ids.make<AttachmentId>();
    return copies;
}

std::vector<CaseEntry> attachingTo(const Case& to, const std::vector<Attachment>& attachments, IdMaker& ids)
{
    std::vector<CaseEntry> entries;
    for (const Attachment& attachment : attachmentCopies(attachments, ids)) {
        const bool named =
            std::any_of(to.attachments.begin(), to.attachments.end(),
                        [&](const Attachment& one) { return one.sha256 == attachment.sha256; });
        if (named)
            continue;
        CaseEntry entry;
        entry.id = ids.make<EntryId>();
        entry.act = CaseAct::Attach;
        entry.attachment = attachment;
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace madoguchi::desk
