// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/sync/blob_work.h"
#include "kb/sync/effect.h"
#include "kb/sync/event.h"
#include "kb/sync/feed_state.h"
#include "kb/sync/timing.h"
#include "kb/wire/limits.h"

#include <QSet>

#include <functional>
#include <map>
#include <optional>

namespace madoguchi::sync {

/// The desk's side of replication: what happened goes in, what to do comes out. No I/O, no clock, no QObject;
/// one thread. The same events with the same random numbers give the same effects.
///
/// It holds that
/// - while there is a session and no connection, Timer::Reconnect is set or a connection is being made;
/// - while there is a connection and commands wait, a push is on its way, or Timer::PushPause is set;
/// - one pull, one push and one compare at most are on their way, each with its own request number, and an
/// answer to
///   anything else is dropped;
/// - a feed that is not granted is cleared before anything else is asked for;
/// - nothing here ever removes a command: the outbox changes by the hub's answers alone;
/// - a hub whose database began a new life is offered again what it acknowledged before (seven days of it),
///   before anything is pushed;
/// - attachments' bytes go one piece at a time, and none while a command can go.
class Engine
{
public:
    /// A feed is compared with the hub at most this often.
    static constexpr qint64 compareEveryMs = 60'000;
    /// A feed at rest is compared so often all the same: a hint may get lost on a connection that lives.
    static constexpr qint64 compareAnywayMs = 600'000;
    /// So many pushes cut off in a row are no accident: something in them may be what cuts the connection.
    static constexpr int cutsBeforeDoubt = 3;

    /// @param random for the delays; outlives the engine.
    explicit Engine(RandomSource& random, const Timing& timing = {})
        : m_timing(timing)
        , m_random(random)
        , m_reconnect(random, timing.backoffBaseMs, timing.backoffCapMs)
        , m_pullRetry(random, timing.backoffBaseMs, timing.backoffCapMs)
        , m_pushRetry(random, timing.backoffBaseMs, timing.backoffCapMs)
        , m_blobRetry(random, timing.backoffBaseMs, timing.backoffCapMs)
    {
    }

    [[nodiscard]] std::vector<Effect> handle(const Event& event);
    [[nodiscard]] SyncState state() const;

private:
    enum class Link { Idle, Waiting, Connecting, Greeting, Enrolling, SigningIn, Resuming, Online };

    struct Request
    {
        qint64 number = 0;
        qint64 sentAt = 0;
    };
    struct Pull : Request
    {
        FeedId feed;
        QUuid epoch;
        qint64 since = 0;
        qint64 hinted = 0;                ///< what was heard of the feed when this was sent
        std::optional<StorePage> storing; ///< the answer has come and is being stored
    };
    struct Push : Request
    {
        QList<CommandId> commands;
        bool storing = false;
    };
    struct Compare : Request
    {
        FeedId feed;
        qint64 cursor = 0;                    ///< of the desk, when this was sent
        std::optional<wire::Compared> answer; ///< has come; the desk's own sums are being read
    };

    // engine.cpp: the connection
    void on(const Started& event);
    void on(const Stopped& event);
    void on(const Kicked& event);
    void on(const NetworkReturned& event);
    void on(const Connected& event);
    void on(const Disconnected& event);
    void on(const MessageReceived& event);
    void on(const TimerFired& event);
    void on(const StoreFailed& event);
    void connectNow();
    void dropConnection();
    void connectionLost(qint64 retryAfterMs = 0);
    void waitUntil(qint64 at);
    void forgetExchanges();
    void answerOverdue();
    void ping();
    [[nodiscard]] qint64 pingDueAt() const;
    void send(wire::Message message);
    void setTimer(Timer timer, qint64 ms);
    void stopTimer(Timer timer);
    void watchAnswers();
    [[nodiscard]] std::optional<qint64> oldestRequest() const;
    void work();
    void report();
    [[nodiscard]] bool wantsHub() const;
    [[nodiscard]] Request newRequest();
    [[nodiscard]] qint64 newNonce();

    // engine_session.cpp: who is there
    void on(const SignInRequested& event);
    void on(const SignOutRequested& event);
    void on(const EnrollRequested& event);
    void on(const SeatChanged& event);
    void on(const PasswordChangeRequested& event);
    void receive(const wire::PasswordChanged& message);
    void passwordRefused(const Error& error);
    void tellSeat();
    void on(const AuthoritiesKept& event);
    void keepAuthorities(const QByteArray& authorities);
    void receive(const wire::Welcome& message);
    void receive(const wire::Enrolled& message);
    void receive(const wire::SignedIn& message);
    void receive(const wire::Granted& message);
    void receive(const wire::Fault& message);
    void sessionRefused(const wire::Fault& fault);
    void sessionEnded(const Error& why);
    void noteRevoked(const Error& why);
    void leave();
    void abandonPerson(const Error& error, qint64 retryAfterMs = 0);
    void takeGrants(const QUuid& epoch, const QList<FeedId>& feeds);

    // engine_audit.cpp: what an administrator looks at
    void on(const AuditRequested& event);
    void receive(const wire::AuditPage& message);
    void auditRefused(const Error& error);

    // engine_feeds.cpp: down
    void on(const PageStored& event);
    void on(const FeedCleared& event);
    void on(const CursorsRead& event);
    void on(const SummaryRead& event);
    void receive(const wire::Page& message);
    void receive(const wire::Compared& message);
    void receive(const wire::FeedMoved& message);
    void pullNext();
    void compareNext();
    void markComparedLongAgo();
    void pageNotStored(const Error& error);
    void pullFault(const wire::Fault& fault);
    void retryStore();
    void reload(const FeedId& id);
    void pausePulls(qint64 atLeastMs);
    void heardOf(const FeedId& feed, const QUuid& epoch, qint64 revision);
    [[nodiscard]] bool isClearing() const { return !m_toClear.isEmpty(); }
    [[nodiscard]] bool isBehind() const;

    // engine_outbox.cpp: up
    void on(const OutboxChanged& event);
    void on(const OutboxRead& event);
    void on(const ResultsStored& event);
    void on(const OfferedAgain& event);
    void on(const CommandPutBehind&) {}
    void receive(const wire::Pushed& message);
    void pushNext();
    void offerAgain();
    void pushFault(const wire::Fault& fault);
    void pushWasCut();
    void pushWasAnswered();
    void pausePushes(qint64 atLeastMs);
    void putOff(const std::vector<wire::PushResult>& results, bool wholeBatch);
    void storeResults(std::vector<wire::PushResult> results);

    // engine_blobs.cpp: attachments, both ways
    void on(const BlobsChanged& event);
    void on(const BlobsRead& event);
    void on(const BlobPieceRead& event);
    void on(const BlobPieceStored& event);
    void on(const BlobMarked& event);
    void receive(const wire::BlobLacks& message);
    void receive(const wire::PieceTaken& message);
    void receive(const wire::BlobPiece& message);
    void moveBlobs();
    [[nodiscard]] bool mayMoveBlobs() const;
    void wakeBlobs();
    void chooseBlob();
    void bringPiece();
    void askForPiece();
    void sendForBlob(BlobWork::Step step, const std::function<wire::Message(qint64)>& message);
    void markBlob(bool atHub);
    void blobDone();
    void blobFault(const wire::Fault& fault);
    void putBlobOff(const Error& error);
    void putBlobTaskOff(const BlobKey& key, bool sends);
    void pauseBlobs(qint64 atLeastMs);
    void blobStepFailed(const StoreFailed& event);
    void reportBlob(BlobProgress::State state, const Error& error = {});
    [[nodiscard]] bool isBlobAnswer(qint64 request, BlobWork::Step step) const;

    // What the desk does not listen to.
    template <typename Other>
    void receive(const Other&)
    {
    }
    void receive(const wire::Ping& message);

    const Timing m_timing;
    RandomSource& m_random;
    std::vector<Effect> m_effects;
    qint64 m_now = 0;
    bool m_started = false;
    Link m_link = Link::Idle;
    std::optional<SyncState> m_reported;
    QSet<Timer> m_timers;
    Backoff m_reconnect;
    qint64 m_onlineSince = 0;
    qint64 m_heardAt = 0;
    qint64 m_saidAt = 0;
    qint64 m_reconnectAt = 0;               ///< when Timer::Reconnect runs out, while Waiting
    qint64 m_nudgeAt = 0;                   ///< before this, nothing but a person is a reason to try sooner
    bool m_pinged = false;                  ///< and no Pong has come yet
    std::optional<qint64> m_spokeSincePing; ///< when the hub first said something else
    qint64 m_greetedAt = 0;
    qint64 m_lastRequest = 0;

    SeatId m_seat;
    QByteArray m_deviceSecret;
    QByteArray m_sessionToken;
    UserId m_user;
    std::optional<SignInRequested> m_signIn; ///< until it is sent
    qint64 m_nonce = 0;                      ///< of the last attempt to sign in or to resume
    std::optional<EnrollRequested> m_enroll; ///< until it is sent

    bool m_hubTakesPasswords = false;        ///< of this connection
    std::optional<Request> m_passwordChange; ///< on its way

    bool m_hubTellsAudit = false;   ///< of this connection
    std::optional<Request> m_audit; ///< the page that is on its way

    bool m_hubTakesTrust = false;                 ///< of this connection
    std::optional<QList<QByteArray>> m_trustTold; ///< on this connection

    bool m_hubTakesSeats = false;         ///< of this connection
    std::optional<SeatReport> m_seatIs;   ///< as last heard from the windows
    std::optional<SeatReport> m_seatTold; ///< on this connection

    QUuid m_epoch;
    std::map<FeedId, FeedState> m_feeds;
    QSet<FeedId> m_toClear; ///< ClearFeed is asked for and not done
    bool m_readingCursors = false;
    FeedId m_lastPulled;
    std::optional<Pull> m_pull;
    std::optional<Compare> m_compare;
    Backoff m_pullRetry;

    int m_pending = 0;
    bool m_toOfferAgain =
        false; ///< the hub's database began a new life, and what it knew was not offered yet
    bool m_offeringAgain = false;
    bool m_readingOutbox = false;
    std::optional<Push> m_push;
    int m_batchLimit = wire::limits::commandsPerPush; ///< smaller while pushes fail as a whole
    int m_cuts = 0;             ///< connections that ended during a push; 0 again once full batches pass
    int m_cutsAlone = 0;        ///< those in a row during a push of one command …
    CommandId m_alone;          ///< … which is this one
    QSet<CommandId> m_suspects; ///< put behind the others; sent alone until the hub has answered them
    Backoff m_pushRetry;
    bool m_toldOlderHub = false; ///< of this connection

    bool m_hubTakesBlobs = false; ///< of this connection
    BlobWork m_blobs;
    Backoff m_blobRetry;
};

} // namespace madoguchi::sync
