// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"

#include <functional>

namespace madoguchi::desk {

/// What people read for a member of staff.
using PersonName = std::function<QString(const UserId&)>;

} // namespace madoguchi::desk
