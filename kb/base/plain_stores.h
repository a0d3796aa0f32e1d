// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi {

/// What no key is known for may then be opened and written in the clear. For tests and measurements alone:
/// without this call it is refused, so that a program that forgets the key writes nothing anybody can read.
void allowPlainStores();
[[nodiscard]] bool plainStoresAllowed();

} // namespace madoguchi
