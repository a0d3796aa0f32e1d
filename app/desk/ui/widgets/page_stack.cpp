// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/page_stack.h"

#include <QLayout>

namespace madoguchi::desk {

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
}

QSize PageStack::minimumSizeHint() const
{
    const QWidget* page = currentWidget();
    if (!page)
        return {};
    QSize least = page->minimumSizeHint().expandedTo(page->minimumSize());
    const QLayout* arranged = page->layout();
    if (arranged && arranged->hasHeightForWidth())
        least.setHeight(
            std::max(least.height(), arranged->totalMinimumHeightForWidth(std::max(least.width(), width()))));
    return least;
}

} // namespace madoguchi::desk
