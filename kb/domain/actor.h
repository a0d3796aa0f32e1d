// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"

#include <QList>
#include <QStringList>

namespace madoguchi {

/// What a user may do. Stored and sent; frozen.
enum class Role : int {
    Operator = 1,
    Leader = 2,
    Supervisor = 3,
    Department = 4,
    HearingSection = 5,
    Administrator = 6
};

/// Who gives a command.
struct Actor
{
    UserId user;
    Role role = Role::Operator;
    QString unit;                   ///< id of the unit the user belongs to
    QStringList formerUnits = {};   ///< units that went into that one: what was theirs is its now
    QList<UserId> standsInFor = {}; ///< whose deputy the user is now
    /// What is judged was allowed before, and is only to be done again: rights in a case are not asked.
    bool replays = false;

    bool operator==(const Actor&) const = default;
};

/// True if `unit` is the actor's, one below it, or one that went into it. Ids of units are paths:
/// "citizens/registry" is below "citizens".
[[nodiscard]] bool isWithinUnits(const Actor& actor, const QString& unit);
/// True if `user` is the actor or somebody the actor stands in for.
[[nodiscard]] bool mayActFor(const Actor& actor, const UserId& user);

/// Whose contacts are that came in with a file and name no operator: nobody's in particular; the same on
/// every hub.
[[nodiscard]] UserId importerId();

} // namespace madoguchi
