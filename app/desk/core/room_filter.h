// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_item.h"

#include <array>

namespace madoguchi::desk {

/// Which lines of the escalation pane are shown.
enum class RoomFilter { All, Hands, CallBacks, Mail, Contacts, Overdue, Mine, Unassigned, ResolvedToday };

inline constexpr std::array allRoomFilters{
    RoomFilter::All,  RoomFilter::Hands,      RoomFilter::CallBacks,
    RoomFilter::Mail, RoomFilter::Contacts,   RoomFilter::Overdue,
    RoomFilter::Mine, RoomFilter::Unassigned, RoomFilter::ResolvedToday};

/// Only ResolvedToday shows what is resolved, and only what was resolved on the day of `now`.
[[nodiscard]] bool fits(const RoomItem& item, RoomFilter filter, Timestamp now);

/// The order of the pane: raised hands, whoever waits longest first; then by due time, what has none last.
/// What is resolved: the latest first.
[[nodiscard]] bool comesBefore(const RoomItem& a, const RoomItem& b);

/// Its stable name in the settings. @{
[[nodiscard]] QString toWord(RoomFilter filter);
/// All for an unknown word.
[[nodiscard]] RoomFilter roomFilterFromWord(const QString& word);
/// @}

} // namespace madoguchi::desk
