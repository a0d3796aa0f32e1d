// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/acts.h"
#include "kb/domain/contact.h"

#include <QJsonArray>

namespace madoguchi::sample {

namespace {

std::vector<Criterion> criteriaOf(const QJsonObject& act)
{
    std::vector<Criterion> criteria;
    for (const QJsonValue& value : act.value(QStringLiteral("criteria")).toArray()) {
        const QJsonObject each = value.toObject();
        Criterion criterion;
        criterion.title = each.value(QStringLiteral("title")).toString();
        criterion.id = {uuidForName(u"sample-criterion:" + criterion.title)};
        criterion.hint = each.value(QStringLiteral("hint")).toString();
        criterion.weight = each.value(QStringLiteral("weight")).toInt(1);
        criterion.points = each.value(QStringLiteral("points")).toInt(5);
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

Result<std::vector<Criterion>> criteriaInForce(Stage& stage)
{
    MADOGUCHI_TRY_ASSIGN(stored, stage.store().row({EntityKind::ReviewForm, rowIdOfReviewForm()}));
    if (!stored)
        return failure(ErrorCode::NotFound, QStringLiteral("review-form.absent"));
    MADOGUCHI_TRY_ASSIGN(form, decodeReviewForm(stored->row.body));
    return form.criteria;
}

} // namespace

Result<void> playReviewForm(Stage& stage, const QJsonObject& act, Timestamp at)
{
    ReviewForm form;
    form.criteria = criteriaOf(act);
    return stage.give(act, act.value(QStringLiteral("by")).toString(), at, SaveReviewForm{form, 0});
}

Result<void> playReview(Stage& stage, const QJsonObject& act, Timestamp at)
{
    const QString by = act.value(QStringLiteral("by")).toString();
    Review review;
    review.contact = {uuidForName(act.value(QStringLiteral("contact")).toString())};
    MADOGUCHI_TRY_ASSIGN(stored, stage.store().row({EntityKind::Contact, review.contact.value}));
    if (!stored)
        return failure(ErrorCode::NotFound, QStringLiteral("contact.absent"));
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(stored->row.body));
    MADOGUCHI_TRY_ASSIGN(reviewer, stage.user(by));
    MADOGUCHI_TRY_ASSIGN(criteria, criteriaInForce(stage));
    review.operatorId = contact.operatorId;
    review.id = idOfReview(review.contact, reviewer);
    review.criteria = criteria;
    const QJsonArray scores = act.value(QStringLiteral("scores")).toArray();
    for (qsizetype i = 0; i < scores.size() && i < qsizetype(criteria.size()); ++i) {
        if (!scores.at(i).isNull())
            review.scores.push_back({criteria[size_t(i)].id, scores.at(i).toInt()});
    }
    review.comment = act.value(QStringLiteral("comment")).toString();
    return stage.give(act, by, at, SaveReview{review, 0});
}

} // namespace madoguchi::sample
