// SPDX-License-Identifier: GPL-3.0-or-later
// What opens a hub's files. Nobody types a passphrase into a daemon, and it has no keychain: it has a key
// file, which its user alone may read, or which systemd hands it (LoadCredential=).
#pragma once

#include "kb/hub/config.h"
#include "kb/vault/vault.h"

namespace madoguchi::hub {

/// Where the daemon's key file is: as configured, else "hub.key" in the data directory.
[[nodiscard]] QString serviceKeyFile(const Config& config);

/// The daemon's key, and the city's public recovery key. Makes the key file if there is none; for a store
/// that has keys already it must be there. Errors: those of readKeyOfService(), makeKeyOfService() and
/// readRecoveryKey().
[[nodiscard]] Result<vault::Secrets> hubSecrets(const Config& config, const QString& storePath);

/// Lets a file be opened: the hub's store, or what is to become one. A plain one is encrypted. Nothing for a
/// store on a server. Errors: those of hubSecrets() and openVault(), and why a plain one could not be
/// encrypted.
[[nodiscard]] Result<void> unlockStore(const Config& config, const QString& storePath);

/// Lets a backup be opened: with the key file beside it, else with the key of the hub's own store.
[[nodiscard]] Result<void> unlockBackup(const QString& backup, const vault::Secrets& secrets,
                                        const QString& storePath);

} // namespace madoguchi::hub
