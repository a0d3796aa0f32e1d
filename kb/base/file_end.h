// SPDX-License-Identifier: GPL-3.0-or-later
// How a file ends that held what nobody is to read any more.
#pragma once

#include "kb/base/result.h"

namespace madoguchi {

/// Writes zeros over all of a file, puts them on the disk, and leaves the file empty. On disks that write
/// elsewhere (SSDs, copying file systems) what was there may stay in blocks no program reads. Nothing if
/// there is no such file. Error: Io "file.destroy".
[[nodiscard]] Result<void> overwriteFile(const QString& path);

/// The same, and removes it.
[[nodiscard]] Result<void> destroyFile(const QString& path);

} // namespace madoguchi
