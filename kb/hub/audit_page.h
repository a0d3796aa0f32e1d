// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/hub/hub_store.h"
#include "kb/wire/audit_page.h"

namespace madoguchi::hub {

/// What somebody is shown of the audit at once.
struct AuditPart
{
    std::vector<wire::AuditLine> lines; ///< the latest first
    qint64 before = 0;                  ///< where the next begins; 0: nothing else is theirs to see
};

/// Up to `most` rows below `before` (0: from the end) that this reader may know of (hiddenOf()). As if what
/// they may not know of were not there: a page is as full, the last one ends as soon, and of feeds that are
/// not theirs it is not told how far and how much was read.
[[nodiscard]] Result<AuditPart> readAudit(HubStore& store, const Actor& reader, const AuditFilter& filter,
                                          qint64 before, int most);

} // namespace madoguchi::hub
