// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/article_editor.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/answer_text.h"
#include "app/desk/ui/widgets/category_box.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/domain_text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

const QChar ideographicComma(0x3001);
const QString dayFormat = QStringLiteral("yyyy-MM-dd");

// Pixels at 100 %. Narrower than this, what stood side by side stands one below the other.
constexpr int wideEnough = 460;

} // namespace

ArticleEditor::ArticleEditor(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("articleEditor"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    build();
    connect(&theme(), &Theme::changed, this, &ArticleEditor::arrange);
    retranslate();
    arrange();
}

QBoxLayout* ArticleEditor::addRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight);
    metrics::set(row, 10);
    for (QWidget* widget : widgets)
        row->addWidget(widget, 1, Qt::AlignTop);
    m_rows.append(row);
    return row;
}

void ArticleEditor::arrange()
{
    const bool wide = width() >= theme().px(wideEnough);
    for (QBoxLayout* row : m_rows)
        row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QLineEdit* ArticleEditor::addLine(const QString& name)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    connect(line, &QLineEdit::textEdited, this, &ArticleEditor::onEdited);
    return line;
}

void ArticleEditor::build()
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(content);
    metrics::set(column, 10, {16, 12, 16, 12});
    buildTop(column);
    buildAnswer(column);
    buildCard(column);
    buildBottom(column);
    column->addStretch(1);
    setWidget(content);
}

void ArticleEditor::buildTop(QVBoxLayout* column)
{
    m_number = addLine(QStringLiteral("editNumber"));
    m_question = addLine(QStringLiteral("editQuestion"));
    m_category = new CategoryBox;
    m_owner = new ComboBox;
    m_owner->setObjectName(QStringLiteral("editOwner"));
    m_state = new SegmentedControl;
    m_state->setChoices({int(ArticleState::Draft), int(ArticleState::Published), int(ArticleState::Retired)},
                        {QString(), QString(), QString()});
    m_numberField = new FormField(m_number);
    m_questionField = new FormField(m_question);
    m_categoryField = new FormField(m_category);
    m_ownerField = new FormField(m_owner);
    m_stateField = new FormField(m_state);
    column->addWidget(m_questionField);
    column->addLayout(addRow({m_numberField, m_stateField}));
    column->addLayout(addRow({m_categoryField, m_ownerField}));
    connect(m_category, &CategoryBox::edited, this, &ArticleEditor::onEdited);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &ArticleEditor::onEdited);
    connect(m_state, &SegmentedControl::chosen, this, &ArticleEditor::onEdited);
}

void ArticleEditor::buildAnswer(QVBoxLayout* column)
{
    m_answer = new QPlainTextEdit;
    m_answer->setObjectName(QStringLiteral("editAnswer"));
    m_answer->setTabChangesFocus(true);
    metrics::setMinimumHeight(m_answer, 220);
    m_preview = new AnswerText;
    m_answerField = new FormField(m_answer);
    m_previewField = new FormField(m_preview);
    column->addLayout(addRow({m_answerField, m_previewField}));
    connect(m_answer, &QPlainTextEdit::textChanged, this, [this] {
        m_preview->setAnswer(m_answer->toPlainText(), m_article.language);
        onEdited();
    });
}

void ArticleEditor::buildCard(QVBoxLayout* column)
{
    QString AnswerCard::*const values[] = {&AnswerCard::bring, &AnswerCard::fee,      &AnswerCard::place,
                                           &AnswerCard::hours, &AnswerCard::duration, &AnswerCard::contact};
    for (QString AnswerCard::*const value : values) {
        QLineEdit* line = addLine(QStringLiteral("editCard%1").arg(m_card.size()));
        m_card.append({value, line, new FormField(line)});
    }
    for (qsizetype n = 0; n + 1 < m_card.size(); n += 2)
        column->addLayout(addRow({m_card.at(n).field, m_card.at(n + 1).field}));
}

void ArticleEditor::buildBottom(QVBoxLayout* column)
{
    m_keywords = addLine(QStringLiteral("editKeywords"));
    m_validFrom = addLine(QStringLiteral("editValidFrom"));
    m_validUntil = addLine(QStringLiteral("editValidUntil"));
    m_sources = new TextBox(2, 6);
    m_sources->setObjectName(QStringLiteral("editSources"));
    connect(m_sources, &QPlainTextEdit::textChanged, this, &ArticleEditor::onEdited);
    m_keywordsField = new FormField(m_keywords);
    m_validFromField = new FormField(m_validFrom);
    m_validUntilField = new FormField(m_validUntil);
    m_sourcesField = new FormField(m_sources);
    column->addWidget(m_keywordsField);
    column->addLayout(addRow({m_validFromField, m_validUntilField}));
    column->addWidget(m_sourcesField);
}

void ArticleEditor::addSection(QWidget* section)
{
    auto* column = static_cast<QVBoxLayout*>(widget()->layout());
    column->insertWidget(column->count() - 1, section);
}

void ArticleEditor::setChoices(const ContactChoices& choices)
{
    m_loading = true;
    m_category->setCategories(choices.categories);
    m_units = choices.units;
    fillUnits();
    m_loading = false;
}

void ArticleEditor::fillUnits()
{
    const QString owner = m_article.owner;
    m_owner->clear();
    m_owner->addItem(tr("None"), QString());
    for (const UnitChoice& unit : m_units)
        m_owner->addItem(unit.name.in(theme().appearance().language), unit.id);
    // A name that is no unit's stays what it is.
    if (m_owner->findData(owner) < 0)
        m_owner->addItem(owner, owner);
    m_owner->setCurrentIndex(m_owner->findData(owner));
}

void ArticleEditor::setArticle(const Article& article)
{
    if (article == this->article() && article.id == m_article.id) {
        m_article = article;
        return; // the cursor stays where it is
    }
    m_loading = true;
    m_article = article;
    m_number->setText(article.number);
    m_question->setText(article.question);
    m_category->setCategory(article.category);
    fillUnits();
    m_state->setValue(int(article.state));
    m_validFrom->setText(article.validFrom.toString(dayFormat));
    m_validUntil->setText(article.validUntil.toString(dayFormat));
    m_answer->setPlainText(article.answer);
    m_preview->setAnswer(article.answer, article.language);
    m_keywords->setText(article.keywords.join(ideographicComma));
    m_sources->setPlainText(article.sources.join(QLatin1Char('\n')));
    for (const CardRow& row : m_card)
        row.line->setText(article.card.*row.value);
    // Text that is longer than its field is read from its beginning.
    for (QLineEdit* line : findChildren<QLineEdit*>())
        line->setCursorPosition(0);
    clearErrors();
    m_loading = false;
}

Article ArticleEditor::article() const
{
    static const QRegularExpression comma(QStringLiteral("\\s*[\\x{3001},\\x{ff0c};\\x{ff1b}]\\s*"));
    Article article = m_article;
    article.number = m_number->text().trimmed();
    article.question = m_question->text();
    article.category = m_category->category();
    article.owner = m_owner->currentData().toString();
    article.state = static_cast<ArticleState>(m_state->value());
    article.validFrom = QDate::fromString(m_validFrom->text().trimmed(), dayFormat);
    article.validUntil = QDate::fromString(m_validUntil->text().trimmed(), dayFormat);
    article.answer = m_answer->toPlainText();
    article.keywords = m_keywords->text().split(comma, Qt::SkipEmptyParts);
    article.sources = m_sources->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const CardRow& row : m_card)
        article.card.*row.value = row.line->text();
    return article;
}

void ArticleEditor::setReadOnly(bool readOnly)
{
    for (QLineEdit* line : {m_number, m_question, m_validFrom, m_validUntil, m_keywords})
        line->setReadOnly(readOnly);
    for (const CardRow& row : m_card)
        row.line->setReadOnly(readOnly);
    m_answer->setReadOnly(readOnly);
    m_answerField->setVisible(!readOnly);
    m_sources->setReadOnly(readOnly);
    m_category->setEnabled(!readOnly);
    m_owner->setEnabled(!readOnly);
    m_state->setEnabled(!readOnly);
}

void ArticleEditor::onEdited()
{
    if (m_loading)
        return;
    clearErrors();
    checkDays();
    Q_EMIT edited();
}

FormField* ArticleEditor::checkDays()
{
    FormField* wrong = nullptr;
    for (const auto& [line, field] :
         {std::pair(m_validUntil, m_validUntilField), std::pair(m_validFrom, m_validFromField)}) {
        const QString text = line->text().trimmed();
        if (text.isEmpty() || QDate::fromString(text, dayFormat).isValid())
            continue;
        field->setError(tr("Write the day as 2026-04-01."));
        wrong = field;
    }
    return wrong;
}

bool ArticleEditor::check()
{
    FormField* wrong = checkDays();
    if (!wrong)
        return true;
    ensureWidgetVisible(wrong);
    wrong->control()->setFocus();
    return false;
}

bool ArticleEditor::showError(const QString& key, const QString& text)
{
    FormField* field = key.startsWith(u"article.number")     ? m_numberField
                       : key.startsWith(u"article.question") ? m_questionField
                       : key.startsWith(u"article.answer")   ? m_answerField
                       : key.startsWith(u"article.category") ? m_categoryField
                       : key.startsWith(u"article.keywords") ? m_keywordsField
                       : key.startsWith(u"article.sources")  ? m_sourcesField
                       : key.startsWith(u"article.validity") ? m_validUntilField
                                                             : nullptr;
    if (!field)
        return false;
    // Better the name people know than the rulebook's.
    field->setError(text.contains(key) ? DomainText::notSaved(field->label()) : text);
    ensureWidgetVisible(field);
    field->control()->setFocus();
    return true;
}

void ArticleEditor::clearErrors()
{
    for (FormField* field : {m_numberField, m_questionField, m_answerField, m_categoryField, m_keywordsField,
                             m_sourcesField, m_validFromField, m_validUntilField})
        field->setError({});
}

void ArticleEditor::retranslate()
{
    m_questionField->setLabel(tr("Question"));
    m_numberField->setLabel(tr("Number"));
    m_stateField->setLabel(tr("State"));
    m_state->setLabels({DomainText::of(ArticleState::Draft), DomainText::of(ArticleState::Published),
                        DomainText::of(ArticleState::Retired)});
    m_categoryField->setLabel(tr("Category"));
    m_ownerField->setLabel(tr("Owner"));
    m_answerField->setLabel(tr("Answer (Markdown)"));
    m_previewField->setLabel(tr("As it will be read"));
    const QString names[] = {tr("What to bring"),     tr("Fee"),         tr("Where"), tr("Hours"),
                             tr("How long it takes"), tr("Whom to call")};
    for (qsizetype n = 0; n < m_card.size(); ++n)
        m_card.at(n).field->setLabel(names[n]);
    m_keywordsField->setLabel(tr("Keywords (what citizens say)"));
    m_validFromField->setLabel(tr("Holds from"));
    m_validUntilField->setLabel(tr("Holds until"));
    for (QLineEdit* line : {m_validFrom, m_validUntil})
        line->setPlaceholderText(tr("no limit"));
    m_sourcesField->setLabel(tr("Sources, one a line"));
    m_loading = true;
    fillUnits();
    m_loading = false;
}

void ArticleEditor::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void ArticleEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace madoguchi::desk
