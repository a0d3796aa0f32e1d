// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/hand/hand_bar.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/error_text.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBlock>
#include <QTextLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int tickMs = 500;

TextBox* readout(QWidget* parent, const char* name, int lines, Type type)
{
    auto* box = new TextBox(1, lines, parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setProperty("kind", QStringLiteral("readout"));
    box->setReadOnly(true);
    box->setType(type);
    return box;
}

void setTextIfOther(TextBox* box, const QString& text)
{
    box->setVisible(!text.isEmpty());
    if (box->toPlainText() == text)
        return;
    box->setPlainText(text);
    box->moveCursor(QTextCursor::End);
    box->ensureCursorVisible();
}

} // namespace

HandBar::HandBar(const Clock& clock, Shortcuts& shortcuts, QWidget* parent)
    : QFrame(parent)
    , m_clock(clock)
    , m_shortcuts(shortcuts)
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("handBar"));
    setProperty("kind", QStringLiteral("panel"));
    build();
    connectParts();
    hide();
    retranslate();
}

void HandBar::build()
{
    m_icon = new QLabel(this);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("handState"));
    m_state->setProperty("kind", QStringLiteral("heading"));
    m_trouble = new QLabel(this);
    m_trouble->setObjectName(QStringLiteral("handTrouble"));
    m_errorText = new QLabel(this);
    m_errorText->setObjectName(QStringLiteral("handError"));
    m_errorText->setProperty("kind", QStringLiteral("error"));
    for (QLabel* label : {m_state, m_trouble, m_errorText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_dialogue = readout(this, "handDialogue", 3, Type::Body);
    m_answer = readout(this, "handAnswerText", 4, Type::Title);
    m_dialogue->installEventFilter(this);
    m_answer->installEventFilter(this);
    m_question = new TextBox(1, 4, this);
    m_question->setObjectName(QStringLiteral("handQuestion"));
    m_question->installEventFilter(this);
    const auto button = [this](const char* name) {
        auto* made = new HintButton(this);
        made->setObjectName(QString::fromLatin1(name));
        made->installEventFilter(this);
        return made;
    };
    m_send = button("handSend");
    m_accept = button("handAccept");
    m_askBack = button("handAskBack");
    m_withdraw = button("handWithdraw");
    m_close = button("handClose");
    m_escalate = new QPushButton(this);
    m_escalate->setObjectName(QStringLiteral("handEscalate"));
    m_escalate->installEventFilter(this);
    m_accept->setPrimary(true);

    auto* head = new QHBoxLayout;
    metrics::set(head, 8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_state, 0);
    head->addWidget(m_trouble, 1);
    head->addStretch(0);
    auto* buttons = new FlowLayout;
    metrics::set(buttons, 8);
    for (QPushButton* one : {static_cast<QPushButton*>(m_send), static_cast<QPushButton*>(m_accept),
                             static_cast<QPushButton*>(m_askBack), m_escalate,
                             static_cast<QPushButton*>(m_withdraw), static_cast<QPushButton*>(m_close)})
        buttons->addWidget(one);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6, {12, 8, 12, 8});
    column->addLayout(head);
    column->addWidget(m_dialogue);
    column->addWidget(m_answer);
    column->addWidget(m_question);
    column->addWidget(m_errorText);
    column->addLayout(buttons);
}

void HandBar::connectParts()
{
    m_timer->setInterval(tickMs);
    connect(m_timer, &QTimer::timeout, this, &HandBar::tick);
    connect(m_question, &QPlainTextEdit::textChanged, this, [this] {
        m_error.reset();
        refreshLine();
        Q_EMIT questionEdited(m_question->toPlainText());
    });
    connect(m_send, &QPushButton::clicked, this, &HandBar::send);
    connect(m_askBack, &QPushButton::clicked, this, &HandBar::askBack);
    connect(m_close, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT putAsideRequested();
    });
    connect(m_escalate, &QPushButton::clicked, this, [this] {
        if (isOpen())
            Q_EMIT escalateRequested();
        else if (m_shown.connected)
            Q_EMIT escalateInsteadRequested(m_question->toPlainText());
        else
            Q_EMIT raiseRequested(m_question->toPlainText());
    });
    const auto whenOpen = [this](ShortcutId id, QPushButton* button, auto act) {
        connect(button, &QPushButton::clicked, this, act);
        connect(m_shortcuts.makeAction(id, this), &QAction::triggered, this, [button] {
            if (button->isVisible() && button->isEnabled())
                button->click();
        });
    };
    whenOpen(ShortcutId::HandAccept, m_accept, [this] { Q_EMIT acceptRequested(); });
    whenOpen(ShortcutId::HandWithdraw, m_withdraw, [this] { Q_EMIT withdrawRequested(); });
    connect(m_shortcuts.makeAction(ShortcutId::HandAskBack, this), &QAction::triggered, this, [this] {
        if (isAnswered())
            askBack();
    });
    connect(&m_shortcuts, &Shortcuts::changed, this, &HandBar::retranslate);
    connect(&theme(), &Theme::changed, this, &HandBar::refresh);
}

void HandBar::setNames(PersonName names)
{
    m_names = std::move(names);
    refresh();
}

bool HandBar::isAnswered() const
{
    return m_shown.hand && m_shown.hand->state == HandState::Answered;
}

void HandBar::setShown(const HandShown& shown)
{
    const bool other = shown.hand != m_shown.hand;
    m_shown = shown;
    if (other && shown.hand) {
        m_note.clear();
        m_error.reset();
    }
    refresh();
}

void HandBar::open()
{
    QWidget* focus = window()->focusWidget();
    if (focus && !isAncestorOf(focus))
        m_cameFrom = focus;
    m_note.clear();
    if (!m_shown.hand || !m_shown.hand->isOpen()) {
        // A new question; what a settled hand showed has been seen.
        if (m_shown.hand)
            Q_EMIT putAsideRequested();
        m_writing = true;
    }
    refresh();
    if (m_writing)
        m_question->setFocus(Qt::ShortcutFocusReason);
    else
        // While it waits there is nothing to do that a stray key should do.
        (isAnswered() ? static_cast<QWidget*>(m_accept) : m_dialogue)->setFocus(Qt::ShortcutFocusReason);
}

void HandBar::askBack()
{
    QWidget* focus = window()->focusWidget();
    if (focus && !isAncestorOf(focus))
        m_cameFrom = focus;
    m_writing = true;
    refresh();
    m_question->setFocus(Qt::ShortcutFocusReason);
}

void HandBar::restoreQuestion(const QString& text)
{
    if (text.isEmpty() || !m_question->toPlainText().isEmpty())
        return;
    m_writing = true;
    m_question->setPlainText(text);
    refresh();
}

void HandBar::send()
{
    const QString text = m_question->toPlainText();
    if (m_shown.busy)
        return;
    if (isOpen())
        Q_EMIT askBackRequested(text);
    else if (m_shown.connected)
        Q_EMIT raiseRequested(text);
    else
        Q_EMIT escalateInsteadRequested(text);
}

void HandBar::questionTaken()
{
    m_question->clear();
    leave();
}

// Back to where the caret was; what is typed stays.
void HandBar::leave()
{
    const QWidget* focus = window()->focusWidget();
    if (focus && isAncestorOf(focus) && m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::OtherFocusReason);
    if (m_question->toPlainText().isEmpty())
        m_writing = false;
    refresh();
}

void HandBar::announce()
{
    // Who cannot see it hears it; the focus stays where it is.
    QAccessibleEvent alert(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void HandBar::showNote(const QString& text)
{
    m_note = text;
    refresh();
}

void HandBar::showError(const Error& error)
{
    m_error = error;
    if (error.key.startsWith(u"hand.question"))
        m_question->setFocus(Qt::OtherFocusReason);
    refresh();
}

void HandBar::refresh()
{
    setVisible(m_writing || m_shown.hand || !m_note.isEmpty());
    m_icon->setPixmap(theme()
                          .icon(QStringLiteral("hand"), isAnswered() ? Token::Accent : Token::Muted)
                          .pixmap(theme().px(20)));
    setTextIfOther(m_dialogue, m_shown.hand ? HandText::dialogue(*m_shown.hand, m_names) : QString());
    setTextIfOther(m_answer, m_shown.hand ? HandText::answer(*m_shown.hand) : QString());
    const QString trouble = HandText::trouble(m_shown.connected, m_shown.arrived, m_shown.hand.has_value());
    const bool warns = !m_shown.connected && !trouble.isEmpty();
    setLook(*m_trouble, "kind", warns ? QStringLiteral("warning") : QStringLiteral("muted"));
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty() && (m_writing || isOpen()));
    m_errorText->setText(m_error ? ErrorText::of(*m_error) : QString());
    m_errorText->setVisible(m_error.has_value());
    const bool waits = m_shown.hand && m_shown.hand->state == HandState::Raised;
    if (waits)
        m_timer->start();
    else
        m_timer->stop();
    refreshLine();
    refreshButtons();
    tick();
}

void HandBar::refreshLine()
{
    // Never taken away from under the cursor.
    m_question->setVisible(m_writing || window()->focusWidget() == m_question);
    m_question->setPlaceholderText(isOpen() ? tr("What else do you need to know?")
                                            : tr("What do you want to ask the supervisor?"));
    m_question->setAccessibleName(isOpen() ? tr("Ask back") : tr("Question to the supervisor"));
}

void HandBar::refreshButtons()
{
    const bool open = isOpen();
    const bool answered = isAnswered();
    const bool sends = m_writing && (!open || answered);
    m_send->setVisible(sends);
    m_send->setPrimary(sends);
    m_send->setLabel(open                ? tr("Ask back")
                     : m_shown.connected ? tr("Raise hand")
                                         : tr("Make it an escalation"));
    m_accept->setVisible(answered);
    m_accept->setPrimary(!sends);
    m_askBack->setVisible(answered && !m_writing);
    m_withdraw->setVisible(open);
    // While nobody is reached the better way is the main one; the hand can be raised all the same.
    m_escalate->setVisible(open || (m_writing && !m_shown.connected));
    m_escalate->setText(open ? tr("Make it an escalation") : tr("Raise the hand all the same"));
    m_close->setVisible(!open);
    for (QPushButton* button : {static_cast<QPushButton*>(m_send), static_cast<QPushButton*>(m_accept),
                                static_cast<QPushButton*>(m_withdraw), m_escalate})
        button->setEnabled(!m_shown.busy);
}

void HandBar::tick()
{
    QString text = m_note.isEmpty() ? tr("Ask the supervisor") : m_note;
    if (m_shown.hand)
        text = HandText::state(*m_shown.hand, m_names, m_clock.now());
    m_state->setText(text);
}

bool HandBar::isSend(const QEvent* event) const
{
    const auto* key = static_cast<const QKeyEvent*>(event);
    const int code = key->key() == Qt::Key_Enter ? int(Qt::Key_Return) : key->key();
    const QKeySequence pressed(QKeyCombination(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(code)));
    return pressed == m_shortcuts.sequence(ShortcutId::SaveContact);
}

bool HandBar::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QFrame::eventFilter(watched, event);
    // The key that saves a contact sends, here; a conversion under way is not finished by it.
    if (watched == m_question && isSend(event)) {
        event->accept();
        const QTextLayout* layout = m_question->textCursor().block().layout();
        if (event->type() == QEvent::KeyPress && layout->preeditAreaText().isEmpty() && m_send->isVisible())
            send();
        return true;
    }
    if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            leave();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void HandBar::retranslate()
{
    setAccessibleName(tr("Raised hand"));
    m_dialogue->setAccessibleName(tr("What was said"));
    m_answer->setAccessibleName(tr("Answer of the supervisor"));
    m_accept->setLabel(tr("Accept the answer"));
    m_askBack->setLabel(tr("Ask back"));
    m_withdraw->setLabel(tr("Take the hand down"));
    m_close->setLabel(tr("Close"));
    const std::pair<HintButton*, ShortcutId> hints[] = {{m_send, ShortcutId::SaveContact},
                                                        {m_accept, ShortcutId::HandAccept},
                                                        {m_askBack, ShortcutId::HandAskBack},
                                                        {m_withdraw, ShortcutId::HandWithdraw}};
    for (const auto& [button, id] : hints)
        button->setHint(m_shortcuts.text(id));
    refresh();
}

void HandBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
