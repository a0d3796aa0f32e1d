// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/hub/backup.h"

namespace madoguchi::hub {

struct RestoreOrder
{
    QString backup;
    QString data;         ///< the hub's data directory; nobody else uses it (DataLock)
    QString municipality; ///< as configured
    bool replace = false; ///< there is a store, and it is to be put aside
};

struct RestoreOutcome
{
    BackupManifest manifest;
    QString keptAside;     ///< what the former store is called now; empty: there was none
    bool identity = false; ///< the TLS identity came from the backup; else the present one stays
    int erasedAgain = 0;   ///< records whose words were erased after the backup was made
};

/// Puts a backup in the place of the hub's store. Verifies the backup, then what was made of it, and begins a
/// new epoch, so that no revision of it is taken for one of the time that is lost: the desks load every feed
/// anew, keep what waits in their outboxes, and offer again what the hub had acknowledged in the last seven
/// days. Accounts, seats, passwords and sessions are those of the backup, too.
///
/// Whoever was erased since the backup was made is erased from it before it becomes the store (ErasedList in
/// the data directory).
///
/// The former store is kept beside it under another name. The TLS identity is put back where there is none,
/// or another hub's. A restore that is cut off leaves a marker, and no hub starts before it was run again.
/// Errors: Refused "restore.exists"; Corrupt "backup.none", "backup.unsound"; InvalidInput
/// "hub.store.municipality"; TooNew "db.schema.too-new"; Io "restore.write".
[[nodiscard]] Result<RestoreOutcome> restoreBackup(const RestoreOrder& order, IdMaker& ids, Timestamp now);

/// Whether a restore was cut off here: Refused "restore.unfinished".
[[nodiscard]] Result<void> refuseUnfinishedRestore(const QString& data);

/// Writes a file of a backup to `path`, for its owner alone.
[[nodiscard]] Result<void> writeFileWithin(db::Connection& backup, const QString& name, const QString& path);

} // namespace madoguchi::hub
