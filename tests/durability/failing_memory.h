// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace madoguchi::test {

/// While it lives, SQLite's memory comes from here, and can run out. No connection may be open as it begins
/// or ends.
class FailingMemory
{
public:
    FailingMemory();
    ~FailingMemory();
    FailingMemory(const FailingMemory&) = delete;
    FailingMemory& operator=(const FailingMemory&) = delete;

    /// The n-th request from now on fails, and so do the `more` behind it; 0 = none.
    static void failAt(qint64 request, qint64 more = 0);
    /// Requests since failAt().
    [[nodiscard]] static qint64 requests();
};

} // namespace madoguchi::test
