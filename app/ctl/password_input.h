// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

namespace madoguchi::ctl {

/// The password: the first line of `file`, if one is given; else MADOGUCHI_PASSWORD; else asked for on the
/// terminal, without showing it. Never from the arguments, which every user of the machine can read. Errors:
/// InvalidInput "file.read", "password.missing".
[[nodiscard]] Result<QString> readPassword(Context& context, const QString& file);

} // namespace madoguchi::ctl
