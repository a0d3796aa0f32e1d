// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/watched_files.h"

#include <sqlite3.h>

#include <new>

namespace madoguchi::test {

namespace {

sqlite3_vfs* below = nullptr;
FileWatcher* watcher = nullptr;
sqlite3_vfs layer;

struct File
{
    sqlite3_file base;
    std::string* name; ///< null: a temporary file, which nobody watches
    sqlite3_file* inner() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& fileOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

int ask(FileCall call, const File& file)
{
    return file.name ? watcher->before(call, *file.name) : SQLITE_OK;
}

template <typename Forward>
int asked(FileCall call, sqlite3_file* file, Forward forward)
{
    File& own = fileOf(file);
    if (const int refused = ask(call, own); refused != SQLITE_OK)
        return refused;
    return forward(own.inner());
}

int close(sqlite3_file* file)
{
    File& own = fileOf(file);
    const int code = own.inner()->pMethods->xClose(own.inner());
    delete own.name;
    return code;
}

int read(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset)
{
    return asked(FileCall::Read, file,
                 [=](sqlite3_file* inner) { return inner->pMethods->xRead(inner, bytes, count, offset); });
}

int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    return asked(FileCall::Write, file, [=](sqlite3_file* inner) {
        const int code = inner->pMethods->xWrite(inner, bytes, count, offset);
        if (const std::string* name = fileOf(file).name; name && code == SQLITE_OK)
            watcher->written(*name, offset, QByteArray(static_cast<const char*>(bytes), count));
        return code;
    });
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return asked(FileCall::Truncate, file, [=](sqlite3_file* inner) {
        const int code = inner->pMethods->xTruncate(inner, size);
        if (const std::string* name = fileOf(file).name; name && code == SQLITE_OK)
            watcher->truncated(*name, size);
        return code;
    });
}

int sync(sqlite3_file* file, int)
{
    return asked(FileCall::Sync, file, [=](sqlite3_file*) {
        if (const std::string* name = fileOf(file).name)
            watcher->synced(*name);
        return SQLITE_OK;
    });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return asked(FileCall::FileSize, file,
                 [=](sqlite3_file* inner) { return inner->pMethods->xFileSize(inner, size); });
}

int lock(sqlite3_file* file, int level)
{
    return asked(FileCall::Lock, file,
                 [=](sqlite3_file* inner) { return inner->pMethods->xLock(inner, level); });
}

int unlock(sqlite3_file* file, int level)
{
    return fileOf(file).inner()->pMethods->xUnlock(fileOf(file).inner(), level);
}

int checkReservedLock(sqlite3_file* file, int* held)
{
    return fileOf(file).inner()->pMethods->xCheckReservedLock(fileOf(file).inner(), held);
}

int fileControl(sqlite3_file* file, int what, void* argument)
{
    return fileOf(file).inner()->pMethods->xFileControl(fileOf(file).inner(), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return fileOf(file).inner()->pMethods->xSectorSize(fileOf(file).inner());
}

int deviceCharacteristics(sqlite3_file* file)
{
    return fileOf(file).inner()->pMethods->xDeviceCharacteristics(fileOf(file).inner());
}

int shmMap(sqlite3_file* file, int region, int size, int extend, volatile void** mapped)
{
    return asked(FileCall::ShmMap, file, [=](sqlite3_file* inner) {
        return inner->pMethods->xShmMap(inner, region, size, extend, mapped);
    });
}

int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    const auto forward = [=](sqlite3_file* inner) {
        return inner->pMethods->xShmLock(inner, offset, count, flags);
    };
    // Giving up a lock cannot fail.
    return flags & SQLITE_SHM_UNLOCK ? forward(fileOf(file).inner())
                                     : asked(FileCall::ShmLock, file, forward);
}

void shmBarrier(sqlite3_file* file)
{
    fileOf(file).inner()->pMethods->xShmBarrier(fileOf(file).inner());
}

int shmUnmap(sqlite3_file* file, int remove)
{
    return fileOf(file).inner()->pMethods->xShmUnmap(fileOf(file).inner(), remove);
}

const sqlite3_io_methods methods{2,
                                 close,
                                 read,
                                 write,
                                 truncate,
                                 sync,
                                 fileSize,
                                 lock,
                                 unlock,
                                 checkReservedLock,
                                 fileControl,
                                 sectorSize,
                                 deviceCharacteristics,
                                 shmMap,
                                 shmLock,
                                 shmBarrier,
                                 shmUnmap,
                                 nullptr,
                                 nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    File& own = fileOf(file);
    own = {};
    if (name) {
        if (const int refused = watcher->before(FileCall::Open, name); refused != SQLITE_OK)
            return refused;
    }
    int exists = 1;
    if (name && flags & SQLITE_OPEN_CREATE)
        below->xAccess(below, name, SQLITE_ACCESS_EXISTS, &exists);
    const int code = below->xOpen(below, name, own.inner(), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    if (name) {
        own.name = new (std::nothrow) std::string(name);
        if (!exists)
            watcher->created(*own.name);
    }
    own.base.pMethods = &methods;
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* name, int syncDirectory)
{
    if (const int refused = watcher->before(FileCall::Delete, name); refused != SQLITE_OK)
        return refused;
    const int code = below->xDelete(below, name, 0);
    if (code == SQLITE_OK)
        watcher->deleted(name, syncDirectory != 0);
    return code;
}

int access(sqlite3_vfs*, const char* name, int flags, int* result)
{
    if (const int refused = watcher->before(FileCall::Access, name); refused != SQLITE_OK)
        return refused;
    return below->xAccess(below, name, flags, result);
}

int fullPathname(sqlite3_vfs*, const char* name, int size, char* out)
{
    return below->xFullPathname(below, name, size, out);
}

} // namespace

WatchedFiles::WatchedFiles(FileWatcher& theWatcher)
{
    sqlite3_initialize();
    below = sqlite3_vfs_find(nullptr);
    watcher = &theWatcher;
    layer = *below;
    layer.szOsFile = int(sizeof(File)) + below->szOsFile;
    layer.zName = "watched";
    layer.pNext = nullptr;
    layer.xOpen = open;
    layer.xDelete = remove;
    layer.xAccess = access;
    layer.xFullPathname = fullPathname;
    layer.xRandomness = [](sqlite3_vfs*, int count, char* out) {
        return below->xRandomness(below, count, out);
    };
    layer.xSleep = [](sqlite3_vfs*, int us) { return below->xSleep(below, us); };
    layer.xCurrentTime = [](sqlite3_vfs*, double* out) { return below->xCurrentTime(below, out); };
    layer.xCurrentTimeInt64 = [](sqlite3_vfs*, sqlite3_int64* out) {
        return below->xCurrentTimeInt64(below, out);
    };
    layer.xGetLastError = [](sqlite3_vfs*, int size, char* out) {
        return below->xGetLastError(below, size, out);
    };
    sqlite3_vfs_register(&layer, 1);
}

WatchedFiles::~WatchedFiles()
{
    sqlite3_vfs_unregister(&layer);
    sqlite3_vfs_register(below, 1);
    watcher = nullptr;
}

} // namespace madoguchi::test
