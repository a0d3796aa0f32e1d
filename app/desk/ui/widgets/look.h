// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

namespace madoguchi::desk {

/// Sets a property that resources/desk.qss chooses by, such as "kind", also of a widget that is in sight
/// already: a style sheet looks at properties only when a widget is polished. Does nothing where it has that
/// value.
void setLook(QWidget& widget, const char* property, const QVariant& value);

} // namespace madoguchi::desk
