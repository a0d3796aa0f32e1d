// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/offer_blob.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Case_, Sha256, Size };
}

void OfferBlob::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.uuid(Case_, key.caseId.value);
    out.blob(Sha256, key.sha256);
    out.integer(Size, size);
}

Result<OfferBlob> OfferBlob::read(FieldReader& in)
{
    OfferBlob message;
    message.request = in.integer(Request);
    message.key.caseId = {in.uuid(Case_)};
    message.key.sha256 = in.blob(Sha256);
    message.size = in.integer(Size);
    if (message.request < 1 || !isValid(message.key) || blob::pieceCount(message.size) == 0)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("offer-blob"));
}

} // namespace madoguchi::wire
