// SPDX-License-Identifier: GPL-3.0-or-later
// Where a process dies, or its disk fails, in the midst of its work on the database.
#pragma once

#include "kb/db/connection.h"

#include <functional>

namespace madoguchi::sim {

/// Sits on a connection's handle and counts statements and commits. A process that died there goes on
/// returning from its calls, but nothing it does is written any more; whoever runs it asks isDead().
class FaultPoint
{
public:
    FaultPoint() = default;
    FaultPoint(const FaultPoint&) = delete;
    FaultPoint& operator=(const FaultPoint&) = delete;
    ~FaultPoint() { release(); }

    void watch(db::Connection& connection);
    /// To be called before the connection goes.
    void release();

    /// It dies at the `count`-th statement from now, counted from 1: that one is the last that runs.
    void dieAtStatement(int count) { m_dieAt = count; }
    /// It dies with the `count`-th commit from now: before anything of it is kept, or just after.
    void dieAtCommit(int count, bool after)
    {
        m_dieAtCommit = count;
        m_dieAfter = after;
    }
    /// The statement after the `count`-th fails; all others work.
    void failAtStatement(int count) { m_failAt = count; }
    /// The `count`-th commit fails: the disk is full.
    void failAtCommit(int count) { m_failAtCommit = count; }
    /// Calls `work` once, when the `count`-th statement begins.
    void interleaveAt(int count, std::function<void()> work)
    {
        m_interleaveAt = count;
        m_interleaved = std::move(work);
    }
    /// What has not happened yet will not; it lives (again).
    void disarm();
    [[nodiscard]] bool isDead() const { return m_dead; }

    /// While it lives, nothing is counted and nothing fails: the simulator itself reads.
    class Pause
    {
    public:
        explicit Pause(FaultPoint& point)
            : m_point(point)
        {
            ++m_point.m_pauses;
        }
        ~Pause() { --m_point.m_pauses; }
        Pause(const Pause&) = delete;
        Pause& operator=(const Pause&) = delete;

    private:
        FaultPoint& m_point;
    };

private:
    static int traced(unsigned what, void* self, void* statement, void* text);
    static int committing(void* self);
    static int preparing(void* self, int action, const char*, const char*, const char*, const char*);
    void onStatement();
    [[nodiscard]] bool onCommit();

    sqlite3* m_handle = nullptr;
    int m_dieAt = 0;
    int m_dieAtCommit = 0;
    int m_failAt = 0;
    int m_failAtCommit = 0;
    int m_interleaveAt = 0;
    int m_pauses = 0;
    bool m_dieAfter = false;
    bool m_dead = false;
    bool m_failsNext = false;
    std::function<void()> m_interleaved;
};

} // namespace madoguchi::sim
