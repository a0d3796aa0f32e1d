// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/clock.h"

#include <chrono>

namespace madoguchi {

Timestamp SystemClock::now() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

qint64 SystemClock::steadyMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace madoguchi
