// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QWidget;

namespace madoguchi::desk {

/// A label of running text: its words as they are, never HTML, as many lines as they need. resources/desk.qss
/// looks at `kind`: "heading", "muted", "error"…
[[nodiscard]] QLabel* textLabel(const char* name, const char* kind, QWidget* parent);

} // namespace madoguchi::desk
