// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/data_lock.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace madoguchi::hub {

Result<DataLock> DataLock::take(const QString& directory, Kind kind)
{
    const QString path = directory + QStringLiteral("/hub.lock");
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(ErrorCode::Io, QStringLiteral("data.lock"), path);
    const bool alone = kind == Kind::Alone;
    if (::flock(file, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0)
        return DataLock(file);
    const bool busy = errno == EWOULDBLOCK;
    ::close(file);
    if (!busy)
        return failure(ErrorCode::Io, QStringLiteral("data.lock"), path);
    return failure(ErrorCode::Busy, alone ? QStringLiteral("data.in-use") : QStringLiteral("data.restoring"),
                   directory);
}

DataLock::DataLock(DataLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

DataLock& DataLock::operator=(DataLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

DataLock::~DataLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace madoguchi::hub
