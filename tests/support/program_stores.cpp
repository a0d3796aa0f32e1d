// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled into a program that looks into stores the real programs made: finds their keys as those do, with
// MADOGUCHI_PASSPHRASE or the hub.key beside them. What has no keys is plain, unless MADOGUCHI_TEST_ENCRYPTED
// is set: then it is encrypted with a key of this process's own, to measure what that costs.
#include "kb/base/plain_stores.h"
#include "kb/db/store_keys.h"
#include "kb/vault/service_key.h"
#include "kb/vault/vault.h"

#include <QFileInfo>

using namespace madoguchi;

namespace {

Result<std::optional<SecretKey>> find(const QString& path)
{
    static const SecretKey own = SecretKey::random();
    if (!QFileInfo::exists(vault::keyFilePath(path))) {
        if (qEnvironmentVariableIsSet("MADOGUCHI_TEST_ENCRYPTED"))
            return std::optional(own);
        return std::optional<SecretKey>();
    }
    vault::Secrets secrets;
    if (qEnvironmentVariableIsSet("MADOGUCHI_PASSPHRASE"))
        secrets.passphrase = qEnvironmentVariable("MADOGUCHI_PASSPHRASE");
    const QString keyFile = QFileInfo(path).absolutePath() + QStringLiteral("/hub.key");
    if (QFileInfo::exists(keyFile)) {
        MADOGUCHI_TRY_ASSIGN(key, vault::readKeyOfService(keyFile));
        secrets.service = key;
    }
    MADOGUCHI_TRY(vault::openCopy(path, secrets));
    return db::keyOf(path);
}

const bool installed = [] {
    // What the programs it starts open theirs with.
    if (!qEnvironmentVariableIsSet("MADOGUCHI_PASSPHRASE"))
        qputenv("MADOGUCHI_PASSPHRASE", "of the tests");
    allowPlainStores();
    db::setKeyFinder(find);
    return true;
}();

} // namespace
