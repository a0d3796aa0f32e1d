// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/fault_point.h"

#include <sqlite3.h>

#include <cstring>
#include <utility>

namespace madoguchi::sim {

namespace {

// What begins and ends transactions has points of its own; lines of triggers begin with "--".
bool isWork(const char* sql)
{
    for (const char* other : {"--", "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA"}) {
        if (std::strncmp(sql, other, std::strlen(other)) == 0)
            return false;
    }
    return true;
}

} // namespace

void FaultPoint::watch(db::Connection& connection)
{
    m_handle = connection.handle();
    sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, traced, this);
    sqlite3_commit_hook(m_handle, committing, this);
    sqlite3_set_authorizer(m_handle, preparing, this);
}

void FaultPoint::release()
{
    if (m_handle == nullptr)
        return;
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
    sqlite3_commit_hook(m_handle, nullptr, nullptr);
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    m_handle = nullptr;
}

void FaultPoint::disarm()
{
    m_dieAt = m_dieAtCommit = m_failAt = m_failAtCommit = m_interleaveAt = 0;
    m_dead = m_failsNext = false;
    m_interleaved = {};
}

int FaultPoint::traced(unsigned, void* self, void*, void* text)
{
    if (isWork(static_cast<const char*>(text)))
        static_cast<FaultPoint*>(self)->onStatement();
    return 0;
}

int FaultPoint::committing(void* self)
{
    return static_cast<FaultPoint*>(self)->onCommit() ? 0 : 1;
}

void FaultPoint::onStatement()
{
    if (m_pauses > 0)
        return;
    if (m_interleaveAt > 0 && --m_interleaveAt == 0)
        std::exchange(m_interleaved, {})();
    if (m_dieAt > 0 && --m_dieAt == 0)
        m_dead = true;
    if (m_failAt > 0 && --m_failAt == 0)
        m_failsNext = true;
}

int FaultPoint::preparing(void* self, int action, const char*, const char*, const char*, const char*)
{
    auto& point = *static_cast<FaultPoint*>(self);
    const bool isWork = action == SQLITE_SELECT || action == SQLITE_INSERT || action == SQLITE_UPDATE ||
                        action == SQLITE_DELETE;
    if (point.m_pauses > 0 || !isWork)
        return SQLITE_OK;
    return point.m_dead || std::exchange(point.m_failsNext, false) ? SQLITE_DENY : SQLITE_OK;
}

bool FaultPoint::onCommit()
{
    if (m_pauses > 0)
        return true;
    if (m_dead)
        return false;
    if (m_dieAtCommit > 0 && --m_dieAtCommit == 0) {
        m_dead = true;
        return m_dieAfter;
    }
    return m_failAtCommit == 0 || --m_failAtCommit != 0;
}

} // namespace madoguchi::sim
