// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/vault/vault.h"

#include "kb/base/log.h"
#include "kb/base/store_lock.h"
#include "kb/db/encryption.h"
#include "kb/db/reencrypt.h"
#include "kb/db/store_keys.h"
#include "kb/vault/vault_keys.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace madoguchi::vault {

namespace {

constexpr QByteArrayView sidePurpose("madoguchi side key");

/// One program at a time makes and changes keys, and encrypts.
class Turn
{
public:
    explicit Turn(const QString& storePath)
        : m_lock(keyFilePath(storePath) + QStringLiteral(".lock"))
        , m_path(storePath)
    {
    }
    Result<void> take()
    {
        constexpr int patienceMs = 10'000;
        constexpr unsigned long pauseMs = 20;
        const QString folder = QFileInfo(m_path).absolutePath();
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::Io, QStringLiteral("store.directory"), folder);
        for (const QDeadlineTimer patience(patienceMs); !m_lock.tryLock(); QThread::msleep(pauseMs)) {
            if (patience.hasExpired())
                return failure(ErrorCode::Busy, QStringLiteral("vault.busy"), m_path);
        }
        return {};
    }

private:
    StoreLock m_lock;
    const QString m_path;
};

struct Place
{
    QString store;
    QString keyFile = keyFilePath(store);
};

Result<SecretKey> sideKeyOf(const Generation& generation, const SecretKey& key)
{
    MADOGUCHI_TRY_ASSIGN(plain, decrypt(key, generation.side, sidePurpose));
    const auto side = SecretKey::fromBytes(plain);
    wipe(plain);
    if (!side)
        return failure(ErrorCode::Corrupt, QStringLiteral("vault.damaged"));
    return *side;
}

QByteArray boxSide(const SecretKey& side, const SecretKey& key)
{
    QByteArray plain = side.bytes();
    QByteArray boxed = encrypt(key, plain, sidePurpose);
    wipe(plain);
    return boxed;
}

void forgetEntry(const Generation& generation, const Secrets& secrets)
{
    if (const Wrap* wrap = generation.find(By::Keychain); wrap != nullptr && secrets.keychain != nullptr)
        secrets.keychain->remove(wrap->entry);
}

struct Current
{
    Generation generation;
    OpenedKey opened;
    Result<void> made; ///< whether a new store could be made with it, or a plain one encrypted
};

/// The generation the store opens with; the other one, of a rotation that was cut off, goes.
Result<Current> currentOf(const Place& place, const KeyFile& file, const Secrets& secrets)
{
    MADOGUCHI_TRY_ASSIGN(first, unwrap(file.generations.front(), secrets));
    if (file.generations.size() == 1)
        return Current{file.generations.front(), first, {}};
    MADOGUCHI_TRY_ASSIGN(second, unwrap(file.generations.back(), secrets));
    const bool isSecond = db::opensWith(place.store, second.key);
    const Generation& stays = isSecond ? file.generations.back() : file.generations.front();
    MADOGUCHI_TRY(writeKeyFile(place.keyFile, {{stays}}));
    forgetEntry(isSecond ? file.generations.front() : file.generations.back(), secrets);
    return Current{stays, isSecond ? second : first, {}};
}

Result<Generation> generationOf(const SecretKey& key, const SecretKey& side, const Secrets& secrets)
{
    Generation generation;
    MADOGUCHI_TRY_ASSIGN(wraps, wrapAll(key, secrets));
    generation.wraps = wraps;
    generation.side = boxSide(side, key);
    return generation;
}

Result<Current> makeKey(const Place& place, const Secrets& secrets)
{
    MADOGUCHI_TRY_ASSIGN(made, newKey(secrets));
    MADOGUCHI_TRY_ASSIGN(generation, generationOf(made.key, SecretKey::random(), secrets));
    // On the disk before anything is encrypted with it.
    MADOGUCHI_TRY(writeKeyFile(place.keyFile, {{generation}}));
    if (db::fileKind(place.store) == db::FileKind::Plain) {
        const auto done = db::reencrypt(place.store, std::nullopt, made.key, made.salt);
        return Current{generation, {made.key, generation.wraps.front().by}, done};
    }
    // Only a key that was made from a passphrase needs its salt; else the file is made by whoever opens it.
    const auto created = secrets.passphrase && !secrets.service
                             ? db::createEncrypted(place.store, made.key, made.salt)
                             : Result<void>();
    return Current{generation, {made.key, generation.wraps.front().by}, created};
}

/// A copy of a store without its key file, or over another store's: it opens with the passphrase it was made
/// with.
Result<Current> adopt(const Place& place, const Secrets& secrets)
{
    const auto missing = failure(ErrorCode::Refused, QStringLiteral("vault.keys.missing"), place.keyFile);
    if (!secrets.passphrase)
        return missing;
    MADOGUCHI_TRY_ASSIGN(key, keyMadeFrom(*secrets.passphrase, db::saltOf(place.store)));
    if (!db::opensWith(place.store, key))
        return missing;
    MADOGUCHI_TRY_ASSIGN(generation, generationOf(key, SecretKey::random(), secrets));
    MADOGUCHI_TRY(writeKeyFile(place.keyFile, {{generation}}));
    return Current{generation, {key, By::Passphrase}, {}};
}

Result<Current> current(const Place& place, const Secrets& secrets, bool* made = nullptr)
{
    MADOGUCHI_TRY(db::settleRekeying(place.store));
    MADOGUCHI_TRY_ASSIGN(file, readKeyFile(place.keyFile));
    const bool isEncrypted = db::fileKind(place.store) == db::FileKind::Other;
    if (file) {
        auto now = currentOf(place, *file, secrets);
        const bool isOther =
            isEncrypted && secrets.passphrase && !secrets.recovery &&
            (now ? db::refuses(place.store, now->opened.key) : now.error().key == u"vault.passphrase.wrong");
        if (isOther) {
            if (auto adopted = adopt(place, secrets))
                return adopted;
        }
        return now;
    }
    if (isEncrypted)
        return adopt(place, secrets);
    if (made == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("vault.store.absent"), place.store);
    *made = true;
    return makeKey(place, secrets);
}

Result<void> sealAlso(const Place& place, Current& now, const QByteArray& recoveryTo)
{
    const auto isSealed = [&](const Wrap& wrap) { return wrap.recoveryTo == recoveryTo; };
    if (recoveryTo.isEmpty() ||
        std::any_of(now.generation.wraps.begin(), now.generation.wraps.end(), isSealed))
        return {};
    MADOGUCHI_TRY_ASSIGN(wrap, byRecovery(now.opened.key, recoveryTo));
    now.generation.wraps.push_back(wrap);
    return writeKeyFile(place.keyFile, {{now.generation}});
}

Result<void> give(const Place& place, const Current& now)
{
    MADOGUCHI_TRY_ASSIGN(side, sideKeyOf(now.generation, now.opened.key));
    db::giveKey(place.store, now.opened.key);
    db::giveKey(sideName(place.store), side);
    return {};
}

/// The way `wrap` opens the store, in the place of the former one of its kind.
void put(std::vector<Wrap>& wraps, const Wrap& wrap)
{
    std::erase_if(wraps, [&](const Wrap& other) { return other.by == wrap.by; });
    wraps.insert(wraps.begin(), wrap);
}

/// The secrets that open the next key: all kinds that opened this one, unless told otherwise.
Result<void> lacksNothing(const Generation& now, const Secrets& secrets)
{
    for (const Wrap& wrap : now.wraps) {
        const bool has = wrap.by == By::Recovery || (wrap.by == By::ServiceKey && secrets.service) ||
                         (wrap.by == By::Passphrase && secrets.passphrase) ||
                         (wrap.by == By::Keychain && secrets.keychain != nullptr);
        if (!has)
            return failure(ErrorCode::InvalidInput, QStringLiteral("vault.rotate.") + wordOf(wrap.by));
    }
    return {};
}

/// What opens `key`: by `secrets`, by the keychain too if that opened the former one, and by every recovery
/// key it was sealed to.
Result<Generation> nextOf(const Current& now, const SecretKey& key, const Secrets& secrets, bool keepKeychain)
{
    MADOGUCHI_TRY_ASSIGN(side, sideKeyOf(now.generation, now.opened.key));
    MADOGUCHI_TRY_ASSIGN(next, generationOf(key, side, secrets));
    if (keepKeychain && now.generation.find(By::Keychain) != nullptr && next.find(By::Keychain) == nullptr &&
        secrets.keychain != nullptr) {
        MADOGUCHI_TRY_ASSIGN(wrap, byKeychain(key, *secrets.keychain));
        put(next.wraps, wrap);
    }
    for (const Wrap& wrap : now.generation.wraps) {
        if (wrap.by != By::Recovery || wrap.recoveryTo == secrets.recoveryTo)
            continue;
        MADOGUCHI_TRY_ASSIGN(made, byRecovery(key, wrap.recoveryTo));
        next.wraps.push_back(made);
    }
    return next;
}

Result<void> change(const Place& place, const Current& now, const Secrets& secrets, bool keepKeychain)
{
    MADOGUCHI_TRY_ASSIGN(made, newKey(secrets));
    MADOGUCHI_TRY_ASSIGN(next, nextOf(now, made.key, secrets, keepKeychain));
    // Both, before the store changes: whenever this is cut off, one of them opens it.
    MADOGUCHI_TRY(writeKeyFile(place.keyFile, {{now.generation, next}}));
    db::forgetKey(place.store);
    if (const auto done = db::reencrypt(place.store, now.opened.key, made.key, made.salt); !done) {
        // If it changed all the same, the next who opens it finds out.
        if (db::opensWith(place.store, now.opened.key)) {
            MADOGUCHI_TRY(writeKeyFile(place.keyFile, {{now.generation}}));
            forgetEntry(next, secrets);
        }
        return done;
    }
    MADOGUCHI_TRY(writeKeyFile(place.keyFile, {{next}}));
    forgetEntry(now.generation, secrets);
    return give(place, {next, {made.key, now.opened.by}, {}});
}

} // namespace

QString sideName(const QString& storePath)
{
    return storePath + QStringLiteral(".emergency");
}

Result<Opened> openVault(const QString& storePath, const Secrets& secrets)
{
    const Place place{storePath};
    Turn turn(storePath);
    MADOGUCHI_TRY(turn.take());
    Opened opened;
    const bool wasPlain = db::fileKind(storePath) == db::FileKind::Plain;
    MADOGUCHI_TRY_ASSIGN(now, current(place, secrets, &opened.made));
    opened.by = now.opened.by;
    if (!opened.made && wasPlain)
        now.made = db::reencrypt(storePath, std::nullopt, now.opened.key, newPassphraseCost().salt);
    if (!now.made)
        opened.trouble = now.made.error();
    opened.converted = wasPlain && now.made;
    MADOGUCHI_TRY(sealAlso(place, now, secrets.recoveryTo));
    MADOGUCHI_TRY(give(place, now));
    return opened;
}

Result<void> rotateKey(const QString& storePath, const Secrets& secrets)
{
    const Place place{storePath};
    Turn turn(storePath);
    MADOGUCHI_TRY(turn.take());
    MADOGUCHI_TRY_ASSIGN(now, current(place, secrets));
    MADOGUCHI_TRY(lacksNothing(now.generation, secrets));
    return change(place, now, secrets, true);
}

Result<void> recoverKey(const QString& storePath, const Secrets& secrets)
{
    const Place place{storePath};
    Turn turn(storePath);
    MADOGUCHI_TRY(turn.take());
    MADOGUCHI_TRY_ASSIGN(now, current(place, secrets));
    return change(place, now, secrets, false);
}

Result<void> setPassphrase(const QString& storePath, const Secrets& secrets, const QString& passphrase)
{
    const Place place{storePath};
    Turn turn(storePath);
    MADOGUCHI_TRY(turn.take());
    MADOGUCHI_TRY_ASSIGN(now, current(place, secrets));
    if (now.generation.find(By::Passphrase) != nullptr) {
        Secrets next = secrets;
        next.passphrase = passphrase;
        return change(place, now, next, true);
    }
    MADOGUCHI_TRY_ASSIGN(wrap, byPassphrase(now.opened.key, passphrase));
    put(now.generation.wraps, wrap);
    return writeKeyFile(place.keyFile, {{now.generation}});
}

Result<void> useKeychain(const QString& storePath, const Secrets& secrets, bool alone)
{
    const Place place{storePath};
    Turn turn(storePath);
    MADOGUCHI_TRY(turn.take());
    MADOGUCHI_TRY_ASSIGN(now, current(place, secrets));
    if (secrets.keychain == nullptr)
        return failure(ErrorCode::Unreachable, QStringLiteral("keychain.none"));
    if (alone && now.generation.find(By::Passphrase) != nullptr) {
        Secrets next = secrets;
        next.passphrase.reset();
        return change(place, now, next, false);
    }
    MADOGUCHI_TRY_ASSIGN(wrap, byKeychain(now.opened.key, *secrets.keychain));
    const Generation before = now.generation;
    put(now.generation.wraps, wrap);
    MADOGUCHI_TRY(writeKeyFile(place.keyFile, {{now.generation}}));
    forgetEntry(before, secrets);
    return {};
}

Result<std::vector<Wrap>> waysToOpen(const QString& storePath)
{
    MADOGUCHI_TRY_ASSIGN(file, readKeyFile(keyFilePath(storePath)));
    if (!file)
        return failure(ErrorCode::NotFound, QStringLiteral("vault.store.absent"), storePath);
    return file->generations.front().wraps;
}

Result<void> openCopy(const QString& path, const Secrets& secrets)
{
    const Place place{path};
    MADOGUCHI_TRY_ASSIGN(file, readKeyFile(place.keyFile));
    if (!file)
        return failure(ErrorCode::Refused, QStringLiteral("vault.keys.missing"), place.keyFile);
    // A copy is nobody's to rotate: of two keys it has the one it opens with.
    Result<void> done = failure(ErrorCode::Refused, QStringLiteral("vault.key-file.wrong"), path);
    for (const Generation& generation : file->generations) {
        MADOGUCHI_TRY_ASSIGN(opened, unwrap(generation, secrets));
        db::giveKey(path, opened.key);
        if (file->generations.size() == 1 || db::opensWith(path, opened.key))
            return {};
    }
    return done;
}

Result<void> copyKeyFile(const QString& storePath, const QString& copyPath)
{
    MADOGUCHI_TRY_ASSIGN(file, readKeyFile(keyFilePath(storePath)));
    if (!file)
        return {};
    return writeKeyFile(keyFilePath(copyPath), *file);
}

} // namespace madoguchi::vault
