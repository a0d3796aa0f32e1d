// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "kb/base/clock.h"

#include <QScrollArea>

class QVBoxLayout;

namespace madoguchi::desk {

class ArticleChips;
class CallerFields;
class CategoryBox;
class ComboBox;
class FormField;
class HintButton;
class OutcomeFields;
class SegmentedControl;
class Shortcuts;
class TextBox;

/// The contact while it is being written. Knows no store: it hands out its draft and is told what was wrong
/// with it.
class ContactForm final : public QScrollArea
{
    Q_OBJECT
public:
    /// Both outlive the form.
    ContactForm(const Clock& clock, Shortcuts& shortcuts, QWidget* parent = nullptr);

    void setChoices(const ContactChoices& choices);
    [[nodiscard]] ContactDraft draft() const;
    /// Replaces everything without emitting edited(); an empty draft makes room for the next contact.
    void setDraft(const ContactDraft& draft);
    /// What a draft is besides its fields: the contact's id, the promised call it is. Not shown, and handed
    /// back with draft().
    void setIdentity(const ContactId& id, const EscalationId& callBack);
    /// Notes a Q&A as used; takes over its category where none is chosen yet.
    void useArticle(const UsedArticle& article, const QString& category);
    /// The call begins now, unless it runs already.
    void begin();
    /// Writes the inquiry from category and Q&As; what is there already stays above it.
    void draftInquiry();
    /// Shows an error of the rulebook beside its field and puts the cursor there.
    /// @return false if it belongs to no field.
    bool showError(const QString& key);
    void clearErrors();
    /// Puts the cursor where the inquiry is written.
    void focusInquiry();
    /// As wide as its fields need: it scrolls up and down alone.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A person changed something.
    void edited();
    /// The call began, or with "not set" was put aside.
    void startedAtChanged(madoguchi::Timestamp startedAt);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTop(QVBoxLayout* column);
    void buildBottom(QVBoxLayout* column);
    void connectFields();
    void onEdited();
    void load(const ContactDraft& draft);
    void retranslate();
    void refreshHints();
    [[nodiscard]] FormField* fieldOf(const QString& field) const;

    const Clock& m_clock;
    Shortcuts& m_shortcuts;
    Timestamp m_startedAt;
    ContactId m_id;
    EscalationId m_callBack;
    bool m_loading = false;
    SegmentedControl* m_channel = nullptr;
    TextBox* m_inquiry = nullptr;
    HintButton* m_draftButton = nullptr;
    CategoryBox* m_category = nullptr;
    ComboBox* m_language = nullptr;
    ArticleChips* m_articles = nullptr;
    SegmentedControl* m_outcome = nullptr;
    OutcomeFields* m_outcomeFields = nullptr;
    CallerFields* m_caller = nullptr;
    SegmentedControl* m_satisfaction = nullptr;
    TextBox* m_wish = nullptr;
    TextBox* m_note = nullptr;
    FormField* m_inquiryField = nullptr;
    FormField* m_categoryField = nullptr;
    FormField* m_languageField = nullptr;
    FormField* m_articlesField = nullptr;
    FormField* m_outcomeField = nullptr;
    FormField* m_satisfactionField = nullptr;
    FormField* m_wishField = nullptr;
    FormField* m_noteField = nullptr;
};

} // namespace madoguchi::desk
