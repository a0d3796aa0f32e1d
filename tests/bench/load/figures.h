// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace madoguchi::bench {

/// The value below which so many of a thousand lie. Sorts them.
template <typename Value>
Value at(std::vector<Value>& values, size_t permille)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * permille / 1000)];
}

inline void print(const char* what, std::vector<qint64>& ms)
{
    std::printf("%-34s n %7zu   p50 %5lld   p95 %5lld   p99 %5lld   max %5lld ms\n", what, ms.size(),
                static_cast<long long>(at(ms, 500)), static_cast<long long>(at(ms, 950)),
                static_cast<long long>(at(ms, 990)), static_cast<long long>(at(ms, 1000)));
    std::fflush(stdout);
}

/// Of this process: what others do to the machine does not count.
inline qint64 processorMicroseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000LL + time.tv_nsec / 1000;
}

/// The machine's, over one, five and fifteen minutes.
inline QByteArray readLoad()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? file.readLine().split(' ').mid(0, 3).join(' ') : QByteArray();
}

} // namespace madoguchi::bench
