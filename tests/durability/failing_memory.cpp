// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/durability/failing_memory.h"

#include <sqlite3.h>

#include <atomic>

namespace madoguchi::test {

namespace {

sqlite3_mem_methods real;
std::atomic<qint64> count = 0;
std::atomic<qint64> first = 0;
std::atomic<qint64> last = 0;

bool fails()
{
    const qint64 now = ++count;
    return now >= first && now <= last;
}

void* allocate(int size)
{
    return fails() ? nullptr : real.xMalloc(size);
}

void* reallocate(void* block, int size)
{
    return fails() ? nullptr : real.xRealloc(block, size);
}

} // namespace

FailingMemory::FailingMemory()
{
    failAt(0);
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real);
    sqlite3_mem_methods methods = real;
    methods.xMalloc = allocate;
    methods.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
    sqlite3_initialize();
}

FailingMemory::~FailingMemory()
{
    failAt(0);
    sqlite3_shutdown();
    sqlite3_config(SQLITE_CONFIG_MALLOC, &real);
    sqlite3_initialize();
}

void FailingMemory::failAt(qint64 request, qint64 more)
{
    first = request > 0 ? request : -1;
    last = request > 0 ? request + more : -1;
    count = 0;
}

qint64 FailingMemory::requests()
{
    return count;
}

} // namespace madoguchi::test
