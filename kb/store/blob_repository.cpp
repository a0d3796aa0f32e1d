// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/blob_repository.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"

namespace madoguchi::store {

using db::execute;
using db::Statement;

namespace {

constexpr qint64 unfinishedKeptMs = 24LL * 3600 * 1000;

int number(BlobState state)
{
    return static_cast<int>(state);
}

} // namespace

Result<qint64> BlobRepository::begin(qint64 size, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("INSERT INTO blob (size, state, seen_at) VALUES (?, ?, ?)"), size,
                          number(BlobState::TakingIn), now));
    MADOGUCHI_TRY_ASSIGN(made, db::selectInteger(m_connection, QStringLiteral("SELECT last_insert_rowid()")));
    MADOGUCHI_TRY(transaction.commit());
    return made;
}

Result<void> BlobRepository::append(qint64 blobNumber, int piece, const QByteArray& bytes)
{
    return execute(m_connection,
                   QStringLiteral("INSERT INTO blob_piece (blob, piece, body) VALUES (?, ?, ?)"), blobNumber,
                   piece, bytes);
}

Result<void> BlobRepository::finish(qint64 blobNumber, const BlobKey& key, Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY_ASSIGN(known, find(key.sha256));
    const bool alreadyHere = known && known->state == BlobState::Complete;
    const qint64 superfluous = alreadyHere ? blobNumber : known ? known->number : 0;
    if (known) {
        MADOGUCHI_TRY(dropPieces(superfluous));
        MADOGUCHI_TRY(
            execute(m_connection, QStringLiteral("DELETE FROM blob WHERE number = ?"), superfluous));
    }
    if (!alreadyHere)
        MADOGUCHI_TRY(
            execute(m_connection,
                    QStringLiteral("UPDATE blob SET sha256 = ?, state = ?, seen_at = ? WHERE number = ?"),
                    key.sha256, number(BlobState::Complete), now, blobNumber));
    MADOGUCHI_TRY(use(key, false));
    return transaction.commit();
}

Result<void> BlobRepository::abandon(qint64 blobNumber)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY(dropPieces(blobNumber));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM blob WHERE number = ?"), blobNumber));
    return transaction.commit();
}

Result<void> BlobRepository::dropUnfinished(Timestamp now)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    const QString which = QStringLiteral("state = ? AND (seen_at < ? OR seen_at > ?)");
    const Timestamp before = now.plusMs(-unfinishedKeptMs);
    MADOGUCHI_TRY(execute(
        m_connection,
        QStringLiteral("DELETE FROM blob_piece WHERE blob IN (SELECT number FROM blob WHERE ") + which + u')',
        number(BlobState::TakingIn), before, now));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM blob WHERE ") + which,
                          number(BlobState::TakingIn), before, now));
    return transaction.commit();
}

Result<void> BlobRepository::want(const BlobKey& key, qint64 size, Timestamp now)
{
    if (!isValid(key) || blob::pieceCount(size) == 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("blob.key"));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY_ASSIGN(known, find(key.sha256));
    if (!known)
        MADOGUCHI_TRY(
            execute(m_connection,
                    QStringLiteral("INSERT INTO blob (sha256, size, state, seen_at) VALUES (?, ?, ?, ?)"),
                    key.sha256, size, number(BlobState::Partly), now));
    MADOGUCHI_TRY(use(key, !known || known->state != BlobState::Complete));
    return transaction.commit();
}

Result<void> BlobRepository::use(const BlobKey& key, bool wanted)
{
    return execute(
        m_connection,
        QStringLiteral("INSERT INTO blob_use (case_id, sha256, wanted, leaving) VALUES (?, ?, ?, 0) "
                       "ON CONFLICT DO UPDATE SET wanted = excluded.wanted, leaving = 0"),
        key.caseId.value, key.sha256, wanted);
}

Result<void> BlobRepository::unwant(const BlobKey& key)
{
    return execute(m_connection,
                   QStringLiteral("UPDATE blob_use SET wanted = 0 WHERE case_id = ? AND sha256 = ?"),
                   key.caseId.value, key.sha256);
}

Result<std::optional<BlobRepository::Row>> BlobRepository::find(const QByteArray& sha256)
{
    Statement select(m_connection, QStringLiteral("SELECT number, size, state FROM blob WHERE sha256 = ?"));
    select.bind(sha256);
    MADOGUCHI_TRY(select.exec());
    std::optional<Row> row;
    if (select.next())
        row = Row{select.integer(0), select.integer(1), static_cast<BlobState>(select.integer(2))};
    MADOGUCHI_TRY(select.finish());
    return row;
}

Result<QList<int>> BlobRepository::held(qint64 blobNumber)
{
    Statement select(m_connection,
                     QStringLiteral("SELECT piece FROM blob_piece WHERE blob = ? ORDER BY piece"));
    select.bind(blobNumber);
    MADOGUCHI_TRY(select.exec());
    QList<int> pieces;
    while (select.next())
        pieces.append(static_cast<int>(select.integer(0)));
    MADOGUCHI_TRY(select.finish());
    return pieces;
}

Result<std::optional<BlobStatus>> BlobRepository::status(const BlobKey& key)
{
    Statement select(m_connection,
                     QStringLiteral("SELECT wanted, at_hub FROM blob_use WHERE case_id = ? AND sha256 = ?"));
    select.bind(key.caseId.value).bind(key.sha256);
    MADOGUCHI_TRY(select.exec());
    std::optional<BlobStatus> status;
    if (select.next())
        status = BlobStatus{.wanted = select.integer(0) != 0, .atHub = !select.isNull(1)};
    MADOGUCHI_TRY(select.finish());
    if (!status)
        return status;
    MADOGUCHI_TRY_ASSIGN(row, find(key.sha256));
    if (!row)
        return std::optional<BlobStatus>();
    status->size = row->size;
    status->complete = row->state == BlobState::Complete;
    MADOGUCHI_TRY_ASSIGN(pieces, held(row->number));
    for (const int piece : pieces)
        status->held += blob::pieceLength(row->size, piece);
    return status;
}

Result<QByteArray> BlobRepository::piece(const QByteArray& sha256, int piece)
{
    Statement select(m_connection,
                     QStringLiteral("SELECT p.body FROM blob b JOIN blob_piece p ON p.blob = b.number WHERE "
                                    "b.sha256 = ? AND p.piece = ?"));
    select.bind(sha256).bind(piece);
    MADOGUCHI_TRY(select.exec());
    if (select.next())
        return select.bytes(0);
    MADOGUCHI_TRY(select.finish());
    return failure(ErrorCode::NotFound, QStringLiteral("blob.piece"));
}

Result<void> BlobRepository::seen(const QByteArray& sha256, Timestamp now)
{
    return execute(m_connection, QStringLiteral("UPDATE blob SET seen_at = ? WHERE sha256 = ?"), now, sha256);
}

Result<void> BlobRepository::dropPieces(qint64 blobNumber)
{
    return execute(m_connection, QStringLiteral("DELETE FROM blob_piece WHERE blob = ?"), blobNumber);
}

Result<void> BlobRepository::dropUnused()
{
    const QString unused =
        QStringLiteral("sha256 IS NOT NULL AND sha256 NOT IN (SELECT sha256 FROM blob_use)");
    MADOGUCHI_TRY(execute(
        m_connection, QStringLiteral("DELETE FROM blob_piece WHERE blob IN (SELECT number FROM blob WHERE ") +
                          unused + u')'));
    return execute(m_connection, QStringLiteral("DELETE FROM blob WHERE ") + unused);
}

Result<void> BlobRepository::forgetCase(const CaseId& caseId)
{
    // What is complete here and never was at the hub was made here, and is nowhere else.
    MADOGUCHI_TRY(
        execute(m_connection,
                QStringLiteral("UPDATE blob_use SET leaving = 1, wanted = 0 WHERE case_id = ? AND at_hub "
                               "IS NULL AND sha256 IN (SELECT sha256 FROM blob WHERE state = ?)"),
                caseId.value, number(BlobState::Complete)));
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("DELETE FROM blob_use WHERE case_id = ? AND leaving = 0"),
                          caseId.value));
    return dropUnused();
}

Result<void> BlobRepository::erase(const CaseId& caseId)
{
    MADOGUCHI_TRY(
        execute(m_connection, QStringLiteral("DELETE FROM blob_use WHERE case_id = ?"), caseId.value));
    return dropUnused();
}

// The hub shares what it has by then; what it gets later it gets for the case it is brought for alone.
Result<void> BlobRepository::useAlso(const BlobKey& key, const CaseId& linked)
{
    return execute(
        m_connection,
        QStringLiteral("INSERT INTO blob_use (case_id, sha256, wanted, leaving) SELECT ?, u.sha256, 0, 0 "
                       "FROM blob_use u JOIN blob b ON b.sha256 = u.sha256 WHERE u.case_id = ? AND "
                       "u.sha256 = ? AND b.state = ? ON CONFLICT DO NOTHING"),
        key.caseId.value, linked.value, key.sha256, number(BlobState::Complete));
}

Result<void> BlobRepository::forget(const BlobKey& key)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("DELETE FROM blob_use WHERE case_id = ? AND sha256 = ?"),
                          key.caseId.value, key.sha256));
    MADOGUCHI_TRY(dropUnused());
    return transaction.commit();
}

} // namespace madoguchi::store
