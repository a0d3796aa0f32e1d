// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as they come in with a citizen's mail: decoded in a program of their own, which gives up what is
// too much.
#include "app/desk/core/picture_reader.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::desk;
using madoguchi::test::waitFor;

namespace {

const QString program = QStringLiteral(MADOGUCHI_PREVIEW);

Result<Picture> readBy(PictureReader& reader, const QByteArray& file)
{
    std::optional<Result<Picture>> got;
    reader.read(file, &reader, [&](const Result<Picture>& picture) { got = picture; });
    REQUIRE(waitFor([&] { return got.has_value(); }, 30'000));
    return *got;
}

Result<Picture> read(const QByteArray& file)
{
    PictureReader reader(program);
    return readBy(reader, file);
}

QString keyOf(const Result<Picture>& picture)
{
    return picture ? QString() : picture.error().key;
}

QByteArray fileOf(const QImage& image, const char* format)
{
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, format));
    return buffer.data();
}

QImage twoColours(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0, 0, 255));
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width / 2; ++x)
            image.setPixelColor(x, y, QColor(255, 0, 0));
    return image;
}

quint32 crcOf(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray chunk(const char* type, const QByteArray& body)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), bytes.data());
    const QByteArray content = QByteArray(type, 4) + body;
    QByteArray sum(4, Qt::Uninitialized);
    qToBigEndian(crcOf(content), sum.data());
    return bytes + content + sum;
}

/// A PNG that says it is so large, with lines of nothing but zeros.
QByteArray emptyPng(quint32 width, quint32 height, quint8 depth, quint8 colour, qint64 bytes)
{
    QByteArray head(13, '\0');
    qToBigEndian(width, head.data());
    qToBigEndian(height, head.data() + 4);
    head[8] = static_cast<char>(depth);
    head[9] = static_cast<char>(colour);
    // What zlib makes of zeros, without the length that Qt puts before it.
    const QByteArray packed = qCompress(QByteArray(bytes, '\0'), 9).mid(4);
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", head) + chunk("IDAT", packed) +
           chunk("IEND", {});
}

} // namespace

TEST_CASE("a picture comes back as its points, whatever it was packed in")
{
    for (const char* format : {"PNG", "JPEG", "BMP"}) {
        CAPTURE(format);
        const auto picture = read(fileOf(twoColours(40, 30), format));
        REQUIRE(picture);
        CHECK(picture->width == 40);
        CHECK(picture->height == 30);
        REQUIRE(picture->points.size() == 40 * 30 * 4);
        const auto at = [&](int place) { return static_cast<quint8>(picture->points[place]); };
        CHECK(at(0) > 200);
        CHECK(at(2) < 50);
        CHECK(at(3) == 255);
        CHECK(at(39 * 4) < 50);
        CHECK(at(39 * 4 + 2) > 200);
    }
}

TEST_CASE("a photograph is made as small as a window shows it")
{
    const auto picture = read(fileOf(twoColours(6000, 1500), "JPEG"));
    REQUIRE(picture);
    CHECK(picture->width == 2000);
    CHECK(picture->height == 500);
}

TEST_CASE("what is no picture, or one of those that open other files, is none")
{
    CHECK(keyOf(read(QByteArrayLiteral("%PDF-1.4 nothing"))) == u"picture.none");
    CHECK(keyOf(read({})) == u"picture.none");
    CHECK(keyOf(read(fileOf(twoColours(40, 30), "PNG").left(60))) == u"picture.none");
    CHECK(keyOf(read(QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'><image "
                                       "href='file:///etc/passwd'/></svg>"))) == u"picture.none");
    CHECK(keyOf(read(fileOf(twoColours(4, 4), "XPM"))) == u"picture.none");
}

TEST_CASE("pictures that would burst the memory are none, quickly")
{
    QElapsedTimer clock;
    clock.start();
    // 900 million points in some kilobytes; 400 million in one that is within the limit of points.
    CHECK(keyOf(read(emptyPng(30'000, 30'000, 1, 0, 30'000LL * 3751))) == u"picture.none");
    CHECK(keyOf(read(emptyPng(20'000, 20'000, 8, 6, 1 << 20))) == u"picture.none");
    CHECK(keyOf(read(emptyPng(0x7fffffff, 0x7fffffff, 16, 6, 1 << 20))) == u"picture.none");
    std::printf("three bombs refused after %lld ms\n", static_cast<long long>(clock.elapsed()));
    std::fflush(stdout);
    CHECK(clock.elapsed() < 20'000);
}

TEST_CASE("a program that does not end is ended, and the next picture is read")
{
    QTemporaryDir directory;
    const QString sleeper = directory.filePath(QStringLiteral("sleeper"));
    {
        QFile script(sleeper);
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexec sleep 1000\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    PictureReader reader(sleeper, 200);
    CHECK(keyOf(readBy(reader, QByteArrayLiteral("x"))) == u"picture.time");
    CHECK(keyOf(readBy(reader, QByteArrayLiteral("x"))) == u"picture.time");
}

TEST_CASE("a program that says more than a picture, or something else, is not believed")
{
    PictureReader endless(QStringLiteral("/usr/bin/yes"));
    CHECK(keyOf(readBy(endless, QByteArrayLiteral("x"))) == u"picture.none");
    PictureReader echo(QStringLiteral("/bin/cat"));
    QByteArray head(8, '\0');
    CHECK(keyOf(readBy(echo, head)) == u"picture.none");
    qToBigEndian<quint32>(2, head.data());
    qToBigEndian<quint32>(2, head.data() + 4);
    CHECK(keyOf(readBy(echo, head + QByteArray(15, 'x'))) == u"picture.none");
    CHECK(keyOf(readBy(echo, head + QByteArray(17, 'x'))) == u"picture.none");
    CHECK(readBy(echo, head + QByteArray(16, 'x')));
    PictureReader absent(QStringLiteral("/nowhere/at-all"));
    CHECK(keyOf(readBy(absent, QByteArrayLiteral("x"))) == u"picture.program");
}

TEST_CASE("a newer picture ends the former, which is told so")
{
    PictureReader reader(program);
    QString former;
    reader.read(QByteArrayLiteral("x"), &reader, [&](const Result<Picture>& told) { former = keyOf(told); });
    CHECK(readBy(reader, fileOf(twoColours(4, 4), "PNG")));
    CHECK(former == u"picture.stopped");
}

TEST_CASE("the program has shut itself off from network, programs and memory before it reads a byte")
{
    QProcess process;
    process.start(program, QStringList());
    REQUIRE(process.waitForStarted());
    const auto says = [&](const QString& file, const QByteArray& line) {
        QFile status(QStringLiteral("/proc/%1/%2").arg(process.processId()).arg(file));
        return status.open(QIODevice::ReadOnly) && status.readAll().simplified().contains(line);
    };
    CHECK(waitFor([&] { return says(QStringLiteral("status"), "Seccomp: 2"); }));
    CHECK(says(QStringLiteral("status"), "NoNewPrivs: 1"));
    CHECK(says(QStringLiteral("limits"), "Max address space 805306368 805306368"));
    CHECK(says(QStringLiteral("limits"), "Max cpu time 10 10"));
    CHECK(says(QStringLiteral("limits"), "Max file size 0 0"));
    process.kill();
    process.waitForFinished();
}
