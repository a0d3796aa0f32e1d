// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::ctl {

/// How the program ends. Part of the command-line contract; frozen.
enum class ExitCode : int {
    Done = 0,
    BadInput = 1,      ///< the input is wrong, or verify found something
    Usage = 2,         ///< called wrongly
    Refused = 3,       ///< store or hub not reachable, or refused
    Interrupted = 130, ///< Ctrl-C, as shells count it
};

} // namespace madoguchi::ctl
