// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "app/keys/key_source.h"

namespace madoguchi::ctl {

/// The password: the first line of `file`, if one is given; else MADOGUCHI_PASSWORD; else asked for on the
/// terminal, without showing it. Never from the arguments, which every user of the machine can read. Errors:
/// InvalidInput "file.read", "password.missing".
[[nodiscard]] Result<QString> readPassword(Context& context, const QString& file);

/// Asks for a store's passphrase on the terminal; nothing if there is none. A new one is asked for twice.
[[nodiscard]] std::optional<QString> askPassphrase(Context& context, keys::Question question);

} // namespace madoguchi::ctl
