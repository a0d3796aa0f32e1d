// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/publish/redaction_text.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/publication_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace madoguchi::desk {

namespace {

bool holds(const TextSpan& span, int place)
{
    return span.start <= place && place < span.end();
}

} // namespace

RedactionText::RedactionText(RedactionSession& session, RedactionSession::Text which, TextBox& box)
    : QObject(&box)
    , m_session(session)
    , m_which(which)
    , m_box(box)
{
    box.setReadOnly(true);
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.setUndoRedoEnabled(false);
    box.installEventFilter(this);
    box.viewport()->installEventFilter(this);
    connect(&session, &RedactionSession::began, this, &RedactionText::fill);
    connect(&session, &RedactionSession::changed, this, &RedactionText::fill);
    connect(&theme(), &Theme::changed, this, &RedactionText::fill);
    // What nobody looks at any more stands nowhere.
    connect(&session, &RedactionSession::ended, this, [this] {
        m_shown.clear();
        m_box.setExtraSelections({});
        m_box.clear();
    });
}

void RedactionText::fill()
{
    if (!m_session.isActive())
        return;
    const QString& text = m_session.source(m_which);
    if (m_shown != text || m_box.toPlainText().isEmpty()) {
        m_shown = text;
        m_returns.clear();
        for (qsizetype at = text.indexOf(u"\r\n"); at >= 0; at = text.indexOf(u"\r\n", at + 2))
            m_returns.push_back(int(at));
        m_box.setPlainText(text);
    }
    QList<QTextEdit::ExtraSelection> marks;
    const auto mark = [&](const TextSpan& span, const QTextCharFormat& format) {
        QTextCursor cursor(m_box.document());
        cursor.setPosition(inDocument(span.start));
        cursor.setPosition(inDocument(span.end()), QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    };
    for (const RedactionSession::Suggestion& one : m_session.suggestions()) {
        if (one.which != m_which)
            continue;
        QTextCharFormat format;
        format.setUnderlineStyle(one.likely ? QTextCharFormat::SingleUnderline : QTextCharFormat::DotLine);
        format.setUnderlineColor(theme().color(Token::Warn));
        format.setBackground(theme().color(Token::WarnSoft));
        format.setForeground(theme().color(Token::Warn));
        mark(one.span, format);
    }
    QTextCharFormat black;
    black.setBackground(theme().color(Token::Text));
    black.setForeground(theme().color(Token::Panel));
    for (const TextSpan& span : m_session.spans(m_which))
        mark(span, black);
    m_box.setExtraSelections(marks);
}

int RedactionText::inDocument(int place) const
{
    return place - int(std::lower_bound(m_returns.begin(), m_returns.end(), place) - m_returns.begin());
}

int RedactionText::inText(int place) const
{
    for (const int at : m_returns) {
        if (place <= at)
            break;
        ++place;
    }
    return place;
}

bool RedactionText::hasFocus() const
{
    return m_box.hasFocus();
}

void RedactionText::show(TextSpan span)
{
    QTextCursor cursor = m_box.textCursor();
    cursor.setPosition(inDocument(span.start));
    cursor.setPosition(inDocument(span.end()), QTextCursor::KeepAnchor);
    m_box.setTextCursor(cursor);
    m_box.ensureCursorVisible();
}

// The character under the pointer, not the gap nearest to it.
int RedactionText::placeAt(const QPoint& point) const
{
    const QTextCursor cursor = m_box.cursorForPosition(point);
    const bool before = point.x() < m_box.cursorRect(cursor).left();
    return inText(std::max(0, cursor.position() - (before ? 1 : 0)));
}

const RedactionSession::Suggestion* RedactionText::suggestionAt(int place) const
{
    const auto& all = m_session.suggestions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const RedactionSession::Suggestion& one) {
        return one.which == m_which && holds(one.span, place);
    });
    return found == all.end() ? nullptr : &*found;
}

bool RedactionText::isHidden(int place) const
{
    const TextSpans& spans = m_session.spans(m_which);
    return std::any_of(spans.begin(), spans.end(), [&](const TextSpan& span) { return holds(span, place); });
}

void RedactionText::act(int place)
{
    if (isHidden(place)) {
        m_session.lift(m_which, place);
    } else if (const RedactionSession::Suggestion* one = suggestionAt(place)) {
        const RedactionSession::Suggestion taken = *one;
        m_session.take(taken);
    }
}

void RedactionText::blackOut()
{
    const QTextCursor cursor = m_box.textCursor();
    if (!cursor.hasSelection()) {
        act(inText(cursor.position()));
        return;
    }
    const int start = inText(cursor.selectionStart());
    const int end = inText(cursor.selectionEnd());
    QTextCursor after = cursor;
    after.setPosition(cursor.selectionEnd());
    m_box.setTextCursor(after);
    m_session.blackOut(m_which, {start, end - start});
}

bool RedactionText::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool plain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (key == Qt::Key_B || key == Qt::Key_Delete || key == Qt::Key_Backspace ||
                  key == Qt::Key_Return || key == Qt::Key_Enter)) {
        blackOut();
        return true;
    }
    return false;
}

bool RedactionText::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_session.isActive())
        return QObject::eventFilter(watched, event);
    // In a narrower column the text has more lines, which are counted only once it is laid out.
    if (watched == m_box.viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { m_box.setType(Type::Body); }, Qt::QueuedConnection);
    const bool writes = m_session.mode() == RedactionSession::Mode::Write;
    if (watched == &m_box && event->type() == QEvent::KeyPress && writes) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (onKey(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_box.viewport() && event->type() == QEvent::MouseButtonRelease && writes) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        // A drag selects; it is blacked out by key or button.
        if (mouse->button() == Qt::LeftButton && !m_box.textCursor().hasSelection())
            act(placeAt(mouse->position().toPoint()));
    }
    if (watched == m_box.viewport() && event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const RedactionSession::Suggestion* one = suggestionAt(placeAt(help->pos())))
            QToolTip::showText(help->globalPos(), PublicationText::of(one->kind), &m_box);
        else
            QToolTip::hideText();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace madoguchi::desk
