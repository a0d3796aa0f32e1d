// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/db/connection.h"
#include "kb/domain/actor.h"
#include "kb/domain/command.h"
#include "kb/domain/feed.h"
#include "kb/store/outbox_state.h"
#include "kb/store/sent_repository.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

struct OutboxEntry
{
    CommandId id;
    QByteArray body; ///< encode(Command)
};

/// What the hub did with a command. Sent; frozen.
enum class CommandStatus : int { Applied = 1, Duplicate = 2, Conflict = 3, Rejected = 4, Retry = 5 };

struct CommandResult
{
    CommandId id;
    CommandStatus status = CommandStatus::Retry;
    FeedId feed;                      ///< Applied, Duplicate: where …
    qint64 revision = 0;              ///< … and at which revision
    Error error;                      ///< Conflict, Rejected
    std::optional<EntityRow> current; ///< Conflict: what the hub holds
};

/// A command the hub did not take, for a person to deal with.
struct RefusedCommand
{
    Command command;
    OutboxState state = OutboxState::Rejected;
    Error error;
};

/// What this desk did and the hub may not have yet.
class OutboxRepository
{
public:
    explicit OutboxRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Applies the command to what is visible and puts it into the outbox, in one transaction: when this
    /// returns without error it is saved. Errors: those of the rulebook (then nothing changed), or of the
    /// database.
    [[nodiscard]] Result<void> perform(const Command& command, const Actor& actor);
    /// The same as part of the caller's transaction.
    [[nodiscard]] Result<void> performWithin(const Command& command, const Actor& actor);

    /// The oldest waiting commands, at most so many and so many bytes (one at least, if there is one). With a
    /// user those they may hand in (isHandedInByOthers()); what comes after another's on the same entity
    /// waits with it.
    [[nodiscard]] Result<std::vector<OutboxEntry>> nextBatch(int maxCommands, qint64 maxBytes,
                                                             const std::optional<UserId>& user = {});
    /// Takes in the hub's answers, in one transaction. Retry leaves a command waiting. Records of searches
    /// and acts the hub refused are dropped, as is whatever it took into a feed this desk does not read (no
    /// feed in the answer). What was applied is kept for some days (SentRepository).
    [[nodiscard]] Result<void> storeResults(const std::vector<CommandResult>& results,
                                            const Acknowledgement& acknowledgement = {});

    /// Lets waiting commands, and later waiting ones on the same entities, in their order, wait behind all
    /// others; in one transaction. Not an error if it does not wait (any more).
    [[nodiscard]] Result<void> putBehind(const QList<CommandId>& ids);

    /// Commands the hub has not answered; with a user those they may hand in.
    [[nodiscard]] Result<int> pendingCount(const std::optional<UserId>& user = {});
    /// The same without records of searches and acts: what a person did and may ask about.
    [[nodiscard]] Result<int> waitingWork();
    /// Whom else than `user` something waits for: it is theirs to hand in at this desk.
    [[nodiscard]] Result<QList<UserId>> waitedFor(const UserId& user);
    /// True if a command on this entity waits for the hub's answer.
    [[nodiscard]] Result<bool> isWaiting(const EntityRef& entity);
    /// Commands the hub refused, oldest first.
    [[nodiscard]] Result<std::vector<RefusedCommand>> refused();
    /// Removes a refused command once a person has dealt with it. NotFound if it is not a refused one.
    [[nodiscard]] Result<void> dismiss(const CommandId& id);

private:
    [[nodiscard]] Result<void> putOneBehind(const CommandId& id);
    [[nodiscard]] Result<void> keepUnlessRestricted(const CommandResult& result, const EntityRef& file,
                                                    const Acknowledgement& acknowledgement);
    [[nodiscard]] Result<void> storeResult(const CommandResult& result,
                                           const Acknowledgement& acknowledgement);

    db::Connection& m_connection;
};

} // namespace madoguchi::store
