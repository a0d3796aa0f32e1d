// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/blob_store.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/act_record.h"
#include "kb/hub/blob_rows.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {

const QString ofOne = QStringLiteral(" WHERE municipality = ? AND case_id = ? AND sha256 = ?");

tl::unexpected<Error> absent()
{
    return failure(ErrorCode::NotFound, QStringLiteral("blob.absent"));
}

template <typename... Values>
Result<void> executeOn(HubStore& store, const BlobKey& key, const QString& sql, const Values&... before)
{
    return db::execute(store.connection(), sql + ofOne, before..., store.municipality(), key.caseId.value,
                       key.sha256);
}

Result<void> removeBlob(HubStore& store, const BlobKey& key)
{
    MADOGUCHI_TRY(executeOn(store, key, QStringLiteral("DELETE FROM blob_piece")));
    return executeOn(store, key, QStringLiteral("DELETE FROM blob"));
}

} // namespace

AuditEntry blobEntry(AuditAct act, const UserId& user, const BlobKey& key)
{
    return {.act = act,
            .actor = user,
            .kind = static_cast<int>(EntityKind::Case),
            .target = key.caseId.value,
            .count = 1,
            .mark = auditMarkOf(key.sha256)};
}

Result<qint64> BlobStore::sizeFor(Purpose purpose, const Actor& actor, const BlobKey& key)
{
    if (!isOpen() || !isValid(key))
        return absent();
    const bool brings = purpose == Purpose::Bring && m_rights.sizeToBring;
    MADOGUCHI_TRY_ASSIGN(size, brings ? m_rights.sizeToBring(actor, key) : m_rights.sizeFor(actor, key));
    if (!size)
        return absent();
    return *size;
}

Result<std::optional<BlobStore::Known>> BlobStore::find(const BlobKey& key)
{
    db::Statement select(m_store.connection(), QStringLiteral("SELECT size, complete FROM blob") + ofOne);
    select.bind(m_store.municipality()).bind(key.caseId.value).bind(key.sha256);
    MADOGUCHI_TRY(select.exec());
    std::optional<Known> known;
    if (select.next())
        known = Known{select.integer(0), select.integer(1) != 0};
    MADOGUCHI_TRY(select.finish());
    return known;
}

Result<QList<int>> BlobStore::lacking(const BlobKey& key, qint64 size)
{
    MADOGUCHI_TRY_ASSIGN(held, heldPieces(m_store, key));
    QList<int> pieces;
    for (int piece = 0; piece < blob::pieceCount(size); ++piece) {
        if (!std::binary_search(held.begin(), held.end(), piece))
            pieces.append(piece);
    }
    return pieces;
}

Result<void> BlobStore::checkQuota(qint64 size)
{
    MADOGUCHI_TRY_ASSIGN(
        held, db::selectInteger(m_store.connection(),
                                QStringLiteral("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM blob "
                                               "WHERE municipality = ?"),
                                m_store.municipality()));
    if (held + size > m_quota)
        return failure(ErrorCode::Refused, QStringLiteral("blob.quota"));
    return {};
}

Result<QList<int>> BlobStore::offer(const Actor& actor, const BlobKey& key, qint64 size)
{
    MADOGUCHI_TRY_ASSIGN(named, sizeFor(Purpose::Bring, actor, key));
    if (named != size || blob::pieceCount(size) == 0)
        return absent();
    MADOGUCHI_TRY_ASSIGN(known, find(key));
    if (known && known->complete)
        return QList<int>();
    if (!known) {
        MADOGUCHI_TRY(checkQuota(size));
        MADOGUCHI_TRY(db::execute(m_store.connection(),
                                  QStringLiteral("INSERT INTO blob (municipality, case_id, sha256, size, "
                                                 "complete, unnamed_since) VALUES (?, ?, ?, ?, 0, 0) ON "
                                                 "CONFLICT DO NOTHING"),
                                  m_store.municipality(), key.caseId.value, key.sha256, size));
    }
    return lacking(key, size);
}

Result<bool> BlobStore::put(const Actor& actor, const BlobKey& key, int piece, const QByteArray& bytes)
{
    MADOGUCHI_TRY_ASSIGN(named, sizeFor(Purpose::Bring, actor, key));
    if (bytes.isEmpty() || bytes.size() != blob::pieceLength(named, piece))
        return failure(ErrorCode::InvalidInput, QStringLiteral("blob.piece"));
    return db::repeatOnConflict([&] { return putOnce(actor, key, piece, bytes); });
}

Result<bool> BlobStore::putOnce(const Actor& actor, const BlobKey& key, int piece, const QByteArray& bytes)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    // Two daemons that each take one of the last two pieces go one after the other.
    MADOGUCHI_TRY(executeOn(m_store, key, QStringLiteral("UPDATE blob SET size = size")));
    MADOGUCHI_TRY_ASSIGN(known, find(key));
    if (!known)
        return absent();
    if (known->complete)
        return true;
    MADOGUCHI_TRY(
        db::execute(m_store.connection(),
                    QStringLiteral("INSERT INTO blob_piece (municipality, case_id, sha256, piece, body) "
                                   "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                    m_store.municipality(), key.caseId.value, key.sha256, piece, bytes));
    const auto complete = completeIfWhole(key, known->size);
    const bool thrownAway = !complete && complete.error().key == u"blob.hash";
    if (!complete && !thrownAway)
        return complete;
    if (complete && *complete)
        MADOGUCHI_TRY(
            m_store.audit().add({blobEntry(AuditAct::BlobBrought, actor.user, key)}, m_clock.now()));
    MADOGUCHI_TRY(transaction.commit());
    return complete;
}

Result<bool> BlobStore::completeIfWhole(const BlobKey& key, qint64 size)
{
    MADOGUCHI_TRY_ASSIGN(pieces, lacking(key, size));
    if (!pieces.isEmpty())
        return false;
    MADOGUCHI_TRY_ASSIGN(whole, isWhole(m_store, key, size));
    if (!whole) {
        MADOGUCHI_TRY(removeBlob(m_store, key));
        return failure(ErrorCode::Corrupt, QStringLiteral("blob.hash"));
    }
    MADOGUCHI_TRY(executeOn(m_store, key, QStringLiteral("UPDATE blob SET complete = 1")));
    return true;
}

Result<StoredPiece> BlobStore::get(const Actor& actor, const BlobKey& key, int piece)
{
    MADOGUCHI_TRY_ASSIGN(named, sizeFor(Purpose::Read, actor, key));
    MADOGUCHI_TRY_ASSIGN(known, find(key));
    if (!known || !known->complete || known->size != named)
        return absent();
    MADOGUCHI_TRY_ASSIGN(bytes, pieceOf(m_store, key, piece));
    if (bytes.isEmpty())
        return absent();
    return StoredPiece{known->size, bytes};
}

Result<int> BlobStore::sweep(int count)
{
    if (!isOpen())
        return 0;
    MADOGUCHI_TRY_ASSIGN(rows, blobsAfter(m_store, m_swept, count));
    m_swept = static_cast<int>(rows.size()) < count ? BlobKey{} : rows.back().key;
    int removed = 0;
    for (const BlobRow& row : rows) {
        MADOGUCHI_TRY_ASSIGN(gone, sweepOne(row.key, row.unnamedSince));
        removed += gone ? 1 : 0;
    }
    return removed;
}

Result<bool> BlobStore::sweepOne(const BlobKey& key, Timestamp unnamedSince)
{
    const Timestamp now = m_clock.now();
    MADOGUCHI_TRY_ASSIGN(named, m_rights.isNamed(key));
    const bool fresh = unnamedSince.ms == 0 || unnamedSince > now;
    if (named || fresh) {
        const qint64 since = named ? 0 : now.ms;
        if (since != unnamedSince.ms)
            MADOGUCHI_TRY(
                executeOn(m_store, key, QStringLiteral("UPDATE blob SET unnamed_since = ?"), since));
        return false;
    }
    if (now.ms - unnamedSince.ms < unnamedKeptMs)
        return false;
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY(removeBlob(m_store, key));
    MADOGUCHI_TRY(transaction.commit());
    return true;
}

Result<void> shareBlob(HubStore& store, const BlobKey& from, const CaseId& to)
{
    db::Statement known(store.connection(), QStringLiteral("SELECT complete FROM blob") + ofOne);
    const auto isThere = [&](const CaseId& file) -> Result<std::optional<bool>> {
        known.bind(store.municipality()).bind(file.value).bind(from.sha256);
        MADOGUCHI_TRY(known.exec());
        std::optional<bool> complete;
        if (known.next())
            complete = known.integer(0) != 0;
        MADOGUCHI_TRY(known.finish());
        return complete;
    };
    MADOGUCHI_TRY_ASSIGN(given, isThere(from.caseId));
    MADOGUCHI_TRY_ASSIGN(had, isThere(to));
    if (given != true || had)
        return {};
    MADOGUCHI_TRY(
        executeOn(store, from,
                  QStringLiteral("INSERT INTO blob (municipality, case_id, sha256, size, complete, "
                                 "unnamed_since) SELECT municipality, CAST(? AS %1), sha256, size, 1, 0 "
                                 "FROM blob")
                      .arg(store.connection().dialect().bytesType),
                  to.value));
    return executeOn(store, from,
                     QStringLiteral("INSERT INTO blob_piece (municipality, case_id, sha256, piece, body) "
                                    "SELECT municipality, CAST(? AS %1), sha256, piece, body FROM blob_piece")
                         .arg(store.connection().dialect().bytesType),
                     to.value);
}

} // namespace madoguchi::hub
