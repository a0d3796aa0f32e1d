// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite3 Multiple Ciphers, and the proof that it is there: on a plain SQLite the key is taken without a word
// and encrypts nothing.
#pragma once

#include "kb/base/result.h"
#include "kb/base/secret_key.h"

struct sqlite3;

namespace madoguchi::db {

/// Which SQLite3 Multiple Ciphers runs, e.g. "2.4.0"; empty on a plain SQLite.
[[nodiscard]] QString cipherVersion();

/// Error: Internal "db.sqlite.no-cipher" (where: the SQLite that runs) if it cannot encrypt.
[[nodiscard]] Result<void> checkCipher();

/// What the first bytes of a file say it is.
enum class FileKind {
    Absent, ///< or empty
    Plain,  ///< an SQLite database anybody can read
    Other,  ///< encrypted, or no database
};
[[nodiscard]] FileKind fileKind(const QString& path);

/// Gives a connection its key (ChaCha20-Poly1305, the key as it is, no derivation), before anything else is
/// asked of it. Errors: checkCipher()'s; Refused "db.plain" if the file is not encrypted.
[[nodiscard]] Result<void> useKey(sqlite3* connection, const QString& path, const SecretKey& key);

/// While on, a connection that closes leaves the file and its log (-wal) as they are, even as the last one:
/// with a wrong key it must not carry one into the other.
void keepLog(sqlite3* connection, bool keep);

/// Proves of a file that was just opened with this key that it is encrypted with it: it does not begin as a
/// plain one does, and a wrong key opens nothing. Once for each file; it costs a millisecond. Errors: Refused
/// "db.plain", "db.key.unproven".
[[nodiscard]] Result<void> proveEncrypted(const QString& path, const SecretKey& key);

/// The first 16 bytes of an encrypted file: random, chosen when it is made, and in the clear. A key may be
/// made from a passphrase with them. Empty if there is no such file.
[[nodiscard]] QByteArray saltOf(const QString& path);

/// Makes an empty encrypted database with this salt, and puts it on the disk; nothing if the file is there.
/// Errors: checkCipher()'s; Io "db.open".
[[nodiscard]] Result<void> createEncrypted(const QString& path, const SecretKey& key, const QByteArray& salt);

/// Whether a file opens with a key; an absent one does not.
[[nodiscard]] bool opensWith(const QString& path, const SecretKey& key);
/// Whether it can be read and is encrypted with another key, or is no database: less than !opensWith(), which
/// may also mean that somebody holds it.
[[nodiscard]] bool refuses(const QString& path, const SecretKey& key);

} // namespace madoguchi::db
