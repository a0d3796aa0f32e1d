// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/attachment.h"

#include <QList>

#include <tuple>

namespace madoguchi {

/// The bytes of an attachment, as they are stored and travel: by the case that names them and their SHA-256.
/// The same bytes in two cases are two blobs to the hub: that somebody else's case holds them too must not
/// show, and nobody gets them for naming them.
struct BlobKey
{
    CaseId caseId;
    QByteArray sha256; ///< sha256Bytes of them

    bool operator==(const BlobKey&) const = default;
    friend bool operator<(const BlobKey& a, const BlobKey& b)
    {
        return std::tie(a.caseId, a.sha256) < std::tie(b.caseId, b.sha256);
    }
};

/// True if it names a case and the SHA-256 has its length.
[[nodiscard]] bool isValid(const BlobKey& key);

namespace blob {

/// All pieces but the last have so many bytes. Stored and sent; frozen.
inline constexpr qint64 pieceBytes = 128 * 1024;

/// Into how many pieces `size` bytes are cut; 0 if a blob cannot be so large.
[[nodiscard]] int pieceCount(qint64 size);
/// How long piece `index` (from 0) of a blob of `size` bytes is; 0 if there is no such piece.
[[nodiscard]] qint64 pieceLength(qint64 size, int index);

/// Sets of pieces as they travel: bit i % 8 of byte i / 8 stands for piece i; without zero bytes at the end.
/// @{
[[nodiscard]] QByteArray bitsOf(const QList<int>& pieces);
/// Ascending.
[[nodiscard]] QList<int> piecesIn(const QByteArray& bits);
/// The longest such set, in bytes.
[[nodiscard]] qsizetype longestBits();
/// @}

} // namespace blob
} // namespace madoguchi
