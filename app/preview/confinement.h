// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace madoguchi::preview {

// What the process may use. A picture of 25 MiB needs much less; a bomb meets these.
inline constexpr qint64 mostMemory = 768LL << 20; ///< of address space, in bytes
inline constexpr int mostSeconds = 10;            ///< of processor time

/// Takes from this process, for good, what a decoder does not need: memory and processor time beyond the
/// limits, files to write, other programs, the network. Linux; elsewhere the parent's limits are all there
/// are. @return false if the system did not do all of it: then nothing must be decoded.
[[nodiscard]] bool confine();

} // namespace madoguchi::preview
