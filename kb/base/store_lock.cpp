// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/store_lock.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace madoguchi {

#ifdef Q_OS_WIN

bool StoreLock::tryLock()
{
    if (m_handle != -1)
        return true;
    // Nobody else may open it as long as this handle is open.
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t*>(m_path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
                    nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    m_handle = reinterpret_cast<qintptr>(file);
    return true;
}

StoreLock::~StoreLock()
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
}

#else

bool StoreLock::tryLock()
{
    if (m_handle != -1)
        return true;
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return false;
    }
    m_handle = file;
    return true;
}

StoreLock::~StoreLock()
{
    if (m_handle != -1)
        ::close(static_cast<int>(m_handle));
}

#endif

} // namespace madoguchi
