// SPDX-License-Identifier: GPL-3.0-or-later
// What reviews come to: totals with their share, two reviewers side by side, months; and who may see what.
#include "app/desk/core/review_draft.h"
#include "app/desk/core/review_trend.h"
#include "app/desk/core/rows_model.h"
#include "tests/unit/desk_core/quality_fixture.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

Timestamp on(int year, int month, int day)
{
    return Timestamp::from(QDateTime(QDate(year, month, day), QTime(12, 0)));
}

} // namespace

TEST_CASE("a total says how many criteria and how much weight it is over")
{
    const ReviewTotal whole = totalWithShare(reviewOf("c1", "a", 5, 0));
    CHECK(whole == ReviewTotal{25.0, 2, 2, 4, 4});
    const ReviewTotal part = totalWithShare(reviewOf("c1", "a", std::nullopt, 4));
    CHECK(part == ReviewTotal{80.0, 1, 2, 3, 4});
    CHECK_FALSE(totalWithShare(reviewOf("c1", "a", std::nullopt, std::nullopt)).percent);
}

TEST_CASE("what another reviewer gave stays hidden until one's own review of the contact is there")
{
    const std::vector<Review> theirs{reviewOf("c1", "a", 5, 5), reviewOf("c2", "a", 1, 1)};
    CHECK(openReviews(theirs, person("b")).empty());
    std::vector<Review> both = theirs;
    both.push_back(reviewOf("c1", "b", 3, 3));
    const auto open = openReviews(both, person("b"));
    REQUIRE(open.size() == 2);
    CHECK(open.front().contact == both.front().contact);
    CHECK(openReviews(both, person("a")).size() == 3);
    // The operator's own, but no second opinion about them.
    CHECK(openReviews(theirs, person("kim")).size() == 2);
    both[0].calibration = true;
    CHECK(openReviews(both, person("kim")).size() == 2);
}

TEST_CASE("two reviewers are compared where both gave points, in shares of the scale")
{
    const ReviewPair pair{reviewOf("c1", "a", 5, 4, {1000}), reviewOf("c1", "b", 5, 2, {2000})};
    const auto scores = sideBySide(pair);
    REQUIRE(scores.size() == 2);
    CHECK(scores[0].difference() == 0.0);
    CHECK(*scores[1].difference() == Approx(40));
    const Agreement agreement = agreementOf(scores);
    CHECK(agreement.compared == 2);
    CHECK(agreement.equal == 1);
    CHECK(agreement.oneSided == 0);
    CHECK(agreement.meanDifference == Approx(20));
}

TEST_CASE("a criterion one of two left out is not compared but counted, and so is none that both left out")
{
    const ReviewPair pair{reviewOf("c1", "a", std::nullopt, 3), reviewOf("c1", "b", 2, 3)};
    const Agreement agreement = agreementOf(sideBySide(pair));
    CHECK(agreement.compared == 1);
    CHECK(agreement.oneSided == 1);
    CHECK(agreement.meanDifference == 0);
    const ReviewPair none{reviewOf("c1", "a", std::nullopt, 3), reviewOf("c1", "b", std::nullopt, 3)};
    CHECK(agreementOf(sideBySide(none)).oneSided == 0);
}

TEST_CASE("a form changed in between is compared by shares, and what is new stands alone")
{
    ReviewPair pair{reviewOf("c1", "a", 5, 5), reviewOf("c1", "b", 5, 5)};
    pair.second.criteria[0].points = 10; // 5 of 10 now
    pair.second.criteria.push_back(criterionOf("new"));
    pair.second.scores.push_back({criterionOf("new").id, 1});
    const auto scores = sideBySide(pair);
    REQUIRE(scores.size() == 3);
    CHECK(*scores[0].difference() == Approx(50));
    CHECK(scores[2].firstMost == 0);
    CHECK_FALSE(scores[2].difference());
    CHECK(agreementOf(scores).oneSided == 0);
}

TEST_CASE("pairs are of one contact and two reviewers, the earlier review first, the newest pair on top")
{
    const auto pairs = pairsOf({reviewOf("c1", "a", 1, 1, {3000}), reviewOf("c1", "b", 2, 2, {1000}),
                                reviewOf("c2", "a", 3, 3, {5000}), reviewOf("c2", "c", 3, 3, {4000}),
                                reviewOf("c3", "a", 3, 3, {9000})});
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].first.reviewer == person("c"));
    CHECK(pairs[1].first.reviewer == person("b"));
    CHECK(pairsOf({reviewOf("c1", "a", 1, 1), reviewOf("c1", "b", 1, 1), reviewOf("c1", "c", 1, 1)}).size() ==
          3);
    const Agreement all = agreementOf(pairs);
    CHECK(all.compared == 4);
    CHECK(all.equal == 2);
    CHECK(all.meanDifference == Approx(10));
}

TEST_CASE("a trend has the mean and the number of each month, by name, without second opinions")
{
    Review second = reviewOf("c9", "b", 0, 0, on(2026, 11, 3));
    second.calibration = true;
    Review sato = reviewOf("c5", "a", 5, 5, on(2026, 10, 1));
    sato.operatorId = person("abe");
    const auto trends =
        trendsOf({reviewOf("c1", "a", 5, 5, on(2026, 11, 2)), reviewOf("c2", "a", 0, 0, on(2026, 11, 20)),
                  reviewOf("c3", "a", 5, 0, on(2026, 9, 30)), reviewOf("c4", "a", 5, 5, on(2026, 5, 31)),
                  second, sato},
                 QDate(2026, 11, 22), 6, [](const UserId& id) {
                     return id == person("abe") ? QStringLiteral("Abe") : QStringLiteral("Kim");
                 });
    REQUIRE(trends.size() == 2);
    CHECK(trends[0].name == QStringLiteral("Abe"));
    const auto& months = trends[1].months;
    REQUIRE(months.size() == 6);
    CHECK(months.front().month == QDate(2026, 6, 1));
    CHECK(months.front().reviews == 0); // that of May lies before it
    CHECK(months.back() == MonthMean{QDate(2026, 11, 1), 2, 50.0});
    CHECK(months[3] == MonthMean{QDate(2026, 9, 1), 1, 25.0});
}

TEST_CASE("a draft keeps apart what does not apply and what is not judged yet, and comes back as it was")
{
    ReviewDraft draft;
    draft.review = reviewOf("c1", "a", std::nullopt, std::nullopt);
    const CriterionId manner = criterionOf("manner").id;
    const CriterionId right = criterionOf("right").id;
    CHECK(draft.firstOpen() == manner);
    draft.judge(right, 9); // more than there are
    CHECK_FALSE(draft.isJudged(right));
    draft.judge(right, 4);
    draft.judge(manner, std::nullopt);
    CHECK_FALSE(draft.firstOpen());
    const auto back = decodeReviewDraft(encode(draft));
    REQUIRE(back);
    CHECK(*back == draft);
    CHECK_FALSE(decodeReviewDraft(QByteArrayLiteral("x")));
    // The same judgement is the same, whatever was judged first.
    draft.judge(manner, 2);
    CHECK(draft.review.scores == reviewOf("c1", "a", 2, 4).scores);
    CHECK(ReviewDraft::of(reviewOf("c1", "a", 2, std::nullopt)).left == std::set<CriterionId>{right});
}

TEST_CASE("a table of rows keeps to the rules of models, and equal rows disturb no view")
{
    RowsModel<int> model(2);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTexts([](int row, int column) { return QString::number(row * 10 + column); },
                   [](int column) { return QString::number(column); });
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows({1, 2, 3});
    model.setRows({1, 2, 3});
    CHECK(reset.count() == 1);
    CHECK(model.index(2, 1).data().toString() == QStringLiteral("31"));
    CHECK(model.find([](int row) { return row == 2; }) == 1);
    CHECK(model.rowAt(3) == nullptr);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}
