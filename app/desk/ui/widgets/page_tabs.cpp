// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/page_tabs.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

PageTabs::PageTabs(const QString& name, const QMargins& around, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_row(new QWidget(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("workspace"));
    // In large type they take a second line rather than make the window wider than the screen.
    auto* tabs = new FlowLayout(m_row);
    metrics::set(tabs, 4, {8, 8, 8, 0});
    auto* frame = new QVBoxLayout;
    metrics::set(frame, 0, around);
    frame->addWidget(m_stack);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_row);
    column->addLayout(frame, 1);
}

int PageTabs::addPage(QWidget* page, Title title)
{
    const int number = int(m_tabs.size());
    auto* button = new QPushButton(m_row);
    button->setObjectName(QStringLiteral("%1Tab%2").arg(m_name).arg(number));
    button->setProperty("kind", QStringLiteral("tab"));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    connect(button, &QPushButton::clicked, this, [this, number] { showPage(number); });
    m_row->layout()->addWidget(button);
    m_stack->addWidget(page);
    m_tabs.append({button, std::move(title), true});
    if (number == 0) {
        button->setChecked(true);
        setFocusProxy(page);
    }
    refresh();
    return number;
}

void PageTabs::showPage(int page)
{
    if (page < 0 || page >= m_tabs.size() || !m_tabs.at(page).offered)
        return;
    m_tabs.at(page).button->setChecked(true);
    m_stack->setCurrentIndex(page);
    setFocusProxy(m_stack->currentWidget());
    Q_EMIT pageShown(page);
}

int PageTabs::currentPage() const
{
    return m_stack->currentIndex();
}

void PageTabs::setOffered(int page, bool offered)
{
    m_tabs[page].offered = offered;
    if (!offered && currentPage() == page)
        showPage(0);
    refresh();
}

void PageTabs::refresh()
{
    int offered = 0;
    for (const Tab& tab : m_tabs) {
        tab.button->setText(tab.title());
        tab.button->setVisible(tab.offered);
        offered += tab.offered ? 1 : 0;
    }
    m_row->setVisible(offered > 1);
}

void PageTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
