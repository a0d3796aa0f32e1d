// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/file_copy.h"
#include "kb/hub/feed_reader.h"

#include <QHash>

namespace madoguchi::hub {

// A backup is one SQLite file for its owner alone (mode 0600): the hub's tables as they were at one moment,
// and beside them
//   backup_manifest (name, value)      what it is, when it was made, by which program
//   backup_feed (feed, rev, rows, digest)   each feed's revision, rows and sum of their digests
//   backup_table (name, rows, hash)    each table's rows and sum of their hashes (db::sumTable)
//   backup_file (name, body)           what else a hub needs to live again: tls/ca.key, tls/ca.pem,
//                                      tls/server.key, madoguchid.conf
// It is encrypted with the store's key, and "FILE.keys" beside it holds that as the store's own key file
// does: it opens with the daemon's key file or the city's recovery key, and with nothing else. It holds
// secrets: the authority's key (whoever has it can pretend to be the hub), citizens' words, the verifiers of
// passwords. What is derived of the data (lessons' tables) is in it as well.

/// What a backup says of itself.
struct BackupManifest
{
    QString municipality;
    Timestamp madeAt;
    QString program; ///< "madoguchid 0.1"
    int schema = 0;  ///< version of the tables
    std::map<FeedId, FeedSums> feeds;
    std::map<QString, db::TableSum> tables;
    QStringList files;
};

struct BackupOrder
{
    QString store;                 ///< the hub's database file
    QString target;                ///< the file to be made
    QHash<QString, QString> files; ///< name in the backup → file to be put in; those absent are left out
};

/// Makes a backup of a store others are reading and writing, verifies it and then gives it its name: a file
/// of that name is a whole and sound one. Nobody waits for it. Errors: Refused "backup.exists", Io
/// "backup.target", what copyDatabase says, Corrupt "backup.unsound" if what was written is not sound (then
/// the store is damaged, or the disk).
[[nodiscard]] Result<BackupManifest> makeBackup(const BackupOrder& order, Timestamp now,
                                                const db::CopyProgress& progress = {});

/// Reads what a backup says of itself. Corrupt "backup.none" if the file is something else.
[[nodiscard]] Result<BackupManifest> readManifest(db::Connection& backup);

struct BackupReport
{
    BackupManifest manifest;
    QStringList problems; ///< as StoreReport's; empty: sound
};
/// Verifies a backup: the database file itself, every row's digest and body, and that every feed and table is
/// what the manifest says.
[[nodiscard]] Result<BackupReport> checkBackup(const QString& path);

/// A file that was put into a backup; NotFound "backup.file" if it was not.
[[nodiscard]] Result<QByteArray> fileWithin(db::Connection& backup, const QString& name);

} // namespace madoguchi::hub
