// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/sync/blob_progress.h"
#include "kb/sync/sync_state.h"
#include "kb/sync/timer.h"
#include "kb/wire/message.h"

#include <variant>
#include <vector>

namespace madoguchi::sync {

// What the engine asks for. The driver does them in order. Those on the store are answered by one event each:
// the one named here, or StoreFailed.

struct Connect
{
};
/// Ends the connection; nothing more is heard of it, nor that it ended.
struct Disconnect
{
};
struct Send
{
    wire::Message message;
};

/// Stores a page, as one of a feed that goes on, or as one of a feed that is loaded from its start. →
/// PageStored
struct StorePage
{
    wire::Page page;
    bool begin = false;  ///< empty the staging first
    bool staged = false; ///< into the staging
    bool swap = false;   ///< then put the staging into the feed's place
};
/// Deletes all of a feed that is not granted any more. → FeedCleared
struct ClearFeed
{
    FeedId feed;
    QUuid epoch; ///< the life of the hub's database by now
};
struct ReadCursors
{
}; ///< → CursorsRead
struct ReadSummary
{ ///< → SummaryRead
    FeedId feed;
};
/// What the one signed in may hand in, their own and what happened at the booth. → OutboxRead
struct ReadOutbox
{
    UserId user;
    int maxCommands = 0;
    qint64 maxBytes = 0;
};
struct StoreResults
{ ///< → ResultsStored
    std::vector<wire::PushResult> results;
    QUuid epoch; ///< the life of the hub's database they were answered in
};
/// The hub's database began a new life: what it acknowledged in another one goes back into the outbox, before
/// what waits there. → OfferedAgain
struct OfferAgain
{
    QUuid epoch;
};
/// The commands, and later ones on the same entities, wait behind all others from now on. → CommandPutBehind
struct PutCommandBehind
{
    QList<CommandId> commands;
};

/// What of attachments has to travel. → BlobsRead
struct ReadBlobs
{
    QUuid epoch; ///< the life of the hub's database: what it had in another one may be lost
};
/// → BlobPieceRead
struct ReadBlobPiece
{
    QByteArray sha256;
    int piece = 0;
};
/// → BlobPieceStored; StoreFailed with Corrupt if it is not what it should be, then nothing is kept
struct StoreBlobPiece
{
    BlobKey key;
    int piece = 0;
    QByteArray bytes;
    QUuid epoch;
};
/// The hub has it, or does not want it for this case. → BlobMarked
struct MarkBlob
{
    BlobKey key;
    QUuid epoch;
    bool atHub = false;
};

/// The hub says whom to trust from the next connection on; nothing: as before. → AuthoritiesKept
struct KeepAuthorities
{
    QByteArray authorities; ///< PEM, as it came
};

struct SetTimer
{
    Timer timer = Timer::Reconnect;
    qint64 ms = 0;
};
struct StopTimer
{
    Timer timer = Timer::Reconnect;
};

struct ReportState
{
    SyncState state = SyncState::Offline;
};
/// Which hub answered, by name and version.
struct ReportHub
{
    QString program;
};
struct ReportSignedIn
{
    wire::SignedIn session;
};
struct ReportSignInFailed
{
    Error error;
    qint64 retryAfterMs = 0; ///< 0 = whenever one likes
};
/// The hub ended for good whoever is signed in here, or this desk.
struct ReportRevoked
{
    Error error; ///< its key is one of wire/revocation.h
};
/// It holds from now on, and the session is about to end.
struct ReportPasswordChanged
{
};
struct ReportPasswordRefused
{
    Error error;
};
struct ReportAudit
{
    wire::AuditPage page;
};
struct ReportAuditRefused
{
    Error error;
};
struct ReportEnrolled
{
    wire::Enrolled seat;
};
struct ReportEnrollFailed
{
    Error error;
};
/// Something a person may have to look at: a full disk, a hub that speaks another version.
struct ReportTrouble
{
    Error error;
};

/// For the person who waits.
struct ReportBlob
{
    BlobProgress progress;
};

using Effect =
    std::variant<Connect, Disconnect, Send, StorePage, ClearFeed, ReadCursors, ReadSummary, ReadOutbox,
                 StoreResults, OfferAgain, PutCommandBehind, SetTimer, StopTimer, ReportState, ReportSignedIn,
                 ReportSignInFailed, ReportEnrolled, ReportEnrollFailed, ReportTrouble, ReadBlobs,
                 ReadBlobPiece, StoreBlobPiece, MarkBlob, ReportBlob, ReportRevoked, ReportPasswordChanged,
                 ReportPasswordRefused, ReportAudit, ReportAuditRefused, ReportHub, KeepAuthorities>;

} // namespace madoguchi::sync
