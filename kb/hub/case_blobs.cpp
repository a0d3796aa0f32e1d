// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/case_blobs.h"

#include "kb/hub/blob_store.h"
#include "kb/hub/case_decoy.h"
#include "kb/hub/rights.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {

Result<std::optional<Case>> caseOf(HubStore& store, const CaseId& id)
{
    MADOGUCHI_TRY_ASSIGN(stored, store.row({EntityKind::Case, id.value}));
    if (!stored || stored->deleted) {
        readCaseDecoy();
        return std::optional<Case>();
    }
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(stored->row.body));
    return std::optional<Case>(std::move(file));
}

Result<std::optional<qint64>> sizeOf(HubStore& store, const Actor& actor, const BlobKey& key,
                                     Rights::Purpose purpose)
{
    MADOGUCHI_TRY_ASSIGN(file, caseOf(store, key.caseId));
    return file ? Rights(actor, store.municipality()).attachmentSize(*file, key.sha256, purpose)
                : std::nullopt;
}

} // namespace

BlobRights blobRightsOfCases(HubStore& store)
{
    BlobRights rights;
    rights.sizeFor = [&store](const Actor& actor, const BlobKey& key) {
        return sizeOf(store, actor, key, Rights::Purpose::Read);
    };
    rights.sizeToBring = [&store](const Actor& actor, const BlobKey& key) {
        return sizeOf(store, actor, key, Rights::Purpose::Bring);
    };
    rights.isNamed = [&store](const BlobKey& key) -> Result<bool> {
        MADOGUCHI_TRY_ASSIGN(file, caseOf(store, key.caseId));
        return file && std::any_of(file->attachments.begin(), file->attachments.end(),
                                   [&](const Attachment& each) { return each.sha256 == key.sha256; });
    };
    return rights;
}

Result<void> shareLinkedBlobs(HubStore& store, const Actor& actor, const std::optional<Case>& before,
                              const Case& now, const CaseOf& caseOf)
{
    QList<Attachment> added;
    for (const Attachment& each : now.attachments) {
        const auto isIt = [&](const Attachment& former) { return former.sha256 == each.sha256; };
        if (!before || std::none_of(before->attachments.begin(), before->attachments.end(), isIt))
            added.append(each);
    }
    if (added.isEmpty())
        return {};
    const Rights rights(actor, store.municipality());
    for (const CaseLink& link : now.links) {
        MADOGUCHI_TRY_ASSIGN(other, caseOf(link.other));
        if (!other)
            continue;
        for (const Attachment& each : std::as_const(added)) {
            if (rights.attachmentSize(*other, each.sha256, Rights::Purpose::Read) == each.size)
                MADOGUCHI_TRY(shareBlob(store, {link.other, each.sha256}, now.id));
        }
    }
    return {};
}

} // namespace madoguchi::hub
