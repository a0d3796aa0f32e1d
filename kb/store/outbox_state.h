// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::store {

/// Where a command of the outbox stands. Stored; frozen.
enum class OutboxState : int {
    Waiting = 1,      ///< not yet answered by the hub
    Acknowledged = 2, ///< applied by the hub; goes once the replica has reached that revision
    Rejected = 3,     ///< refused; kept until a person has dealt with it
    Conflict = 4      ///< based on an outdated version; kept until a person has dealt with it
};

} // namespace madoguchi::store
