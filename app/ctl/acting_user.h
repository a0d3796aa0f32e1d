// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "kb/domain/actor.h"

namespace madoguchi::ctl {

/// Who gives this program's commands: --user, who must have signed in at the hub from this store; else the
/// one who last synchronised from the command line; else a local administrator. The hub takes a command only
/// from the session of the user who gave it, so what the local administrator does stays in this store.
/// Errors: NotFound "user.unknown".
[[nodiscard]] Result<Actor> actingUser(Context& context, db::Connection& connection);

/// Keeps a login for actingUser(); empty if none was kept. @{
[[nodiscard]] Result<void> rememberUser(db::Connection& connection, const QString& login);
[[nodiscard]] Result<QString> rememberedUser(db::Connection& connection);
/// @}

} // namespace madoguchi::ctl
