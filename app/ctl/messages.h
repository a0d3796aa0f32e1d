// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/exit_code.h"
#include "kb/base/error.h"

namespace madoguchi::ctl {

/// An error in plain English, without a full stop; its key in brackets where there are no words for it.
[[nodiscard]] QString message(const Error& error);
/// How the program ends if nothing can be done about it.
[[nodiscard]] ExitCode exitCodeFor(const Error& error);

} // namespace madoguchi::ctl
