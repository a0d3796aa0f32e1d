// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/db/connection.h"
#include "kb/domain/actor.h"
#include "kb/domain/feed.h"
#include "kb/hub/audit_log.h"
#include "kb/wire/page.h"

#include <map>
#include <optional>

namespace madoguchi::hub {

/// A row with the revision it has reached in its feed: what a page of the wire holds.
using StoredRow = wire::PageRow;

/// Where the schema's numbered files are, once loadHubSchema() was called. @{
inline const QString hubSchema = QStringLiteral(":/schema/hub");
void loadHubSchema();
/// @}

/// The hub's database: one municipality's truth, in a file of SQLite or on a PostgreSQL server that several
/// daemons and municipalities may share. Belongs to the thread that opened it; further processes and threads
/// open stores of their own on the same one.
class HubStore
{
public:
    /// Opens the file or the server's database (as OpenOptions::path names it), brings its schema up to date,
    /// and gives a new one its epoch and feeds. Errors: those of Connection::open and migrate; InvalidInput
    /// "hub.store.municipality" if the file belongs to another municipality; Refused "hub.store.moved" naming
    /// the place the store was moved to.
    [[nodiscard]] static Result<std::unique_ptr<HubStore>> open(const QString& path,
                                                                const QString& municipality, IdMaker& ids);

    /// Opens a file that is to be looked at and not changed, whichever municipality's it is: a backup.
    /// Errors: those of Connection::open; TooNew "db.schema.too-new"; Corrupt "hub.store.epoch" if it is no
    /// hub's.
    [[nodiscard]] static Result<std::unique_ptr<HubStore>> openReadOnly(const QString& path);

    [[nodiscard]] db::Connection& connection() { return *m_connection; }
    [[nodiscard]] const QString& municipality() const { return m_municipality; }
    /// The life of this database. A hub restored from a backup begins a new one; so does whichever hub first
    /// meets a server that may have lost its last commits: a promoted standby, one put back to an earlier
    /// moment. May change with any call that uses the connection, when that was made anew.
    [[nodiscard]] QUuid epoch() const { return m_epoch; }

    /// Begins a new life: the database was put back to an earlier state, and its revisions are not those the
    /// desks know. Committed when it returns. Other processes notice by refreshEpoch().
    [[nodiscard]] Result<void> beginEpoch(IdMaker& ids);
    /// Reads the epoch anew. @return whether another had begun
    [[nodiscard]] Result<bool> refreshEpoch();

    /// An entity, deleted or not; nothing if it never was.
    [[nodiscard]] Result<std::optional<StoredRow>> row(const EntityRef& ref);
    /// Each feed's revision.
    [[nodiscard]] Result<std::map<FeedId, qint64>> heads();
    /// Of the feeds that come to be with their first row, those there are that this user may read.
    [[nodiscard]] Result<QList<FeedId>> ownedFeeds(const Actor& reader);
    /// Makes such a feed, if it is not there, within the transaction that writes its first row: who may read
    /// it is told by a change of rights.
    [[nodiscard]] Result<void> makeFeed(const FeedId& feed);
    /// One feed's revision; NotFound if there is no such feed.
    [[nodiscard]] Result<qint64> head(const FeedId& feed);

    /// These revisions were committed: a server that comes back with less has lost something.
    void noteHeads(const std::map<FeedId, qint64>& heads);

    /// Written into a store that was carried over to another place. From then on it is opened no more.
    [[nodiscard]] Result<void> markMoved(const QString& target);

    /// What the time is to the audit: the machine's, unless a test gives its own.
    [[nodiscard]] const Clock& clock() const { return *m_clock; }
    void useClock(const Clock& clock) { m_clock = &clock; }
    /// Where it is written down who did what.
    [[nodiscard]] AuditLog audit() { return {*m_connection, m_municipality}; }
    /// What logins and ids are digested with that are not to stand in a listing: 32 bytes, this store's own.
    [[nodiscard]] Result<QByteArray> auditKey();

    /// Counts changes of accounts, sessions and devices, so that a running daemon notices those of other
    /// processes.
    [[nodiscard]] Result<qint64> accessGeneration();
    /// To be called within the transaction of such a change.
    [[nodiscard]] Result<void> touchAccess();

private:
    HubStore(std::unique_ptr<db::Connection> connection, QString municipality);
    [[nodiscard]] Result<void> initialise(IdMaker& ids);
    [[nodiscard]] Result<void> refuseOthersFile();
    [[nodiscard]] Result<void> addFeeds();
    [[nodiscard]] Result<void> countFeeds();
    [[nodiscard]] Result<void> moveStaff(IdMaker& ids);
    [[nodiscard]] Result<void> readEpoch();
    [[nodiscard]] Result<void> refuseMoved();
    [[nodiscard]] Result<void> lookAtLife();
    [[nodiscard]] Result<bool> isOtherLife(const QUuid& epoch);
    [[nodiscard]] Result<void> writeMeta(const QString& name, const QString& value);
    [[nodiscard]] Result<std::optional<QString>> meta(const QString& name);

    std::unique_ptr<db::Connection> m_connection;
    QString m_municipality;
    SystemClock m_machine;
    const Clock* m_clock = &m_machine;
    QUuid m_epoch;
    QUuid m_seed;                         ///< what epochs begun by lookAtLife() are made from …
    int m_begun = 0;                      ///< … and how many were
    QString m_life;                       ///< the connection's, when it was looked at last
    std::map<FeedId, qint64> m_committed; ///< the greatest revisions known of this epoch
};

} // namespace madoguchi::hub
