// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/script_picker.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/wording/joined.h"
#include "app/desk/ui/wording/language_names.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int pickerWidth = 460;
constexpr int listHeight = 200;

bool isText(const QWidget* widget)
{
    const auto* lines = qobject_cast<const QPlainTextEdit*>(widget);
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    return (lines && !lines->isReadOnly()) || (line && !line->isReadOnly());
}

void putInto(QWidget* target, const QString& text)
{
    if (auto* lines = qobject_cast<QPlainTextEdit*>(target))
        lines->insertPlainText(text);
    else if (auto* line = qobject_cast<QLineEdit*>(target))
        line->insert(text.simplified());
}

} // namespace

ScriptPicker::ScriptPicker(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_preview(new QLabel(this))
    , m_keys(new QLabel(this))
{
    setObjectName(QStringLiteral("scriptPicker"));
    setProperty("kind", QStringLiteral("panel"));
    m_filter->setObjectName(QStringLiteral("scriptFilter"));
    m_list->setObjectName(QStringLiteral("scriptList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_preview->setObjectName(QStringLiteral("scriptPreview"));
    m_preview->setWordWrap(true);
    m_preview->setTextFormat(Qt::PlainText);
    m_keys->setProperty("kind", QStringLiteral("muted"));
    m_keys->setWordWrap(true);
    metrics::setMinimumWidth(this, pickerWidth);
    metrics::setFixedHeight(m_list, listHeight);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {12, 12, 12, 12});
    for (QWidget* widget : {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_list),
                            static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_keys)})
        column->addWidget(widget);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ScriptPicker::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScriptPicker::preview);
    connect(m_list, &QListWidget::itemClicked, this, &ScriptPicker::pick);
    retranslate();
}

void ScriptPicker::openFor(Content content)
{
    m_content = std::move(content);
    m_target = QApplication::focusWidget();
    m_filter->clear();
    narrow();
    place();
    show();
    m_filter->setFocus();
}

// Below the text it goes into, and wholly within the window.
void ScriptPicker::place()
{
    adjustSize();
    const QWidget* window = parentWidget()->window();
    const QRect room(window->mapToGlobal(QPoint(0, 0)), window->size());
    const QWidget* anchor = m_target && window->isAncestorOf(m_target) ? m_target.data() : window;
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor == window ? 0 : anchor->height()));
    corner.setX(std::max(room.left(), std::min(corner.x(), room.right() - width())));
    corner.setY(std::max(room.top(), std::min(corner.y(), room.bottom() - height())));
    move(corner);
}

void ScriptPicker::narrow()
{
    m_shown = fittingScripts(m_content.scripts, m_filter->text(), m_content.language, m_content.category);
    m_list->clear();
    for (const TalkScript& script : m_shown) {
        m_list->addItem(joined({script.title, script.key, ownName(script.language)}));
    }
    m_list->setCurrentRow(m_shown.empty() ? -1 : 0);
    preview();
}

QString ScriptPicker::textOf(int row) const
{
    const TalkScript& script = m_shown[size_t(row)];
    return filledScript(script.text, m_content.values ? m_content.values(script.language) : ScriptValues());
}

void ScriptPicker::preview()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < int(m_shown.size()))
        m_preview->setText(textOf(row));
    else
        m_preview->setText(m_content.scripts.empty()
                               ? tr("No talk scripts yet. Leaders write them in Knowledge.")
                               : tr("No script has these words."));
}

void ScriptPicker::pick()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_shown.size()))
        return;
    const TalkScript script = m_shown[size_t(row)];
    const QString text = textOf(row);
    hide();
    const bool intoText = m_target && isText(m_target);
    if (intoText)
        putInto(m_target, text);
    else
        QApplication::clipboard()->setText(text);
    if (m_target)
        m_target->setFocus();
    Q_EMIT picked(script, intoText);
}

// The keyboard stays in the filter; an input method that is converting keeps its keys, Qt hands those to it
// first.
bool ScriptPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentRow();
    switch (key->key()) {
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(0, row - 1));
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->count() - 1, row + 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    case Qt::Key_Escape:
        hide();
        if (m_target)
            m_target->setFocus();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void ScriptPicker::retranslate()
{
    setAccessibleName(tr("Talk scripts"));
    m_filter->setPlaceholderText(tr("Short name, or a word of the script"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Talk scripts"));
    m_keys->setText(joined({tr("Enter puts it in"), tr("Esc goes back")}));
}

void ScriptPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
