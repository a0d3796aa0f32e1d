// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/blob_piece.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Size, Piece, Bytes };
}

void BlobPiece::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.integer(Size, size);
    out.integer(Piece, piece);
    out.blob(Bytes, bytes);
}

Result<BlobPiece> BlobPiece::read(FieldReader& in)
{
    BlobPiece message;
    message.request = in.integer(Request);
    message.size = in.integer(Size);
    message.piece = in.integer(Piece);
    message.bytes = in.blob(Bytes);
    if (message.request < 1 || blob::pieceCount(message.size) == 0 || message.piece < 0 ||
        message.piece >= blob::pieceCount(mostAttachmentBytes) ||
        message.bytes.size() != blob::pieceLength(message.size, static_cast<int>(message.piece)))
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("blob-piece"));
}

} // namespace madoguchi::wire
