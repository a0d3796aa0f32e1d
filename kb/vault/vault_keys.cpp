// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/vault/vault_keys.h"

namespace madoguchi::vault {

namespace {

constexpr QByteArrayView purpose("madoguchi store key");

tl::unexpected<Error> refused(const char* key)
{
    return failure(ErrorCode::Refused, QString::fromLatin1(key));
}

Result<SecretKey> unbox(const Wrap& wrap, const SecretKey& under, const char* otherwise)
{
    auto plain = decrypt(under, wrap.box, purpose);
    const auto key = plain ? SecretKey::fromBytes(*plain) : std::nullopt;
    if (plain)
        wipe(*plain);
    if (!key)
        return refused(otherwise);
    return *key;
}

QByteArray box(const SecretKey& key, const SecretKey& under)
{
    QByteArray plain = key.bytes();
    QByteArray boxed = encrypt(under, plain, purpose);
    wipe(plain);
    return boxed;
}

Result<OpenedKey> unwrapByRecovery(const Generation& generation, const SecretKey& recovery)
{
    const QByteArray publicKey = recoveryPublicKey(recovery);
    for (const Wrap& wrap : generation.wraps) {
        if (wrap.by != By::Recovery || wrap.recoveryTo != publicKey)
            continue;
        MADOGUCHI_TRY_ASSIGN(key, openSealed(recovery, wrap.box));
        return OpenedKey{key, By::Recovery};
    }
    return refused("vault.recovery.other");
}

} // namespace

Result<NewKey> newKey(const Secrets& secrets)
{
    const QByteArray salt = newPassphraseCost().salt;
    if (!secrets.passphrase || secrets.service)
        return NewKey{SecretKey::random(), salt};
    MADOGUCHI_TRY_ASSIGN(key, keyMadeFrom(*secrets.passphrase, salt));
    return NewKey{key, salt};
}

Result<SecretKey> keyMadeFrom(const QString& passphrase, const QByteArray& salt)
{
    PassphraseCost cost;
    cost.salt = salt;
    MADOGUCHI_TRY_ASSIGN(made, keyFromPassphrase(passphrase, cost));
    return deriveKey(made, purpose);
}

Result<OpenedKey> unwrap(const Generation& generation, const Secrets& secrets)
{
    if (secrets.recovery)
        return unwrapByRecovery(generation, *secrets.recovery);
    if (const Wrap* wrap = generation.find(By::ServiceKey); wrap != nullptr && secrets.service) {
        MADOGUCHI_TRY_ASSIGN(key, unbox(*wrap, *secrets.service, "vault.key-file.wrong"));
        return OpenedKey{key, By::ServiceKey};
    }
    const Wrap* withPassphrase = generation.find(By::Passphrase);
    if (withPassphrase != nullptr && secrets.passphrase) {
        MADOGUCHI_TRY_ASSIGN(under, keyFromPassphrase(*secrets.passphrase, withPassphrase->cost));
        MADOGUCHI_TRY_ASSIGN(key, unbox(*withPassphrase, under, "vault.passphrase.wrong"));
        return OpenedKey{key, By::Passphrase};
    }
    if (const Wrap* wrap = generation.find(By::Keychain); wrap != nullptr && secrets.keychain != nullptr) {
        const auto under = secrets.keychain->read(wrap->entry);
        if (under) {
            MADOGUCHI_TRY_ASSIGN(key, unbox(*wrap, *under, "vault.keychain.lost"));
            return OpenedKey{key, By::Keychain};
        }
    }
    if (withPassphrase != nullptr)
        return refused("vault.passphrase.needed");
    if (generation.find(By::Keychain) != nullptr)
        return refused("vault.keychain.lost");
    return refused("vault.key-file.wrong");
}

Result<Wrap> byPassphrase(const SecretKey& key, const QString& passphrase)
{
    Wrap wrap;
    wrap.by = By::Passphrase;
    wrap.cost = newPassphraseCost();
    MADOGUCHI_TRY_ASSIGN(under, keyFromPassphrase(passphrase, wrap.cost));
    wrap.box = box(key, under);
    return wrap;
}

Result<Wrap> byKeychain(const SecretKey& key, Keychain& keychain)
{
    constexpr qsizetype nameBytes = 8;
    const SecretKey under = SecretKey::random();
    Wrap wrap;
    wrap.by = By::Keychain;
    wrap.entry =
        QStringLiteral("store-") + QString::fromLatin1(SecretKey::random().bytes().left(nameBytes).toHex());
    MADOGUCHI_TRY(keychain.write(wrap.entry, under));
    // What cannot be read back would lock everybody out.
    MADOGUCHI_TRY_ASSIGN(kept, keychain.read(wrap.entry));
    if (!(kept == under))
        return failure(ErrorCode::Unreachable, QStringLiteral("keychain.none"));
    wrap.box = box(key, under);
    return wrap;
}

Wrap byService(const SecretKey& key, const SecretKey& service)
{
    Wrap wrap;
    wrap.by = By::ServiceKey;
    wrap.box = box(key, service);
    return wrap;
}

Result<Wrap> byRecovery(const SecretKey& key, const QByteArray& publicKey)
{
    Wrap wrap;
    wrap.by = By::Recovery;
    wrap.recoveryTo = publicKey;
    MADOGUCHI_TRY_ASSIGN(sealed, sealTo(publicKey, key));
    wrap.box = sealed;
    return wrap;
}

Result<std::vector<Wrap>> wrapAll(const SecretKey& key, const Secrets& secrets)
{
    std::vector<Wrap> wraps;
    if (secrets.service)
        wraps.push_back(byService(key, *secrets.service));
    if (secrets.passphrase) {
        MADOGUCHI_TRY_ASSIGN(wrap, byPassphrase(key, *secrets.passphrase));
        wraps.push_back(wrap);
    }
    if (wraps.empty() && secrets.keychain != nullptr) {
        if (const auto wrap = byKeychain(key, *secrets.keychain))
            wraps.push_back(*wrap);
    }
    if (wraps.empty())
        return refused("vault.passphrase.choose");
    if (!secrets.recoveryTo.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(wrap, byRecovery(key, secrets.recoveryTo));
        wraps.push_back(wrap);
    }
    return wraps;
}

} // namespace madoguchi::vault
