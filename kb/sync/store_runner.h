// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/store/blob_repository.h"
#include "kb/sync/effect.h"
#include "kb/sync/event.h"
#include "kb/sync/sync_config.h"

namespace madoguchi::sync {

/// Does the engine's effects on the store. The thread of the connection.
class StoreRunner
{
public:
    /// So many bytes of attachments are kept here, unless the hub does not have them yet.
    static constexpr qint64 blobBudget = 512LL << 20;

    /// So long at most wipe() holds up whoever calls it.
    static constexpr qint64 wipeSliceMs = 1000;

    /// @param clock says how long what the hub acknowledged is kept; outlives the runner
    StoreRunner(db::Connection& connection, const Clock& clock, KeepIndex keepIndex = {})
        : m_connection(connection)
        , m_keepIndex(std::move(keepIndex))
        , m_replica(connection)
        , m_outbox(connection)
        , m_sent(connection)
        , m_blobs(connection)
        , m_clock(clock)
    {
    }

    /// What happened, to be told to the engine; nothing if the effect is not one on the store.
    [[nodiscard]] std::optional<Happening> run(const Effect& effect);

    /// What the engine is to know when it starts; the caller adds the seat and the session.
    [[nodiscard]] Result<Started> start();
    /// Takes what was withdrawn out of the search index and the log, too (I10); nothing to do if nothing was.
    /// After every effect, and when the program starts. @return false: there is more to do, or somebody
    /// reads; call again soon
    [[nodiscard]] Result<bool> wipe();
    [[nodiscard]] Result<int> pendingCount() { return m_outbox.pendingCount(); }
    /// Of these, what a person did and is told about.
    [[nodiscard]] Result<int> waitingWork() { return m_outbox.waitingWork(); }

private:
    [[nodiscard]] Result<Happening> store(const StorePage& effect);
    [[nodiscard]] Result<Happening> store(const StoreResults& effect);
    [[nodiscard]] Result<Happening> offerAgain(const OfferAgain& effect);
    [[nodiscard]] std::optional<Happening> runOnBlobs(const Effect& effect);
    [[nodiscard]] Result<Happening> store(const StoreBlobPiece& effect);
    [[nodiscard]] Result<Happening> mark(const MarkBlob& effect);

    db::Connection& m_connection;
    const KeepIndex m_keepIndex;
    store::ReplicaRepository m_replica;
    store::OutboxRepository m_outbox;
    store::SentRepository m_sent;
    store::BlobRepository m_blobs;
    const Clock& m_clock;
};

} // namespace madoguchi::sync
