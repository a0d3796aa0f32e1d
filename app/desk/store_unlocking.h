// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/settings.h"
#include "app/desk/options.h"

namespace madoguchi::desk {

/// Finds the key of the desk's store before anything opens it: silently, or in a window of its own that asks
/// for the passphrase. @return false if the store stays closed: the desk does not start.
[[nodiscard]] bool unlockStore(const QString& path, const Settings& settings, const Options& options);

} // namespace madoguchi::desk
