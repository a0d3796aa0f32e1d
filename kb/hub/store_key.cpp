// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/store_key.h"

#include "kb/base/log.h"
#include "kb/db/encryption.h"
#include "kb/db/postgresql.h"
#include "kb/db/store_keys.h"
#include "kb/vault/service_key.h"

#include <QFileInfo>

namespace madoguchi::hub {

namespace {
const QString usualRecoveryKey = QStringLiteral("/etc/madoguchi/recovery.pub");
}

QString serviceKeyFile(const Config& config)
{
    return config.keyFile.isEmpty() ? config.data + QStringLiteral("/hub.key") : config.keyFile;
}

Result<vault::Secrets> hubSecrets(const Config& config, const QString& storePath)
{
    const QString path = serviceKeyFile(config);
    const bool isNew = !QFileInfo::exists(path) && !QFileInfo::exists(vault::keyFilePath(storePath));
    vault::Secrets secrets;
    MADOGUCHI_TRY_ASSIGN(key, isNew ? vault::makeKeyOfService(path) : vault::readKeyOfService(path));
    secrets.service = key;
    MADOGUCHI_TRY_ASSIGN(
        recoveryTo,
        vault::readRecoveryKey(config.recoveryKey.isEmpty() ? usualRecoveryKey : config.recoveryKey));
    secrets.recoveryTo = recoveryTo;
    return secrets;
}

Result<void> unlockStore(const Config& config, const QString& storePath)
{
    if (db::isPostgresqlUrl(storePath))
        return {};
    MADOGUCHI_TRY(db::checkCipher());
    MADOGUCHI_TRY_ASSIGN(secrets, hubSecrets(config, storePath));
    MADOGUCHI_TRY_ASSIGN(opened, vault::openVault(storePath, secrets));
    if (opened.trouble)
        return tl::unexpected<Error>(*opened.trouble);
    if (opened.converted)
        qCInfo(logHub, "the store is encrypted now; the plain file is destroyed");
    return {};
}

Result<void> unlockBackup(const QString& backup, const vault::Secrets& secrets, const QString& storePath)
{
    if (QFileInfo::exists(vault::keyFilePath(backup)))
        return vault::openCopy(backup, secrets);
    MADOGUCHI_TRY_ASSIGN(key, db::keyOf(storePath));
    if (key && db::opensWith(backup, *key)) {
        db::giveKey(backup, *key);
        return {};
    }
    return failure(ErrorCode::Refused, QStringLiteral("vault.keys.missing"), vault::keyFilePath(backup));
}

} // namespace madoguchi::hub
