// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/quality_session.h"
#include "app/desk/core/review_edit_session.h"
#include "app/desk/ui/quality/person_names.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace madoguchi::desk {

class CriterionRow;
class FormField;
class ReviewTalk;
class ReviewTalkBox;
class ScrollBody;
class SegmentedControl;
class TextBox;

/// The form beside the contact: points for each criterion, the running total, a comment, whom it is for.
/// Under a review that was saved, what the operator said.
class ReviewPanel final : public QFrame
{
    Q_OBJECT
public:
    /// All outlive the panel.
    ReviewPanel(QualitySession& quality, ReviewEditSession& session, ReviewTalk& talk,
                QWidget* parent = nullptr);

    void setNames(PersonName names);

Q_SIGNALS:
    /// Back to the list.
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(ReviewTalk& talk);
    QWidget* buildConflict();
    QWidget* buildFooter();
    void connectParts();
    void connectSession();
    void showDraft();
    void showRows();
    void showTotal();
    void showTalk();
    void showError(const Error& error);
    void hideErrors();
    void retranslate();

    QualitySession& m_quality;
    ReviewEditSession& m_session;
    PersonName m_names;
    QLabel* m_title = nullptr;
    QWidget* m_conflict = nullptr;
    QLabel* m_conflictText = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_take = nullptr;
    ScrollBody* m_body = nullptr;
    SegmentedControl* m_kind = nullptr;
    QLabel* m_kindHint = nullptr;
    QVBoxLayout* m_rowColumn = nullptr;
    QList<CriterionRow*> m_rows;
    TextBox* m_comment = nullptr;
    FormField* m_commentField = nullptr;
    ReviewTalkBox* m_talkBox = nullptr;
    QLabel* m_error = nullptr;
    QLabel* m_total = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace madoguchi::desk
