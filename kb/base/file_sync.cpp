// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/file_sync.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace madoguchi {

Result<void> syncToDisk(QFileDevice& file)
{
#ifdef Q_OS_WIN
    const bool synced = file.flush() && ::_commit(file.handle()) == 0;
#else
    const bool synced = file.flush() && ::fsync(file.handle()) == 0;
#endif
    if (!synced)
        return failure(ErrorCode::Io, QStringLiteral("file.write"), file.fileName());
    return {};
}

Result<void> syncDirectory([[maybe_unused]] const QString& directory)
{
#ifndef Q_OS_WIN
    const int descriptor =
        ::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return failure(ErrorCode::Io, QStringLiteral("file.write"), directory);
#endif
    return {};
}

} // namespace madoguchi
