// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace madoguchi::preview {

// What the process may use. A picture of 25 MiB needs much less; a bomb meets these.
inline constexpr qint64 mostMemory = 768LL << 20; ///< of address space, in bytes
inline constexpr int mostSeconds = 10;            ///< of processor time

/// Takes from this process, for good, what a decoder does not need: memory and processor time beyond the
/// limits, files, other programs, the network. Files beneath the folders `readable` can still be read, none
/// written; with a kernel that cannot keep a process to folders (before Linux 5.13, or without Landlock) no
/// file can be opened at all. On Windows a job limits memory, processor time and other programs, and low
/// integrity keeps it from writing what is the user's; it can still read files and reach the network there.
/// @return false if the system did not do all of it: then nothing must be decoded.
[[nodiscard]] bool confine(const QList<QByteArray>& readable);

} // namespace madoguchi::preview
