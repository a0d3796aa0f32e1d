// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// Which of these rows are about what this reader may not know to exist: a restricted case, whatever was done
/// with it and before it was restricted, and the feed of somebody who is named in one. A case that is not
/// there any more counts as restricted. Without a reader: who looks at it on the hub's machine, and reads no
/// case.
[[nodiscard]] Result<std::vector<bool>> hiddenOf(HubStore& store, const std::vector<AuditRow>& rows,
                                                 const std::optional<Actor>& reader);

} // namespace madoguchi::hub
