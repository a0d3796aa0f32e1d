// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QFile>

#include <memory>

namespace madoguchi::ctl {

/// Opens a file that can be read several times: what comes through a pipe is kept in a temporary file first.
/// Errors: Io "file.read", where = the path and what the system said.
[[nodiscard]] Result<std::unique_ptr<QFile>> openInput(const QString& path);

} // namespace madoguchi::ctl
