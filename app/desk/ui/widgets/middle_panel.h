// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace madoguchi::desk {

/// A panel in the middle of an otherwise empty view: for what is asked before there is anything to work with.
/// It scrolls where a large font leaves too little room. UI thread.
/// @param view has no layout yet, and gets one
/// @return where the panel's widgets go, one below the other, `spacing` pixels at 100 % apart
[[nodiscard]] QVBoxLayout* layMiddlePanel(QWidget& view, int spacing);

} // namespace madoguchi::desk
