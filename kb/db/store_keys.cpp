// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/store_keys.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace madoguchi::db {

namespace {

struct Ring
{
    std::mutex mutex;
    QHash<QString, SecretKey> keys;
    KeyFinder finder;
};

Ring& ring()
{
    static Ring one;
    return one;
}

QString nameOf(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
}

} // namespace

void giveKey(const QString& path, const SecretKey& key)
{
    const std::lock_guard lock(ring().mutex);
    ring().keys.insert(nameOf(path), key);
}

Result<std::optional<SecretKey>> keyOf(const QString& path)
{
    const QString name = nameOf(path);
    KeyFinder finder;
    {
        const std::lock_guard lock(ring().mutex);
        if (const auto known = ring().keys.constFind(name); known != ring().keys.cend())
            return *known;
        finder = ring().finder;
    }
    if (!finder)
        return std::optional<SecretKey>();
    MADOGUCHI_TRY_ASSIGN(found, finder(path));
    if (found)
        giveKey(path, *found);
    return found;
}

Result<void> shareKey(const QString& from, const QString& to)
{
    MADOGUCHI_TRY_ASSIGN(key, keyOf(from));
    if (key)
        giveKey(to, *key);
    return {};
}

void forgetKey(const QString& path)
{
    const std::lock_guard lock(ring().mutex);
    ring().keys.remove(nameOf(path));
}

void setKeyFinder(KeyFinder finder)
{
    const std::lock_guard lock(ring().mutex);
    ring().finder = std::move(finder);
}

} // namespace madoguchi::db
