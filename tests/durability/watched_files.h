// SPDX-License-Identifier: GPL-3.0-or-later
// A layer between SQLite and its files: a test sees every call, and may let it fail.
#pragma once

#include <QByteArray>
#include <QString>

#include <string>

namespace madoguchi::test {

enum class FileCall { Open, Delete, Access, Read, Write, Truncate, Sync, FileSize, Lock, ShmMap, ShmLock };

/// Told of every call; the calls of all threads come here, so whoever has state guards it.
class FileWatcher
{
public:
    FileWatcher() = default;
    FileWatcher(const FileWatcher&) = delete;
    FileWatcher& operator=(const FileWatcher&) = delete;
    virtual ~FileWatcher() = default;

    /// Before a call: anything but 0 (SQLITE_OK) is its result, and the file is not touched.
    virtual int before(FileCall, const std::string& /*file*/) { return 0; }
    /// After a call that went well. @{
    virtual void created(const std::string& /*file*/) {}
    virtual void written(const std::string& /*file*/, qint64 /*offset*/, const QByteArray& /*bytes*/) {}
    virtual void truncated(const std::string& /*file*/, qint64 /*size*/) {}
    virtual void synced(const std::string& /*file*/) {}
    /// @param durably the directory is on the disk too
    virtual void deleted(const std::string& /*file*/, bool /*durably*/) {}
    /// @}
};

/// While it lives, connections that are opened go through it; they have to be closed before it ends. One at a
/// time. Nothing is really put on the disk: the machine these tests run on is not switched off.
class WatchedFiles
{
public:
    explicit WatchedFiles(FileWatcher& watcher);
    ~WatchedFiles();
    WatchedFiles(const WatchedFiles&) = delete;
    WatchedFiles& operator=(const WatchedFiles&) = delete;
};

} // namespace madoguchi::test
