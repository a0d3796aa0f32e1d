// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/contact_form.h"

#include "app/desk/ui/contact/article_chips.h"
#include "app/desk/ui/contact/caller_fields.h"
#include "app/desk/ui/contact/outcome_fields.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/category_box.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/language_names.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

namespace madoguchi::desk {

namespace {

constexpr int notAsked = -1;

const QList<int> channels{int(Channel::Phone), int(Channel::Fax), int(Channel::Email), int(Channel::Letter),
                          int(Channel::Counter)};
const QList<int> outcomes{int(Outcome::Answered),  int(Outcome::Transferred), int(Outcome::CallBack),
                          int(Outcome::Escalated), int(Outcome::Complaint),   int(Outcome::OutOfScope),
                          int(Outcome::Abandoned)};
const QList<int> marks{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, notAsked};

template <typename Enum>
QStringList labelsOf(const QList<int>& values)
{
    QStringList labels;
    for (const int value : values)
        labels.append(DomainText::of(static_cast<Enum>(value)));
    return labels;
}

} // namespace

ContactForm::ContactForm(const Clock& clock, Shortcuts& shortcuts, QWidget* parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_shortcuts(shortcuts)
{
    setObjectName(QStringLiteral("contactForm"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connectFields();
    retranslate();
    load({});
}

void ContactForm::build()
{
    auto* page = new QWidget(this);
    page->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(page);
    metrics::set(column, 8, {16, 12, 16, 12});
    buildTop(column);
    buildBottom(column);
    column->addStretch(1);
    setWidget(page);
}

void ContactForm::buildTop(QVBoxLayout* column)
{
    QWidget* page = column->parentWidget();
    m_channel = new SegmentedControl(page);
    m_channel->setObjectName(QStringLiteral("channel"));
    m_channel->setChoices(channels, labelsOf<Channel>(channels));
    m_inquiry = new TextBox(3, 8, page);
    m_inquiry->setObjectName(QStringLiteral("inquiry"));
    m_inquiryField = new FormField(m_inquiry, page);
    m_draftButton = new HintButton(m_inquiryField);
    m_draftButton->setObjectName(QStringLiteral("draftInquiry"));
    m_draftButton->setQuiet(true);
    m_inquiryField->addBesideLabel(m_draftButton);
    m_category = new CategoryBox(page);
    m_categoryField = new FormField(m_category, page);
    m_language = new ComboBox(page);
    m_language->setObjectName(QStringLiteral("contactLanguage"));
    for (const Language language : allLanguages)
        m_language->addItem(ownName(language), int(language));
    m_languageField = new FormField(m_language, page);
    m_articles = new ArticleChips(page);
    m_articlesField = new FormField(m_articles, page);
    m_outcome = new SegmentedControl(page);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setChoices(outcomes, labelsOf<Outcome>(outcomes));
    m_outcomeField = new FormField(m_outcome, page);
    m_outcomeFields = new OutcomeFields(page);

    auto* row = new QHBoxLayout;
    metrics::set(row, 8);
    row->addWidget(m_categoryField, 3);
    row->addWidget(m_languageField, 2);
    column->addWidget(m_channel);
    column->addWidget(m_inquiryField);
    column->addLayout(row);
    column->addWidget(m_articlesField);
    column->addWidget(m_outcomeField);
    column->addWidget(m_outcomeFields);
}

void ContactForm::buildBottom(QVBoxLayout* column)
{
    QWidget* page = column->parentWidget();
    m_caller = new CallerFields(page);
    m_satisfaction = new SegmentedControl(page);
    m_satisfaction->setObjectName(QStringLiteral("satisfaction"));
    m_satisfaction->setChoices(marks, QStringList(marks.size(), QString()));
    m_satisfactionField = new FormField(m_satisfaction, page);
    m_wish = new TextBox(2, 6, page);
    m_wish->setObjectName(QStringLiteral("wish"));
    m_wishField = new FormField(m_wish, page);
    m_note = new TextBox(1, 6, page);
    m_note->setObjectName(QStringLiteral("noteForUnits"));
    m_noteField = new FormField(m_note, page);
    column->addWidget(m_caller);
    column->addWidget(m_satisfactionField);
    column->addWidget(m_wishField);
    column->addWidget(m_noteField);
}

void ContactForm::connectFields()
{
    for (TextBox* box : {m_inquiry, m_wish, m_note})
        connect(box, &QPlainTextEdit::textChanged, this, &ContactForm::onEdited);
    for (SegmentedControl* control : {m_channel, m_outcome, m_satisfaction})
        connect(control, &SegmentedControl::chosen, this, &ContactForm::onEdited);
    connect(m_outcome, &SegmentedControl::chosen, this,
            [this](int value) { m_outcomeFields->setOutcome(static_cast<Outcome>(value), m_clock.now()); });
    connect(m_category, &CategoryBox::edited, this, &ContactForm::onEdited);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ContactForm::onEdited);
    connect(m_articles, &ArticleChips::changed, this, &ContactForm::onEdited);
    connect(m_outcomeFields, &OutcomeFields::edited, this, &ContactForm::onEdited);
    connect(m_caller, &CallerFields::edited, this, &ContactForm::onEdited);
    connect(m_draftButton, &QPushButton::clicked, this, &ContactForm::draftInquiry);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ContactForm::refreshHints);
}

void ContactForm::setChoices(const ContactChoices& choices)
{
    m_loading = true;
    m_category->setCategories(choices.categories);
    m_outcomeFields->setUnits(choices.units);
    m_caller->setWards(choices.wards);
    m_loading = false;
}

ContactDraft ContactForm::draft() const
{
    ContactDraft draft;
    draft.startedAt = m_startedAt;
    draft.id = m_id;
    draft.callBack = m_callBack;
    draft.used = m_articles->articles();
    ContactContent& content = draft.content;
    content.channel = static_cast<Channel>(m_channel->value());
    content.language = static_cast<Language>(m_language->currentData().toInt());
    content.inquiry = m_inquiry->toPlainText();
    content.category = m_category->category();
    for (const UsedArticle& article : std::as_const(draft.used))
        content.articles.append(article.number);
    content.outcome = static_cast<Outcome>(m_outcome->value());
    m_outcomeFields->store(content);
    m_caller->store(content);
    if (m_satisfaction->value() != notAsked)
        content.satisfaction = m_satisfaction->value();
    content.wish = m_wish->toPlainText();
    content.noteForUnits = m_note->toPlainText();
    return draft;
}

void ContactForm::setDraft(const ContactDraft& draft)
{
    load(draft);
    Q_EMIT startedAtChanged(m_startedAt);
}

void ContactForm::load(const ContactDraft& draft)
{
    m_loading = true;
    clearErrors();
    m_startedAt = draft.startedAt;
    setIdentity(draft.id, draft.callBack);
    const ContactContent& content = draft.content;
    m_channel->setValue(int(content.channel));
    m_language->setCurrentIndex(m_language->findData(int(content.language)));
    m_inquiry->setPlainText(content.inquiry);
    m_category->setCategory(content.category);
    m_articles->setArticles(draft.used);
    m_outcome->setValue(int(content.outcome));
    m_outcomeFields->load(content);
    m_outcomeFields->setOutcome(content.outcome, m_clock.now());
    m_caller->load(content);
    m_satisfaction->setValue(content.satisfaction.value_or(notAsked));
    m_wish->setPlainText(content.wish);
    m_note->setPlainText(content.noteForUnits);
    m_loading = false;
}

void ContactForm::setIdentity(const ContactId& id, const EscalationId& callBack)
{
    m_id = id;
    m_callBack = callBack;
}

void ContactForm::useArticle(const UsedArticle& article, const QString& category)
{
    if (m_category->category().isEmpty() && !category.isEmpty())
        m_category->setCategory(category);
    m_articles->add(article);
}

void ContactForm::begin()
{
    if (m_startedAt.isSet())
        return;
    m_startedAt = m_clock.now();
    Q_EMIT startedAtChanged(m_startedAt);
    Q_EMIT edited();
}

void ContactForm::onEdited()
{
    if (m_loading)
        return;
    clearErrors();
    begin();
    Q_EMIT edited();
}

void ContactForm::draftInquiry()
{
    QStringList titles;
    for (const UsedArticle& article : m_articles->articles())
        titles.append(article.title);
    const QString category = DomainText::categoryPath(m_category->category());
    if (titles.isEmpty() && category.isEmpty()) {
        m_inquiryField->setError(tr("Choose a category or open a Q&A first; the draft is made of them."));
        return;
    }
    const QString about = QLocale().createSeparatedList(titles);
    const QString draft = titles.isEmpty() ? tr("Asked about %1.", "category").arg(category)
                          : category.isEmpty()
                              ? tr("Asked: %1", "titles of Q&As").arg(about)
                              : tr("%1: asked about “%2”.", "category, titles of Q&As").arg(category, about);
    QTextCursor cursor = m_inquiry->textCursor();
    cursor.movePosition(QTextCursor::End);
    if (!m_inquiry->toPlainText().trimmed().isEmpty())
        cursor.insertBlock();
    cursor.insertText(draft);
    m_inquiry->setTextCursor(cursor);
    m_inquiry->setFocus(Qt::ShortcutFocusReason);
}

FormField* ContactForm::fieldOf(const QString& field) const
{
    const std::pair<QLatin1StringView, FormField*> fields[] = {
        {QLatin1StringView("contact.inquiry"), m_inquiryField},
        {QLatin1StringView("contact.wish"), m_wishField},
        {QLatin1StringView("contact.note"), m_noteField},
        {QLatin1StringView("contact.category"), m_categoryField},
        {QLatin1StringView("contact.articles"), m_articlesField},
        {QLatin1StringView("contact.satisfaction"), m_satisfactionField},
    };
    for (const auto& [name, widget] : fields) {
        if (field == name)
            return widget;
    }
    return nullptr;
}

bool ContactForm::showError(const QString& key)
{
    clearErrors();
    const QString field = key.section(u'.', 0, -2);
    const QString text = DomainText::ofError(key);
    if (field == u"contact.transfer-unit" || field == u"contact.call-back-at") {
        m_outcomeFields->setError(field, text);
        m_outcomeFields
            ->findChild<QWidget*>(field.endsWith(u"unit") ? QStringLiteral("transferUnit")
                                                          : QStringLiteral("callBackAt"))
            ->setFocus();
        ensureWidgetVisible(m_outcomeFields);
        return true;
    }
    if (CallerFields::handles(field)) {
        m_caller->setError(field, text);
        ensureWidgetVisible(m_caller);
        return true;
    }
    FormField* found = fieldOf(field);
    if (!found)
        return false;
    found->setError(text);
    found->control()->setFocus();
    ensureWidgetVisible(found);
    return true;
}

void ContactForm::clearErrors()
{
    for (FormField* field : widget()->findChildren<FormField*>())
        field->setError({});
}

void ContactForm::focusInquiry()
{
    m_inquiry->setFocus(Qt::ShortcutFocusReason);
}

QSize ContactForm::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), theme().px(120)};
}

void ContactForm::refreshHints()
{
    m_draftButton->setHint(m_shortcuts.text(ShortcutId::Draft));
    m_draftButton->setToolTip(m_shortcuts.toolTip(ShortcutId::Draft));
}

void ContactForm::retranslate()
{
    setAccessibleName(tr("Contact"));
    m_channel->setLabels(labelsOf<Channel>(channels));
    m_channel->setAccessibleName(tr("Channel"));
    m_outcome->setLabels(labelsOf<Outcome>(outcomes));
    QStringList satisfaction;
    for (const int mark : marks)
        satisfaction.append(mark == notAsked ? tr("n/a", "satisfaction not asked, very short")
                                             : QLocale().toString(mark));
    m_satisfaction->setLabels(satisfaction);
    m_inquiryField->setLabel(tr("What was asked"));
    m_draftButton->setLabel(tr("Draft", "verb: write a draft of the inquiry"));
    m_categoryField->setLabel(tr("Category"));
    m_languageField->setLabel(tr("Language"));
    m_articlesField->setLabel(tr("Q&As used"));
    m_outcomeField->setLabel(tr("Outcome"));
    m_satisfactionField->setLabel(tr("Satisfaction (0–10)"));
    m_wishField->setLabel(tr("Wish or criticism of the citizen"));
    m_noteField->setLabel(tr("Note for the departments"));
    refreshHints();
}

void ContactForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace madoguchi::desk
