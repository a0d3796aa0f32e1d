// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/case_text_box.h"

#include "app/desk/ui/cases/file/text_conflict.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

} // namespace

CaseTextBox::CaseTextBox(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts,
                         const PartId& part, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_names(names)
    , m_part(part)
    , m_text(new TextBox(4, 24))
    , m_field(new FormField(m_text, this))
    , m_articles(new QLabel(this))
    , m_state(new QLabel(this))
    , m_conflict(new TextConflict(this))
    , m_buttons(new QWidget(this))
    , m_save(new QPushButton(m_buttons))
    , m_discard(new QPushButton(m_buttons))
    , m_insert(new QPushButton(m_buttons))
{
    m_text->setObjectName(QStringLiteral("caseText"));
    m_save->setObjectName(QStringLiteral("saveText"));
    m_discard->setObjectName(QStringLiteral("discardText"));
    m_insert->setObjectName(QStringLiteral("insertIntoText"));
    for (QLabel* label : {m_articles, m_state}) {
        label->setProperty("kind", QStringLiteral("muted"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_state->setObjectName(QStringLiteral("textState"));
    auto* buttons = new FlowLayout(m_buttons);
    metrics::set(buttons, 8);
    for (QPushButton* button : {m_save, m_insert, m_discard})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_field, m_articles, m_state, m_conflict, m_buttons})
        column->addWidget(widget);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_field->setError({});
        if (!m_text->isReadOnly())
            m_session.setText(m_part, m_text->toPlainText());
    });
    connect(m_save, &QPushButton::clicked, this, [this] { m_session.saveText(m_part); });
    connect(m_discard, &QPushButton::clicked, this, [this] { m_session.discardText(m_part); });
    connect(m_insert, &QPushButton::clicked, this, [this] { Q_EMIT insertRequested(m_part); });
    connect(shortcuts.makeAction(ShortcutId::SaveContact, m_text, Qt::WidgetShortcut), &QAction::triggered,
            this, [this] {
                if (isWritable())
                    m_session.saveText(m_part);
            });
    connect(m_conflict, &TextConflict::keepMine, this, [this] { m_session.keepMine(m_part); });
    connect(m_conflict, &TextConflict::takeTheirs, this, [this] { m_session.takeTheirs(m_part); });
    connect(m_conflict, &TextConflict::takeBoth, this, [this] { m_session.takeBoth(m_part); });
    connect(&session, &CaseSession::textReplaced, this, [this](const PartId& replaced) {
        if (replaced == m_part)
            fillText();
    });
    retranslate();
}

bool CaseTextBox::isWritable() const
{
    return m_session.may(m_part.isNull() ? CaseAct::Join : CaseAct::SaveDraft, m_part);
}

void CaseTextBox::fill()
{
    const bool writable = isWritable();
    const bool unsaved = m_session.isUnsaved(m_part);
    const bool conflict = m_session.isInConflict(m_part);
    const CaseSaved saved = savedOf(m_session.file(), m_part);
    m_text->setReadOnly(!writable);
    fillText();
    fillConflict();
    const QStringList numbers = m_session.articles(m_part);
    m_articles->setVisible(!numbers.isEmpty());
    m_articles->setText(tr("Takes from Q&A %1").arg(numbers.join(QStringLiteral(", "))));
    QString state;
    if (unsaved)
        state = writable ? tr("Not saved yet; kept at this desk until it is.")
                         : tr("You wrote this; it was not saved, and cannot be now. Copy what is worth it.");
    else if (saved.version > 0 && !saved.by.isNull())
        state = tr("Saved by %1, %2", "person, when")
                    .arg(m_names.person(saved.by), CaseText::moment(saved.at, m_session.now()));
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_buttons->setVisible(writable || unsaved);
    m_save->setVisible(writable);
    m_insert->setVisible(writable);
    m_save->setEnabled(!m_session.isBusy() && !conflict);
    setLook(*m_save, "kind", unsaved ? QStringLiteral("primary") : QString());
    m_discard->setVisible(unsaved && !conflict);
    setVisible(writable || unsaved || !saved.text.isEmpty());
    retranslate();
}

// What is typed is never touched: only a text that is another than the editor's is put there.
void CaseTextBox::fillText()
{
    const QString text = m_session.text(m_part);
    if (m_text->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

void CaseTextBox::fillConflict()
{
    if (!m_session.isInConflict(m_part)) {
        m_conflict->hide();
        return;
    }
    const CaseSaved theirs = savedOf(m_session.file(), m_part);
    m_conflict->showTexts(
        tr("%1 saved another text (%2) while you were writing. Choose before you save; nothing is lost.",
           "person, when")
            .arg(m_names.person(theirs.by), CaseText::moment(theirs.at, m_session.now())),
        m_session.text(m_part), theirs.text);
}

void CaseTextBox::insert(const QString& text, bool below)
{
    QTextCursor cursor = m_text->textCursor();
    if (below) {
        cursor.movePosition(QTextCursor::End);
        if (!m_text->toPlainText().trimmed().isEmpty())
            cursor.insertText(QStringLiteral("\n\n"));
    }
    cursor.insertText(text);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

void CaseTextBox::replace(const QString& text)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

void CaseTextBox::showError(const QString& text)
{
    m_field->setError(text);
    m_text->setFocus();
}

void CaseTextBox::retranslate()
{
    const bool reply = m_part.isNull();
    const bool writable = isWritable();
    m_field->setLabel(reply ? (writable ? tr("Reply to the citizen") : tr("Reply"))
                            : (writable ? tr("Draft of this part") : tr("Draft")));
    m_save->setText(reply ? CaseText::toDo(CaseAct::Join) : CaseText::toDo(CaseAct::SaveDraft));
    m_discard->setText(tr("Back to what is saved"));
    m_insert->setText(tr("Insert a Q&A or a template…").replace(u'&', QStringLiteral("&&")));
}

void CaseTextBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
