// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/review.h"

#include <QDate>
#include <QString>

#include <functional>

namespace madoguchi::desk {

/// What an operator's reviews of one month came to.
struct MonthMean
{
    QDate month;     ///< its first day
    int reviews = 0; ///< with a total: what the mean is over
    double mean = 0; ///< per cent, of the totals; 0 without reviews

    bool operator==(const MonthMean&) const = default;
};

struct OperatorTrend
{
    UserId operatorId;
    QString name;
    std::vector<MonthMean> months; ///< oldest first, those without reviews too

    bool operator==(const OperatorTrend&) const = default;
};

/// The `months` months up to that of `today`, by the day a review was given in local time. Second opinions
/// for calibration do not count: nobody's work is counted twice. Sorted by name, never by result.
[[nodiscard]] std::vector<OperatorTrend> trendsOf(const std::vector<Review>& reviews, QDate today, int months,
                                                  const std::function<QString(const UserId&)>& nameOf);

} // namespace madoguchi::desk
