// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/quality_session.h"
#include "app/desk/core/rows_model.h"
#include "app/desk/ui/knowledge/centre_page.h"
#include "app/desk/ui/quality/person_names.h"

namespace madoguchi::desk {

class ComboBox;
class FormField;

/// Contacts that two have reviewed: the pairs above, one of them criterion by criterion below, and how well
/// two reviewers agree. What others gave is shown only for contacts one has reviewed oneself.
class CalibrationPage final : public CentrePage
{
    Q_OBJECT
public:
    /// The session outlives the page.
    explicit CalibrationPage(QualitySession& session, QWidget* parent = nullptr);

    void setNames(PersonName names);

private:
    using Pairs = RowsModel<ReviewPair>;
    using Scores = RowsModel<ScorePair>;
    enum Column { Date, Inquiry, First, Second, Difference, ColumnCount };
    enum ScoreColumn { Criterion_, FirstPoints, SecondPoints, Apart, ScoreColumnCount };

    CalibrationPage(QualitySession& session, Pairs* pairs, QWidget* parent);
    QWidget* buildScores();
    void refresh();
    void fillCouples(const std::vector<ReviewPair>& pairs);
    void showCurrent();
    void showHidden(const std::vector<Review>& open);
    [[nodiscard]] bool isOfCouple(const ReviewPair& pair) const;
    [[nodiscard]] QString coupleOf(const ReviewPair& pair) const;
    [[nodiscard]] QString nameOf(const UserId& id) const;
    [[nodiscard]] QString cell(const ReviewPair& pair, int column) const;
    [[nodiscard]] QString cell(const ScorePair& scores, int column) const;
    void setTexts();
    void retranslate() override;

    QualitySession& m_session;
    Pairs* m_pairs;
    Scores* m_scores;
    PersonName m_names;
    ComboBox* m_couples = nullptr;
    FormField* m_couplesField = nullptr;
    QLabel* m_agreement = nullptr;
    QLabel* m_hidden = nullptr;
    QTableView* m_scoreTable = nullptr;
};

} // namespace madoguchi::desk
