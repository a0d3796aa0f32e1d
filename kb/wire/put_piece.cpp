// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/put_piece.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Case_, Sha256, Piece, Bytes };
}

void PutPiece::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.uuid(Case_, key.caseId.value);
    out.blob(Sha256, key.sha256);
    out.integer(Piece, piece);
    out.blob(Bytes, bytes);
}

Result<PutPiece> PutPiece::read(FieldReader& in)
{
    PutPiece message;
    message.request = in.integer(Request);
    message.key.caseId = {in.uuid(Case_)};
    message.key.sha256 = in.blob(Sha256);
    message.piece = in.integer(Piece);
    message.bytes = in.blob(Bytes);
    if (message.request < 1 || !isValid(message.key) || message.piece < 0 ||
        message.piece >= blob::pieceCount(mostAttachmentBytes) || message.bytes.isEmpty() ||
        message.bytes.size() > blob::pieceBytes)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("put-piece"));
}

} // namespace madoguchi::wire
