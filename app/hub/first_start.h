// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/context.h"

namespace madoguchi::hub {

/// Where there is no account yet, makes "admin" with a random password: said once on stdout (unless that is
/// the journal), and written to `first-administrator.txt` in the data directory, for its owner alone.
[[nodiscard]] Result<void> ensureAdministrator(Context& context);

/// The names of the server's certificate: the configured ones, or where there are none what this machine is
/// called.
[[nodiscard]] QStringList certificateNames(const Config& config);

} // namespace madoguchi::hub
