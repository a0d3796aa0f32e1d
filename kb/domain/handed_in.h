// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/command.h"

namespace madoguchi {

/// True if a seat hands that in also while somebody else is signed in there than who gave it: what happened
/// at a booth, so that last night's calls are there in the morning. What decides about a case, a Q&A or a
/// person waits for its own user: the seat proves that they were there once, not that it was them. Held by
/// desk and hub alike. Any thread.
[[nodiscard]] bool isHandedInByOthers(const CommandPayload& payload);

} // namespace madoguchi
