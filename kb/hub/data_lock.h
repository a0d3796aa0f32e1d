// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QString>

namespace madoguchi::hub {

/// Who uses a data directory. Daemons and their commands share it; a restore has it to itself. The system
/// takes the lock back from a process that is gone, however it went.
class DataLock
{
public:
    enum class Kind { Shared, Alone };

    /// Does not wait. Errors: Busy "data.in-use" (asked for alone, while a hub or a command runs) or
    /// "data.restoring" (asked to share, while a restore runs); Io "data.lock".
    [[nodiscard]] static Result<DataLock> take(const QString& directory, Kind kind);
    DataLock() = default;
    DataLock(DataLock&& other) noexcept;
    DataLock& operator=(DataLock&& other) noexcept;
    ~DataLock();

private:
    explicit DataLock(int file)
        : m_file(file)
    {
    }
    int m_file = -1;
};

} // namespace madoguchi::hub
