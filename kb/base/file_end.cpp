// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/file_end.h"

#include "kb/base/file_sync.h"

#include <QFile>
#include <QFileInfo>

namespace madoguchi {

namespace {

tl::unexpected<Error> failed(const QString& path)
{
    return failure(ErrorCode::Io, QStringLiteral("file.destroy"), path);
}

} // namespace

Result<void> overwriteFile(const QString& path)
{
    constexpr qint64 block = 1 << 20;
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return failed(path);
    const QByteArray zeros(block, '\0');
    for (qint64 left = file.size(); left > 0; left -= block) {
        const qint64 piece = std::min(left, block);
        if (file.write(zeros.constData(), piece) != piece)
            return failed(path);
    }
    if (!syncToDisk(file) || !file.resize(0) || !syncToDisk(file))
        return failed(path);
    return {};
}

Result<void> destroyFile(const QString& path)
{
    if (!QFileInfo::exists(path))
        return {};
    MADOGUCHI_TRY(overwriteFile(path));
    if (!QFile::remove(path))
        return failed(path);
    return syncDirectory(QFileInfo(path).absolutePath());
}

} // namespace madoguchi
