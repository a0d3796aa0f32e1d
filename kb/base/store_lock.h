// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// Says that one program at a time works on a store. The operating system holds it, and gives it up with the
/// program, however that ends: a file that says who holds it may be left half written by a power cut, and
/// then nobody could ever hold it again.
class StoreLock
{
public:
    /// @param path of a file of its own; it is made if it is not there, and stays
    explicit StoreLock(QString path)
        : m_path(std::move(path))
    {
    }
    ~StoreLock();
    StoreLock(const StoreLock&) = delete;
    StoreLock& operator=(const StoreLock&) = delete;

    /// @return false if somebody else holds it, in this process or another, or the file cannot be made.
    [[nodiscard]] bool tryLock();

private:
    const QString m_path;
    qintptr m_handle = -1;
};

} // namespace madoguchi
