// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/plain_stores.h"

#include <atomic>

namespace madoguchi {

namespace {
std::atomic<bool> allowed = false;
}

void allowPlainStores()
{
    allowed = true;
}

bool plainStoresAllowed()
{
    return allowed;
}

} // namespace madoguchi
