// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/store_runner.h"

#include "kb/store/withdrawal.h"

namespace madoguchi::sync {

namespace {

Happening orFailure(const Result<Happening>& result, StoreStep step)
{
    return result ? *result : Happening(StoreFailed{step, result.error()});
}

std::vector<store::ReplicaRow> replicaRows(const wire::Page& page)
{
    std::vector<store::ReplicaRow> rows;
    rows.reserve(page.rows.size());
    for (const wire::PageRow& row : page.rows)
        rows.push_back({row.row, row.revision, row.deleted});
    return rows;
}

// Both lists of values are frozen, and the same.
static_assert(static_cast<int>(store::CommandStatus::Applied) == static_cast<int>(wire::PushStatus::Applied));
static_assert(static_cast<int>(store::CommandStatus::Duplicate) ==
              static_cast<int>(wire::PushStatus::Duplicate));
static_assert(static_cast<int>(store::CommandStatus::Conflict) ==
              static_cast<int>(wire::PushStatus::Conflict));
static_assert(static_cast<int>(store::CommandStatus::Rejected) ==
              static_cast<int>(wire::PushStatus::Rejected));
static_assert(static_cast<int>(store::CommandStatus::Retry) == static_cast<int>(wire::PushStatus::Retry));

} // namespace

std::optional<Happening> StoreRunner::run(const Effect& effect)
{
    if (const auto* page = std::get_if<StorePage>(&effect))
        return orFailure(store(*page), StoreStep::Page);
    if (const auto* results = std::get_if<StoreResults>(&effect))
        return orFailure(store(*results), StoreStep::Results);
    if (const auto* clear = std::get_if<ClearFeed>(&effect))
        return orFailure(m_replica.clearFeed(clear->feed, clear->epoch).map([&] {
            return Happening(FeedCleared{clear->feed});
        }),
                         StoreStep::Clear);
    if (std::holds_alternative<ReadCursors>(effect))
        return orFailure(
            m_replica.cursors().map([](auto cursors) { return Happening(CursorsRead{cursors}); }),
            StoreStep::Cursors);
    if (const auto* read = std::get_if<ReadSummary>(&effect))
        return orFailure(m_replica.summary(read->feed).map([&](auto sums) {
            return Happening(SummaryRead{read->feed, sums});
        }),
                         StoreStep::Summary);
    if (const auto* read = std::get_if<ReadOutbox>(&effect))
        return orFailure(
            m_outbox.nextBatch(read->maxCommands, read->maxBytes, read->user).map([](auto batch) {
                return Happening(OutboxRead{std::move(batch)});
            }),
            StoreStep::Outbox);
    if (const auto* again = std::get_if<OfferAgain>(&effect))
        return orFailure(offerAgain(*again), StoreStep::OfferAgain);
    if (const auto* behind = std::get_if<PutCommandBehind>(&effect))
        return orFailure(
            m_outbox.putBehind(behind->commands).map([] { return Happening(CommandPutBehind{}); }),
            StoreStep::PutBehind);
    return runOnBlobs(effect);
}

std::optional<Happening> StoreRunner::runOnBlobs(const Effect& effect)
{
    if (const auto* read = std::get_if<ReadBlobs>(&effect))
        return orFailure(
            m_blobs.tasks(read->epoch).map([](auto tasks) { return Happening(BlobsRead{std::move(tasks)}); }),
            StoreStep::Blobs);
    if (const auto* read = std::get_if<ReadBlobPiece>(&effect))
        return orFailure(m_blobs.piece(read->sha256, read->piece).map([](auto bytes) {
            return Happening(BlobPieceRead{bytes});
        }),
                         StoreStep::BlobPiece);
    if (const auto* piece = std::get_if<StoreBlobPiece>(&effect))
        return orFailure(store(*piece), StoreStep::BlobPiece);
    if (const auto* marked = std::get_if<MarkBlob>(&effect))
        return orFailure(mark(*marked), StoreStep::BlobMark);
    return {};
}

Result<Happening> StoreRunner::store(const StoreBlobPiece& effect)
{
    MADOGUCHI_TRY_ASSIGN(complete, m_blobs.storePiece(effect.key, effect.piece, effect.bytes, effect.epoch));
    if (complete)
        MADOGUCHI_TRY(m_blobs.makeRoom(blobBudget, effect.epoch));
    return BlobPieceStored{complete};
}

Result<Happening> StoreRunner::mark(const MarkBlob& effect)
{
    MADOGUCHI_TRY(effect.atHub ? m_blobs.markAtHub(effect.key, effect.epoch) : m_blobs.release(effect.key));
    MADOGUCHI_TRY(m_blobs.makeRoom(blobBudget, effect.epoch));
    return BlobMarked{effect.atHub};
}

Result<Started> StoreRunner::start()
{
    Started started;
    MADOGUCHI_TRY(m_sent.forgetOld(m_clock.now()));
    MADOGUCHI_TRY(m_blobs.dropUnfinished(m_clock.now()));
    MADOGUCHI_TRY_ASSIGN(cursors, m_replica.cursors());
    MADOGUCHI_TRY_ASSIGN(pending, m_outbox.pendingCount());
    MADOGUCHI_TRY_ASSIGN(held, m_replica.held());
    started.cursors = cursors;
    started.held = held;
    started.pending = pending;
    return started;
}

Result<Happening> StoreRunner::store(const StorePage& effect)
{
    const wire::Page& page = effect.page;
    if (!effect.staged) {
        MADOGUCHI_TRY(
            m_replica.storePage(page.feed, page.epoch, page.since, page.until, replicaRows(page), page.more));
        return PageStored{};
    }
    if (effect.begin)
        MADOGUCHI_TRY(m_replica.beginStaging(page.feed));
    MADOGUCHI_TRY(m_replica.stagePage(page.feed, replicaRows(page)));
    if (!effect.swap)
        return PageStored{};
    MADOGUCHI_TRY_ASSIGN(offered, m_replica.swapStaging(page.feed, page.epoch, page.until));
    return PageStored{offered};
}

Result<bool> StoreRunner::wipe()
{
    MADOGUCHI_TRY_ASSIGN(noted, store::isWithdrawalNoted(m_connection));
    if (!noted)
        return true;
    if (m_keepIndex) {
        const qint64 until = m_clock.steadyMs() + wipeSliceMs;
        const auto done = m_keepIndex(m_connection, [&] { return m_clock.steadyMs() >= until; });
        const bool later =
            !done && (done.error().code == ErrorCode::Cancelled || done.error().code == ErrorCode::Busy);
        if (!done && !later)
            return failure(done);
        // What it learns from the rows may go on when they are in their place.
        MADOGUCHI_TRY_ASSIGN(behind, store::isIndexBehind(m_connection));
        if (later && behind)
            return false;
    }
    return store::emptyLog(m_connection);
}

Result<Happening> StoreRunner::store(const StoreResults& effect)
{
    std::vector<store::CommandResult> results;
    for (const wire::PushResult& result : effect.results)
        results.push_back({result.command, static_cast<store::CommandStatus>(result.status), result.feed,
                           result.revision, result.error, result.current});
    MADOGUCHI_TRY(m_sent.forgetOld(m_clock.now()));
    MADOGUCHI_TRY(m_outbox.storeResults(results, {effect.epoch, m_clock.now()}));
    MADOGUCHI_TRY_ASSIGN(pending, m_outbox.pendingCount());
    return ResultsStored{pending};
}

Result<Happening> StoreRunner::offerAgain(const OfferAgain& effect)
{
    MADOGUCHI_TRY(m_sent.forgetOld(m_clock.now()));
    MADOGUCHI_TRY(m_sent.offerAgain(effect.epoch));
    MADOGUCHI_TRY_ASSIGN(pending, m_outbox.pendingCount());
    return OfferedAgain{effect.epoch, pending};
}

} // namespace madoguchi::sync
