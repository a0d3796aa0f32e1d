// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case.h"
#include "kb/hub/blob_rights.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// Whose attachments' bytes may come and go, as the cases in `store` say. They are read by whoever may read
/// the case, and, of a case that is not restricted, by whoever added them: a booth hands a case in and reads
/// no more of it than a summary. They are brought by either, also into a restricted case: what somebody
/// handed in for one has to get here, and then off their desk. `store` outlives it.
[[nodiscard]] BlobRights blobRightsOfCases(HubStore& store);

/// The case as it stands, nothing if there is none.
using CaseOf = std::function<Result<std::optional<Case>>(const CaseId&)>;

/// Within the transaction that changes a case: what `now` names and `before` did not gets its bytes from a
/// case that `now` is linked with (split off it, merged into this one), if this one may read them there.
/// Where nobody has them yet, whoever brings them brings them.
[[nodiscard]] Result<void> shareLinkedBlobs(HubStore& store, const Actor& actor,
                                            const std::optional<Case>& before, const Case& now,
                                            const CaseOf& caseOf);

} // namespace madoguchi::hub
