// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/failing_files.h"

#include <sqlite3.h>

#include <algorithm>

namespace madoguchi::test {

int FailingFiles::before(FileCall call, const std::string&)
{
    if (!m_fault || std::find(m_fault->calls.begin(), m_fault->calls.end(), call) == m_fault->calls.end())
        return SQLITE_OK;
    ++m_count;
    const bool fails = m_at > 0 && (m_count == m_at || (m_fault->lasts && m_count > m_at));
    return fails ? m_fault->code : SQLITE_OK;
}

void FailingFiles::arm(const Fault* fault, int at)
{
    m_fault = fault;
    m_at = at;
    m_count = 0;
}

const std::vector<FailingFiles::Fault>& diskFaults()
{
    using enum FileCall;
    static const std::vector<FileCall> any{Open,     Delete, Access,   Read,  Write,
                                           Truncate, Sync,   FileSize, ShmMap};
    static const std::vector<FailingFiles::Fault> faults{
        {"write error, once", {Write}, SQLITE_IOERR_WRITE, false},
        {"write error", {Write}, SQLITE_IOERR_WRITE, true},
        {"disk full", {Write}, SQLITE_FULL, true},
        {"sync error, once", {Sync}, SQLITE_IOERR_FSYNC, false},
        {"sync error", {Sync}, SQLITE_IOERR_FSYNC, true},
        {"read error, once", {Read}, SQLITE_IOERR_READ, false},
        {"read error", {Read}, SQLITE_IOERR_READ, true},
        {"truncate error", {Truncate}, SQLITE_IOERR_TRUNCATE, true},
        {"cannot open", {Open}, SQLITE_CANTOPEN, true},
        {"no shared memory", {ShmMap}, SQLITE_IOERR_SHMMAP, true},
        {"any call, once", any, SQLITE_IOERR, false},
        {"any call", any, SQLITE_IOERR, true},
    };
    return faults;
}

qint64 strideFor(qint64 places, qint64 wanted)
{
    return qEnvironmentVariableIsSet("MADOGUCHI_EVERY_FAULT") ? 1 : std::max<qint64>(1, places / wanted);
}

} // namespace madoguchi::test
