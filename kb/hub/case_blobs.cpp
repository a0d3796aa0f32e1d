// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/case_blobs.h"

#include "kb/domain/case_rights.h"
#include "kb/hub/blob_store.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {

Result<std::optional<Case>> caseOf(HubStore& store, const CaseId& id)
{
    MADOGUCHI_TRY_ASSIGN(stored, store.row({EntityKind::Case, id.value}));
    if (!stored || stored->deleted)
        return std::optional<Case>();
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(stored->row.body));
    return std::optional<Case>(std::move(file));
}

// The same bytes may be there under two names.
template <typename Wanted>
const Attachment* attachmentOf(const Case& file, const QByteArray& sha256, Wanted wanted)
{
    const auto found =
        std::find_if(file.attachments.begin(), file.attachments.end(),
                     [&](const Attachment& each) { return each.sha256 == sha256 && wanted(each); });
    return found == file.attachments.end() ? nullptr : &*found;
}

std::optional<qint64> sizeIn(const Case& file, const Actor& actor, const QByteArray& sha256, bool brings)
{
    const bool reads = mayReadCase(actor, file);
    const bool asAdder = brings || !file.isRestricted();
    const Attachment* found = attachmentOf(file, sha256, [&](const Attachment& each) {
        return reads || (asAdder && each.addedBy == actor.user);
    });
    return found != nullptr ? std::optional(found->size) : std::nullopt;
}

Result<std::optional<qint64>> sizeOf(HubStore& store, const Actor& actor, const BlobKey& key, bool brings)
{
    MADOGUCHI_TRY_ASSIGN(file, caseOf(store, key.caseId));
    return file ? sizeIn(*file, actor, key.sha256, brings) : std::nullopt;
}

} // namespace

BlobRights blobRightsOfCases(HubStore& store)
{
    BlobRights rights;
    rights.sizeFor = [&store](const Actor& actor, const BlobKey& key) {
        return sizeOf(store, actor, key, false);
    };
    rights.sizeToBring = [&store](const Actor& actor, const BlobKey& key) {
        return sizeOf(store, actor, key, true);
    };
    rights.isNamed = [&store](const BlobKey& key) -> Result<bool> {
        MADOGUCHI_TRY_ASSIGN(file, caseOf(store, key.caseId));
        return file && attachmentOf(*file, key.sha256, [](const Attachment&) { return true; }) != nullptr;
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
    for (const CaseLink& link : now.links) {
        MADOGUCHI_TRY_ASSIGN(other, caseOf(link.other));
        if (!other)
            continue;
        for (const Attachment& each : std::as_const(added)) {
            if (sizeIn(*other, actor, each.sha256, false) == each.size)
                MADOGUCHI_TRY(shareBlob(store, {link.other, each.sha256}, now.id));
        }
    }
    return {};
}

} // namespace madoguchi::hub
