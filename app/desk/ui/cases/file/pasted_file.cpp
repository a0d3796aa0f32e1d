// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/pasted_file.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace madoguchi::desk {

namespace {

struct Format
{
    const char* type;
    const char* ending;
};
constexpr Format formats[] = {{"image/png", "png"}, {"image/jpeg", "jpg"}, {"image/gif", "gif"}};

} // namespace

bool PastedFile::isTaken(const QMimeData& data)
{
    return data.hasImage() || !pathsIn(data).isEmpty();
}

QStringList PastedFile::pathsIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

std::optional<PastedFile> PastedFile::pictureIn(const QMimeData& data)
{
    for (const Format& format : formats) {
        const QByteArray bytes = data.data(QLatin1String(format.type));
        if (!bytes.isEmpty())
            return PastedFile{bytes, QLatin1String(format.ending)};
    }
    const QImage picture = data.hasImage() ? qvariant_cast<QImage>(data.imageData()) : QImage();
    PastedFile made{{}, QStringLiteral("png")};
    QBuffer buffer(&made.bytes);
    if (picture.isNull() || !buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return std::nullopt;
    return made;
}

} // namespace madoguchi::desk
