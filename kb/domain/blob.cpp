// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/blob.h"

#include <algorithm>

namespace madoguchi {

bool isValid(const BlobKey& key)
{
    return !key.caseId.isNull() && key.sha256.size() == sha256Bytes;
}

namespace blob {

int pieceCount(qint64 size)
{
    if (size < 1 || size > mostAttachmentBytes)
        return 0;
    return static_cast<int>((size + pieceBytes - 1) / pieceBytes);
}

qint64 pieceLength(qint64 size, int index)
{
    if (index < 0 || index >= pieceCount(size))
        return 0;
    return std::min(pieceBytes, size - index * pieceBytes);
}

QByteArray bitsOf(const QList<int>& pieces)
{
    QByteArray bits;
    for (const int piece : pieces) {
        const qsizetype byte = piece / 8;
        if (bits.size() <= byte)
            bits.append(byte + 1 - bits.size(), '\0');
        bits[byte] = static_cast<char>(bits[byte] | (1 << (piece % 8)));
    }
    return bits;
}

QList<int> piecesIn(const QByteArray& bits)
{
    QList<int> pieces;
    for (qsizetype i = 0; i < bits.size() * 8; ++i) {
        if (((bits[i / 8] >> (i % 8)) & 1) != 0)
            pieces.append(static_cast<int>(i));
    }
    return pieces;
}

qsizetype longestBits()
{
    return (pieceCount(mostAttachmentBytes) + 7) / 8;
}

} // namespace blob
} // namespace madoguchi
