// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/store/blob_state.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/sync/timer.h"
#include "kb/wire/message.h"

#include <variant>
#include <vector>

namespace madoguchi::sync {

// What the engine is told. The driver makes these out of the socket, the timers, the store and people.

/// The first event. What the desk knows from before.
struct Started
{
    SeatId seat; ///< null: not enrolled yet
    QByteArray deviceSecret;
    QByteArray sessionToken; ///< empty: no session
    QList<store::FeedCursor> cursors;
    int pending = 0;         ///< commands in the outbox
    QList<FeedId> held = {}; ///< feeds of which anything is in the store, also those without a cursor
};
/// The program ends; no timer and no connection is left.
struct Stopped
{
};

struct SignInRequested
{
    QString user;
    QString password;
};
struct SignOutRequested
{
};
struct EnrollRequested
{
    QString code;
    QString deviceName;
};
/// Answered by ReportPasswordChanged or ReportPasswordRefused.
struct PasswordChangeRequested
{
    QString present;
    QString next;
};
/// Answered by ReportAudit or ReportAuditRefused. A newer question replaces the former.
struct AuditRequested
{
    wire::ListAudit list; ///< without a request number
};
/// What the seat is at now. Told to the hub as long as somebody is signed in, and again on each connection;
/// forgotten when they sign out.
struct SeatChanged
{
    SeatReport report;
};
/// Someone thinks that trying now is worth it: a click.
struct Kicked
{
};
/// The machine's network came back, and with it perhaps that of the whole centre.
struct NetworkReturned
{
};

struct Connected
{
};
/// The connection ended, or could not be made. Does not follow the effect Disconnect.
struct Disconnected
{
};
struct MessageReceived
{
    wire::Message message;
};
struct TimerFired
{
    Timer timer = Timer::Reconnect;
};

/// A command was put into the outbox, or one was dealt with.
struct OutboxChanged
{
    int pending = 0;
};
/// Answers ReadOutbox; oldest first.
struct OutboxRead
{
    std::vector<store::OutboxEntry> entries;
};
/// Answers StoreResults.
struct ResultsStored
{
    int pending = 0;
};
/// Answers OfferAgain.
struct OfferedAgain
{
    QUuid epoch; ///< as asked
    int pending = 0;
};
/// Answers PutCommandBehind.
struct CommandPutBehind
{
};
/// Answers StorePage.
struct PageStored
{
    int offeredAgain = 0; ///< commands that wait again: the hub may have lost what it had acknowledged
};
/// Answers ClearFeed.
struct FeedCleared
{
    FeedId feed;
};
/// Answers ReadCursors.
struct CursorsRead
{
    QList<store::FeedCursor> cursors;
};
/// Answers ReadSummary.
struct SummaryRead
{
    FeedId feed;
    store::FeedSummary summary;
};
/// An attachment was taken in, is wanted, or is not wanted any more.
struct BlobsChanged
{
};
/// Answers ReadBlobs; in the order in which they are to travel.
struct BlobsRead
{
    std::vector<store::BlobTask> tasks;
};
/// Answers ReadBlobPiece.
struct BlobPieceRead
{
    QByteArray bytes;
};
/// Answers StoreBlobPiece.
struct BlobPieceStored
{
    bool complete = false;
};
/// Answers MarkBlob.
struct BlobMarked
{
    bool atHub = false; ///< as asked
};
/// Answers KeepAuthorities.
struct AuthoritiesKept
{
    QList<QByteArray> trusted; ///< as stored by now: SHA-256 of each certificate
};
/// Which of the effects on the store failed.
enum class StoreStep : int {
    Page,
    Clear,
    Cursors,
    Summary,
    Outbox,
    Results,
    PutBehind,
    OfferAgain,
    Blobs,
    BlobPiece,
    BlobMark
};
struct StoreFailed
{
    StoreStep step = StoreStep::Page;
    Error error;
};

using Happening =
    std::variant<Started, Stopped, SignInRequested, SignOutRequested, EnrollRequested, SeatChanged, Kicked,
                 NetworkReturned, Connected, Disconnected, MessageReceived, TimerFired, OutboxChanged,
                 OutboxRead, ResultsStored, OfferedAgain, CommandPutBehind, PageStored, FeedCleared,
                 CursorsRead, SummaryRead, StoreFailed, BlobsChanged, BlobsRead, BlobPieceRead,
                 BlobPieceStored, BlobMarked, PasswordChangeRequested, AuditRequested, AuthoritiesKept>;

struct Event
{
    qint64 at = 0; ///< Clock::steadyMs(), never falling
    Happening what;
};

} // namespace madoguchi::sync
