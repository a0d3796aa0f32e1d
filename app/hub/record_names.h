// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// What the command line calls a kind of record that is held or erased: "contact", "case", "hand-over" …
[[nodiscard]] QString wordOfKind(EntityKind kind);
/// The record so named: by its id, a case also by its number. It need not be there. InvalidInput
/// "record.kind"; NotFound "record.absent" if no case has this number.
[[nodiscard]] Result<EntityRef> recordOf(HubStore& store, const QString& kind, const QString& name);

} // namespace madoguchi::hub
