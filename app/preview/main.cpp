// SPDX-License-Identifier: GPL-3.0-or-later
// madoguchi-preview: a picture's file on the standard input; its size and points on the standard output.
// Shows nothing, opens nothing, and is told nothing but those bytes.
#include "app/preview/confinement.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QtEndian>

#include <cstdio>

namespace {

constexpr qint64 mostBytes = 25LL << 20;
constexpr int longestSide = 2000;
constexpr int decodingMiB = 400;
// Beyond this even what decodes in pieces takes longer than anybody waits.
constexpr qint64 mostPoints = 400'000'000;

enum Exit { Done = 0, NoPicture = 1, NotConfined = 2 };

QByteArray readInput()
{
    QFile input;
    QByteArray bytes;
    if (input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        while (bytes.size() <= mostBytes) {
            const QByteArray more = input.read(1 << 20);
            if (more.isEmpty())
                break;
            bytes += more;
        }
    }
    return bytes;
}

QImage decode(const QByteArray& bytes)
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
    return reader.read().convertToFormat(QImage::Format_RGBA8888);
}

bool write(const QImage& picture)
{
    QByteArray head(8, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(picture.width()), head.data());
    qToBigEndian(static_cast<quint32>(picture.height()), head.data() + 4);
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly) || output.write(head) != head.size())
        return false;
    const qint64 line = 4LL * picture.width();
    for (int y = 0; y < picture.height(); ++y) {
        if (output.write(reinterpret_cast<const char*>(picture.constScanLine(y)), line) != line)
            return false;
    }
    return output.flush();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QImageReader::setAllocationLimit(decodingMiB);
    // Loads the plugins, which map files: before nothing can be had any more.
    (void)QImageReader::supportedImageFormats();
    if (!madoguchi::preview::confine())
        return NotConfined;
    const QByteArray bytes = readInput();
    if (bytes.isEmpty() || bytes.size() > mostBytes)
        return NoPicture;
    const QImage picture = decode(bytes);
    if (picture.isNull() || picture.width() > longestSide || picture.height() > longestSide)
        return NoPicture;
    return write(picture) ? Done : NoPicture;
}
