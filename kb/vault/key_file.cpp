// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/vault/key_file.h"

#include "kb/base/file_sync.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace madoguchi::vault {

namespace {

constexpr int format = 1;
constexpr qint64 longestFile = 64 * 1024;
const QString formatField = QStringLiteral("madoguchi-keys");
const QString sumField = QStringLiteral("sum");
const QString keysField = QStringLiteral("keys");
const QString wrapsField = QStringLiteral("opened-by");
const QString byField = QStringLiteral("by");
const QString boxField = QStringLiteral("box");
const QString sideField = QStringLiteral("side");
const QString saltField = QStringLiteral("salt");
const QString passesField = QStringLiteral("passes");
const QString memoryField = QStringLiteral("memory-kib");
const QString entryField = QStringLiteral("entry");
const QString recoveryField = QStringLiteral("to");

constexpr By all[] = {By::Passphrase, By::Keychain, By::ServiceKey, By::Recovery};

tl::unexpected<Error> damaged(const QString& path)
{
    return failure(ErrorCode::Corrupt, QStringLiteral("vault.damaged"), path);
}

QString text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonObject& object, const QString& field)
{
    return QByteArray::fromBase64(object.value(field).toString().toLatin1());
}

QJsonObject toJson(const Wrap& wrap)
{
    QJsonObject object{{byField, wordOf(wrap.by)}, {boxField, text(wrap.box)}};
    if (wrap.by == By::Passphrase) {
        object.insert(saltField, text(wrap.cost.salt));
        object.insert(passesField, wrap.cost.passes);
        object.insert(memoryField, wrap.cost.memoryKib);
    }
    if (wrap.by == By::Keychain)
        object.insert(entryField, wrap.entry);
    if (wrap.by == By::Recovery)
        object.insert(recoveryField, text(wrap.recoveryTo));
    return object;
}

std::optional<Wrap> wrapOf(const QJsonObject& object)
{
    const auto* by = std::find_if(std::begin(all), std::end(all),
                                  [&](By each) { return wordOf(each) == object.value(byField).toString(); });
    if (by == std::end(all))
        return std::nullopt;
    Wrap wrap;
    wrap.by = *by;
    wrap.box = bytes(object, boxField);
    wrap.cost = {bytes(object, saltField), object.value(passesField).toInt(),
                 object.value(memoryField).toInt()};
    wrap.entry = object.value(entryField).toString();
    wrap.recoveryTo = bytes(object, recoveryField);
    return wrap;
}

QByteArray sumOf(QJsonObject object)
{
    object.remove(sumField);
    return checksum(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString wordOf(By by)
{
    switch (by) {
    case By::Passphrase:
        return QStringLiteral("passphrase");
    case By::Keychain:
        return QStringLiteral("keychain");
    case By::ServiceKey:
        return QStringLiteral("key-file");
    case By::Recovery:
        return QStringLiteral("recovery");
    }
    return {};
}

const Wrap* Generation::find(By by) const
{
    const auto found =
        std::find_if(wraps.begin(), wraps.end(), [by](const Wrap& wrap) { return wrap.by == by; });
    return found == wraps.end() ? nullptr : &*found;
}

QString keyFilePath(const QString& storePath)
{
    return storePath + QStringLiteral(".keys");
}

Result<std::optional<KeyFile>> readKeyFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<KeyFile>();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("vault.file"), path);
    const QJsonObject object = QJsonDocument::fromJson(file.read(longestFile)).object();
    if (object.value(formatField).toInt() > format)
        return failure(ErrorCode::TooNew, QStringLiteral("vault.too-new"), path);
    if (object.value(formatField).toInt() != format ||
        object.value(sumField).toString().toLatin1() != sumOf(object))
        return damaged(path);
    KeyFile read;
    const QJsonArray keys = object.value(keysField).toArray();
    for (const QJsonValue& key : keys) {
        Generation generation;
        generation.side = bytes(key.toObject(), sideField);
        const QJsonArray wraps = key.toObject().value(wrapsField).toArray();
        for (const QJsonValue& value : wraps) {
            const auto wrap = wrapOf(value.toObject());
            if (!wrap)
                return damaged(path);
            generation.wraps.push_back(*wrap);
        }
        if (generation.wraps.empty())
            return damaged(path);
        read.generations.push_back(generation);
    }
    if (read.generations.empty() || read.generations.size() > 2)
        return damaged(path);
    return read;
}

Result<void> writeKeyFile(const QString& path, const KeyFile& file)
{
    QJsonArray keys;
    for (const Generation& generation : file.generations) {
        QJsonArray wraps;
        for (const Wrap& wrap : generation.wraps)
            wraps.append(toJson(wrap));
        keys.append(QJsonObject{{wrapsField, wraps}, {sideField, text(generation.side)}});
    }
    QJsonObject object{{formatField, format}, {keysField, keys}};
    object.insert(sumField, QString::fromLatin1(sumOf(object)));
    const QByteArray body = QJsonDocument(object).toJson();
    // QSaveFile puts it on the disk before it takes the old one's place.
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        out.write(body) != body.size() || !out.commit())
        return failure(ErrorCode::Io, QStringLiteral("vault.file"), path);
    return syncDirectory(QFileInfo(path).absolutePath());
}

} // namespace madoguchi::vault
