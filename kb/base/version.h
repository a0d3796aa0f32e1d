// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// The version of Madoguchi, from the one place that holds it (project() in CMakeLists.txt).
[[nodiscard]] QString programVersion();

} // namespace madoguchi
