// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/quality_projection.h"

#include "kb/db/statement.h"
#include "kb/domain/review.h"
#include "kb/domain/review_sample.h"

namespace madoguchi::store {

namespace {

using db::execute;

Result<void> projectReview(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(review, decodeReview(row.body));
    db::Statement put(connection,
                      QStringLiteral("REPLACE INTO review (id, contact, operator, reviewer, calibration, "
                                     "reviewed_at, body) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    put.bind(row.id).bind(review.contact.value).bind(review.operatorId.value).bind(review.reviewer.value);
    put.bind(review.calibration).bind(review.reviewedAt).bind(row.body);
    return put.exec();
}

Result<void> projectSample(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(sample, decodeReviewSample(row.body));
    return execute(connection,
                   QStringLiteral("REPLACE INTO review_sample (id, drawn_at, body) VALUES (?, ?, ?)"), row.id,
                   sample.drawnAt, row.body);
}

QString tableOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::ReviewForm:
        return QStringLiteral("review_form");
    case EntityKind::Review:
        return QStringLiteral("review");
    case EntityKind::ReviewSample:
        return QStringLiteral("review_sample");
    default:
        return {};
    }
}

} // namespace

Result<void> projectOfQuality(db::Connection& connection, const EntityRow& row)
{
    switch (row.kind) {
    case EntityKind::ReviewForm:
        return execute(connection, QStringLiteral("REPLACE INTO review_form (id, body) VALUES (?, ?)"),
                       row.id, row.body);
    case EntityKind::Review:
        return projectReview(connection, row);
    case EntityKind::ReviewSample:
        return projectSample(connection, row);
    default:
        return {};
    }
}

Result<void> unprojectOfQuality(db::Connection& connection, const EntityRef& ref)
{
    const QString table = tableOf(ref.kind);
    if (table.isEmpty())
        return {};
    return execute(connection, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), ref.id);
}

} // namespace madoguchi::store
