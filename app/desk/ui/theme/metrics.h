// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

class QLayout;
class QWidget;

/// Lengths of the design kept on layouts and widgets, so that they grow when the font does. UI thread.
/// Lengths are pixels at 100 %, from one scale: 2 4 6 8 10 12 16 20 24.
namespace madoguchi::desk::metrics {

void set(QLayout* layout, int spacing, const QMargins& margins = {});
void setMinimumWidth(QWidget* widget, int width);
void setMinimumHeight(QWidget* widget, int height);
void setFixedHeight(QWidget* widget, int height);
void setMaximumWidth(QWidget* widget, int width);

/// Works the lengths out again in a window and all it holds.
void reapply(QWidget* window);

} // namespace madoguchi::desk::metrics
