// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/quality_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

namespace {

template <typename Entity>
Result<std::vector<Entity>> entitiesIn(db::Statement& rows, Result<Entity> (*decode)(const QByteArray&))
{
    MADOGUCHI_TRY(rows.exec());
    std::vector<Entity> entities;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(entity, decode(rows.bytes(0)));
        entities.push_back(entity);
    }
    MADOGUCHI_TRY(rows.finish());
    return entities;
}

} // namespace

Result<std::optional<ReviewForm>> QualityRepository::form()
{
    db::Statement rows(m_connection, QStringLiteral("SELECT body FROM review_form"));
    MADOGUCHI_TRY_ASSIGN(forms, entitiesIn(rows, decodeReviewForm));
    return forms.empty() ? std::optional<ReviewForm>() : std::optional(forms.front());
}

Result<std::vector<Review>> QualityRepository::reviews(Timestamp from)
{
    db::Statement rows(
        m_connection,
        QStringLiteral("SELECT body FROM review WHERE reviewed_at >= ? ORDER BY reviewed_at DESC, id"));
    rows.bind(from);
    return entitiesIn(rows, decodeReview);
}

Result<std::vector<Review>> QualityRepository::reviewsOf(const ContactId& contact)
{
    db::Statement rows(m_connection,
                       QStringLiteral("SELECT body FROM review WHERE contact = ? ORDER BY reviewed_at, id"));
    rows.bind(contact.value);
    return entitiesIn(rows, decodeReview);
}

Result<std::vector<ReviewSample>> QualityRepository::samples()
{
    db::Statement rows(m_connection,
                       QStringLiteral("SELECT body FROM review_sample ORDER BY drawn_at DESC, id"));
    return entitiesIn(rows, decodeReviewSample);
}

Result<std::vector<SampledContact>> QualityRepository::candidates(Timestamp from, Timestamp until,
                                                                  const UserId& notOf)
{
    db::Statement rows(m_connection,
                       QStringLiteral("SELECT id, operator, category FROM contact WHERE ended_at >= ? AND "
                                      "ended_at < ? AND operator <> ? AND operator <> ?"));
    rows.bind(from).bind(until).bind(notOf.value).bind(QUuid());
    MADOGUCHI_TRY(rows.exec());
    std::vector<SampledContact> found;
    while (rows.next())
        found.push_back({{rows.uuid(0)}, {rows.uuid(1)}, rows.text(2)});
    MADOGUCHI_TRY(rows.finish());
    return found;
}

} // namespace madoguchi::store
