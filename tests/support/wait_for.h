// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace madoguchi::test {

/// Lets events happen until `condition` holds. @return false if it did not within `ms`.
template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition, int ms = 20'000)
{
    const QDeadlineTimer deadline(ms);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QThread::msleep(1);
    }
    return true;
}

} // namespace madoguchi::test
