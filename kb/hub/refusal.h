// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/wire/pushed.h"

namespace madoguchi::hub {

/// The answer to a command that was not applied.
[[nodiscard]] inline wire::PushResult refusalOf(const CommandId& command, wire::PushStatus status,
                                                const Error& error)
{
    return {.command = command,
            .status = status,
            .feed = {},
            .revision = 0,
            .error = {error.code, error.key, {}},
            .current = {}};
}

} // namespace madoguchi::hub
