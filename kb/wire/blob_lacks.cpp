// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/blob_lacks.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Pieces };
}

void BlobLacks::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.blob(Pieces, pieces);
}

Result<BlobLacks> BlobLacks::read(FieldReader& in)
{
    BlobLacks message;
    message.request = in.integer(Request);
    message.pieces = in.blob(Pieces);
    if (message.request < 1 || message.pieces.size() > blob::longestBits())
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("blob-lacks"));
}

} // namespace madoguchi::wire
