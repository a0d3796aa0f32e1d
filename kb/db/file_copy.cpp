// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/file_copy.h"

#include "kb/base/file_sync.h"
#include "kb/db/encryption.h"
#include "kb/db/statement.h"
#include "kb/db/store_keys.h"
#include "kb/db/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace madoguchi::db {

namespace {

constexpr int pagesPerStep = 256;
constexpr int stepsPerSync = 16;

tl::unexpected<Error> targetFailed(const QString& path)
{
    return failure(ErrorCode::Io, QStringLiteral("backup.target"), path);
}

// The file a copy goes into; gone again unless it is kept.
class Target
{
public:
    explicit Target(const QString& path)
        : m_file(path)
    {
        m_file.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    ~Target()
    {
        sqlite3_close(m_handle);
        if (m_file.isOpen() && !m_kept)
            m_file.remove();
    }
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

    [[nodiscard]] Result<void> open(const std::optional<SecretKey>& key)
    {
        const int flags = SQLITE_OPEN_READWRITE;
        const QString path = m_file.fileName();
        if (!m_file.isOpen() ||
            sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) != SQLITE_OK)
            return targetFailed(path);
        if (key)
            MADOGUCHI_TRY(useKey(m_handle, path, *key));
        // What is half done is thrown away, never recovered; the disk is our own affair.
        if (sqlite3_exec(m_handle,
                         "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-4096;", nullptr,
                         nullptr, nullptr) != SQLITE_OK)
            return targetFailed(path);
        return {};
    }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] bool sync() { return syncToDisk(m_file).has_value(); }
    [[nodiscard]] bool keep()
    {
        m_kept = sqlite3_close(std::exchange(m_handle, nullptr)) == SQLITE_OK && sync();
        return m_kept;
    }

private:
    QFile m_file;
    sqlite3* m_handle = nullptr;
    bool m_kept = false;
};

Result<void> copyPages(sqlite3_backup* copy, Target& target, const QString& path,
                       const CopyProgress& progress)
{
    for (int step = 1;; ++step) {
        const int code = sqlite3_backup_step(copy, pagesPerStep);
        if (code != SQLITE_OK && code != SQLITE_DONE)
            return tl::unexpected<Error>(errorOf(code, path));
        const qint64 all = sqlite3_backup_pagecount(copy);
        if (progress && !progress(all - sqlite3_backup_remaining(copy), all))
            return failure(ErrorCode::Cancelled, QStringLiteral("db.cancelled"), path);
        if (code == SQLITE_DONE)
            return {};
        if (step % stepsPerSync == 0 && !target.sync())
            return targetFailed(path);
    }
}

} // namespace

Result<void> copyDatabase(Connection& source, const QString& path, const CopyProgress& progress)
{
    MADOGUCHI_TRY_ASSIGN(key, keyOf(path));
    MADOGUCHI_TRY_ASSIGN(sourceKey, keyOf(source.path()));
    if (key.has_value() != sourceKey.has_value())
        return failure(ErrorCode::Refused, QStringLiteral("db.key.missing"), path);
    Target target(path);
    MADOGUCHI_TRY(target.open(key));
    MADOGUCHI_TRY_ASSIGN(moment, Snapshot::begin(source));
    // BEGIN alone holds nothing: the first read does.
    MADOGUCHI_TRY(selectInteger(source, QStringLiteral("SELECT count(*) FROM sqlite_master")));
    sqlite3_backup* copy = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (copy == nullptr)
        return tl::unexpected<Error>(errorOf(sqlite3_errcode(target.handle()), path));
    const auto copied = copyPages(copy, target, path, progress);
    const int finished = sqlite3_backup_finish(copy);
    MADOGUCHI_TRY(copied);
    if (finished != SQLITE_OK)
        return tl::unexpected<Error>(errorOf(finished, path));
    return target.keep() ? Result<void>() : targetFailed(path);
}

Result<void> makeWhole(Connection& connection)
{
    MADOGUCHI_TRY(connection.runScript("PRAGMA wal_checkpoint(TRUNCATE)", QStringLiteral("checkpoint")));
    MADOGUCHI_TRY(connection.runScript("PRAGMA journal_mode=DELETE", QStringLiteral("journal mode")));
    return syncFile(connection.path());
}

Result<TableSum> sumTable(Connection& connection, const QString& table)
{
    return sumTable(connection.handle(), table);
}

Result<QStringList> tableNames(Connection& connection)
{
    Statement select(connection, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND "
                                                "name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"));
    MADOGUCHI_TRY(select.exec());
    QStringList names;
    while (select.next())
        names.append(select.text(0));
    MADOGUCHI_TRY(select.finish());
    return names;
}

Result<void> syncFile(const QString& path)
{
    if (QFileInfo(path).isDir())
        return syncDirectory(path);
    // For writing too: Windows puts nothing on the disk through a handle that only reads.
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(ErrorCode::Io, QStringLiteral("file.write"), path);
    return syncToDisk(file);
}

} // namespace madoguchi::db
