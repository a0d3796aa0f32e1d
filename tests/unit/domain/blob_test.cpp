// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/blob.h"
#include "tests/support/printers.h"

using namespace madoguchi;

TEST_CASE("a blob is cut into pieces of 128 KiB, the last one being what is left")
{
    CHECK(blob::pieceCount(0) == 0);
    CHECK(blob::pieceCount(1) == 1);
    CHECK(blob::pieceCount(blob::pieceBytes) == 1);
    CHECK(blob::pieceCount(blob::pieceBytes + 1) == 2);
    CHECK(blob::pieceCount(mostAttachmentBytes) == 200);
    CHECK(blob::pieceCount(mostAttachmentBytes + 1) == 0);
    for (const qint64 size : {1LL, 131'072LL, 131'073LL, 400'000LL, 26'214'400LL}) {
        CAPTURE(size);
        qint64 sum = 0;
        for (int i = 0; i < blob::pieceCount(size); ++i)
            sum += blob::pieceLength(size, i);
        CHECK(sum == size);
        CHECK(blob::pieceLength(size, -1) == 0);
        CHECK(blob::pieceLength(size, blob::pieceCount(size)) == 0);
    }
}

TEST_CASE("a set of pieces comes back from its bits, which are no longer than the largest blob needs")
{
    const QList<int> some{0, 7, 8, 15, 16, 199};
    CHECK(blob::piecesIn(blob::bitsOf(some)) == some);
    CHECK(blob::bitsOf({}).isEmpty());
    CHECK(blob::bitsOf({0, 8}) == QByteArray::fromHex("0101"));
    QList<int> all;
    for (int i = 0; i < 200; ++i)
        all.append(i);
    CHECK(blob::piecesIn(blob::bitsOf(all)) == all);
    CHECK(blob::bitsOf(all).size() == blob::longestBits());
}
