// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/replica_repository.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/case.h"
#include "kb/store/case_projection.h"
#include "kb/store/erased_records.h"
#include "kb/store/outbox_state.h"
#include "kb/store/projection.h"
#include "kb/store/sent_repository.h"
#include "kb/store/withdrawal.h"

#include <algorithm>

namespace madoguchi::store {

using db::execute;
using db::Statement;

namespace {

Result<std::vector<EntityRef>> selectRefs(Statement& rows)
{
    MADOGUCHI_TRY(rows.exec());
    std::vector<EntityRef> refs;
    while (rows.next())
        refs.push_back({static_cast<EntityKind>(rows.integer(0)), rows.uuid(1)});
    MADOGUCHI_TRY(rows.finish());
    return refs;
}

// The whole of the case may have been there before.
bool isSummary(const EntityRow& row)
{
    if (row.kind != EntityKind::CaseShare)
        return false;
    const auto file = decodeCase(row.body);
    return file && file->summary;
}

} // namespace

Result<QList<FeedCursor>> ReplicaRepository::cursors()
{
    Statement rows(m_connection,
                   QStringLiteral("SELECT feed, epoch, revision FROM feed_cursor ORDER BY feed"));
    MADOGUCHI_TRY(rows.exec());
    QList<FeedCursor> list;
    while (rows.next())
        list.append({{rows.text(0)}, rows.uuid(1), rows.integer(2)});
    MADOGUCHI_TRY(rows.finish());
    return list;
}

Result<QList<FeedId>> ReplicaRepository::held()
{
    Statement rows(
        m_connection,
        QStringLiteral("SELECT feed FROM feed_cursor UNION SELECT feed FROM staging "
                       "UNION SELECT feed FROM sent WHERE feed <> '' UNION SELECT feed FROM outbox "
                       "WHERE state = ?"));
    rows.bind(static_cast<int>(OutboxState::Acknowledged));
    MADOGUCHI_TRY(rows.exec());
    QList<FeedId> feeds;
    while (rows.next())
        feeds.append({rows.text(0)});
    MADOGUCHI_TRY(rows.finish());
    return feeds;
}

Result<void> ReplicaRepository::storePage(const FeedId& feed, const QUuid& epoch, qint64 since, qint64 until,
                                          const std::vector<ReplicaRow>& rows, bool more)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    const auto present = db::selectInteger(
        m_connection, QStringLiteral("SELECT revision FROM feed_cursor WHERE feed = ? AND epoch = ?"),
        feed.value, epoch);
    if (!present && present.error().code != ErrorCode::NotFound)
        return failure(present);
    if (!present || *present != since)
        return failure(ErrorCode::Conflict, QStringLiteral("replica.stale"), feed.value);

    MADOGUCHI_TRY(setCursor(feed, epoch, until));
    // Before the rows: what they hold is not to be applied over them once more. A row that was changed again
    // since comes with a later page, and until then what was acknowledged is all there is of it.
    std::vector<EntityRef> dropped;
    if (!more) {
        MADOGUCHI_TRY_ASSIGN(refs, dropAcknowledged(feed, until));
        dropped = refs;
    }
    std::vector<EntityRef> stored;
    for (const ReplicaRow& row : rows) {
        if (more)
            MADOGUCHI_TRY(dropAcknowledgedOf(feed, row));
        MADOGUCHI_TRY(storeRow(feed, row));
        stored.push_back({row.row.kind, row.row.id});
    }
    MADOGUCHI_TRY(showAsHeld(dropped, stored));
    return transaction.commit();
}

Result<void> ReplicaRepository::storeRow(const FeedId& feed, const ReplicaRow& row)
{
    const EntityRef ref{row.row.kind, row.row.id};
    if (row.deleted) {
        MADOGUCHI_TRY(noteWithdrawal(m_connection));
        MADOGUCHI_TRY(removeRow(ref));
        return ref.kind == EntityKind::CaseShare ? forgetHandedIn(m_connection, feed, ref.id)
                                                 : Result<void>();
    }
    if (isSummary(row.row))
        MADOGUCHI_TRY(noteWithdrawal(m_connection));
    MADOGUCHI_TRY(
        execute(m_connection,
                QStringLiteral(
                    "REPLACE INTO truth (kind, id, feed, revision, digest, body) VALUES (?, ?, ?, ?, ?, ?)"),
                static_cast<int>(ref.kind), ref.id, feed.value, row.revision,
                rowDigest(row.row, row.revision), row.row.body));
    MADOGUCHI_TRY(forgetIfErased(m_connection, row.row));
    return reproject(m_connection, ref);
}

Result<void> ReplicaRepository::removeRow(const EntityRef& ref)
{
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM truth WHERE kind = ? AND id = ?"),
                          static_cast<int>(ref.kind), ref.id));
    return reproject(m_connection, ref);
}

Result<void> ReplicaRepository::setCursor(const FeedId& feed, const QUuid& epoch, qint64 revision)
{
    return execute(m_connection,
                   QStringLiteral("REPLACE INTO feed_cursor (feed, epoch, revision) VALUES (?, ?, ?)"),
                   feed.value, epoch, revision);
}

Result<std::vector<EntityRef>> ReplicaRepository::dropAcknowledged(const FeedId& feed, qint64 until)
{
    Statement dropped(m_connection,
                      QStringLiteral("DELETE FROM outbox WHERE state = ? AND feed = ? AND revision <= ? "
                                     "RETURNING kind, entity"));
    dropped.bind(static_cast<int>(OutboxState::Acknowledged)).bind(feed.value).bind(until);
    return selectRefs(dropped);
}

// What was offered again was applied once more, over rows that may hold it and come as they were.
Result<void> ReplicaRepository::showAsHeld(const std::vector<EntityRef>& refs,
                                           const std::vector<EntityRef>& alreadyShown)
{
    for (const EntityRef& ref : refs) {
        if (std::find(alreadyShown.begin(), alreadyShown.end(), ref) == alreadyShown.end())
            MADOGUCHI_TRY(reproject(m_connection, ref));
    }
    return {};
}

// What commands change when they change this row: a case, of its copy.
Result<EntityRef> ReplicaRepository::changedWith(const ReplicaRow& row)
{
    const EntityRef ref{row.row.kind, row.row.id};
    if (ref.kind != EntityKind::CaseShare)
        return ref;
    if (row.deleted) {
        MADOGUCHI_TRY_ASSIGN(file, caseOfCopy(m_connection, ref.id));
        return EntityRef{EntityKind::Case, file};
    }
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(row.row.body));
    return EntityRef{EntityKind::Case, file.id.value};
}

Result<void> ReplicaRepository::dropAcknowledgedOf(const FeedId& feed, const ReplicaRow& row)
{
    MADOGUCHI_TRY_ASSIGN(changed, changedWith(row));
    return execute(
        m_connection,
        QStringLiteral(
            "DELETE FROM outbox WHERE state = ? AND feed = ? AND kind = ? AND entity = ? AND revision <= ?"),
        static_cast<int>(OutboxState::Acknowledged), feed.value, static_cast<int>(changed.kind), changed.id,
        row.revision);
}

// What the hub has taken and no page will bring any more. What still waits stays in sight.
Result<void> ReplicaRepository::forgetAcknowledged(const FeedId& feed)
{
    Statement rows(m_connection,
                   QStringLiteral("SELECT DISTINCT kind, entity FROM outbox WHERE state IN (?, ?)"));
    rows.bind(static_cast<int>(OutboxState::Waiting)).bind(static_cast<int>(OutboxState::Acknowledged));
    MADOGUCHI_TRY_ASSIGN(refs, selectRefs(rows));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM outbox WHERE state = ? AND feed = ?"),
                          static_cast<int>(OutboxState::Acknowledged), feed.value));
    for (const EntityRef& ref : refs)
        MADOGUCHI_TRY(reproject(m_connection, ref));
    return {};
}

// Of what is acknowledged and not yet pulled, all that is not known to have been in this life: the revision
// at which it was acknowledged in another one says nothing here. What the hub has, it answers as a duplicate.
Result<void> ReplicaRepository::reofferAfterRestore(const FeedId& feed, const QUuid& epoch)
{
    return execute(
        m_connection,
        QStringLiteral("UPDATE outbox SET state = ?, feed = '', revision = 0 WHERE state = ? AND feed = ? "
                       "AND NOT EXISTS (SELECT 1 FROM sent WHERE sent.id = outbox.id AND sent.epoch = ?)"),
        static_cast<int>(OutboxState::Waiting), static_cast<int>(OutboxState::Acknowledged), feed.value,
        epoch);
}

// A feed that was known is loaded anew because the hub's rows are others: it may have lost what it had
// acknowledged.
Result<int> ReplicaRepository::offerAgainWhatItMayLack(const FeedId& feed, const QUuid& epoch)
{
    Statement cursor(m_connection, QStringLiteral("SELECT epoch FROM feed_cursor WHERE feed = ?"));
    cursor.bind(feed.value);
    MADOGUCHI_TRY(cursor.exec());
    const bool known = cursor.next();
    const bool livesOn = known && cursor.uuid(0) == epoch;
    MADOGUCHI_TRY(cursor.finish());
    return known ? SentRepository(m_connection).offerFeedAgain(feed, epoch, livesOn) : Result<int>(0);
}

// What was staged before may not come again.
Result<void> ReplicaRepository::beginStaging(const FeedId& feed)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY_ASSIGN(
        staged,
        db::selectInteger(m_connection, QStringLiteral("SELECT EXISTS(SELECT 1 FROM staging WHERE feed = ?)"),
                          feed.value));
    if (staged != 0)
        MADOGUCHI_TRY(noteWithdrawal(m_connection));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM staging WHERE feed = ?"), feed.value));
    return transaction.commit();
}

Result<void> ReplicaRepository::stagePage(const FeedId& feed, const std::vector<ReplicaRow>& rows)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    Statement insertion(
        m_connection,
        QStringLiteral(
            "REPLACE INTO staging (feed, kind, id, revision, digest, body) VALUES (?, ?, ?, ?, ?, ?)"));
    for (const ReplicaRow& row : rows) {
        if (row.deleted) {
            // It may have come with an earlier page and been deleted since.
            MADOGUCHI_TRY(noteWithdrawal(m_connection));
            MADOGUCHI_TRY(execute(
                m_connection, QStringLiteral("DELETE FROM staging WHERE feed = ? AND kind = ? AND id = ?"),
                feed.value, static_cast<int>(row.row.kind), row.row.id));
            if (row.row.kind == EntityKind::CaseShare)
                MADOGUCHI_TRY(forgetHandedIn(m_connection, feed, row.row.id));
            continue;
        }
        insertion.bind(feed.value).bind(static_cast<int>(row.row.kind)).bind(row.row.id).bind(row.revision);
        insertion.bind(rowDigest(row.row, row.revision)).bind(row.row.body);
        MADOGUCHI_TRY(insertion.exec());
        // Before the swap offers again what was sent of it.
        MADOGUCHI_TRY(forgetIfErased(m_connection, row.row));
    }
    return transaction.commit();
}

Result<int> ReplicaRepository::swapStaging(const FeedId& feed, const QUuid& epoch, qint64 revision)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    Statement goneRows(
        m_connection,
        QStringLiteral(
            "SELECT kind, id FROM truth WHERE feed = ? AND NOT EXISTS (SELECT 1 FROM staging WHERE "
            "staging.feed = truth.feed AND staging.kind = truth.kind AND staging.id = truth.id)"));
    goneRows.bind(feed.value);
    MADOGUCHI_TRY_ASSIGN(gone, selectRefs(goneRows));
    Statement newRows(
        m_connection,
        QStringLiteral(
            "SELECT kind, id FROM staging WHERE feed = ? AND NOT EXISTS (SELECT 1 FROM truth WHERE "
            "truth.kind = staging.kind AND truth.id = staging.id AND truth.feed = staging.feed "
            "AND truth.digest = staging.digest)"));
    newRows.bind(feed.value);
    MADOGUCHI_TRY_ASSIGN(changed, selectRefs(newRows));

    // What is there already and comes otherwise may come without a person's words.
    MADOGUCHI_TRY_ASSIGN(
        others,
        db::selectInteger(m_connection,
                          QStringLiteral("SELECT EXISTS(SELECT 1 FROM truth JOIN staging ON "
                                         "staging.feed = truth.feed AND staging.kind = truth.kind AND "
                                         "staging.id = truth.id WHERE truth.feed = ? AND "
                                         "truth.digest <> staging.digest)"),
                          feed.value));
    const auto isCopy = [](const EntityRef& ref) { return ref.kind == EntityKind::CaseShare; };
    if (!gone.empty() || others != 0 || std::any_of(changed.begin(), changed.end(), isCopy))
        MADOGUCHI_TRY(noteWithdrawal(m_connection));

    MADOGUCHI_TRY(reofferAfterRestore(feed, epoch));
    MADOGUCHI_TRY_ASSIGN(offered, offerAgainWhatItMayLack(feed, epoch));
    MADOGUCHI_TRY(setCursor(feed, epoch, revision));
    MADOGUCHI_TRY_ASSIGN(dropped, dropAcknowledged(feed, revision));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM truth WHERE feed = ?"), feed.value));
    MADOGUCHI_TRY(
        execute(m_connection,
                QStringLiteral("REPLACE INTO truth (kind, id, feed, revision, digest, body) "
                               "SELECT kind, id, feed, revision, digest, body FROM staging WHERE feed = ?"),
                feed.value));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM staging WHERE feed = ?"), feed.value));
    for (const EntityRef& ref : gone)
        MADOGUCHI_TRY(reproject(m_connection, ref));
    for (const EntityRef& ref : changed)
        MADOGUCHI_TRY(reproject(m_connection, ref));
    MADOGUCHI_TRY(showAsHeld(dropped, {}));
    MADOGUCHI_TRY(transaction.commit());
    return offered;
}

Result<void> ReplicaRepository::clearFeed(const FeedId& feed, const QUuid& epoch)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY(noteWithdrawal(m_connection));
    MADOGUCHI_TRY(SentRepository(m_connection).offerFeedAgain(feed, epoch, false));
    Statement rows(m_connection, QStringLiteral("SELECT kind, id FROM truth WHERE feed = ?"));
    rows.bind(feed.value);
    MADOGUCHI_TRY_ASSIGN(refs, selectRefs(rows));
    for (const EntityRef& ref : refs)
        MADOGUCHI_TRY(unproject(m_connection, ref));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM truth WHERE feed = ?"), feed.value));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM staging WHERE feed = ?"), feed.value));
    MADOGUCHI_TRY(
        execute(m_connection, QStringLiteral("DELETE FROM feed_cursor WHERE feed = ?"), feed.value));
    MADOGUCHI_TRY(forgetAcknowledged(feed));
    MADOGUCHI_TRY(SentRepository(m_connection).forgetFeed(feed));
    return transaction.commit();
}

Result<FeedSummary> ReplicaRepository::summary(const FeedId& feed)
{
    // SQLite's sum() stops at an overflow; the digests are to wrap around, so they are added up here.
    Statement rows(m_connection, QStringLiteral("SELECT digest FROM truth WHERE feed = ?"));
    rows.bind(feed.value);
    MADOGUCHI_TRY(rows.exec());
    FeedSummary summary;
    quint64 sum = 0;
    while (rows.next()) {
        ++summary.count;
        sum += static_cast<quint64>(rows.integer(0));
    }
    MADOGUCHI_TRY(rows.finish());
    summary.digestSum = static_cast<qint64>(sum);
    return summary;
}

} // namespace madoguchi::store
