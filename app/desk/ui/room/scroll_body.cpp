// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/scroll_body.h"

#include "app/desk/ui/theme/metrics.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace madoguchi::desk {

ScrollBody::ScrollBody(QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrolled"));
    m_column = new QVBoxLayout(content);
    metrics::set(m_column, 0);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

void ScrollBody::toTop()
{
    verticalScrollBar()->setValue(0);
}

} // namespace madoguchi::desk
