// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/input_file.h"

#include <QTemporaryFile>

namespace madoguchi::ctl {

namespace {

tl::unexpected<Error> unreadable(const QString& path, const QFile& file)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("file.read"), path + u": " + file.errorString());
}

Result<std::unique_ptr<QFile>> copied(QFile& pipe)
{
    auto copy = std::make_unique<QTemporaryFile>();
    if (!copy->open())
        return unreadable(copy->fileTemplate(), *copy);
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
