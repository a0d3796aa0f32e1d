// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_views_bar.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/combo_box.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace madoguchi::desk {

CaseViewsBar::CaseViewsBar(CaseListViews& views, QWidget* parent)
    : QWidget(parent)
    , m_views(views)
{
    m_box = new ComboBox(this);
    m_box->setObjectName(QStringLiteral("caseViews"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    metrics::setMaximumWidth(m_box, 240);
    m_begin = new QPushButton(this);
    m_begin->setObjectName(QStringLiteral("keepCaseView"));
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removeCaseView"));
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("caseViewName"));
    m_name->setMaxLength(CaseListViews::longestName);
    m_save = new QPushButton(this);
    m_save->setObjectName(QStringLiteral("saveCaseView"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_box, m_begin, m_remove, m_name, m_save})
        row->addWidget(widget);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_filling && index > 0)
            Q_EMIT chosen(m_views.views().at(index - 1).query);
    });
    connect(m_begin, &QPushButton::clicked, this, [this] { name(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_views.remove(m_box->currentText()); });
    connect(m_name, &QLineEdit::returnPressed, this, &CaseViewsBar::save);
    connect(m_save, &QPushButton::clicked, this, &CaseViewsBar::save);
    auto* leave = new QAction(m_name);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    m_name->addAction(leave);
    connect(leave, &QAction::triggered, this, [this] { name(false); });
    connect(&views, &CaseListViews::changed, this, &CaseViewsBar::refresh);
    retranslate();
    name(false);
}

void CaseViewsBar::setQuery(const CaseListQuery& query)
{
    m_query = query;
    refresh();
}

void CaseViewsBar::name(bool begins)
{
    m_name->setVisible(begins);
    m_save->setVisible(begins);
    m_begin->setVisible(!begins);
    if (begins) {
        m_name->setText(m_box->currentIndex() > 0 ? m_box->currentText() : QString());
        m_name->selectAll();
        m_name->setFocus();
    }
    refresh();
}

void CaseViewsBar::save()
{
    if (m_views.save(m_name->text(), m_query)) {
        name(false);
        m_box->setFocus();
        return;
    }
    m_name->setAccessibleDescription(tr("Give it a name."));
    m_name->setPlaceholderText(m_name->accessibleDescription());
    m_name->setFocus();
}

void CaseViewsBar::refresh()
{
    m_filling = true;
    m_box->clear();
    m_box->addItem(tr("Own views"));
    int shown = 0;
    for (const CaseListView& view : m_views.views()) {
        m_box->addItem(view.name);
        if (view.query == m_query)
            shown = m_box->count() - 1;
    }
    m_box->setCurrentIndex(shown);
    m_filling = false;
    m_box->setVisible(!m_views.views().isEmpty());
    m_remove->setVisible(shown > 0 && m_name->isHidden());
}

void CaseViewsBar::retranslate()
{
    m_box->setAccessibleName(tr("Own views"));
    m_begin->setText(tr("Keep this view…"));
    m_remove->setText(tr("Remove the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_save->setText(tr("Keep"));
    refresh();
}

void CaseViewsBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
