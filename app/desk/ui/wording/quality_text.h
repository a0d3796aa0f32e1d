// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/calibration.h"
#include "app/desk/core/review_total.h"
#include "app/desk/core/review_trend.h"
#include "kb/base/error.h"
#include "kb/domain/contact.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read about reviews. Every share comes with what it is a share of.
class QualityText
{
    Q_DECLARE_TR_FUNCTIONS(QualityText)
public:
    /// "83 %".
    [[nodiscard]] static QString percent(double percent);
    /// "Total 83 %: 5 of 6 criteria apply (weight 16 of 18)".
    [[nodiscard]] static QString of(const ReviewTotal& total);
    /// Short, for a table: "83 % (5/6)"; a dash without any.
    [[nodiscard]] static QString shortOf(const ReviewTotal& total);
    /// "4 of 5"; "does not apply".
    [[nodiscard]] static QString points(const std::optional<int>& points, int most);
    [[nodiscard]] static QString doesNotApply();
    /// "Mean difference 12 % of the scale over 11 scores; 7 of 11 equal".
    [[nodiscard]] static QString of(const Agreement& agreement);
    /// "= equal", "≠ 20 %", or who judged alone.
    [[nodiscard]] static QString difference(const ScorePair& scores);
    [[nodiscard]] static QString kind(bool calibration);
    /// "84 % (n=4)"; a dash without reviews.
    [[nodiscard]] static QString of(const MonthMean& mean);
    [[nodiscard]] static QString month(QDate month);
    [[nodiscard]] static QString moment(Timestamp at);
    /// As long as moment() gets: what a column of them must hold.
    [[nodiscard]] static QStringList longestMoment();
    /// What a contact was about, in a line; says so if this desk does not hold it.
    [[nodiscard]] static QString subject(const Contact* contact);
    /// How a review stands with its operator: not seen, seen when, answered.
    [[nodiscard]] static QString state(const Review& review);
    [[nodiscard]] static QString of(const Error& error);
    /// Six criteria to start with, without ids.
    [[nodiscard]] static std::vector<Criterion> proposal();
};

} // namespace madoguchi::desk
