// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_filter.h"

#include <limits>
#include <tuple>

namespace madoguchi::desk {

namespace {

constexpr std::pair<RoomFilter, QLatin1StringView> words[] = {
    {RoomFilter::All, QLatin1StringView("all")},
    {RoomFilter::Hands, QLatin1StringView("hands")},
    {RoomFilter::CallBacks, QLatin1StringView("call-backs")},
    {RoomFilter::Mail, QLatin1StringView("mail")},
    {RoomFilter::Contacts, QLatin1StringView("contacts")},
    {RoomFilter::Overdue, QLatin1StringView("overdue")},
    {RoomFilter::Mine, QLatin1StringView("mine")},
    {RoomFilter::Unassigned, QLatin1StringView("unassigned")},
    {RoomFilter::ResolvedToday, QLatin1StringView("resolved-today")},
};

/// What is resolved stands below what is not; a hand above all else.
int rank(const RoomItem& item)
{
    if (item.state == RoomState::Resolved)
        return 2;
    return item.kind == RoomKind::Hand ? 0 : 1;
}

qint64 place(const RoomItem& item)
{
    if (item.state == RoomState::Resolved)
        return -item.resolvedAt.ms;
    if (item.kind == RoomKind::Hand)
        return item.since.ms;
    return item.due.isSet() ? item.due.ms : std::numeric_limits<qint64>::max();
}

} // namespace

bool fits(const RoomItem& item, RoomFilter filter, Timestamp now)
{
    if (filter == RoomFilter::ResolvedToday)
        return item.state == RoomState::Resolved && item.resolvedAt.toLocal().date() == now.toLocal().date();
    if (item.state == RoomState::Resolved)
        return false;
    switch (filter) {
    case RoomFilter::Hands:
        return item.kind == RoomKind::Hand;
    case RoomFilter::CallBacks:
        return item.kind == RoomKind::CallBack;
    case RoomFilter::Mail:
        return item.kind == RoomKind::Mail;
    case RoomFilter::Contacts:
        return item.kind == RoomKind::Contact;
    case RoomFilter::Overdue:
        return isOverdue(item, now);
    case RoomFilter::Mine:
        return item.mine;
    case RoomFilter::Unassigned:
        return isUnassigned(item);
    case RoomFilter::All:
    case RoomFilter::ResolvedToday:
        break;
    }
    return true;
}

bool comesBefore(const RoomItem& a, const RoomItem& b)
{
    return std::tuple(rank(a), place(a), a.since, a.id) < std::tuple(rank(b), place(b), b.since, b.id);
}

QString toWord(RoomFilter filter)
{
    for (const auto& [known, word] : words) {
        if (known == filter)
            return word;
    }
    return {};
}

RoomFilter roomFilterFromWord(const QString& text)
{
    for (const auto& [filter, word] : words) {
        if (text == word)
            return filter;
    }
    return RoomFilter::All;
}

} // namespace madoguchi::desk
