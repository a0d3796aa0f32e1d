// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

class QFileDevice;

namespace madoguchi {

/// Puts what was written to an open file on the disk; when this returns without error a power cut does not
/// take it away. Error: Io "file.write" (no room, or the disk refuses).
[[nodiscard]] Result<void> syncToDisk(QFileDevice& file);

/// The same for the names in a directory, after a file was made or removed there. Does nothing where the
/// system does that itself (Windows).
[[nodiscard]] Result<void> syncDirectory(const QString& directory);

} // namespace madoguchi
