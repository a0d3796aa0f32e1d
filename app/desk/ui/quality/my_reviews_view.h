// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/quality_session.h"
#include "app/desk/core/review_talk.h"
#include "app/desk/core/rows_model.h"
#include "app/desk/ui/quality/person_names.h"
#include "app/desk/ui/quality/trend_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace madoguchi::desk {

class EmptyState;
class FactList;
class ReviewTalkBox;
class ScrollBody;

/// The reviews of one's own contacts: what was given, the comment, what was said about it, and how it goes
/// month by month. Not modal.
class MyReviewsView final : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the view.
    MyReviewsView(QualitySession& session, ReviewTalk& talk, QWidget* parent = nullptr);

    void setNames(PersonName names);
    /// Chooses this one.
    void showReview(const ReviewId& id);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Model = RowsModel<Review>;
    enum Column { Date, Inquiry, Total, State, ColumnCount };

    QWidget* buildPage();
    QWidget* buildReading();
    void fit();
    void refresh();
    void showCurrent();
    void showTrend();
    [[nodiscard]] const Review* current() const;
    [[nodiscard]] QString cell(const Review& review, int column) const;
    void setTexts();
    void retranslate();

    QualitySession& m_session;
    ReviewTalk& m_talk;
    PersonName m_names;
    ReviewId m_chosen;
    Model m_model{ColumnCount};
    TrendModel m_trend;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QSplitter* m_splitter = nullptr;
    QVBoxLayout* m_lists = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_trendTitle = nullptr;
    QTableView* m_trendTable = nullptr;
    ScrollBody* m_body = nullptr;
    FactList* m_facts = nullptr;
    QPushButton* m_seen = nullptr;
    QLabel* m_seenNote = nullptr;
    ReviewTalkBox* m_talkBox = nullptr;
};

} // namespace madoguchi::desk
