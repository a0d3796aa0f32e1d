// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

namespace madoguchi::bench {

/// The value, or the end of the benchmark. @{
template <typename Value>
Value need(Result<Value> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(describe(result.error())));
    return std::move(*result);
}

inline void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(describe(result.error())));
}
/// @}

} // namespace madoguchi::bench
