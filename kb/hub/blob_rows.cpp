// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/blob_rows.h"

#include "kb/db/statement.h"

#include <QCryptographicHash>

namespace madoguchi::hub {

Result<std::vector<BlobRow>> blobsAfter(HubStore& store, const BlobKey& after, int count)
{
    db::Statement select(
        store.connection(),
        QStringLiteral(
            "SELECT case_id, sha256, size, complete, unnamed_since FROM blob WHERE municipality = "
            "? AND (case_id > ? OR (case_id = ? AND sha256 > ?)) ORDER BY case_id, sha256 LIMIT ?"));
    const QByteArray caseId = after.caseId.isNull() ? QByteArray("") : after.caseId.toBytes();
    const QByteArray sha256 = after.sha256.isNull() ? QByteArray("") : after.sha256;
    select.bind(store.municipality()).bind(caseId).bind(caseId).bind(sha256).bind(count);
    MADOGUCHI_TRY(select.exec());
    std::vector<BlobRow> rows;
    while (select.next())
        rows.push_back(
            {{{select.uuid(0)}, select.bytes(1)}, select.integer(2), select.integer(3) != 0, select.time(4)});
    MADOGUCHI_TRY(select.finish());
    return rows;
}

Result<QList<int>> heldPieces(HubStore& store, const BlobKey& key)
{
    db::Statement select(store.connection(),
                         QStringLiteral("SELECT piece FROM blob_piece WHERE municipality = ? AND case_id = ? "
                                        "AND sha256 = ? ORDER BY piece"));
    select.bind(store.municipality()).bind(key.caseId.value).bind(key.sha256);
    MADOGUCHI_TRY(select.exec());
    QList<int> pieces;
    while (select.next())
        pieces.append(static_cast<int>(select.integer(0)));
    MADOGUCHI_TRY(select.finish());
    return pieces;
}

Result<QByteArray> pieceOf(HubStore& store, const BlobKey& key, int piece)
{
    db::Statement select(store.connection(),
                         QStringLiteral("SELECT body FROM blob_piece WHERE municipality = ? AND case_id = ? "
                                        "AND sha256 = ? AND piece = ?"));
    select.bind(store.municipality()).bind(key.caseId.value).bind(key.sha256).bind(piece);
    MADOGUCHI_TRY(select.exec());
    const QByteArray bytes = select.next() ? select.bytes(0) : QByteArray();
    MADOGUCHI_TRY(select.finish());
    return bytes;
}

Result<bool> isWhole(HubStore& store, const BlobKey& key, qint64 size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int piece = 0; piece < blob::pieceCount(size); ++piece) {
        MADOGUCHI_TRY_ASSIGN(bytes, pieceOf(store, key, piece));
        if (bytes.size() != blob::pieceLength(size, piece))
            return false;
        hash.addData(bytes);
    }
    return hash.result() == key.sha256;
}

} // namespace madoguchi::hub
