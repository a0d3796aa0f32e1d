// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/outbox_repository.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/case.h"
#include "kb/domain/erasure.h"
#include "kb/domain/handed_in.h"
#include "kb/domain/rulebook.h"
#include "kb/store/erased_records.h"
#include "kb/store/linked_blobs.h"
#include "kb/store/outbox_position.h"
#include "kb/store/projection.h"
#include "kb/store/withdrawal.h"

namespace madoguchi::store {

using db::execute;
using db::Statement;

namespace {

QString theirs(const std::optional<UserId>& user)
{
    if (!user)
        return {};
    // What builds on a command that stays here would be refused for want of it.
    return QStringLiteral(
        " AND (o.waits_for IS NULL OR o.waits_for = ?) AND NOT EXISTS (SELECT 1 FROM outbox earlier WHERE "
        "earlier.kind = o.kind AND earlier.entity = o.entity AND earlier.state = o.state AND "
        "earlier.position < o.position AND earlier.waits_for <> ?)");
}

void bindUser(Statement& statement, const std::optional<UserId>& user)
{
    if (user)
        statement.bind(user->value).bind(user->value);
}

/// Records the program makes by itself: nobody wrote them, nobody is asked about them.
bool isRecord(EntityKind kind)
{
    return kind == EntityKind::SearchRecord || kind == EntityKind::ActBatch;
}

/// Empty: whoever is signed in hands it in.
QByteArray giverWaitedFor(const Command& command)
{
    return command.actor.isNull() || isHandedInByOthers(command.payload) ? QByteArray()
                                                                         : command.actor.value.toRfc4122();
}

} // namespace

Result<void> OutboxRepository::perform(const Command& command, const Actor& actor)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY(performWithin(command, actor));
    return transaction.commit();
}

Result<void> OutboxRepository::performWithin(const Command& command, const Actor& actor)
{
    const EntityRef target = targetOf(command);
    MADOGUCHI_TRY_ASSIGN(current, visibleRow(m_connection, target));
    MADOGUCHI_TRY_ASSIGN(next, apply(current, command, actor, command.at));
    MADOGUCHI_TRY(project(m_connection, next));
    MADOGUCHI_TRY(useLinkedBlobs(m_connection, command, next));
    return execute(
        m_connection,
        QStringLiteral("INSERT INTO outbox (id, kind, entity, state, body, waits_for) VALUES (?, ?, ?, ?, ?, "
                       "nullif(?, x''))"),
        command.id.value, static_cast<int>(target.kind), target.id, static_cast<int>(OutboxState::Waiting),
        encode(command), giverWaitedFor(command));
}

Result<std::vector<OutboxEntry>> OutboxRepository::nextBatch(int maxCommands, qint64 maxBytes,
                                                             const std::optional<UserId>& user)
{
    Statement rows(m_connection, QStringLiteral("SELECT id, body FROM outbox o WHERE state = ?") +
                                     theirs(user) + QStringLiteral(" ORDER BY position LIMIT ?"));
    rows.bind(static_cast<int>(OutboxState::Waiting));
    bindUser(rows, user);
    rows.bind(maxCommands);
    MADOGUCHI_TRY(rows.exec());
    std::vector<OutboxEntry> batch;
    qint64 bytes = 0;
    while (rows.next()) {
        OutboxEntry entry{{rows.uuid(0)}, rows.bytes(1)};
        bytes += entry.body.size();
        if (!batch.empty() && bytes > maxBytes)
            break;
        batch.push_back(std::move(entry));
    }
    MADOGUCHI_TRY(rows.finish());
    return batch;
}

Result<void> OutboxRepository::storeResults(const std::vector<CommandResult>& results,
                                            const Acknowledgement& acknowledgement)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    for (const CommandResult& result : results)
        MADOGUCHI_TRY(storeResult(result, acknowledgement));
    return transaction.commit();
}

Result<void> OutboxRepository::storeResult(const CommandResult& result,
                                           const Acknowledgement& acknowledgement)
{
    if (result.status == CommandStatus::Retry)
        return {};
    Statement entry(m_connection,
                    QStringLiteral("SELECT kind, entity FROM outbox WHERE id = ? AND state = ?"));
    entry.bind(result.id.value).bind(static_cast<int>(OutboxState::Waiting));
    MADOGUCHI_TRY(entry.exec());
    if (!entry.next())
        return entry.finish(); // answered before: a doubled answer changes nothing
    const EntityRef target{static_cast<EntityKind>(entry.integer(0)), entry.uuid(1)};
    MADOGUCHI_TRY(entry.finish());

    const bool applied = result.status == CommandStatus::Applied || result.status == CommandStatus::Duplicate;
    // Taken into a feed that is not read here, or into the audit: no page will bring it. A record that was
    // refused: there is no person to show it to.
    const bool nobodys = isRecord(target.kind);
    if (applied ? result.feed.value.isEmpty() : nobodys) {
        // A case handed in for somebody else: the hub may yet lose it.
        if (target.kind == EntityKind::Case)
            MADOGUCHI_TRY(keepUnlessRestricted(result, target, acknowledgement));
        MADOGUCHI_TRY(
            execute(m_connection, QStringLiteral("DELETE FROM outbox WHERE id = ?"), result.id.value));
        if (!nobodys)
            MADOGUCHI_TRY(noteWithdrawal(m_connection));
        return reproject(m_connection, target);
    }

    const OutboxState state = applied                                    ? OutboxState::Acknowledged
                              : result.status == CommandStatus::Conflict ? OutboxState::Conflict
                                                                         : OutboxState::Rejected;
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("UPDATE outbox SET state = ?, feed = ?, revision = ?, error_code = "
                                         "?, error_key = ? WHERE id = ?"),
                          static_cast<int>(state), result.feed.value, result.revision,
                          applied ? 0 : static_cast<int>(result.error.code),
                          applied ? QString() : result.error.key, result.id.value));
    // Behind it others may wait that only it makes possible: they have no more place than it has.
    if (!applied && isErasedKey(result.error.key))
        MADOGUCHI_TRY(forgetErased(m_connection, target, result.error.key));
    if (applied)
        MADOGUCHI_TRY(SentRepository(m_connection).keep(result.id, result.feed, acknowledgement));
    // The page that holds the change may have come before this answer, and in it a later change of another's.
    // Revisions of an earlier life of the hub's say nothing about this one's.
    Statement pulled(
        m_connection,
        QStringLiteral(
            "DELETE FROM outbox WHERE id = ? AND state = ? "
            "AND revision <= (SELECT revision FROM feed_cursor WHERE feed = outbox.feed AND epoch = ?)"));
    pulled.bind(result.id.value).bind(static_cast<int>(OutboxState::Acknowledged));
    pulled.bind(acknowledgement.epoch);
    MADOGUCHI_TRY(pulled.exec());
    return applied && pulled.affected() == 0 ? Result<void>() : reproject(m_connection, target);
}

// Of a restricted case nothing stays where it is not read.
Result<void> OutboxRepository::keepUnlessRestricted(const CommandResult& result, const EntityRef& file,
                                                    const Acknowledgement& acknowledgement)
{
    MADOGUCHI_TRY_ASSIGN(shown, visibleRow(m_connection, file));
    if (!shown)
        return {};
    MADOGUCHI_TRY_ASSIGN(present, decodeCase(shown->body));
    return present.isRestricted() ? Result<void>()
                                  : SentRepository(m_connection).keep(result.id, {}, acknowledgement);
}

Result<void> OutboxRepository::putBehind(const QList<CommandId>& ids)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    for (const CommandId& id : ids)
        MADOGUCHI_TRY(putOneBehind(id));
    return transaction.commit();
}

Result<void> OutboxRepository::putOneBehind(const CommandId& id)
{
    Statement rows(
        m_connection,
        QStringLiteral(
            "SELECT later.position FROM outbox AS given JOIN outbox AS later ON later.kind = given.kind "
            "AND later.entity = given.entity AND later.state = given.state AND later.position >= "
            "given.position "
            "WHERE given.id = ? AND given.state = ? ORDER BY later.position"));
    rows.bind(id.value).bind(static_cast<int>(OutboxState::Waiting));
    MADOGUCHI_TRY(rows.exec());
    QList<qint64> positions;
    while (rows.next())
        positions.append(rows.integer(0));
    MADOGUCHI_TRY(rows.finish());
    // Waiting ones take the last position in turn, so that their order among themselves stays.
    MADOGUCHI_TRY_ASSIGN(last, lastPosition(m_connection));
    for (const qint64 position : std::as_const(positions))
        MADOGUCHI_TRY(execute(m_connection,
                              QStringLiteral("UPDATE outbox SET position = ? WHERE position = ?"), ++last,
                              position));
    return keepLastPosition(m_connection, last);
}

Result<int> OutboxRepository::pendingCount(const std::optional<UserId>& user)
{
    Statement row(m_connection,
                  QStringLiteral("SELECT count(*) FROM outbox o WHERE state = ?") + theirs(user));
    row.bind(static_cast<int>(OutboxState::Waiting));
    bindUser(row, user);
    MADOGUCHI_TRY(row.exec());
    if (!row.next())
        return failure(ErrorCode::Internal, QStringLiteral("store.outbox.count"));
    const int count = static_cast<int>(row.integer(0));
    MADOGUCHI_TRY(row.finish());
    return count;
}

Result<int> OutboxRepository::waitingWork()
{
    // Both counts have an index. To read the kind of each that waits would be to read them all, after each
    // save.
    MADOGUCHI_TRY_ASSIGN(
        records,
        db::selectInteger(m_connection,
                          QStringLiteral("SELECT count(*) FROM outbox WHERE kind IN (?, ?) AND +state = ?"),
                          static_cast<int>(EntityKind::SearchRecord), static_cast<int>(EntityKind::ActBatch),
                          static_cast<int>(OutboxState::Waiting)));
    MADOGUCHI_TRY_ASSIGN(all, pendingCount());
    return all - static_cast<int>(records);
}

Result<QList<UserId>> OutboxRepository::waitedFor(const UserId& user)
{
    Statement rows(m_connection,
                   QStringLiteral("SELECT waits_for FROM outbox WHERE state = ? AND waits_for IS NOT NULL "
                                  "GROUP BY waits_for ORDER BY min(position)"));
    rows.bind(static_cast<int>(OutboxState::Waiting));
    MADOGUCHI_TRY(rows.exec());
    QList<UserId> users;
    while (rows.next()) {
        const UserId one{rows.uuid(0)};
        if (one != user)
            users.append(one);
    }
    MADOGUCHI_TRY(rows.finish());
    return users;
}

Result<bool> OutboxRepository::isWaiting(const EntityRef& entity)
{
    MADOGUCHI_TRY_ASSIGN(
        count, db::selectInteger(
                   m_connection,
                   QStringLiteral("SELECT count(*) FROM outbox WHERE kind = ? AND entity = ? AND +state = ?"),
                   static_cast<int>(entity.kind), entity.id, static_cast<int>(OutboxState::Waiting)));
    return count > 0;
}

Result<std::vector<RefusedCommand>> OutboxRepository::refused()
{
    Statement rows(
        m_connection,
        QStringLiteral(
            "SELECT body, state, error_code, error_key FROM outbox WHERE state IN (?, ?) ORDER BY position"));
    rows.bind(static_cast<int>(OutboxState::Rejected)).bind(static_cast<int>(OutboxState::Conflict));
    MADOGUCHI_TRY(rows.exec());
    std::vector<RefusedCommand> list;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(command, decodeCommand(rows.bytes(0)));
        list.push_back({command, static_cast<OutboxState>(rows.integer(1)),
                        Error{static_cast<ErrorCode>(rows.integer(2)), rows.text(3), {}}});
    }
    MADOGUCHI_TRY(rows.finish());
    return list;
}

Result<void> OutboxRepository::dismiss(const CommandId& id)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    // It may be about what was withdrawn since it was written.
    MADOGUCHI_TRY(noteWithdrawal(m_connection));
    Statement removal(m_connection, QStringLiteral("DELETE FROM outbox WHERE id = ? AND state IN (?, ?)"));
    removal.bind(id.value)
        .bind(static_cast<int>(OutboxState::Rejected))
        .bind(static_cast<int>(OutboxState::Conflict));
    MADOGUCHI_TRY(removal.exec());
    if (removal.affected() != 1)
        return failure(ErrorCode::NotFound, QStringLiteral("outbox.absent"));
    return transaction.commit();
}

} // namespace madoguchi::store
