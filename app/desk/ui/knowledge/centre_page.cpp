// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/centre_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/domain_text.h"
#include "app/desk/ui/wording/error_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

QLabel* labelOf(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* columnOf(const QList<QWidget*>& widgets, int spacing, const QMargins& margins)
{
    auto* column = new QVBoxLayout;
    metrics::set(column, spacing, margins);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    return column;
}

} // namespace

CentrePage::CentrePage(const QString& name, QAbstractItemModel& model, QWidget* parent)
    : QFrame(parent)
    , m_hint(labelOf("muted", this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new QTableView(m_stack))
    , m_error(labelOf("error", this))
    , m_count(labelOf("muted", this))
    , m_undo(new QPushButton(this))
{
    setProperty("kind", QStringLiteral("panel"));
    setObjectName(name + QStringLiteral("Page"));
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setModel(&model);
    prepareTable(*m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_error->setObjectName(name + QStringLiteral("Error"));
    m_error->hide();
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_undo->setObjectName(QStringLiteral("undo") + name.left(1).toUpper() + name.mid(1));
    m_undo->hide();
}

void CentrePage::arrange(const QList<QWidget*>& above, const QList<QWidget*>& below,
                         const QList<QWidget*>& inFooter)
{
    auto* footer = new PanelFooter(this);
    footer->row()->addWidget(m_count, 1);
    for (QWidget* widget : inFooter)
        footer->row()->addWidget(widget);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addLayout(columnOf(above, 8, {12, 12, 12, 8}));
    column->addWidget(m_stack, 1);
    column->addLayout(columnOf(QList<QWidget*>{m_error} + below, 6, {12, 6, 12, 6}));
    column->addWidget(footer);
}

void CentrePage::onKey(const QKeySequence& keys, const std::function<void()>& act)
{
    auto* action = new QAction(m_table);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, act);
}

void CentrePage::showRows(bool any)
{
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
}

void CentrePage::showError(const QString& text)
{
    m_error->setText(text);
    m_error->show();
}

void CentrePage::hideError()
{
    m_error->hide();
}

QString CentrePage::wordsOf(const Error& error)
{
    return error.code == ErrorCode::InvalidInput ? DomainText::ofError(error.key) : ErrorText::of(error);
}

QLineEdit* CentrePage::lineNamed(const char* name)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    return line;
}

void CentrePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
