// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/blob_rights.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// Whose attachments' bytes may come and go, as the cases in `store` say. They are read by whoever may read
/// the case, and, of a case that is not restricted, by whoever added them: a booth hands a case in and reads
/// no more of it than a summary. They are brought by either, also into a restricted case: what somebody
/// handed in for one has to get here, and then off their desk. `store` outlives it.
[[nodiscard]] BlobRights blobRightsOfCases(HubStore& store);

} // namespace madoguchi::hub
