// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

#include <QHash>
#include <QString>

namespace madoguchi::hub {

/// How fast the waiting grows. Milliseconds.
struct ThrottlePolicy
{
    int freeAttempts = 3;     ///< failures before the first wait
    qint64 firstWait = 1'000; ///< doubled with each further failure
    qint64 longestWait = 60'000;
    qint64 forgetAfter = 900'000; ///< a key left alone for so long starts afresh
    int keys = 10'000;            ///< how many keys are remembered at most
};

/// Slows down guessing: failures counted per key (a login, an address), each making the next attempt wait
/// longer. An attempt counts as failed until it is told otherwise, so that attempts side by side gain
/// nothing. One thread. Lives by the steady clock.
class Throttle
{
public:
    Throttle(const Clock& clock, ThrottlePolicy policy)
        : m_clock(clock)
        , m_policy(policy)
    {
    }

    /// How long the key has to wait yet; 0 = it may try now.
    [[nodiscard]] qint64 waitMs(const QString& key) const;
    /// An attempt begins.
    void attempt(const QString& key);
    /// It was the right password: the key starts afresh.
    void succeeded(const QString& key) { m_failures.remove(key); }
    /// It was nobody's fault (too busy, a right password from a shared address): takes the attempt back.
    void takeBack(const QString& key);

private:
    struct Failures
    {
        int count = 0;
        qint64 last = 0;
        qint64 until = 0;
    };
    void makeRoom();

    const Clock& m_clock;
    const ThrottlePolicy m_policy;
    QHash<QString, Failures> m_failures;
};

} // namespace madoguchi::hub
