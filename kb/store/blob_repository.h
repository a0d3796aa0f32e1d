// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/connection.h"
#include "kb/store/blob_state.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

/// The bytes of attachments as far as they are here: those made here, until the hub has them and for as long
/// as there is room; those of others that somebody wanted to see. Every write is one transaction, so that a
/// large file keeps no contact waiting.
class BlobRepository
{
public:
    explicit BlobRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Takes in a file piece by piece; its SHA-256 is known at the end. What a crash left of one is dropped
    /// by dropUnfinished(), a day later. @{
    [[nodiscard]] Result<qint64> begin(qint64 size, Timestamp now);
    [[nodiscard]] Result<void> append(qint64 number, int piece, const QByteArray& bytes);
    /// From now on it is an attachment's of this case, and waits to be sent.
    [[nodiscard]] Result<void> finish(qint64 number, const BlobKey& key, Timestamp now);
    [[nodiscard]] Result<void> abandon(qint64 number);
    [[nodiscard]] Result<void> dropUnfinished(Timestamp now);
    /// @}

    /// Somebody wants to see it: it is fetched, if it is not here. @param size as the case says
    [[nodiscard]] Result<void> want(const BlobKey& key, qint64 size, Timestamp now);
    /// Not any more; what has come stays for the next time.
    [[nodiscard]] Result<void> unwant(const BlobKey& key);

    /// Nothing if nobody has asked for it here yet.
    [[nodiscard]] Result<std::optional<BlobStatus>> status(const BlobKey& key);
    /// NotFound "blob.piece" if it is not here.
    [[nodiscard]] Result<QByteArray> piece(const QByteArray& sha256, int piece);
    /// It was looked at: it goes last when room is made.
    [[nodiscard]] Result<void> seen(const QByteArray& sha256, Timestamp now);

    /// What has to travel while the hub's database lives this life: first what somebody waits for, then what
    /// the hub does not have or may have lost.
    [[nodiscard]] Result<std::vector<BlobTask>> tasks(const QUuid& epoch);
    /// A piece from the hub. @return whether it is complete now. Corrupt "blob.piece" if it has not its
    /// length, "blob.hash" if the whole has another SHA-256: then nothing of it is kept.
    [[nodiscard]] Result<bool> storePiece(const BlobKey& key, int piece, const QByteArray& bytes,
                                          const QUuid& epoch);
    /// The hub has all of it. Of a case this desk holds no copy of, it goes.
    [[nodiscard]] Result<void> markAtHub(const BlobKey& key, const QUuid& epoch);
    /// The hub does not want it for this case: what only waited to leave goes now.
    [[nodiscard]] Result<void> release(const BlobKey& key);

    /// The case is not this desk's to read any more: its bytes go, those the hub does not have as soon as it
    /// has them (I10). Within the caller's transaction.
    [[nodiscard]] Result<void> forgetCase(const CaseId& caseId);
    /// The same, and what the hub does not have is not brought to it any more: the case was erased. Within
    /// the caller's transaction.
    [[nodiscard]] Result<void> erase(const CaseId& caseId);
    /// The case names these bytes and is linked with that other one: if they are here for the other they are
    /// now here for both, and are brought for both. Within the caller's transaction; see linked_blobs.h.
    [[nodiscard]] Result<void> useAlso(const BlobKey& key, const CaseId& linked);
    /// A person took the attachment out again.
    [[nodiscard]] Result<void> forget(const BlobKey& key);

    /// While there are more than `budget` bytes here: drops those that were not looked at for longest and
    /// that the hub has in this life. @return bytes dropped
    [[nodiscard]] Result<qint64> makeRoom(qint64 budget, const QUuid& epoch);

private:
    struct Row
    {
        qint64 number = 0;
        qint64 size = 0;
        BlobState state = BlobState::Partly;
    };
    [[nodiscard]] Result<std::optional<Row>> find(const QByteArray& sha256);
    [[nodiscard]] Result<QList<int>> held(qint64 number);
    [[nodiscard]] Result<void> use(const BlobKey& key, bool wanted);
    [[nodiscard]] Result<void> dropPieces(qint64 number);
    [[nodiscard]] Result<void> dropUnused();
    [[nodiscard]] Result<bool> completeIfWhole(const Row& row, const BlobKey& key, const QUuid& epoch);

    db::Connection& m_connection;
};

} // namespace madoguchi::store
