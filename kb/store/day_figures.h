// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/db/connection.h"

#include <QHash>

namespace madoguchi::store {

/// What was done in a stretch of time.
struct DayFigures
{
    int contacts = 0;
    int answered = 0;   ///< of these, on the spot
    int timed = 0;      ///< of these, with a beginning before their end
    qint64 spentMs = 0; ///< on the timed ones

    /// 0 without contacts.
    [[nodiscard]] double share() const { return contacts == 0 ? 0 : double(answered) / contacts; }
    [[nodiscard]] qint64 meanMs() const { return timed == 0 ? 0 : spentMs / timed; }
    DayFigures& operator+=(const DayFigures& other);
    bool operator==(const DayFigures&) const = default;
};

/// Of the contacts that ended within [from, until), whoever took them. By an index on the end: as long as it
/// takes to look at these contacts, however many there are in all.
[[nodiscard]] Result<QHash<UserId, DayFigures>> dayFigures(db::Connection& connection, Timestamp from,
                                                           Timestamp until);

} // namespace madoguchi::store
