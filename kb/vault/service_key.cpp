// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/vault/service_key.h"

#include "kb/base/file_sync.h"
#include "kb/base/sealing.h"

#include <QFile>
#include <QFileInfo>

namespace madoguchi::vault {

namespace {

constexpr QByteArrayView mark("madoguchi-key-1");
constexpr qint64 longestFile = 4'096;

} // namespace

Result<SecretKey> readKeyOfService(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("vault.key-file.missing"), path);
#ifndef Q_OS_WIN
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
    if ((QFile::permissions(path) & others) != 0)
        return failure(ErrorCode::Refused, QStringLiteral("vault.key-file.mode"), path);
#endif
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("vault.key-file.read"), path);
    QByteArray line = file.read(longestFile).trimmed();
    QList<QByteArray> words = line.split(' ');
    QByteArray bytes = words.size() == 3 ? QByteArray::fromBase64(words.at(1)) : QByteArray();
    const bool whole = words.size() == 3 && words.at(0) == mark && words.at(2) == checksum(bytes);
    const auto key = whole ? SecretKey::fromBytes(bytes) : std::nullopt;
    for (QByteArray& word : words)
        wipe(word);
    wipe(bytes);
    wipe(line);
    if (!key)
        return failure(ErrorCode::Corrupt, QStringLiteral("vault.key-file.damaged"), path);
    return *key;
}

Result<SecretKey> makeKeyOfService(const QString& path)
{
    const SecretKey key = SecretKey::random();
    QFile file(path);
    if (file.exists())
        return failure(ErrorCode::Refused, QStringLiteral("vault.key-file.exists"), path);
    QByteArray bytes = key.bytes();
    QByteArray line = mark.toByteArray() + ' ' + bytes.toBase64() + ' ' + checksum(bytes) + '\n';
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(line) == line.size() && syncToDisk(file);
    wipe(bytes);
    wipe(line);
    if (!written) {
        file.remove();
        return failure(ErrorCode::Io, QStringLiteral("vault.key-file.write"), path);
    }
    file.close();
    MADOGUCHI_TRY(syncDirectory(QFileInfo(path).absolutePath()));
    return key;
}

Result<QByteArray> readRecoveryKey(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return QByteArray();
    const bool opened = file.open(QIODevice::ReadOnly);
    const auto decoded = QByteArray::fromBase64Encoding(file.read(longestFile).trimmed(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!opened || !decoded || decoded.decoded.size() != SecretKey::size)
        return failure(ErrorCode::InvalidInput, QStringLiteral("recovery.key"), path);
    return decoded.decoded;
}

} // namespace madoguchi::vault
