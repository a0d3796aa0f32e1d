// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/search_field.h"

#include "app/desk/ui/theme/theme.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace madoguchi::desk {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchField"));
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (!m_inInputMethod)
            report();
    });
    connect(&theme(), &Theme::changed, this, &SearchField::refreshMargins);
    refreshMargins();
    retranslate();
}

QString SearchField::query() const
{
    QString whole = text();
    return whole.insert(cursorPosition(), m_preedit);
}

void SearchField::replaceQuery(const QString& query)
{
    if (isComposing())
        QGuiApplication::inputMethod()->reset();
    m_preedit.clear();
    setText(query);
    report();
}

void SearchField::setOffered(bool offered, bool taken, const QString& description)
{
    m_offered = offered;
    m_taken = taken;
    if (description == m_offer)
        return;
    m_offer = description;
    retranslate();
}

bool SearchField::event(QEvent* event)
{
    // Before the focus moves on.
    if (event->type() == QEvent::KeyPress && m_offered && !isComposing()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            Q_EMIT offerWanted(1);
            return true;
        }
        const bool wayBack = key->key() == Qt::Key_Backtab;
        if (wayBack && m_taken) {
            Q_EMIT offerWanted(-1);
            return true;
        }
    }
    return QLineEdit::event(event);
}

void SearchField::report()
{
    const QString now = query();
    if (now == m_reported)
        return;
    m_reported = now;
    Q_EMIT queryChanged(now);
}

void SearchField::inputMethodEvent(QInputMethodEvent* event)
{
    const bool wasComposing = isComposing();
    m_preedit = event->preeditString();
    m_inInputMethod = true;
    QLineEdit::inputMethodEvent(event);
    m_inInputMethod = false;
    if (wasComposing && !isComposing()) {
        // Some input methods pass on the Enter that confirmed; it belongs to the conversion.
        m_justCommitted = true;
        QTimer::singleShot(0, this, [this] { m_justCommitted = false; });
    }
    report();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break;
        if (!isComposing() && !m_justCommitted)
            Q_EMIT submitted();
        event->accept();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (!isComposing())
            Q_EMIT steered(static_cast<Qt::Key>(event->key()));
        event->accept();
        return;
    case Qt::Key_Right:
        if (m_offered && !isComposing() && event->modifiers() == Qt::NoModifier && !hasSelectedText() &&
            cursorPosition() == text().size()) {
            Q_EMIT offerWanted(0);
            event->accept();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_offered && !isComposing()) {
            Q_EMIT offerDismissed();
            event->accept();
            return;
        }
        if (!isComposing() && !text().isEmpty()) {
            clear();
            event->accept();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // QLineEdit drops a preedit with the focus; so does the query.
    if (isComposing() && event->reason() != Qt::PopupFocusReason) {
        m_preedit.clear();
        report();
    }
}

void SearchField::refreshMargins()
{
    setTextMargins(theme().px(28), 0, 0, 0);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    // Painted, not an action of the line edit: those icons do not grow with the font.
    QPainter painter(this);
    const int size = theme().px(18);
    theme()
        .icon(QStringLiteral("search"), Token::Accent)
        .paint(&painter, theme().px(11), (height() - size) / 2, size, size);
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("What does the caller ask?"));
    setAccessibleName(tr("Search Q&As"));
    const QString usual = tr("Results follow as you type. Up and Down choose, Enter uses the Q&A chosen.");
    setAccessibleDescription(m_offer.isEmpty() ? usual : m_offer + QLatin1Char(' ') + usual);
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace madoguchi::desk
