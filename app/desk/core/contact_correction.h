// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/actor.h"

namespace madoguchi::desk {

/// Gives the commands that belong to a contact's correction, in its transaction; to be called once it is
/// applied. A contact that is corrected to "call back" or "escalated" opens an escalation as one that is
/// logged so does, due from `now`; a call-back still open that is promised for another time now is moved.
/// What was put into the pane by an outcome that is corrected away stays: somebody says how it ended.
[[nodiscard]] Result<void> performCorrection(db::Connection& connection, const ContactId& contact,
                                             const AmendmentId& amendment, const Actor& actor, Timestamp now);

} // namespace madoguchi::desk
