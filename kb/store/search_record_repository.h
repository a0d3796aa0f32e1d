// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/random.h"
#include "kb/db/connection.h"
#include "kb/domain/actor.h"
#include "kb/domain/search_record.h"

#include <vector>

namespace madoguchi::store {

/// What searches left behind: those made here that still wait, and those of all desks where this one may read
/// them.
class SearchRecordRepository
{
public:
    explicit SearchRecordRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Keeps a search made here until handIn(). Only the hour of its time is kept.
    [[nodiscard]] Result<void> add(const SearchRecord& record, RandomSource& random);
    /// How many wait for handIn().
    [[nodiscard]] Result<int> waiting();
    /// Puts what waits into the outbox, several to a command, if there are `atLeast` (1 at least) of them.
    /// One transaction. @return how many were handed in.
    [[nodiscard]] Result<int> handIn(const Actor& actor, RandomSource& random, int atLeast = 1);

    /// Everything known here, the latest hour first; at most `limit`.
    [[nodiscard]] Result<std::vector<SearchRecord>> latest(int limit);

private:
    [[nodiscard]] Result<std::vector<SearchRecord>> waitingRecords();

    db::Connection& m_connection;
};

} // namespace madoguchi::store
