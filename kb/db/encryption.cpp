// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/encryption.h"

#include "kb/db/sqlite_library.h"

#include <QFile>
#include <QHash>

#include <sqlite3.h>

#include <mutex>

#ifndef Q_OS_WIN
#include <dlfcn.h>
#endif

namespace madoguchi::db {

namespace {

constexpr QByteArrayView plainBeginning("SQLite format 3\0", 16);

#ifdef Q_OS_WIN
// The library is beside the program, and a program that lacks something of it is not started at all.
constexpr auto setKey = &sqlite3_key_v2;
constexpr auto versionText = &sqlite3mc_version;

constexpr bool hasCipher()
{
    return true;
}
#else
// A plain SQLite has neither of them. They are looked up, so that a program starts on it all the same, and
// can say why it does not go on.
const auto setKey = reinterpret_cast<decltype(&sqlite3_key_v2)>(::dlsym(RTLD_DEFAULT, "sqlite3_key_v2"));
const auto versionText =
    reinterpret_cast<decltype(&sqlite3mc_version)>(::dlsym(RTLD_DEFAULT, "sqlite3mc_version"));

bool hasCipher()
{
    return setKey != nullptr && versionText != nullptr;
}
#endif

// Through SQLite, never past it: whoever closes a file of his own takes this process's locks from SQLite. The
// first 16 bytes are given as they lie on the disk.
QByteArray beginningOf(sqlite3* connection)
{
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    QByteArray beginning(plainBeginning.size(), '\0');
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK ||
        file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK || size == 0)
        return {};
    // A file that is shorter is none of ours: what is missing stays zero.
    file->pMethods->xRead(file, beginning.data(), static_cast<int>(beginning.size()), 0);
    return beginning;
}

QByteArray beginningOf(const QString& path)
{
    sqlite3* look = nullptr;
    const bool opened =
        sqlite3_open_v2(path.toUtf8().constData(), &look, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK;
    const QByteArray beginning = opened ? beginningOf(look) : QByteArray();
    sqlite3_close(look);
    return beginning;
}

FileKind kindOf(const QByteArray& beginning)
{
    if (beginning.isEmpty())
        return FileKind::Absent;
    return beginning == plainBeginning ? FileKind::Plain : FileKind::Other;
}

/// A connection of its own, for one look.
class Look
{
public:
    Look(const QString& path, const SecretKey& key)
    {
        constexpr int patienceMs = 1'000;
        if (!hasCipher() || sqlite3_open_v2(path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE,
                                            nullptr) != SQLITE_OK)
            return;
        sqlite3_busy_timeout(m_handle, patienceMs);
        keepLog(m_handle, true);
        QByteArray raw = "raw:" + key.bytes();
        if (setKey(m_handle, "main", raw.constData(), static_cast<int>(raw.size())) == SQLITE_OK)
            m_code = sqlite3_exec(m_handle, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) &
                     0xff;
        wipe(raw);
    }
    ~Look() { sqlite3_close(m_handle); }
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;

    [[nodiscard]] int code() const { return m_code; }

private:
    sqlite3* m_handle = nullptr;
    int m_code = SQLITE_ERROR;
};

} // namespace

void keepLog(sqlite3* connection, bool keep)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

QString cipherVersion()
{
    return hasCipher() ? QString::fromUtf8(versionText()).section(u' ', -1) : QString();
}

Result<void> checkCipher()
{
    if (!hasCipher())
        return failure(ErrorCode::Internal, QStringLiteral("db.sqlite.no-cipher"), sqliteVersion());
    return {};
}

FileKind fileKind(const QString& path)
{
    return kindOf(beginningOf(path));
}

QByteArray saltOf(const QString& path)
{
    const QByteArray beginning = beginningOf(path);
    return kindOf(beginning) == FileKind::Other ? beginning : QByteArray();
}

Result<void> createEncrypted(const QString& path, const SecretKey& key, const QByteArray& salt)
{
    MADOGUCHI_TRY(checkCipher());
    if (fileKind(path) != FileKind::Absent)
        return {};
    sqlite3* fresh = nullptr;
    QByteArray raw = "raw:" + key.bytes() + salt;
    const bool made = sqlite3_open_v2(path.toUtf8().constData(), &fresh,
                                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) == SQLITE_OK &&
                      setKey(fresh, "main", raw.constData(), static_cast<int>(raw.size())) == SQLITE_OK &&
                      sqlite3_exec(fresh, "PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL;", nullptr,
                                   nullptr, nullptr) == SQLITE_OK;
    wipe(raw);
    sqlite3_close(fresh);
    if (made && saltOf(path) == salt)
        return {};
    const bool isPlain = fileKind(path) == FileKind::Plain;
    QFile::remove(path);
    if (isPlain)
        return failure(ErrorCode::Refused, QStringLiteral("db.key.unproven"), path);
    return failure(ErrorCode::Io, QStringLiteral("db.open"), path);
}

Result<void> useKey(sqlite3* connection, const QString& path, const SecretKey& key)
{
    MADOGUCHI_TRY(checkCipher());
    if (kindOf(beginningOf(connection)) == FileKind::Plain)
        return failure(ErrorCode::Refused, QStringLiteral("db.plain"), path);
    QByteArray raw = "raw:" + key.bytes();
    const int code = setKey(connection, "main", raw.constData(), static_cast<int>(raw.size()));
    wipe(raw);
    if (code != SQLITE_OK)
        return failure(ErrorCode::Internal, QStringLiteral("db.key.refused"), path);
    return {};
}

Result<void> proveEncrypted(const QString& path, const SecretKey& key)
{
    static std::mutex mutex;
    static QHash<QString, SecretKey> proved;
    const std::lock_guard lock(mutex);
    if (fileKind(path) == FileKind::Plain)
        return failure(ErrorCode::Refused, QStringLiteral("db.plain"), path);
    if (const auto known = proved.constFind(path); known != proved.cend() && *known == key)
        return {};
    // A key that differs by one bit, so that nothing but the key can be the reason.
    QByteArray wrong = key.bytes();
    wrong[0] = static_cast<char>(wrong[0] ^ 1);
    const bool refused = Look(path, *SecretKey::fromBytes(wrong)).code() == SQLITE_NOTADB;
    wipe(wrong);
    if (!refused)
        return failure(ErrorCode::Refused, QStringLiteral("db.key.unproven"), path);
    proved.insert(path, key);
    return {};
}

bool opensWith(const QString& path, const SecretKey& key)
{
    return fileKind(path) == FileKind::Other && Look(path, key).code() == SQLITE_OK;
}

bool refuses(const QString& path, const SecretKey& key)
{
    return fileKind(path) == FileKind::Other && Look(path, key).code() == SQLITE_NOTADB;
}

} // namespace madoguchi::db
