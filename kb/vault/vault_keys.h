// SPDX-License-Identifier: GPL-3.0-or-later
// A store's key under its secrets, and out of them again. For vault.cpp.
#pragma once

#include "kb/vault/vault.h"

namespace madoguchi::vault {

struct OpenedKey
{
    SecretKey key;
    By by;
};

/// A key that is to be, and what its file is to begin with. With a passphrase the one is made from the other,
/// so that a copy of the store alone, without its key file, opens with the passphrase.
struct NewKey
{
    SecretKey key;
    QByteArray salt;
};
[[nodiscard]] Result<NewKey> newKey(const Secrets& secrets);
/// The key a file has if it was made so.
[[nodiscard]] Result<SecretKey> keyMadeFrom(const QString& passphrase, const QByteArray& salt);

/// Errors: those of openVault() that speak of secrets.
[[nodiscard]] Result<OpenedKey> unwrap(const Generation& generation, const Secrets& secrets);

[[nodiscard]] Result<Wrap> byPassphrase(const SecretKey& key, const QString& passphrase);
/// Makes a new entry in the keychain.
[[nodiscard]] Result<Wrap> byKeychain(const SecretKey& key, Keychain& keychain);
[[nodiscard]] Wrap byService(const SecretKey& key, const SecretKey& service);
[[nodiscard]] Result<Wrap> byRecovery(const SecretKey& key, const QByteArray& publicKey);

/// Everything that is to open `key`: the daemon's key, or the passphrase, or else the keychain; and each
/// public recovery key. Error: Refused "vault.passphrase.choose" if there is none of the first three.
[[nodiscard]] Result<std::vector<Wrap>> wrapAll(const SecretKey& key, const Secrets& secrets);

} // namespace madoguchi::vault
