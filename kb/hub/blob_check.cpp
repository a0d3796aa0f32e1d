// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/blob_check.h"

#include "kb/db/file_copy.h"
#include "kb/db/statement.h"
#include "kb/hub/blob_rows.h"

namespace madoguchi::hub {

namespace {

constexpr int atOnce = 500;

// A backup that an older hub made has no place for them.
Result<bool> hasBlobs(HubStore& store)
{
    if (store.connection().engine() != db::Engine::Sqlite)
        return true;
    MADOGUCHI_TRY_ASSIGN(tables, db::tableNames(store.connection()));
    return tables.contains(QStringLiteral("blob"));
}

Result<bool> hasRightLengths(HubStore& store, const BlobRow& row)
{
    MADOGUCHI_TRY_ASSIGN(pieces, heldPieces(store, row.key));
    for (const int piece : pieces) {
        MADOGUCHI_TRY_ASSIGN(bytes, pieceOf(store, row.key, piece));
        if (bytes.isEmpty() || bytes.size() != blob::pieceLength(row.size, piece))
            return false;
    }
    return true;
}

Result<void> checkBlob(HubStore& store, const BlobRow& row, QStringList& problems)
{
    const QString where =
        u' ' + row.key.caseId.toString() + u' ' + QString::fromLatin1(row.key.sha256.left(4).toHex());
    if (row.complete) {
        MADOGUCHI_TRY_ASSIGN(whole, isWhole(store, row.key, row.size));
        if (!whole)
            problems.append(QStringLiteral("blob.hash") + where);
        return {};
    }
    MADOGUCHI_TRY_ASSIGN(right, hasRightLengths(store, row));
    if (!right)
        problems.append(QStringLiteral("blob.piece") + where);
    return {};
}

} // namespace

Result<QStringList> checkBlobs(HubStore& store)
{
    QStringList problems;
    MADOGUCHI_TRY_ASSIGN(there, hasBlobs(store));
    if (!there)
        return problems;
    BlobKey last;
    for (bool more = true; more;) {
        MADOGUCHI_TRY_ASSIGN(rows, blobsAfter(store, last, atOnce));
        for (const BlobRow& row : rows)
            MADOGUCHI_TRY(checkBlob(store, row, problems));
        more = rows.size() == atOnce;
        if (more)
            last = rows.back().key;
    }
    MADOGUCHI_TRY_ASSIGN(
        stray, db::selectInteger(
                   store.connection(),
                   QStringLiteral("SELECT count(*) FROM blob_piece p WHERE p.municipality = ? AND NOT EXISTS "
                                  "(SELECT 1 FROM blob b WHERE b.municipality = p.municipality AND "
                                  "b.case_id = p.case_id AND b.sha256 = p.sha256)"),
                   store.municipality()));
    if (stray > 0)
        problems.append(QStringLiteral("blob.stray ") + QString::number(stray));
    return problems;
}

} // namespace madoguchi::hub
