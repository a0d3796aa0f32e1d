// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/vault/vault.h"

#include <functional>
#include <memory>

namespace madoguchi::keys {

/// What a person is asked for.
enum class Question {
    Passphrase,      ///< the store's
    OtherPassphrase, ///< the one before was wrong
    NewPassphrase,   ///< for a store that has none yet; the one who asks asks twice
};
/// Nothing: there is nobody to ask, or they gave up.
using Ask = std::function<std::optional<QString>(Question)>;

/// Where the desk and the command line have keys from: MADOGUCHI_PASSPHRASE, a passphrase file, the system's
/// keychain, a person; in this order. The city's public recovery key comes from the machine's file, which IT
/// writes: recoveryKeyFile().
class KeySource
{
public:
    /// Takes MADOGUCHI_PASSPHRASE out of the environment, so that no process started from here inherits it.
    explicit KeySource(Ask ask = {});

    /// The first line of a file, when MADOGUCHI_PASSPHRASE is not set. Errors: InvalidInput "file.read",
    /// "passphrase.empty".
    [[nodiscard]] Result<void> usePassphraseFile(const QString& path);
    void usePassphrase(const QString& passphrase) { m_passphrase = passphrase; }

    /// Errors: InvalidInput "recovery.key".
    [[nodiscard]] Result<vault::Secrets> secrets();
    /// vault::openVault(), asking a person where nothing else opens it. What they said is remembered.
    [[nodiscard]] Result<vault::Opened> open(const QString& storePath);

private:
    Ask m_ask;
    std::optional<QString> m_passphrase;
    std::unique_ptr<vault::Keychain> m_keychain;
};

/// MADOGUCHI_RECOVERY_KEY, or /etc/madoguchi/recovery.pub (%ProgramData%\Madoguchi\recovery.pub).
[[nodiscard]] QString recoveryKeyFile();

} // namespace madoguchi::keys
