// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/command.h"

namespace madoguchi::store {

/// What was done here and is to be told to the hub's audit (RecordActs). Several of one person's go together;
/// until they do they wait in the store, so that nothing is lost when the program ends.
class ActRepository
{
public:
    explicit ActRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Keeps what `told` tells with what waits of the same giver, and puts it into the outbox once there are
    /// `handInAt` of them. What waits of another giver is put there first, in their name. One transaction.
    /// @param told a RecordActs, given now: what waits takes its ids if nothing waited
    [[nodiscard]] Result<void> add(const Command& told, int handInAt);
    /// Puts what waits into the outbox. @return how many acts
    [[nodiscard]] Result<int> handIn();
    /// How many acts wait for handIn().
    [[nodiscard]] Result<int> waiting();

private:
    [[nodiscard]] Result<std::optional<Command>> kept();
    [[nodiscard]] Result<void> putIntoOutbox(const Command& command);

    db::Connection& m_connection;
};

} // namespace madoguchi::store
