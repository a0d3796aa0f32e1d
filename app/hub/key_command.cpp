// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/db/encryption.h"
#include "kb/db/postgresql.h"
#include "kb/db/sqlite_library.h"
#include "kb/hub/restore.h"
#include "kb/hub/store_key.h"
#include "kb/vault/service_key.h"

#include <QFileInfo>

namespace madoguchi::hub {

namespace {

Result<void> show(const Context& context, const QString& store)
{
    MADOGUCHI_TRY_ASSIGN(ways, vault::waysToOpen(store));
    for (const vault::Wrap& way : ways) {
        QString line = vault::wordOf(way.by);
        if (way.by == vault::By::ServiceKey)
            line += u' ' + serviceKeyFile(context.config);
        if (way.by == vault::By::Recovery)
            line += u' ' + QString::fromLatin1(way.recoveryTo.toBase64());
        say(line);
    }
    MADOGUCHI_TRY(unlockStore(context.config, store));
    MADOGUCHI_TRY(db::Connection::open({.path = store, .readOnly = true}));
    say(QStringLiteral("opened, ChaCha20-Poly1305, SQLite %1, SQLite3 Multiple Ciphers %2")
            .arg(db::sqliteVersion(), db::cipherVersion()));
    return {};
}

Result<void> rotate(const Context& context, const QString& store)
{
    MADOGUCHI_TRY_ASSIGN(secrets, hubSecrets(context.config, store));
    MADOGUCHI_TRY(vault::rotateKey(store, secrets));
    say(QStringLiteral("the store has another key, and was written anew; earlier backups keep theirs"));
    return {};
}

// Whoever lost the key file puts none in its place: a new one is made.
Result<void> recover(const Context& context, const QString& store, const QString& recoveryFile)
{
    MADOGUCHI_TRY_ASSIGN(recovery, vault::readKeyOfService(recoveryFile));
    const QString keyFile = serviceKeyFile(context.config);
    MADOGUCHI_TRY_ASSIGN(service, QFileInfo::exists(keyFile) ? vault::readKeyOfService(keyFile)
                                                             : vault::makeKeyOfService(keyFile));
    vault::Secrets secrets;
    secrets.service = service;
    secrets.recovery = recovery;
    secrets.recoveryTo = recoveryPublicKey(recovery);
    MADOGUCHI_TRY(vault::recoverKey(store, secrets));
    say(QStringLiteral("the store opens again, with ") + keyFile);
    return {};
}

} // namespace

int runKey(Context& context, const CommandLine& line)
{
    const QString what = line.word(1);
    const QString recovery = line.option(QStringLiteral("recovery-key"));
    if (line.words.size() != 2 || (what == u"recover" && recovery.isEmpty()))
        return usage();
    if (const int status = readContext(line, context); status != exitDone)
        return status;
    const QString store = context.storeAddress();
    if (db::isPostgresqlUrl(store))
        return report({ErrorCode::Refused, QStringLiteral("key.server"), {}});
    auto lock =
        DataLock::take(context.config.data, what == u"show" ? DataLock::Kind::Shared : DataLock::Kind::Alone);
    if (!lock)
        return report(lock.error());
    context.lock = std::move(*lock);
    if (const auto whole = refuseUnfinishedRestore(context.config.data); !whole)
        return report(whole.error());
    Result<void> done;
    if (what == u"show")
        done = show(context, store);
    else if (what == u"rotate")
        done = rotate(context, store);
    else if (what == u"recover")
        done = recover(context, store, recovery);
    else
        return usage();
    return done ? exitDone : report(done.error());
}

} // namespace madoguchi::hub
