// SPDX-License-Identifier: GPL-3.0-or-later
// How a store comes to its key. Each store has a key of its own; it lies in the key file beside the store
// under each secret that is to open it: a passphrase, the system's keychain, a daemon's key file, the city's
// recovery key. The key is random, or, of a store made with a passphrase, made from that and 16 random bytes
// the store begins with: a copy of such a store opens with the passphrase, also without its key file.
#pragma once

#include "kb/vault/key_file.h"
#include "kb/vault/keychain.h"

namespace madoguchi::vault {

/// What the caller has to open stores with, and to close new ones.
struct Secrets
{
    std::optional<QString> passphrase;
    Keychain* keychain = nullptr; ///< none: there is no keychain, or it is not to be asked
    std::optional<SecretKey> service;
    std::optional<SecretKey> recovery; ///< the city's secret recovery key, out of the safe
    QByteArray recoveryTo;             ///< the city's public one; empty: there is none
};

/// A store that may be opened now: its key was given to the connections (db::giveKey()), and that of what
/// lies beside it to sideName().
struct Opened
{
    By by = By::Passphrase;
    bool made = false;      ///< the store had no key before
    bool converted = false; ///< it was plain before
    /// The key is there, but the plain store could not be encrypted: it stays closed.
    std::optional<Error> trouble;
};

/// Under which name connections and files beside the store find their key.
[[nodiscard]] QString sideName(const QString& storePath);

/// Finds the store's key, or makes one for a new store and for a plain one, which it encrypts. In this order:
/// the daemon's key, the passphrase, the keychain. Ends what a killed program left half done.
///
/// Errors, all Refused unless said: "vault.passphrase.needed", "vault.passphrase.wrong",
/// "vault.passphrase.choose" (a new store, and nothing to close it with), "vault.keychain.lost" (the keychain
/// has no key for this store, and there is no passphrase), "vault.key-file.wrong", "vault.keys.missing" (the
/// store is encrypted, its key file gone), "vault.recovery.other" (sealed to another key, or to none); Busy
/// "vault.busy"; those of readKeyFile() and writeKeyFile().
[[nodiscard]] Result<Opened> openVault(const QString& storePath, const Secrets& secrets);

/// Gives the store another key, and puts it under all its secrets anew: whoever has an old key file or an old
/// secret opens nothing any more. Nobody else has the store open. Killed wherever: the store opens, with
/// everything in it. `secrets` holds each that is to open it afterwards. Errors: openVault()'s;
/// InvalidInput "vault.rotate.passphrase" if there is a passphrase and it was not given; db::reencrypt()'s.
[[nodiscard]] Result<void> rotateKey(const QString& storePath, const Secrets& secrets);

/// Opens the store with the city's recovery key and closes it anew with the other secrets given: the
/// keychain, the daemon's key, or the passphrase. What opened it before opens it no more.
[[nodiscard]] Result<void> recoverKey(const QString& storePath, const Secrets& secrets);

/// Adds a passphrase; or puts it in the place of the former one, and gives the store another key then
/// (rotateKey()), so that the former passphrase opens nothing.
[[nodiscard]] Result<void> setPassphrase(const QString& storePath, const Secrets& secrets,
                                         const QString& passphrase);
/// Lets the keychain open the store from now on; with `alone` the passphrase no more: the store gets another
/// key.
[[nodiscard]] Result<void> useKeychain(const QString& storePath, const Secrets& secrets, bool alone);

/// What opens the store, in the order of the file; a recovery with its public key.
[[nodiscard]] Result<std::vector<Wrap>> waysToOpen(const QString& storePath);

/// Opens a copy of a store (a backup) with the key file that lies beside it. Errors: openVault()'s.
[[nodiscard]] Result<void> openCopy(const QString& path, const Secrets& secrets);
/// Lays a key file beside a copy: the store's own.
[[nodiscard]] Result<void> copyKeyFile(const QString& storePath, const QString& copyPath);

} // namespace madoguchi::vault
