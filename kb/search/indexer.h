// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <functional>

namespace madoguchi::search {

/// Told how many rows are done and how many there are; returns false to stop.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Asked often, of the thread that indexes: whether somebody else waits for this connection.
using IsWanted = std::function<bool()>;

/// Keeps the search index in step with the store's rows. Call it after every write, on the writing thread;
/// what is not indexed yet is not found, but never lost: the store notes what has changed.
class Indexer
{
public:
    explicit Indexer(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Makes the index if there is none, or builds it anew if it was made by another tokenizer or ICU, then
    /// takes in what has changed, in transactions of a bounded number of rows. Cancelled if `progress` said
    /// so, or as soon as the connection is wanted: the transaction at hand is taken back then, those before
    /// it stay.
    [[nodiscard]] Result<void> bringUpToDate(const Progress& progress = {}, const IsWanted& isWanted = {});

    /// Rows that have changed and are not in the index yet.
    [[nodiscard]] Result<qint64> backlog();

    /// Whether the index holds what the store holds. Corrupt "search.index" if not.
    [[nodiscard]] Result<void> check();

private:
    [[nodiscard]] Result<void> makeIfOutdated();
    [[nodiscard]] Result<void> takeIn(const Progress& progress, const IsWanted& isWanted);

    db::Connection& m_connection;
};

/// bringUpToDate() without anybody who watches, for whoever is handed it: sync::KeepIndex.
[[nodiscard]] Result<void> keepIndex(db::Connection& connection, const IsWanted& isWanted);

} // namespace madoguchi::search
