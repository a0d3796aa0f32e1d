// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a conversation that is about attachments.
#include "kb/hub/peer.h"

namespace madoguchi::hub {

void Peer::on(const wire::OfferBlob& offer)
{
    if (!expect(State::SignedIn))
        return;
    const qint64 start = m_service.clock.steadyMs();
    const auto lacking = m_service.blobs.offer(m_actor, offer.key, offer.size);
    if (!lacking)
        return fault(offer.request, lacking.error());
    Q_EMIT send(wire::BlobLacks{offer.request, blob::bitsOf(*lacking)});
    log("offer", QStringLiteral("bytes=%1 lacking=%2").arg(offer.size).arg(lacking->size()), start);
}

void Peer::on(const wire::PutPiece& put)
{
    if (!expect(State::SignedIn))
        return;
    const qint64 start = m_service.clock.steadyMs();
    const auto complete = m_service.blobs.put(m_actor, put.key, static_cast<int>(put.piece), put.bytes);
    if (!complete)
        return fault(put.request, complete.error());
    Q_EMIT send(wire::PieceTaken{put.request, *complete});
    if (*complete)
        log("attachment", QStringLiteral("complete"), start);
}

void Peer::on(const wire::GetPiece& get)
{
    if (!expect(State::SignedIn))
        return;
    auto piece = m_service.blobs.get(m_actor, get.key, static_cast<int>(get.piece));
    if (!piece)
        return fault(get.request, piece.error());
    tell(blobEntry(AuditAct::BlobRead, m_actor.user, get.key));
    Q_EMIT send(wire::BlobPiece{get.request, piece->size, get.piece, std::move(piece->bytes)});
}

} // namespace madoguchi::hub
