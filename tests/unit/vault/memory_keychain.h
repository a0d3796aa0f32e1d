// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/vault/keychain.h"

#include <QHash>

namespace madoguchi::test {

/// A keychain that can be lost.
class MemoryKeychain final : public vault::Keychain
{
public:
    Result<SecretKey> read(const QString& entry) override
    {
        if (!works)
            return failure(ErrorCode::Unreachable, QStringLiteral("keychain.none"));
        const auto found = entries.constFind(entry);
        if (found == entries.cend())
            return failure(ErrorCode::NotFound, QStringLiteral("keychain.entry"));
        return *found;
    }
    Result<void> write(const QString& entry, const SecretKey& key) override
    {
        if (!works)
            return failure(ErrorCode::Unreachable, QStringLiteral("keychain.none"));
        entries.insert(entry, key);
        return {};
    }
    void remove(const QString& entry) override { entries.remove(entry); }

    bool works = true;
    QHash<QString, SecretKey> entries;
};

} // namespace madoguchi::test
