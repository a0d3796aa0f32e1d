// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace madoguchi::preview {

namespace {

constexpr int longestSide = 2000;
constexpr int decodingMiB = 400;
// Beyond this even what decodes in pieces takes longer than anybody waits.
constexpr qint64 mostPoints = 400'000'000;

} // namespace

void preparePictures()
{
    QImageReader::setAllocationLimit(decodingMiB);
    // Loads the plugins, which map files: before nothing can be had any more.
    (void)QImageReader::supportedImageFormats();
}

Decoded decodePicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    // By their content; of what else plugins may know (SVG opens files) nothing.
    const QByteArray format = QImageReader::imageFormat(&buffer);
    if (!QByteArrayList{"png", "jpeg", "gif", "bmp"}.contains(format))
        return {};
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || static_cast<qint64>(size.width()) * size.height() > mostPoints)
        return {};
    if (std::max(size.width(), size.height()) > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read().convertToFormat(QImage::Format_RGBA8888);
    if (image.isNull() || image.width() > longestSide || image.height() > longestSide)
        return {};
    return {Exit::Done, image};
}

} // namespace madoguchi::preview
