// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/input_file.h"

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#else
#include <QTemporaryFile>
#endif

namespace madoguchi::ctl {

namespace {

tl::unexpected<Error> unreadable(const QString& path, const QFile& file)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("file.read"), path + u": " + file.errorString());
}

/// What comes through a pipe is read more than once. It is citizens' words: on Linux they lie in memory, in a
/// file without a name.
Result<std::unique_ptr<QFile>> emptyCopy()
{
#ifdef Q_OS_LINUX
    auto copy = std::make_unique<QFile>();
    const int file = ::memfd_create("madoguchictl-input", MFD_CLOEXEC);
    if (file < 0 || !copy->open(file, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle))
        return unreadable(QStringLiteral("memory"), *copy);
    return copy;
#else
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return unreadable(copy->fileTemplate(), *copy);
    return copy;
#endif
}

Result<std::unique_ptr<QFile>> copied(QFile& pipe)
{
    MADOGUCHI_TRY_ASSIGN(copy, emptyCopy());
    for (QByteArray block = pipe.read(1 << 16); !block.isEmpty(); block = pipe.read(1 << 16)) {
        if (copy->write(block) != block.size())
            return unreadable(copy->fileName(), *copy);
    }
    if (!copy->seek(0))
        return unreadable(copy->fileName(), *copy);
    return copy;
}

} // namespace

Result<std::unique_ptr<QFile>> openInput(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unreadable(path, *file);
    if (!file->isSequential())
        return file;
    return copied(*file);
}

} // namespace madoguchi::ctl
