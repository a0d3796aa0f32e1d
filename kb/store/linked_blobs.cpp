// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/linked_blobs.h"

#include "kb/domain/case.h"
#include "kb/store/blob_repository.h"

namespace madoguchi::store {

namespace {

std::vector<Attachment> namedBy(const Command& command)
{
    if (const auto* open = std::get_if<OpenCase>(&command.payload))
        return open->file.attachments;
    const auto* act = std::get_if<ActOnCase>(&command.payload);
    if (act && act->entry.act == CaseAct::Attach && act->entry.attachment)
        return {*act->entry.attachment};
    return {};
}

} // namespace

Result<void> useLinkedBlobs(db::Connection& connection, const Command& command, const EntityRow& after)
{
    const std::vector<Attachment> named = namedBy(command);
    if (named.empty())
        return {};
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(after.body));
    BlobRepository blobs(connection);
    for (const CaseLink& link : file.links) {
        for (const Attachment& attachment : named)
            MADOGUCHI_TRY(blobs.useAlso({file.id, attachment.sha256}, link.other));
    }
    return {};
}

} // namespace madoguchi::store
