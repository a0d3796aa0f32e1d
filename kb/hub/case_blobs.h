// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/blob_rights.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// What the cases of this store say of their attachments; the store outlives it. Of its thread.
[[nodiscard]] BlobRights blobRightsOfCases(HubStore& store);

} // namespace madoguchi::hub
