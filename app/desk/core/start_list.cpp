// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/start_list.h"

namespace madoguchi::desk {

Result<StartList> readStartList(db::Connection& connection, const std::optional<UserId>& user,
                                Language language, QDate today)
{
    StartList list;
    MADOGUCHI_TRY_ASSIGN(pins, store::PinRepository(connection).shownOn(today));
    QStringList pinned;
    for (const Pin& pin : pins) {
        if (static_cast<int>(list.pinned.size()) == mostPinned)
            break;
        MADOGUCHI_TRY_ASSIGN(hits, search::hitsOfNumbers(connection, {pin.number}, language, today));
        if (hits.empty())
            continue;
        pinned += pin.number;
        list.pinned.push_back({pin, hits.front()});
    }
    if (!user)
        return list;
    MADOGUCHI_TRY_ASSIGN(numbers, search::recentlyUsed(connection, *user, mostRecent + mostPinned));
    numbers.removeIf([&](const QString& number) { return pinned.contains(number); });
    MADOGUCHI_TRY_ASSIGN(recent,
                         search::hitsOfNumbers(connection, numbers.mid(0, mostRecent), language, today));
    list.recent = std::move(recent);
    return list;
}

} // namespace madoguchi::desk
