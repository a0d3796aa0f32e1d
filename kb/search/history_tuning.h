// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/search/history_weights.h"

#include <functional>

namespace madoguchi::search {

struct Corpus;
class SearchMemory;

/// Learns HistoryWeights from the store's own contacts: each of a sample is asked about as if it had never
/// come in. The weights that show its Q&As high are averaged, each by how much it shows and by how usual it
/// is elsewhere, so that few contacts change little. Part of the index; the same contacts give the same
/// weights.
class HistoryTuning
{
public:
    explicit HistoryTuning(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Does its work anew once the lessons have grown by a tenth, a contact at a time.
    /// @param goOn asked after each contact; if it returns false the rest is left for the next call, and the
    /// result is Cancelled
    [[nodiscard]] Result<void> run(const std::function<bool()>& goOn);

    [[nodiscard]] static Result<HistoryWeights> read(db::Connection& connection);

private:
    struct State;

    [[nodiscard]] Result<State> readState();
    [[nodiscard]] Result<void> writeState(const State& state);
    [[nodiscard]] Result<void> ask(int place, Corpus& corpus, SearchMemory& memory, State& state);

    db::Connection& m_connection;
};

} // namespace madoguchi::search
