// SPDX-License-Identifier: GPL-3.0-or-later
// One message of each type with every field set, and its bytes, which are frozen: an older desk must read
// them.
#pragma once

#include "kb/wire/message.h"

#include <vector>

namespace madoguchi::wire {

struct Sample
{
    Message message;
    const char* hex;
};

[[nodiscard]] std::vector<Sample> samples();

} // namespace madoguchi::wire
