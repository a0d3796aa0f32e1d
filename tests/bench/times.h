// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace madoguchi::bench {

/// Times of a repeated action, in milliseconds, by the clock and by the processor.
class Times
{
public:
    void begin()
    {
        m_cpuBegun = std::clock();
        m_timer.start();
    }
    void end()
    {
        m_cpu.push_back(1000.0 * static_cast<double>(std::clock() - m_cpuBegun) / CLOCKS_PER_SEC);
        m_clock.push_back(static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
    }
    template <typename Action>
    void measure(Action action)
    {
        begin();
        action();
        end();
    }
    /// By the processor, by the clock: what `percent` of them do not exceed. @{
    [[nodiscard]] double cpuAt(size_t percent) { return at(sorted(m_cpu), percent); }
    [[nodiscard]] double clockAt(size_t percent) { return at(sorted(m_clock), percent); }
    /// @}
    void print(const char* what)
    {
        if (m_clock.empty())
            return;
        std::sort(m_cpu.begin(), m_cpu.end());
        std::sort(m_clock.begin(), m_clock.end());
        std::printf("%-24s n %5zu   p50 %6.2f ms   p95 %6.2f ms   longest %6.2f ms   cpu p50 %6.2f ms   p95 "
                    "%6.2f ms\n",
                    what, m_clock.size(), at(m_clock, 50), at(m_clock, 95), m_clock.back(), at(m_cpu, 50),
                    at(m_cpu, 95));
    }

private:
    static const std::vector<double>& sorted(std::vector<double>& times)
    {
        std::sort(times.begin(), times.end());
        return times;
    }
    static double at(const std::vector<double>& times, size_t percent)
    {
        return times[times.size() * percent / 100];
    }

    std::vector<double> m_clock;
    std::vector<double> m_cpu;
    QElapsedTimer m_timer;
    std::clock_t m_cpuBegun = 0;
};

} // namespace madoguchi::bench
