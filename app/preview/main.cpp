// SPDX-License-Identifier: GPL-3.0-or-later
// madoguchi-preview: a file on the standard input, its points on the standard output. Shows nothing and is
// told nothing but those bytes, and what of them is wanted:
//
//   madoguchi-preview                     a picture: width, height, points
//   madoguchi-preview page NUMBER SIDE    a page of a PDF: pages, 1 if characters lack, width, height, points
//
// The pages are said before the page is drawn: one that ends the program leaves the others to be asked for.
// Numbers of the answer have four bytes, the big end first; points four: red, green, blue, opacity. It ends
// with one of Exit, or is ended by its limits.
#include "app/preview/confinement.h"
#include "app/preview/page.h"
#include "app/preview/picture.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <cstdio>
#include <new>
#include <optional>

using namespace madoguchi::preview;

namespace {

constexpr qint64 mostBytes = 25LL << 20;

/// Which page, and how large.
struct PageWanted
{
    int number = 0;
    int side = 0;
};

std::optional<PageWanted> pageOf(const QStringList& arguments)
{
    bool isNumber = false;
    bool isSide = false;
    if (arguments.size() != 4 || arguments[1] != u"page")
        return {};
    const PageWanted wanted{arguments[2].toInt(&isNumber), arguments[3].toInt(&isSide)};
    if (!isNumber || !isSide || wanted.number < 1 || wanted.number > mostPages || wanted.side < 2 ||
        wanted.side > longestSideOfPage)
        return {};
    return wanted;
}

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

bool write(QFile& output, int number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(number), bytes.data());
    return output.write(bytes) == bytes.size();
}

bool write(QFile& output, const QImage& image)
{
    if (!write(output, image.width()) || !write(output, image.height()))
        return false;
    const qint64 line = 4LL * image.width();
    for (int y = 0; y < image.height(); ++y) {
        if (output.write(reinterpret_cast<const char*>(image.constScanLine(y)), line) != line)
            return false;
    }
    return output.flush();
}

Exit run(const QStringList& arguments)
{
    const std::optional<PageWanted> wanted = pageOf(arguments);
    if (!wanted && arguments.size() > 1)
        return Exit::Nothing;
    QList<QByteArray> readable;
    if (wanted)
        readable = preparePages();
    else
        preparePictures();
    if (!confine(readable))
        return Exit::NotConfined;
    const QByteArray bytes = readInput();
    if (bytes.isEmpty() || bytes.size() > mostBytes)
        return Exit::Nothing;
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return Exit::Nothing;
    if (!wanted) {
        const Decoded picture = decodePicture(bytes);
        return picture.exit != Exit::Done || write(output, picture.image) ? picture.exit : Exit::Nothing;
    }
    const Decoded page = decodePage(bytes, wanted->number, wanted->side,
                                    [&](int pages) { return write(output, pages) && output.flush(); });
    if (page.exit != Exit::Done)
        return page.exit;
    return write(output, page.lacksFont ? 1 : 0) && write(output, page.image) ? Exit::Done : Exit::Nothing;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    try {
        return static_cast<int>(run(QCoreApplication::arguments()));
    } catch (const std::bad_alloc&) {
        return static_cast<int>(Exit::TooMuch);
    }
}
