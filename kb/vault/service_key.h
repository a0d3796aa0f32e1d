// SPDX-License-Identifier: GPL-3.0-or-later
// A key in a file of its own: for a daemon, which nobody types a passphrase into and which has no keychain;
// and for the city's recovery key, which lies in a safe.
#pragma once

#include "kb/base/result.h"
#include "kb/base/secret_key.h"

namespace madoguchi::vault {

/// Errors: NotFound "vault.key-file.missing"; Refused "vault.key-file.mode" if others than its owner may read
/// it; Corrupt "vault.key-file.damaged" if it is cut off or changed; Io "vault.key-file.read".
[[nodiscard]] Result<SecretKey> readKeyOfService(const QString& path);

/// Makes the file with a new key in it, for its owner alone, and puts it on the disk. Errors: Refused
/// "vault.key-file.exists"; Io "vault.key-file.write".
[[nodiscard]] Result<SecretKey> makeKeyOfService(const QString& path);

/// The city's public recovery key, as IT hands it out: base64 of 32 bytes. Empty if there is no such file.
/// Errors: InvalidInput "recovery.key" if it holds something else.
[[nodiscard]] Result<QByteArray> readRecoveryKey(const QString& path);

} // namespace madoguchi::vault
