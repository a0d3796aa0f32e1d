// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

#include <QStringList>

namespace madoguchi::hub {

/// Part of checkStore(): what is said to be complete has its SHA-256, what is not has pieces of the right
/// lengths, and there is no piece of nothing. @return "blob.hash <case> <start of the SHA-256>", "blob.piece
/// …", "blob.stray <pieces>"
[[nodiscard]] Result<QStringList> checkBlobs(HubStore& store);

} // namespace madoguchi::hub
