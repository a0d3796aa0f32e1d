// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/publish/redaction_dialog.h"

#include "app/desk/ui/cases/file/find_box.h"
#include "app/desk/ui/cases/publish/redaction_text.h"
#include "app/desk/ui/cases/publish/suggestion_list.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/category_box.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/publication_text.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

using Text = RedactionSession::Text;

constexpr int leastForTwo = 780; ///< pixels at 100 %: below, one column stands under the other

struct Offered
{
    CaseAct act;
    const char* name;
};
constexpr Offered offered[] = {{CaseAct::ApprovePublication, "approvePublication"},
                               {CaseAct::Publish, "publishNow"},
                               {CaseAct::ReturnPublication, "returnPublication"},
                               {CaseAct::WithdrawPublication, "withdrawPublication"}};

bool needsReason(CaseAct act)
{
    return act == CaseAct::ReturnPublication || act == CaseAct::WithdrawPublication;
}

} // namespace

RedactionDialog::RedactionDialog(RedactionSession& session, CaseSession& file, const CaseNames& names,
                                 QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_file(file)
    , m_names(names)
    , m_body(new ScrollBody(this))
    , m_notice(new QLabel)
{
    setObjectName(QStringLiteral("redaction"));
    m_notice->setObjectName(QStringLiteral("redactionNotice"));
    m_notice->setProperty("kind", QStringLiteral("warning"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    metrics::set(column, 10, {16, 12, 16, 12});
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    metrics::set(m_columns, 16);
    m_columns->addWidget(buildTexts(), 1);
    m_columns->addWidget(buildResult(), 1);
    column->addWidget(m_notice);
    column->addLayout(m_columns);
    column->addWidget(buildFields());
    m_body->column()->addWidget(inside);
    m_body->column()->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addWidget(m_body, 1);
    whole->addWidget(buildFooter());
    resize(QSize(theme().px(1000), theme().px(780)).boundedTo(screen()->availableSize()));
    connectSession();
    retranslate();
}

QWidget* RedactionDialog::buildTexts()
{
    auto* texts = new QWidget;
    m_opinion = new TextBox(5, 14);
    m_opinion->setObjectName(QStringLiteral("redactOpinion"));
    m_opinionText = new RedactionText(m_session, Text::Opinion, *m_opinion);
    m_opinionField = new FormField(m_opinion);
    m_answer = new TextBox(5, 14);
    m_answer->setObjectName(QStringLiteral("redactAnswer"));
    m_answerText = new RedactionText(m_session, Text::Answer, *m_answer);
    m_answerField = new FormField(m_answer);
    m_tools = new QWidget;
    auto* tools = new FlowLayout(m_tools);
    metrics::set(tools, 8);
    const auto add = [&](const char* name) {
        auto* button = new QPushButton(m_tools);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus); // a click does not take what is selected out of sight
        tools->addWidget(button);
        return button;
    };
    m_blackOut = add("blackOut");
    m_undo = add("undoRedaction");
    m_redo = add("redoRedaction");
    m_help = new QLabel;
    m_help->setProperty("kind", QStringLiteral("muted"));
    m_help->setWordWrap(true);
    auto* column = new QVBoxLayout(texts);
    metrics::set(column, 8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_opinionField, m_answerField, m_tools, m_help})
        column->addWidget(widget);
    column->addStretch(1);
    return texts;
}

QWidget* RedactionDialog::buildResult()
{
    auto* side = new QWidget;
    m_suggestions = new SuggestionList(m_session);
    m_result = new TextBox(8, 18);
    m_result->setObjectName(QStringLiteral("redactionResult"));
    m_result->setReadOnly(true);
    m_resultField = new FormField(m_result);
    auto* column = new QVBoxLayout(side);
    metrics::set(column, 8);
    column->addWidget(m_suggestions, 1);
    column->addWidget(m_resultField);
    return side;
}

QWidget* RedactionDialog::buildFields()
{
    auto* fields = new QWidget;
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("publicationTitle"));
    m_titleField = new FormField(m_title);
    m_category = new CategoryBox;
    m_category->setObjectName(QStringLiteral("publicationCategory"));
    m_categoryField = new FormField(m_category);
    m_unit = new FindBox;
    m_unit->setObjectName(QStringLiteral("publicationUnit"));
    m_unitField = new FormField(m_unit);
    m_date = new DateTimeBox;
    m_date->setObjectName(QStringLiteral("publicationDate"));
    m_dateField = new FormField(m_date);
    m_reason = new TextBox(2, 5);
    m_reason->setObjectName(QStringLiteral("publicationReason"));
    m_reasonField = new FormField(m_reason);
    auto* row = new QHBoxLayout;
    metrics::set(row, 12);
    row->addWidget(m_categoryField, 2);
    row->addWidget(m_unitField, 2);
    row->addWidget(m_dateField, 1);
    auto* column = new QVBoxLayout(fields);
    metrics::set(column, 10);
    column->addWidget(m_titleField);
    column->addLayout(row);
    column->addWidget(m_reasonField);
    return fields;
}

QWidget* RedactionDialog::buildFooter()
{
    auto* footer = new QFrame(this);
    footer->setProperty("kind", QStringLiteral("footer"));
    m_error = new QLabel(footer);
    m_error->setObjectName(QStringLiteral("redactionError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    auto* row = new FlowLayout;
    metrics::set(row, 8);
    const auto add = [&](const char* name, const char* kind) {
        auto* button = new QPushButton(footer);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        if (*kind)
            button->setProperty("kind", QLatin1String(kind));
        row->addWidget(button);
        return button;
    };
    m_propose = add("proposePublication", "primary");
    for (const Offered& one : offered)
        m_acts.append({one.act, add(one.name, needsReason(one.act) ? "" : "primary")});
    m_discard = add("discardRedaction", "");
    auto* column = new QVBoxLayout(footer);
    metrics::set(column, 6, {16, 10, 16, 10});
    column->addWidget(m_error);
    column->addLayout(row);
    return footer;
}

void RedactionDialog::connectSession()
{
    connect(&m_session, &RedactionSession::began, this, &RedactionDialog::begin);
    connect(&m_session, &RedactionSession::changed, this, &RedactionDialog::fill);
    connect(&m_session, &RedactionSession::ended, this, &QWidget::hide);
    connect(&m_session, &RedactionSession::acted, this, [this] {
        m_file.setNote({});
        m_session.end();
    });
    connect(&m_session, &RedactionSession::failed, this, &RedactionDialog::showError);
    connect(m_suggestions, &SuggestionList::pointedAt, this, [this](Text which, const TextSpan& span) {
        (which == Text::Opinion ? m_opinionText : m_answerText)->show(span);
    });
    connect(m_blackOut, &QPushButton::clicked, this, [this] {
        const bool answer = m_answer->textCursor().hasSelection() ||
                            (m_answer->hasFocus() && !m_opinion->textCursor().hasSelection());
        (answer ? m_answerText : m_opinionText)->blackOut();
    });
    // One selection at a time: what the button blacks out is the one in sight.
    const auto alone = [this](TextBox* chosen, TextBox* other) {
        connect(chosen, &QPlainTextEdit::selectionChanged, this, [chosen, other] {
            QTextCursor cursor = other->textCursor();
            if (!chosen->textCursor().hasSelection() || !cursor.hasSelection())
                return;
            cursor.clearSelection();
            other->setTextCursor(cursor);
        });
    };
    alone(m_opinion, m_answer);
    alone(m_answer, m_opinion);
    connect(&theme(), &Theme::changed, this, &RedactionDialog::arrange);
    connect(m_undo, &QPushButton::clicked, &m_session, &RedactionSession::undo);
    connect(m_redo, &QPushButton::clicked, &m_session, &RedactionSession::redo);
    const auto key = [this](const QKeySequence& sequence, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(sequence);
        addAction(action);
        connect(action, &QAction::triggered, &m_session, slot);
    };
    key(QKeySequence::Undo, &RedactionSession::undo);
    key(QKeySequence::Redo, &RedactionSession::redo);
    connect(m_title, &QLineEdit::textEdited, this, &RedactionDialog::keep);
    connect(m_category, &CategoryBox::edited, this, &RedactionDialog::keep);
    connect(m_unit, &FindBox::chosen, this, &RedactionDialog::keep);
    connect(m_date, &QDateTimeEdit::dateChanged, this, &RedactionDialog::keep);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        m_reasonField->setError({});
        if (!m_filling && m_session.isActive())
            m_file.setNote(m_reason->toPlainText());
    });
    connect(m_propose, &QPushButton::clicked, this, [this] {
        keep();
        clearErrors();
        m_session.propose();
    });
    connect(m_discard, &QPushButton::clicked, &m_session, &RedactionSession::discard);
    for (const auto& [what, button] : std::as_const(m_acts))
        connect(button, &QPushButton::clicked, this, [this, chosen = what] { act(chosen); });
}

void RedactionDialog::begin()
{
    clearErrors();
    m_titleField->setError({});
    m_filling = true;
    QStringList categories;
    for (const Directory::Category& category : m_names.directory().categories())
        categories.append(category.path);
    m_category->setCategories(categories);
    m_unit->setEntries(m_names.units());
    fill();
    show();
    raise();
    activateWindow();
    m_body->toTop();
    m_opinion->setFocus();
}

void RedactionDialog::fill()
{
    if (!m_session.isActive())
        return;
    m_filling = true;
    fillFields();
    fillNotice();
    fillFooter();
    const PublicationFields& fields = m_session.fields();
    m_result->setPlainText(PublicationText::whole(
        fields.title, m_session.result(Text::Opinion), m_session.result(Text::Answer), fields.category,
        fields.unit.isEmpty() ? QString() : m_names.unit(fields.unit), fields.date));
    m_filling = false;
}

void RedactionDialog::fillFields()
{
    const bool writes = m_session.mode() == RedactionSession::Mode::Write;
    const PublicationFields& fields = m_session.fields();
    if (m_title->text() != fields.title)
        m_title->setText(fields.title);
    m_title->setReadOnly(!writes);
    // Another error that stands there is not taken away by it.
    const bool telling = writes && m_session.isTitleTelling();
    if (telling)
        m_titleField->setError(tr("The title may say who somebody is or where."));
    else if (m_titleTelling)
        m_titleField->setError({});
    m_titleTelling = telling;
    if (m_category->category() != fields.category)
        m_category->setCategory(fields.category);
    if (m_unit->value() != fields.unit)
        m_unit->setValue(fields.unit);
    m_date->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    if (fields.date.isValid() && m_date->date() != fields.date)
        m_date->setDate(fields.date);
    for (QWidget* field : std::initializer_list<QWidget*>{m_category, m_unit, m_date})
        field->setEnabled(writes);
    const bool reasons =
        !writes && (m_file.may(CaseAct::ReturnPublication) || m_file.may(CaseAct::WithdrawPublication));
    m_reasonField->setVisible(reasons);
    if (m_reason->toPlainText() != m_file.note())
        m_reason->setPlainText(m_file.note());
}

void RedactionDialog::fillNotice()
{
    const Case& file = m_file.file();
    QStringList notices;
    const bool writes = m_session.mode() == RedactionSession::Mode::Write;
    if (m_session.areTextsChanged())
        notices.append(
            writes ? tr("The text of the case was changed since it was blacked out. What was blacked out "
                        "was looked for again; read both texts once more before you go on.")
                   : tr("The text of the case is another by now. What the public reads was made of the "
                        "one before."));
    if (file.publication.state == PublicationState::Returned) {
        const auto last =
            std::find_if(file.entries.rbegin(), file.entries.rend(), [](const CaseEntry& entry) {
                return entry.act == CaseAct::ReturnPublication || entry.act == CaseAct::Edit;
            });
        if (last != file.entries.rend() && last->act == CaseAct::ReturnPublication)
            notices.append(
                tr("Returned by %1: %2", "person, reason").arg(m_names.person(last->by), last->text));
        else
            notices.append(tr("The citizen’s words were corrected after the proposal: black them out anew."));
    }
    m_notice->setText(notices.join(u'\n'));
    m_notice->setVisible(!notices.isEmpty());
}

void RedactionDialog::fillFooter()
{
    const bool writes = m_session.mode() == RedactionSession::Mode::Write;
    const bool idle = !m_file.isBusy();
    setWindowTitle(writes ? tr("Prepare for publication: %1", "number of a case").arg(m_file.file().number)
                          : tr("Publication: %1", "number of a case").arg(m_file.file().number));
    m_tools->setVisible(writes);
    m_help->setVisible(writes);
    m_undo->setEnabled(m_session.canUndo());
    m_redo->setEnabled(m_session.canRedo());
    m_propose->setVisible(writes);
    m_propose->setEnabled(idle && m_file.may(CaseAct::ProposePublication));
    m_discard->setVisible(writes);
    for (const auto& [what, button] : std::as_const(m_acts)) {
        button->setText(CaseText::toDo(what));
        button->setVisible(!writes && m_file.may(what));
        // What was made of other words goes no further; it can still be stopped.
        button->setEnabled(idle && (needsReason(what) || !m_session.areTextsChanged()));
    }
}

void RedactionDialog::keep()
{
    if (m_filling || !m_session.isActive())
        return;
    clearErrors();
    m_titleField->setError({});
    m_session.setFields({m_title->text(), m_category->category(), m_unit->value(), m_date->date()});
}

void RedactionDialog::act(CaseAct what)
{
    clearErrors();
    m_session.act(what, needsReason(what) ? m_reason->toPlainText().trimmed() : QString());
}

void RedactionDialog::clearErrors()
{
    m_error->clear();
    m_error->hide();
    for (FormField* field : {m_categoryField, m_unitField, m_dateField, m_reasonField})
        field->setError({});
}

void RedactionDialog::showError(const Error& error)
{
    const QString text = CaseText::of(error);
    const std::pair<const char16_t*, FormField*> fields[] = {{u"case.publication.title", m_titleField},
                                                             {u"case.publication.category", m_categoryField},
                                                             {u"case.publication.unit", m_unitField},
                                                             {u"case.publication.date", m_dateField},
                                                             {u"case.reason", m_reasonField}};
    for (const auto& [key, field] : fields) {
        if (error.key.startsWith(QStringView(key))) {
            field->setError(text);
            field->control()->setFocus();
            return;
        }
    }
    const QString word = m_session.saidElsewhere();
    m_error->setText(error.key == u"case.publication.said" && !word.isEmpty()
                         ? tr("“%1” is blacked out in one place and still said in another.").arg(word)
                         : text);
    m_error->show();
}

void RedactionDialog::retranslate()
{
    m_opinionField->setLabel(tr("Opinion"));
    m_answerField->setLabel(tr("Reply"));
    m_resultField->setLabel(tr("As the public will read it"));
    m_blackOut->setText(tr("Black out (B)"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_help->setText(tr("Select a stretch and press B or Delete. A click on what is blacked out lifts it, a "
                       "click on what is underlined blacks it out."));
    m_titleField->setLabel(tr("Title", "of a publication"));
    m_categoryField->setLabel(tr("Category"));
    m_unitField->setLabel(tr("Unit that answered"));
    m_dateField->setLabel(tr("Date of publication"));
    m_reasonField->setLabel(tr("Reason, to return or to withdraw it"));
    m_propose->setText(CaseText::toDo(CaseAct::ProposePublication));
    m_discard->setText(tr("Throw away"));
    fill();
}

void RedactionDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RedactionDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    arrange();
}

void RedactionDialog::arrange()
{
    m_columns->setDirection(width() < theme().px(leastForTwo) ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}

// Closed by its window: what was begun is kept.
void RedactionDialog::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous())
        m_session.end();
}

} // namespace madoguchi::desk
