// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/base/secret_key.h"

namespace madoguchi::vault {

/// The place where the system keeps a user's secrets while they are signed in to it.
class Keychain
{
public:
    Keychain() = default;
    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;
    virtual ~Keychain() = default;

    /// Errors: NotFound "keychain.entry" if there is no such entry; Unreachable "keychain.none" if there is
    /// no keychain, or it is not to be opened.
    [[nodiscard]] virtual Result<SecretKey> read(const QString& entry) = 0;
    /// Errors: Unreachable "keychain.none".
    [[nodiscard]] virtual Result<void> write(const QString& entry, const SecretKey& key) = 0;
    /// Best effort: an entry that stays opens nothing any more.
    virtual void remove(const QString& entry) = 0;
};

} // namespace madoguchi::vault
