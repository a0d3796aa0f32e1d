// SPDX-License-Identifier: GPL-3.0-or-later
// A database file under another key: a plain one is encrypted, an encrypted one gets a new key.
#pragma once

#include "kb/base/result.h"
#include "kb/base/secret_key.h"

#include <optional>

namespace madoguchi::db {

// Whatever is cut off, and wherever, leaves a file that opens with the old key or with the new one, whole:
//
//   FILE.rekeying   the new one while it is written; worth nothing
//   FILE.rekeyed    the new one, complete, compared row by row and on the disk
//   FILE.former     the old one, from the moment on when FILE is to be the new one
//
// What a killed program left is settled by settleRekeying(), to be called before the file is opened.

/// Writes the database anew under `key`, compares every table of the two by count and by the sum of its rows'
/// hashes, puts the new one in the place of the old, and destroys the old one with its log: overwritten, then
/// removed. `present` is the key it has now; nothing: it is plain. Needs as much room again. Errors: Busy
/// "db.busy" if anybody else has it open; Corrupt "db.rekey.verify" naming the table that is not the same;
/// checkCipher()'s; what SQLite said. After an error the file is as it was.
/// `salt` is what the new file begins with: saltOf().
[[nodiscard]] Result<void> reencrypt(const QString& path, const std::optional<SecretKey>& present,
                                     const SecretKey& key, const QByteArray& salt);

/// Ends what reencrypt() was killed in. Nothing to do: nothing is done.
[[nodiscard]] Result<void> settleRekeying(const QString& path);

} // namespace madoguchi::db
