// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/recent.h"
#include "kb/store/pin_repository.h"

#include <optional>

namespace madoguchi::desk {

/// What stands where results will be before anything is typed.
struct StartList
{
    struct Pinned
    {
        Pin pin;
        search::SearchHit hit;
    };
    std::vector<Pinned> pinned;
    std::vector<search::SearchHit> recent; ///< without those pinned
};

/// Most lines of each kind: both are seen without scrolling, and Alt reaches them.
inline constexpr int mostPinned = 5;
inline constexpr int mostRecent = 8;

/// Reads it. `user`: whose contacts are meant; nobody's without one. Any thread: that of the connection.
[[nodiscard]] Result<StartList> readStartList(db::Connection& connection, const std::optional<UserId>& user,
                                              Language language, QDate today);

} // namespace madoguchi::desk
