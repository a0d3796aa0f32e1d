// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/publication.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key {
    State = 1,
    Title,
    Opinion,
    Answer,
    Category,
    Unit,
    Date,
    ProposedBy,
    ApprovedBy,
    PublishedAt,
    ChangedAt,
    Version
};
}

QCborMap toCbor(const Publication& publication)
{
    FieldWriter out;
    out.integer(State, static_cast<int>(publication.state));
    out.text(Title, publication.title);
    out.text(Opinion, publication.opinion);
    out.text(Answer, publication.answer);
    out.text(Category, publication.category);
    out.text(Unit, publication.unit);
    out.date(Date, publication.date);
    out.uuid(ProposedBy, publication.proposedBy.value);
    out.uuid(ApprovedBy, publication.approvedBy.value);
    out.time(PublishedAt, publication.publishedAt);
    out.time(ChangedAt, publication.changedAt);
    out.integer(Version, publication.version);
    out.unknown(publication.unknown);
    return out.map();
}

Result<Publication> publicationFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    Publication publication;
    publication.state =
        in.enumeration(State, PublicationState::None, PublicationState::Returned, PublicationState::None);
    publication.title = in.text(Title);
    publication.opinion = in.text(Opinion);
    publication.answer = in.text(Answer);
    publication.category = in.text(Category);
    publication.unit = in.text(Unit);
    publication.date = in.date(Date);
    publication.proposedBy = {in.uuid(ProposedBy)};
    publication.approvedBy = {in.uuid(ApprovedBy)};
    publication.publishedAt = in.time(PublishedAt);
    publication.changedAt = in.time(ChangedAt);
    publication.version = in.integer(Version);
    publication.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("case.publication")));
    return publication;
}

} // namespace madoguchi
