// SPDX-License-Identifier: GPL-3.0-or-later
// The file beside a store that holds the store's key, each time under another secret. Without one of those
// secrets it is worth nothing; without it the store cannot be opened.
#pragma once

#include "kb/base/sealing.h"

#include <QString>

#include <optional>
#include <vector>

namespace madoguchi::vault {

/// What opens a store. The words stand in the file and are frozen: wordOf().
enum class By {
    Passphrase, ///< what a person knows: Argon2id
    Keychain,   ///< what the system keeps for its user
    ServiceKey, ///< a file the daemon may read
    Recovery,   ///< what the city has in a safe
};
[[nodiscard]] QString wordOf(By by);

/// The store's key under one secret.
struct Wrap
{
    By by = By::Passphrase;
    QByteArray box;
    PassphraseCost cost;   ///< of a passphrase
    QString entry;         ///< of a keychain
    QByteArray recoveryTo; ///< of a recovery: the public key it was sealed to
};

/// One key of the store. There are two of them only while one is put in the other's place.
struct Generation
{
    std::vector<Wrap> wraps;
    QByteArray side; ///< under the store's key: the key of what lies beside the store; the same in all

    [[nodiscard]] const Wrap* find(By by) const;
};

struct KeyFile
{
    std::vector<Generation> generations; ///< the present one, and the one that is to come
};

/// "STORE.keys".
[[nodiscard]] QString keyFilePath(const QString& storePath);

/// Nothing if there is none. Errors: Corrupt "vault.damaged" if it is not what was written, TooNew
/// "vault.too-new", Io "vault.file".
[[nodiscard]] Result<std::optional<KeyFile>> readKeyFile(const QString& path);
/// For its owner alone; whole and on the disk when this returns, or as it was. Error: Io "vault.file".
[[nodiscard]] Result<void> writeKeyFile(const QString& path, const KeyFile& file);

} // namespace madoguchi::vault
