// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/vault/key_file.h"

#include "kb/vault/service_key.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::vault;

namespace {

KeyFile sample()
{
    Wrap passphrase;
    passphrase.by = By::Passphrase;
    passphrase.box = "box";
    passphrase.cost = newPassphraseCost();
    Wrap keychain;
    keychain.by = By::Keychain;
    keychain.box = "other";
    keychain.entry = QStringLiteral("store-1");
    Wrap recovery;
    recovery.by = By::Recovery;
    recovery.recoveryTo = QByteArray(32, 'r');
    recovery.box = "sealed";
    return {{{{passphrase, keychain, recovery}, "side"}}};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a key file is read as it was written, and is its owner's alone")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db.keys"));
    REQUIRE(readKeyFile(path));
    CHECK_FALSE(readKeyFile(path)->has_value());
    REQUIRE(writeKeyFile(path, sample()));
    const auto read = readKeyFile(path);
    REQUIRE(read);
    REQUIRE(*read);
    const KeyFile written = sample();
    REQUIRE((*read)->generations.size() == 1);
    const Generation& generation = (*read)->generations.front();
    CHECK(generation.side == "side");
    REQUIRE(generation.wraps.size() == 3);
    CHECK(generation.find(By::Keychain)->entry == QStringLiteral("store-1"));
    CHECK(generation.find(By::Recovery)->recoveryTo == QByteArray(32, 'r'));
    CHECK(generation.find(By::Passphrase)->cost.salt.size() == 16);
    CHECK(generation.find(By::ServiceKey) == nullptr);
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("a key file with any one bit turned or cut off is told from a wrong passphrase")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("desk.db.keys"));
    REQUIRE(writeKeyFile(path, sample()));
    const QByteArray whole = bytesOf(path);
    int unnoticed = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        overwrite(path, flipped);
        const auto read = readKeyFile(path);
        // White space may turn into other white space, and say the same.
        if (read)
            unnoticed += QByteArrayView(" \n").contains(whole[at]) ? 0 : 1;
        else
            CHECK((read.error().key == u"vault.damaged" || read.error().key == u"vault.too-new"));
    }
    CHECK(unnoticed == 0);
    for (const qsizetype length : {qsizetype(0), qsizetype(1), whole.size() / 2, whole.size() - 4}) {
        overwrite(path, whole.left(length));
        const auto read = readKeyFile(path);
        REQUIRE_FALSE(read);
        CHECK(read.error().key == QStringLiteral("vault.damaged"));
    }
}

TEST_CASE("a daemon's key file is refused when others may read it, when it is cut off and when it is changed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hub.key"));
    CHECK(readKeyOfService(path).error().key == QStringLiteral("vault.key-file.missing"));
    const auto made = makeKeyOfService(path);
    REQUIRE(made);
    CHECK(makeKeyOfService(path).error().key == QStringLiteral("vault.key-file.exists"));
    const auto read = readKeyOfService(path);
    REQUIRE(read);
    CHECK(*read == *made);

    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    CHECK(readKeyOfService(path).error().key == QStringLiteral("vault.key-file.mode"));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray whole = bytesOf(path);
    for (qsizetype at = 0; at < whole.size() - 1; ++at) {
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 1);
        overwrite(path, flipped);
        const auto changed = readKeyOfService(path);
        INFO(at);
        // The last digit of base64 has bits that mean nothing: then the key is the same.
        if (changed)
            CHECK(*changed == *made);
        else
            CHECK(changed.error().key == QStringLiteral("vault.key-file.damaged"));
    }
    overwrite(path, whole.left(20));
    CHECK(readKeyOfService(path).error().key == QStringLiteral("vault.key-file.damaged"));
}
