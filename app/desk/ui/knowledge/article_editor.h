// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_draft.h"
#include "kb/domain/article.h"

#include <QScrollArea>

class QBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace madoguchi::desk {

class AnswerText;
class CategoryBox;
class ComboBox;
class FormField;
class SegmentedControl;
class TextBox;

/// All fields of a Q&A, its answer beside how it will look. Knows no store.
class ArticleEditor final : public QScrollArea
{
    Q_OBJECT
public:
    explicit ArticleEditor(QWidget* parent = nullptr);

    void setChoices(const ContactChoices& choices);
    /// Without emitting edited().
    void setArticle(const Article& article);
    [[nodiscard]] Article article() const;
    void setReadOnly(bool readOnly);
    /// Below all fields; takes it over.
    void addSection(QWidget* section);
    /// Beside its field, by the rulebook's key ("article.question.missing"). @return false if it belongs to
    /// none.
    bool showError(const QString& key, const QString& text);
    /// Whether all that was typed can be read; what cannot says so, and the first of it has the focus.
    [[nodiscard]] bool check();
    void clearErrors();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct CardRow
    {
        QString AnswerCard::*value;
        QLineEdit* line;
        FormField* field;
    };
    void build();
    void buildTop(QVBoxLayout* column);
    void buildAnswer(QVBoxLayout* column);
    void buildCard(QVBoxLayout* column);
    void buildBottom(QVBoxLayout* column);
    QLineEdit* addLine(const QString& name);
    QBoxLayout* addRow(std::initializer_list<QWidget*> widgets);
    void arrange();
    /// The first field whose day cannot be read; each says so.
    FormField* checkDays();
    void onEdited();
    void fillUnits();
    void retranslate();

    Article m_article;
    QList<UnitChoice> m_units;
    QList<QBoxLayout*> m_rows;
    bool m_loading = false;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_question = nullptr;
    CategoryBox* m_category = nullptr;
    ComboBox* m_owner = nullptr;
    SegmentedControl* m_state = nullptr;
    QLineEdit* m_validFrom = nullptr;
    QLineEdit* m_validUntil = nullptr;
    QPlainTextEdit* m_answer = nullptr;
    AnswerText* m_preview = nullptr;
    QLineEdit* m_keywords = nullptr;
    TextBox* m_sources = nullptr;
    FormField* m_numberField = nullptr;
    FormField* m_questionField = nullptr;
    FormField* m_categoryField = nullptr;
    FormField* m_ownerField = nullptr;
    FormField* m_stateField = nullptr;
    FormField* m_validFromField = nullptr;
    FormField* m_validUntilField = nullptr;
    FormField* m_answerField = nullptr;
    FormField* m_previewField = nullptr;
    FormField* m_keywordsField = nullptr;
    FormField* m_sourcesField = nullptr;
    QList<CardRow> m_card;
};

} // namespace madoguchi::desk
