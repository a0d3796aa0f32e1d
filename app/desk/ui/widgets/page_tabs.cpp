// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/page_tabs.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

PageTabs::PageTabs(const QString& name, const QMargins& around, bool scrolled, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_row(new FlowLayout)
    , m_group(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("workspace"));
    auto* frame = new QVBoxLayout;
    metrics::set(frame, 0, around);
    if (scrolled) {
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus);
        m_stack->setObjectName(QStringLiteral("scrolled"));
        area->setWidget(m_stack);
        frame->addWidget(area);
    } else {
        frame->addWidget(m_stack);
    }
    // In large type the tabs take a second line rather than make the window wider than the screen.
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addLayout(m_row);
    column->addLayout(frame, 1);
}

int PageTabs::addPage(QWidget* page, Title title)
{
    const int number = int(m_tabs.size());
    auto* button = new QPushButton(this);
    button->setObjectName(QStringLiteral("%1Tab%2").arg(m_name).arg(number));
    button->setProperty("kind", QStringLiteral("tab"));
    button->setCheckable(true);
    m_group->addButton(button); // what is exclusive by itself takes in all the buttons of the pages
    connect(button, &QPushButton::clicked, this, [this, number] { showPage(number); });
    m_row->addWidget(button);
    m_stack->addWidget(page);
    m_tabs.append({button, std::move(title), true});
    if (number == 0) {
        button->setChecked(true);
        setFocusProxy(page);
    }
    fitToShown();
    refresh();
    return number;
}

// A page that is not in sight must not make the window larger.
void PageTabs::fitToShown()
{
    for (int page = 0; page < m_stack->count(); ++page) {
        const auto policy = page == currentPage() ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_stack->widget(page)->setSizePolicy(policy, policy);
    }
}

void PageTabs::showPage(int page)
{
    if (page < 0 || page >= m_tabs.size() || !m_tabs.at(page).offered)
        return;
    m_tabs.at(page).button->setChecked(true);
    for (const Tab& tab : m_tabs)
        tab.button->updateGeometry(); // the chosen one's letters are wider
    m_stack->setCurrentIndex(page);
    fitToShown();
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
    const auto offered =
        std::count_if(m_tabs.begin(), m_tabs.end(), [](const Tab& tab) { return tab.offered; });
    for (const Tab& tab : m_tabs) {
        tab.button->setText(tab.title());
        tab.button->setVisible(tab.offered && offered > 1);
    }
    metrics::set(m_row, 4, offered > 1 ? QMargins(8, 8, 8, 0) : QMargins());
}

void PageTabs::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
