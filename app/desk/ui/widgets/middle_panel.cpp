// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/middle_panel.h"

#include "app/desk/ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFrame>
#include <QScrollArea>

namespace madoguchi::desk {

namespace {

constexpr int panelWidth = 440; // pixels at 100 %

} // namespace

QVBoxLayout* layMiddlePanel(QWidget& view, int spacing)
{
    auto* panel = new QFrame;
    panel->setProperty("kind", QStringLiteral("panel"));
    auto* inside = new QVBoxLayout(panel);
    metrics::set(inside, spacing, {24, 24, 24, 24});
    metrics::setMinimumWidth(panel, panelWidth);
    metrics::setMaximumWidth(panel, panelWidth);
    auto* middle = new QWidget;
    middle->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(middle);
    metrics::set(column, 0, {16, 16, 16, 16});
    column->addStretch(1);
    // In a row of its own the panel's height follows from its real width: an alignment would let the texts
    // that wrap reckon with the whole window's.
    auto* row = new QHBoxLayout;
    metrics::set(row, 0);
    row->addStretch(1);
    row->addWidget(panel, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    auto* scroll = new QScrollArea(&view);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(middle);
    auto* whole = new QVBoxLayout(&view);
    metrics::set(whole, 0);
    whole->addWidget(scroll);
    return inside;
}

} // namespace madoguchi::desk
