// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/case_blobs.h"

#include "kb/domain/case_rights.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {

Result<std::optional<Case>> caseOf(HubStore& store, const BlobKey& key)
{
    MADOGUCHI_TRY_ASSIGN(stored, store.row({EntityKind::Case, key.caseId.value}));
    if (!stored || stored->deleted)
        return std::optional<Case>();
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(stored->row.body));
    return std::optional(std::move(file));
}

std::optional<qint64> sizeIn(const Case& file, const QByteArray& sha256)
{
    const auto named = std::find_if(file.attachments.begin(), file.attachments.end(),
                                    [&](const Attachment& each) { return each.sha256 == sha256; });
    return named == file.attachments.end() ? std::nullopt : std::optional(named->size);
}

} // namespace

BlobRights blobRightsOfCases(HubStore& store)
{
    BlobRights rights;
    rights.sizeFor = [&store](const Actor& actor, const BlobKey& key) -> Result<std::optional<qint64>> {
        MADOGUCHI_TRY_ASSIGN(file, caseOf(store, key));
        if (!file)
            return std::optional<qint64>();
        const std::optional<qint64> size = sizeIn(*file, key.sha256);
        // Whoever handed it in brings its attachments, and sees them go.
        const bool opener = file->openedBy == actor.user && !file->isRestricted();
        return mayReadCase(actor, *file) || opener ? size : std::nullopt;
    };
    rights.isNamed = [&store](const BlobKey& key) -> Result<bool> {
        MADOGUCHI_TRY_ASSIGN(file, caseOf(store, key));
        return file && sizeIn(*file, key.sha256);
    };
    return rights;
}

} // namespace madoguchi::hub
