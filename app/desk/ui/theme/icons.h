// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace madoguchi::desk {

/// An icon of resources/icons (rastered when the program is built) in one colour, at all rastered sizes.
/// Empty if there is no such icon. UI thread.
[[nodiscard]] QIcon tintedIcon(const QString& name, const QColor& colour);

/// The program's own, for the task bar and beside the clock.
[[nodiscard]] QIcon programIcon();

} // namespace madoguchi::desk
