// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/vault/keychain.h"

#include <memory>

namespace madoguchi::keys {

/// The keychain of whoever runs this: the Secret Service or KWallet by QtKeychain, without its way of writing
/// secrets into a file in the clear; the Credential Manager on Windows. Waits for its answer: to be asked
/// before there is a window.
[[nodiscard]] std::unique_ptr<vault::Keychain> systemKeychain();

} // namespace madoguchi::keys
