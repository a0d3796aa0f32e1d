// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi {

/// The version of Madoguchi, from the one place that holds it (project() in CMakeLists.txt).
[[nodiscard]] QString programVersion();
/// Which state of the sources it was built from: the beginning of the commit, "+" behind it if files had been
/// changed; empty where the build did not know.
[[nodiscard]] QString programCommit();

} // namespace madoguchi
