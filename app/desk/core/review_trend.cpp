// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/review_trend.h"

#include <algorithm>
#include <map>

namespace madoguchi::desk {

namespace {

QDate monthOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

std::vector<MonthMean> emptyMonths(QDate last, int months)
{
    std::vector<MonthMean> all;
    for (int back = months - 1; back >= 0; --back)
        all.push_back({last.addMonths(-back)});
    return all;
}

void add(std::vector<MonthMean>& months, QDate month, double total)
{
    for (MonthMean& mean : months) {
        if (mean.month != month)
            continue;
        mean.mean = (mean.mean * mean.reviews + total) / (mean.reviews + 1);
        ++mean.reviews;
    }
}

} // namespace

std::vector<OperatorTrend> trendsOf(const std::vector<Review>& reviews, QDate today, int months,
                                    const std::function<QString(const UserId&)>& nameOf)
{
    const QDate last = monthOf(today);
    std::map<UserId, OperatorTrend> byOperator;
    for (const Review& review : reviews) {
        const auto total = totalOf(review);
        const QDate month = monthOf(review.reviewedAt.toLocal().date());
        if (review.calibration || !total || month > last || month <= last.addMonths(-months))
            continue;
        OperatorTrend& trend = byOperator[review.operatorId];
        if (trend.months.empty())
            trend = {review.operatorId, nameOf ? nameOf(review.operatorId) : QString(),
                     emptyMonths(last, months)};
        add(trend.months, month, *total);
    }
    std::vector<OperatorTrend> trends;
    for (auto& [id, trend] : byOperator)
        trends.push_back(std::move(trend));
    std::stable_sort(trends.begin(), trends.end(), [](const OperatorTrend& a, const OperatorTrend& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return trends;
}

} // namespace madoguchi::desk
