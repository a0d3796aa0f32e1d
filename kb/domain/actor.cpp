// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/actor.h"

#include <algorithm>

namespace madoguchi {

namespace {

bool isAtOrBelow(const QString& unit, const QString& top)
{
    return !top.isEmpty() && (unit == top || unit.startsWith(top + QLatin1Char('/')));
}

} // namespace

bool isWithinUnits(const Actor& actor, const QString& unit)
{
    return isAtOrBelow(unit, actor.unit) ||
           std::any_of(actor.formerUnits.begin(), actor.formerUnits.end(),
                       [&](const QString& former) { return isAtOrBelow(unit, former); });
}

bool mayActFor(const Actor& actor, const UserId& user)
{
    return actor.replays || actor.user == user || actor.standsInFor.contains(user);
}

UserId importerId()
{
    static const UserId id{uuidForName(QStringLiteral("madoguchid import"))};
    return id;
}

} // namespace madoguchi
