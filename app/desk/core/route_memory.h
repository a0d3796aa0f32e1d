// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/domain/approval_route.h"

namespace madoguchi::desk {

/// Keeps at this desk which way the one signed in last sent a draft of `unit` to approval. UI thread.
void rememberRoute(CommandRunner& commands, const QString& unit, const ApprovalRoute& route);
/// `then` runs here while `context` lives: that way, or an empty one.
void recallRoute(CommandRunner& commands, const QString& unit, QObject* context,
                 std::function<void(const ApprovalRoute&)> then);

} // namespace madoguchi::desk
