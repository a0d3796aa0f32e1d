// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"

#include "kb/base/random.h"
#include "kb/wire/frame.h"

using namespace madoguchi;
using namespace madoguchi::wire;

namespace {

QList<QByteArray> drain(FrameReader& reader)
{
    QList<QByteArray> payloads;
    while (true) {
        const auto next = reader.next();
        REQUIRE(next);
        if (!*next)
            return payloads;
        payloads.append(**next);
    }
}

} // namespace

TEST_CASE("a frame is its length in four bytes, big endian, and the payload")
{
    CHECK(frameOf(QByteArrayLiteral("abc")) == QByteArray::fromHex("00000003616263"));
}

TEST_CASE("frames are found however the stream is cut")
{
    const QList<QByteArray> sent{QByteArray(1, 'a'), QByteArray(300, 'b'), QByteArray(5000, 'c')};
    QByteArray stream;
    for (const QByteArray& payload : sent)
        stream += frameOf(payload);
    for (quint64 seed = 0; seed < 200; ++seed) {
        SeededRandom random(seed);
        FrameReader reader(5000);
        QList<QByteArray> got;
        for (qsizetype at = 0; at < stream.size();) {
            const auto take = static_cast<qsizetype>(random.below(seed % 2 == 0 ? 7 : 4000));
            reader.feed(stream.mid(at, take));
            at += take;
            got += drain(reader);
        }
        CHECK(got == sent);
        CHECK(reader.buffered() == 0);
    }
}

TEST_CASE("a length above the limit is refused when only the length has come")
{
    FrameReader reader(1000);
    reader.feed(QByteArray::fromHex("000003e9"));
    CHECK(reader.next().error().key == QStringLiteral("wire.frame.too-large"));

    FrameReader huge(1000);
    huge.feed(QByteArray::fromHex("ffffffff"));
    CHECK(huge.next().error().key == QStringLiteral("wire.frame.too-large"));
}

TEST_CASE("a limit raised after sign-in holds for the next frame")
{
    FrameReader reader(3);
    reader.feed(frameOf(QByteArrayLiteral("abc")) + frameOf(QByteArrayLiteral("abcdef")));
    REQUIRE(*reader.next() == QByteArrayLiteral("abc"));
    CHECK_FALSE(reader.next());
    reader.setLimit(6);
    CHECK(*reader.next() == QByteArrayLiteral("abcdef"));
}

TEST_CASE("an empty frame is refused")
{
    FrameReader reader(10);
    reader.feed(QByteArray(4, '\0'));
    CHECK(reader.next().error().key == QStringLiteral("wire.frame.empty"));
}
