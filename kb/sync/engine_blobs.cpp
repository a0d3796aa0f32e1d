// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/engine.h"

namespace madoguchi::sync {

namespace {

using Step = BlobWork::Step;

constexpr qint64 firstSendPutOffMs = 10'000;
constexpr qint64 firstFetchPutOffMs = 2'000; // somebody waits
constexpr qint64 longestSendPutOffMs = 3'600'000;
constexpr qint64 longestFetchPutOffMs = 60'000;
// A hub that lacks nothing after so many offers and yet is not complete is at fault.
constexpr int mostOffers = 3;

} // namespace

void Engine::on(const BlobsChanged&)
{
    m_blobs.stale = true;
    m_blobs.putOff.clear();
    wakeBlobs();
}

// What is put off waits with the same timer as a hub that is busy; only that one is to be left alone.
void Engine::wakeBlobs()
{
    if (m_now >= m_blobs.busyUntil)
        stopTimer(Timer::BlobPause);
}

// Commands go before bytes, and between two pieces they go at once: a contact never waits behind a picture.
// While they are told to wait, the line is free.
bool Engine::mayMoveBlobs() const
{
    if (!m_hubTakesBlobs || isClearing() || m_timers.contains(Timer::BlobPause))
        return false;
    if (m_push || m_readingOutbox || m_offeringAgain || m_toOfferAgain)
        return false;
    return m_pending == 0 || m_timers.contains(Timer::PushPause);
}

void Engine::moveBlobs()
{
    auto& moving = m_blobs.moving;
    if (!mayMoveBlobs() || m_blobs.reading || (moving && moving->step != Step::Next))
        return;
    if (m_blobs.stale) {
        m_blobs.stale = false;
        m_blobs.reading = true;
        m_effects.push_back(ReadBlobs{m_epoch});
        return;
    }
    if (!moving)
        chooseBlob();
    if (!moving)
        return;
    if (moving->task.fetch)
        askForPiece();
    else
        bringPiece();
    if (!moving)
        moveBlobs(); // it was put off: what has to travel is looked at anew
}

void Engine::chooseBlob()
{
    std::optional<qint64> earliest;
    for (const store::BlobTask& task : m_blobs.tasks) {
        const auto found = m_blobs.putOff.find(task.key);
        if (found == m_blobs.putOff.end() || found->second.until <= m_now) {
            m_blobs.moving = BlobWork::Moving{.task = task, .lacking = task.lacking};
            return;
        }
        earliest = earliest ? std::min(*earliest, found->second.until) : found->second.until;
    }
    if (earliest)
        setTimer(Timer::BlobPause, *earliest - m_now);
}

void Engine::sendForBlob(Step step, const std::function<wire::Message(qint64)>& message)
{
    const Request request = newRequest();
    m_blobs.moving->step = step;
    m_blobs.moving->number = request.number;
    m_blobs.moving->sentAt = request.sentAt;
    send(message(request.number));
}

void Engine::bringPiece()
{
    BlobWork::Moving& moving = *m_blobs.moving;
    if (moving.offered && !moving.lacking.isEmpty()) {
        moving.step = Step::Reading;
        m_effects.push_back(ReadBlobPiece{moving.task.key.sha256, moving.lacking.first()});
        return;
    }
    if (++moving.offers > mostOffers) {
        putBlobOff({ErrorCode::Internal, QStringLiteral("blob.incomplete"), {}});
        return;
    }
    sendForBlob(Step::Offered, [&](qint64 request) {
        return wire::OfferBlob{request, moving.task.key, moving.task.size};
    });
}

void Engine::askForPiece()
{
    const BlobWork::Moving& moving = *m_blobs.moving;
    if (moving.lacking.isEmpty()) {
        m_blobs.cut(); // the store says it is not complete: it is looked at anew
        putBlobTaskOff(moving.task.key, false);
        return;
    }
    sendForBlob(Step::Asked, [&](qint64 request) {
        return wire::GetPiece{request, moving.task.key, moving.lacking.first()};
    });
}

void Engine::on(const BlobsRead& event)
{
    if (!m_blobs.reading)
        return;
    m_blobs.reading = false;
    m_blobs.tasks = event.tasks;
    if (!m_blobs.moving)
        return;
    const auto isMoving = [this](const store::BlobTask& task) {
        return task.key == m_blobs.moving->task.key && task.fetch == m_blobs.moving->task.fetch;
    };
    if (std::none_of(event.tasks.begin(), event.tasks.end(), isMoving))
        m_blobs.moving.reset(); // nobody wants it any more
}

void Engine::on(const BlobPieceRead& event)
{
    if (!m_blobs.moving || m_blobs.moving->step != Step::Reading)
        return;
    const BlobWork::Moving& moving = *m_blobs.moving;
    sendForBlob(Step::Sent, [&](qint64 request) {
        return wire::PutPiece{request, moving.task.key, moving.lacking.first(), event.bytes};
    });
}

void Engine::receive(const wire::BlobLacks& message)
{
    if (!isBlobAnswer(message.request, Step::Offered))
        return;
    BlobWork::Moving& moving = *m_blobs.moving;
    moving.lacking.clear();
    for (const int piece : blob::piecesIn(message.pieces)) {
        if (blob::pieceLength(moving.task.size, piece) > 0)
            moving.lacking.append(piece);
    }
    moving.offered = true;
    if (moving.lacking.isEmpty()) {
        markBlob(true);
        return;
    }
    moving.step = Step::Next;
    reportBlob(BlobProgress::State::Moving);
}

void Engine::receive(const wire::PieceTaken& message)
{
    if (!isBlobAnswer(message.request, Step::Sent))
        return;
    BlobWork::Moving& moving = *m_blobs.moving;
    moving.lacking.removeFirst();
    if (message.complete) {
        markBlob(true);
        return;
    }
    moving.step = Step::Next;
    reportBlob(BlobProgress::State::Moving);
}

void Engine::receive(const wire::BlobPiece& message)
{
    if (!isBlobAnswer(message.request, Step::Asked))
        return;
    BlobWork::Moving& moving = *m_blobs.moving;
    if (message.piece != moving.lacking.first() || message.size != moving.task.size) {
        putBlobOff({ErrorCode::Corrupt, QStringLiteral("blob.piece"), {}});
        return;
    }
    moving.step = Step::Storing;
    m_effects.push_back(
        StoreBlobPiece{moving.task.key, static_cast<int>(message.piece), message.bytes, m_epoch});
}

void Engine::on(const BlobPieceStored& event)
{
    if (!m_blobs.moving || m_blobs.moving->step != Step::Storing)
        return;
    BlobWork::Moving& moving = *m_blobs.moving;
    moving.lacking.removeFirst();
    moving.step = Step::Next;
    if (event.complete)
        blobDone();
    else
        reportBlob(BlobProgress::State::Moving);
}

void Engine::markBlob(bool atHub)
{
    m_blobs.moving->step = Step::Marking;
    m_effects.push_back(MarkBlob{m_blobs.moving->task.key, m_epoch, atHub});
}

void Engine::on(const BlobMarked& event)
{
    if (event.atHub && m_blobs.moving && m_blobs.moving->step == Step::Marking)
        blobDone();
}

void Engine::blobDone()
{
    m_blobs.moving->lacking.clear();
    reportBlob(BlobProgress::State::Done);
    m_blobs.putOff.erase(m_blobs.moving->task.key);
    m_blobs.moving.reset();
    m_blobs.stale = true;
    m_blobRetry.reset();
}

void Engine::blobFault(const wire::Fault& fault)
{
    if (fault.error.code == ErrorCode::Busy) {
        m_blobs.cut();
        pauseBlobs(fault.retryAfterMs);
        return;
    }
    const BlobWork::Moving moving = *m_blobs.moving;
    putBlobOff(fault.error);
    // What waits for nothing but to leave this desk has nowhere to go.
    if (!moving.task.fetch && fault.error.code == ErrorCode::NotFound)
        m_effects.push_back(MarkBlob{moving.task.key, m_epoch, false});
}

// It is not lost: a case's command may be behind its bytes, another desk may not have brought them yet.
void Engine::putBlobOff(const Error& error)
{
    reportBlob(BlobProgress::State::PutOff, error);
    putBlobTaskOff(m_blobs.moving->task.key, !m_blobs.moving->task.fetch);
    m_blobs.cut();
}

void Engine::putBlobTaskOff(const BlobKey& key, bool sends)
{
    BlobWork::PutOff& putOff = m_blobs.putOff[key];
    const qint64 longest = sends ? longestSendPutOffMs : longestFetchPutOffMs;
    const qint64 first = sends ? firstSendPutOffMs : firstFetchPutOffMs;
    const qint64 wait = std::min(longest, first << std::min(putOff.times, 20));
    putOff.until = m_now + wait + m_random.below(static_cast<quint32>(first));
    ++putOff.times;
}

void Engine::pauseBlobs(qint64 atLeastMs)
{
    const qint64 wait = m_blobRetry.nextMs(atLeastMs);
    m_blobs.busyUntil = m_now + wait;
    setTimer(Timer::BlobPause, wait);
}

void Engine::blobStepFailed(const StoreFailed& event)
{
    const bool isCorrupt = event.error.code == ErrorCode::Corrupt && m_blobs.moving;
    if (isCorrupt && event.step == StoreStep::BlobPiece) {
        putBlobOff(event.error);
        return;
    }
    m_blobs.cut();
    if (event.error.code == ErrorCode::Cancelled || event.error.code == ErrorCode::NotFound)
        return; // taken out meanwhile
    pauseBlobs(0);
    m_effects.push_back(ReportTrouble{event.error});
}

bool Engine::isBlobAnswer(qint64 request, Step step) const
{
    return m_blobs.moving && m_blobs.moving->step == step && m_blobs.moving->number == request;
}

void Engine::reportBlob(BlobProgress::State state, const Error& error)
{
    const BlobWork::Moving& moving = *m_blobs.moving;
    qint64 left = moving.task.fetch || moving.offered ? 0 : moving.task.size;
    for (const int piece : moving.lacking)
        left += blob::pieceLength(moving.task.size, piece);
    m_effects.push_back(ReportBlob{
        {moving.task.key, moving.task.fetch, moving.task.size - left, moving.task.size, state, error}});
}

} // namespace madoguchi::sync
