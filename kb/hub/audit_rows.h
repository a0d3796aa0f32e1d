// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/statement.h"
#include "kb/domain/audit.h"

namespace madoguchi::hub {

/// The row a statement stands at that selects auditColumns.
[[nodiscard]] AuditRow auditRowAt(const db::Statement& rows);
/// Its hash.
[[nodiscard]] QByteArray auditHashAt(const db::Statement& rows);

} // namespace madoguchi::hub
