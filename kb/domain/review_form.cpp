// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/review_form.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { Criteria = 1, Version, ChangedBy, ChangedAt };
enum CriterionKey { IdKey = 1, Title, Hint, Weight, Points };
} // namespace

QUuid rowIdOfReviewForm()
{
    return uuidForName(QStringLiteral("review-form"));
}

QCborMap toCbor(const Criterion& criterion)
{
    FieldWriter out;
    out.uuid(IdKey, criterion.id.value);
    out.text(Title, criterion.title);
    out.text(Hint, criterion.hint);
    out.integer(Weight, criterion.weight);
    out.integer(Points, criterion.points);
    out.unknown(criterion.unknown);
    return out.map();
}

Result<Criterion> criterionFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    Criterion criterion;
    criterion.id = {in.uuid(IdKey)};
    criterion.title = in.text(Title);
    criterion.hint = in.text(Hint);
    criterion.weight = static_cast<int>(in.integer(Weight));
    criterion.points = static_cast<int>(in.integer(Points));
    criterion.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("review.criterion")));
    // Everything that is worked out from them divides by them.
    if (criterion.id.isNull() || criterion.weight < 1 || criterion.points < 1)
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("review.criterion"));
    return criterion;
}

QByteArray encode(const ReviewForm& form)
{
    FieldWriter out;
    QCborArray criteria;
    for (const Criterion& criterion : form.criteria)
        criteria.append(toCbor(criterion));
    out.value(Criteria, criteria);
    out.integer(Version, form.version);
    out.uuid(ChangedBy, form.changedBy.value);
    out.time(ChangedAt, form.changedAt);
    out.unknown(form.unknown);
    return out.bytes();
}

Result<ReviewForm> decodeReviewForm(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("review-form")));
    FieldReader in(map);
    ReviewForm form;
    for (const QCborValue& value : in.array(Criteria)) {
        MADOGUCHI_TRY_ASSIGN(criterion, criterionFromCbor(value.toMap()));
        form.criteria.push_back(criterion);
    }
    form.version = in.integer(Version);
    form.changedBy = {in.uuid(ChangedBy)};
    form.changedAt = in.time(ChangedAt);
    form.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("review-form")));
    return form;
}

} // namespace madoguchi
