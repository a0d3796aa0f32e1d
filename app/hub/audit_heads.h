// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/context.h"

namespace madoguchi::hub {

/// Where the hub notes the head of its audit every hour: audit-heads.jsonl in the data directory.
[[nodiscard]] QString auditHeadsFile(const Context& context);
/// Notes it there and in the log, if it has moved since.
[[nodiscard]] Result<void> noteAuditHead(Context& context);

} // namespace madoguchi::hub
