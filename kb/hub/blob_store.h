// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/blob_rights.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// A piece of a blob that is complete.
struct StoredPiece
{
    qint64 size = 0; ///< of the whole blob
    QByteArray bytes;
};

/// The bytes of attachments at the hub. They are taken in only for what a case names, from those who may read
/// it, and given out to those alone. What is absent, not permitted or not complete yet is one answer:
/// NotFound "blob.absent".
class BlobStore
{
public:
    /// Of one municipality, in bytes, unless it is told otherwise.
    static constexpr qint64 defaultQuota = 50LL << 30;
    /// What no case names is deleted after so long.
    static constexpr qint64 unnamedKeptMs = 24LL * 3600 * 1000;

    BlobStore(HubStore& store, const Clock& clock, BlobRights rights, qint64 quota = defaultQuota)
        : m_store(store)
        , m_clock(clock)
        , m_rights(std::move(rights))
        , m_quota(quota)
    {
    }

    [[nodiscard]] bool isOpen() const { return m_rights.areGiven(); }

    /// A desk has the bytes. @return the pieces that are lacking, ascending; none if it is complete. Refused
    /// "blob.quota" if there is no room for it.
    [[nodiscard]] Result<QList<int>> offer(const Actor& actor, const BlobKey& key, qint64 size);
    /// A piece of what was offered; on the disk when this returns. A piece that is there already changes
    /// nothing. @return whether the blob is complete. InvalidInput "blob.piece" if it has not its length;
    /// Corrupt "blob.hash" if the whole has another SHA-256: then all of it is thrown away.
    [[nodiscard]] Result<bool> put(const Actor& actor, const BlobKey& key, int piece,
                                   const QByteArray& bytes);
    [[nodiscard]] Result<StoredPiece> get(const Actor& actor, const BlobKey& key, int piece);

    /// Looks at up to `count` blobs, from where it stopped the last time, and deletes those that no case has
    /// named for unnamedKeptMs. To be called now and then. @return how many it deleted
    [[nodiscard]] Result<int> sweep(int count);

private:
    struct Known
    {
        qint64 size = 0;
        bool complete = false;
    };
    enum class Purpose { Read, Bring };
    [[nodiscard]] Result<qint64> sizeFor(Purpose purpose, const Actor& actor, const BlobKey& key);
    [[nodiscard]] Result<std::optional<Known>> find(const BlobKey& key);
    [[nodiscard]] Result<QList<int>> lacking(const BlobKey& key, qint64 size);
    [[nodiscard]] Result<void> checkQuota(qint64 size);
    [[nodiscard]] Result<bool> putOnce(const Actor& actor, const BlobKey& key, int piece,
                                       const QByteArray& bytes);
    [[nodiscard]] Result<bool> completeIfWhole(const BlobKey& key, qint64 size);
    [[nodiscard]] Result<bool> sweepOne(const BlobKey& key, Timestamp unnamedSince);

    HubStore& m_store;
    const Clock& m_clock;
    const BlobRights m_rights;
    const qint64 m_quota;
    BlobKey m_swept; ///< the last one looked at
};

/// What the audit holds of such an attachment.
[[nodiscard]] AuditEntry blobEntry(AuditAct act, const UserId& user, const BlobKey& key);

/// Within a transaction that makes one case of another (a merge, a split): gives `to` what `from` has of
/// these bytes. Nothing happens if it has nothing.
[[nodiscard]] Result<void> shareBlob(HubStore& store, const BlobKey& from, const CaseId& to);

} // namespace madoguchi::hub
