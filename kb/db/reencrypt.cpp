// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/reencrypt.h"

#include "kb/base/file_end.h"
#include "kb/base/file_sync.h"
#include "kb/db/connection.h"
#include "kb/db/encryption.h"
#include "kb/db/fts5_tokenizer.h"
#include "kb/db/table_sum.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace madoguchi::db {

namespace {

const QString logSuffix = QStringLiteral("-wal");
const QString suffixes[] = {QString(), logSuffix, QStringLiteral("-shm"), QStringLiteral("-journal")};

QString rekeying(const QString& path)
{
    return path + QStringLiteral(".rekeying");
}
QString rekeyed(const QString& path)
{
    return path + QStringLiteral(".rekeyed");
}
QString former(const QString& path)
{
    return path + QStringLiteral(".former");
}

tl::unexpected<Error> failed(const QString& path)
{
    return failure(ErrorCode::Io, QStringLiteral("db.rekey.file"), path);
}

Result<void> rename(const QString& from, const QString& to)
{
    if (!QFile::rename(from, to))
        return failed(to);
    return {};
}

Result<void> destroyAll(const QString& path)
{
    for (const QString& suffix : suffixes)
        MADOGUCHI_TRY(destroyFile(path + suffix));
    return {};
}

/// The file to itself, past Qt: nobody else can open it as long as this is open.
class Alone
{
public:
    Alone() = default;
    ~Alone() { sqlite3_close(m_handle); }
    Alone(const Alone&) = delete;
    Alone& operator=(const Alone&) = delete;

    Result<void> open(const QString& path, const std::optional<SecretKey>& key)
    {
        m_path = path;
        const int opened = sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                                           SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI, nullptr);
        if (opened != SQLITE_OK)
            return tl::unexpected<Error>(errorOf(opened, path));
        keepLog(m_handle, true);
        if (key)
            MADOGUCHI_TRY(useKey(m_handle, path, *key));
        // Its log is to be overwritten, not just unlinked.
        int persist = 1;
        sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_PERSIST_WAL, &persist);
        MADOGUCHI_TRY(registerFts5Tokenizer(m_handle));
        return run("PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA locking_mode=EXCLUSIVE; "
                   "PRAGMA synchronous=FULL; BEGIN EXCLUSIVE; SELECT count(*) FROM sqlite_schema; COMMIT;");
    }

    Result<void> run(const QByteArray& script)
    {
        const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return tl::unexpected<Error>(errorOf(code, m_path));
        return {};
    }

    /// Everything its log holds into the file itself.
    Result<void> carryLog()
    {
        int frames = 0;
        int carried = 0;
        const int code =
            sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_FULL, &frames, &carried);
        if (code != SQLITE_OK)
            return tl::unexpected<Error>(errorOf(code, m_path));
        if (frames != carried)
            return failure(ErrorCode::Busy, QStringLiteral("db.busy"), m_path);
        return {};
    }

    /// A copy under another key.
    Result<void> writeInto(const QString& path, const SecretKey& key, const QByteArray& salt)
    {
        // The file's name is bound, and SQLite keeps no text of the statement that holds the key.
        QByteArray url = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
        QByteArray raw = "raw:" + key.bytes() + salt;
        QByteArray hex = raw.toHex();
        url += "?cipher=chacha20&hexkey=" + hex;
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(m_handle, "VACUUM INTO ?", -1, &statement, nullptr);
        if (code == SQLITE_OK) {
            sqlite3_bind_text(statement, 1, url.constData(), static_cast<int>(url.size()), SQLITE_STATIC);
            code = sqlite3_step(statement);
        }
        sqlite3_finalize(statement);
        wipe(raw);
        wipe(hex);
        wipe(url);
        if (code != SQLITE_DONE)
            return tl::unexpected<Error>(errorOf(code, path));
        return {};
    }

    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
    QString m_path;
};

Result<void> compare(sqlite3* before, sqlite3* after)
{
    const auto differs = [](const QString& what) {
        return failure(ErrorCode::Corrupt, QStringLiteral("db.rekey.verify"), what);
    };
    for (const char* query : {"SELECT group_concat(type || name || coalesce(sql, '')) FROM (SELECT * FROM "
                              "sqlite_schema ORDER BY type, name)",
                              "PRAGMA user_version", "PRAGMA application_id", "PRAGMA encoding"}) {
        MADOGUCHI_TRY_ASSIGN(one, askOne(before, query));
        MADOGUCHI_TRY_ASSIGN(other, askOne(after, query));
        if (one != other)
            return differs(QStringLiteral("schema"));
    }
    MADOGUCHI_TRY_ASSIGN(tables, storedTables(before));
    for (const QString& table : tables) {
        MADOGUCHI_TRY_ASSIGN(one, sumTable(before, table));
        MADOGUCHI_TRY_ASSIGN(other, sumTable(after, table));
        if (one != other)
            return differs(table);
    }
    MADOGUCHI_TRY_ASSIGN(sound, askOne(after, "PRAGMA quick_check(1)"));
    if (sound != "ok")
        return differs(QString::fromUtf8(sound));
    return {};
}

/// The old one steps aside, the new one comes in. From the first line on, settleRekeying() can do the rest.
Result<void> swap(const QString& path)
{
    for (const QString& suffix : {logSuffix, QStringLiteral("-shm"), QString()}) {
        if (QFileInfo::exists(path + suffix))
            MADOGUCHI_TRY(rename(path + suffix, former(path) + suffix));
    }
    MADOGUCHI_TRY(rename(rekeyed(path), path));
    return syncDirectory(QFileInfo(path).absolutePath());
}

} // namespace

Result<void> reencrypt(const QString& path, const std::optional<SecretKey>& present, const SecretKey& key,
                       const QByteArray& salt)
{
    MADOGUCHI_TRY(checkCipher());
    MADOGUCHI_TRY(settleRekeying(path));
    {
        Alone before;
        MADOGUCHI_TRY(before.open(path, present));
        const auto made = [&]() -> Result<void> {
            MADOGUCHI_TRY(before.carryLog());
            MADOGUCHI_TRY(before.writeInto(rekeying(path), key, salt));
            QFile fresh(rekeying(path));
            if (!fresh.setPermissions(QFile::permissions(path)) || !fresh.open(QIODevice::ReadWrite))
                return failed(fresh.fileName());
            MADOGUCHI_TRY(syncToDisk(fresh));
            fresh.close();
            {
                Alone after;
                MADOGUCHI_TRY(after.open(rekeying(path), key));
                MADOGUCHI_TRY(compare(before.handle(), after.handle()));
            }
            MADOGUCHI_TRY(rename(rekeying(path), rekeyed(path)));
            return syncDirectory(QFileInfo(path).absolutePath());
        }();
        if (!made) {
            for (const QString& suffix : suffixes)
                QFile::remove(rekeying(path) + suffix);
            return made;
        }
    }
    MADOGUCHI_TRY(swap(path));
    if (fileKind(path) != FileKind::Other || !opensWith(path, key))
        return failure(ErrorCode::Corrupt, QStringLiteral("db.rekey.verify"), path);
    return destroyAll(former(path));
}

Result<void> settleRekeying(const QString& path)
{
    for (const QString& suffix : suffixes)
        QFile::remove(rekeying(path) + suffix);
    const bool hasNew = QFileInfo::exists(rekeyed(path));
    if (hasNew && QFileInfo::exists(path)) {
        // The old one is still the one that counts, and somebody may have written into it since.
        MADOGUCHI_TRY(destroyAll(rekeyed(path)));
    } else if (hasNew) {
        MADOGUCHI_TRY(rename(rekeyed(path), path));
        MADOGUCHI_TRY(syncDirectory(QFileInfo(path).absolutePath()));
    }
    if (QFileInfo::exists(path))
        return destroyAll(former(path));
    return {};
}

} // namespace madoguchi::db
