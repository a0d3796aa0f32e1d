// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <cstdio>
#include <cstdlib>

namespace madoguchi::fuzz {

void promise(bool kept, const char* what)
{
    if (kept)
        return;
    std::fprintf(stderr, "fuzz: broken promise: %s\n", what);
    std::abort();
}

uint8_t Input::choice()
{
    if (m_bytes.isEmpty())
        return 0;
    const auto first = static_cast<uint8_t>(m_bytes.front());
    m_bytes.remove(0, 1);
    return first;
}

} // namespace madoguchi::fuzz
