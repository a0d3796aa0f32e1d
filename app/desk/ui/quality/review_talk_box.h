// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/review_talk.h"
#include "app/desk/ui/quality/person_names.h"
#include "kb/domain/review.h"

#include <QWidget>

class QPushButton;

namespace madoguchi::desk {

class FactList;
class FormField;
class TextBox;

/// What was said under a review, and a line to answer.
class ReviewTalkBox final : public QWidget
{
    Q_OBJECT
public:
    /// The talk outlives the box.
    explicit ReviewTalkBox(ReviewTalk& talk, QWidget* parent = nullptr);

    void setNames(PersonName names);
    void showReview(const Review& review);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();
    void retranslate();

    ReviewTalk& m_talk;
    PersonName m_names;
    Review m_review;
    FactList* m_replies = nullptr;
    TextBox* m_text = nullptr;
    FormField* m_field = nullptr;
    QPushButton* m_send = nullptr;
};

} // namespace madoguchi::desk
