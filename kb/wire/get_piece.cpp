// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/get_piece.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Case_, Sha256, Piece };
}

void GetPiece::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.uuid(Case_, key.caseId.value);
    out.blob(Sha256, key.sha256);
    out.integer(Piece, piece);
}

Result<GetPiece> GetPiece::read(FieldReader& in)
{
    GetPiece message;
    message.request = in.integer(Request);
    message.key.caseId = {in.uuid(Case_)};
    message.key.sha256 = in.blob(Sha256);
    message.piece = in.integer(Piece);
    if (message.request < 1 || !isValid(message.key) || message.piece < 0 ||
        message.piece >= blob::pieceCount(mostAttachmentBytes))
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("get-piece"));
}

} // namespace madoguchi::wire
