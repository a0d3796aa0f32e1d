// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BlobRepository that is about bytes on their way, and about room.
#include "kb/store/blob_repository.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"

#include <QCryptographicHash>

#include <algorithm>

namespace madoguchi::store {

using db::execute;
using db::Statement;

Result<std::vector<BlobTask>> BlobRepository::tasks(const QUuid& epoch)
{
    Statement select(
        m_connection,
        QStringLiteral("SELECT u.case_id, u.sha256, b.size, b.state, b.number FROM blob_use u JOIN "
                       "blob b ON b.sha256 = u.sha256 WHERE (b.state = 2 AND u.wanted = 1) OR "
                       "(b.state = 3 AND (u.at_hub IS NULL OR u.at_hub <> ?)) "
                       "ORDER BY b.state, b.number, u.case_id"));
    select.bind(epoch);
    MADOGUCHI_TRY(select.exec());
    std::vector<BlobTask> tasks;
    std::vector<qint64> numbers;
    while (select.next()) {
        const bool fetch = static_cast<BlobState>(select.integer(3)) == BlobState::Partly;
        tasks.push_back({{{select.uuid(0)}, select.bytes(1)}, select.integer(2), fetch});
        numbers.push_back(select.integer(4));
    }
    MADOGUCHI_TRY(select.finish());
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (!tasks[i].fetch)
            continue;
        MADOGUCHI_TRY_ASSIGN(here, held(numbers[i]));
        for (int piece = 0; piece < blob::pieceCount(tasks[i].size); ++piece) {
            if (!std::binary_search(here.begin(), here.end(), piece))
                tasks[i].lacking.append(piece);
        }
    }
    return tasks;
}

Result<bool> BlobRepository::storePiece(const BlobKey& key, int piece, const QByteArray& bytes,
                                        const QUuid& epoch)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY_ASSIGN(row, find(key.sha256));
    if (!row)
        return failure(ErrorCode::Cancelled, QStringLiteral("blob.forgotten"));
    if (row->state == BlobState::Complete)
        return true;
    if (bytes.isEmpty() || bytes.size() != blob::pieceLength(row->size, piece))
        return failure(ErrorCode::Corrupt, QStringLiteral("blob.piece"));
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("REPLACE INTO blob_piece (blob, piece, body) VALUES (?, ?, ?)"),
                          row->number, piece, bytes));
    const auto complete = completeIfWhole(*row, key, epoch);
    if (!complete && complete.error().key != u"blob.hash")
        return complete;
    MADOGUCHI_TRY(transaction.commit());
    return complete;
}

Result<bool> BlobRepository::completeIfWhole(const Row& row, const BlobKey& key, const QUuid& epoch)
{
    MADOGUCHI_TRY_ASSIGN(here, held(row.number));
    if (here.size() < blob::pieceCount(row.size))
        return false;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int index : here) {
        MADOGUCHI_TRY_ASSIGN(bytes, piece(key.sha256, index));
        hash.addData(bytes);
    }
    if (hash.result() != key.sha256) {
        MADOGUCHI_TRY(dropPieces(row.number));
        return failure(ErrorCode::Corrupt, QStringLiteral("blob.hash"));
    }
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("UPDATE blob SET state = ? WHERE number = ?"),
                          static_cast<int>(BlobState::Complete), row.number));
    MADOGUCHI_TRY(
        execute(m_connection, QStringLiteral("UPDATE blob_use SET wanted = 0 WHERE sha256 = ?"), key.sha256));
    MADOGUCHI_TRY(markAtHub(key, epoch));
    return true;
}

Result<void> BlobRepository::markAtHub(const BlobKey& key, const QUuid& epoch)
{
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("UPDATE blob_use SET at_hub = ? WHERE case_id = ? AND sha256 = ?"),
                          epoch, key.caseId.value, key.sha256));
    // Handed in for a case that is not this desk's to read: its bytes have no business here any more.
    MADOGUCHI_TRY(
        execute(m_connection,
                QStringLiteral("UPDATE blob_use SET leaving = 1 WHERE case_id = ? AND sha256 = ? AND "
                               "NOT EXISTS (SELECT 1 FROM case_share WHERE case_share.case_id = "
                               "blob_use.case_id)"),
                key.caseId.value, key.sha256));
    return release(key);
}

Result<void> BlobRepository::release(const BlobKey& key)
{
    MADOGUCHI_TRY(execute(
        m_connection, QStringLiteral("DELETE FROM blob_use WHERE case_id = ? AND sha256 = ? AND leaving = 1"),
        key.caseId.value, key.sha256));
    return dropUnused();
}

Result<qint64> BlobRepository::makeRoom(qint64 budget, const QUuid& epoch)
{
    MADOGUCHI_TRY_ASSIGN(here,
                         db::selectInteger(m_connection, QStringLiteral("SELECT COALESCE(SUM(length(body)), "
                                                                        "0) FROM blob_piece")));
    if (here <= budget)
        return 0;
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    Statement select(
        m_connection,
        QStringLiteral("SELECT number, (SELECT SUM(length(body)) FROM blob_piece WHERE blob = number) "
                       "FROM blob b WHERE state IN (2, 3) AND NOT EXISTS (SELECT 1 FROM blob_use u "
                       "WHERE u.sha256 = b.sha256 AND (u.wanted = 1 OR (b.state = 3 AND (u.at_hub IS "
                       "NULL OR u.at_hub <> ?)))) ORDER BY seen_at"));
    select.bind(epoch);
    MADOGUCHI_TRY(select.exec());
    qint64 dropped = 0;
    std::vector<qint64> numbers;
    while (here - dropped > budget && select.next()) {
        numbers.push_back(select.integer(0));
        dropped += select.integer(1);
    }
    MADOGUCHI_TRY(select.finish());
    for (const qint64 which : numbers) {
        MADOGUCHI_TRY(dropPieces(which));
        MADOGUCHI_TRY(execute(m_connection, QStringLiteral("UPDATE blob SET state = ? WHERE number = ?"),
                              static_cast<int>(BlobState::Partly), which));
    }
    MADOGUCHI_TRY(transaction.commit());
    return dropped;
}

} // namespace madoguchi::store
