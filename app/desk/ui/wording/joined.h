// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace madoguchi::desk {

/// The parts of a line, set apart as the window's language does it; empty ones are left out.
[[nodiscard]] QString joined(QStringList parts);

} // namespace madoguchi::desk
