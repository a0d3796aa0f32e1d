// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/seat_users.h"

#include "kb/db/statement.h"

namespace madoguchi::hub {

Result<void> SeatUsers::remember(const SeatId& seat, const UserId& user)
{
    return db::execute(m_store.connection(),
                       QStringLiteral("INSERT INTO seat_user (municipality, seat, account) VALUES (?, ?, ?) "
                                      "ON CONFLICT (municipality, seat, account) DO NOTHING"),
                       m_store.municipality(), seat.value, user.value);
}

Result<std::optional<Account>> SeatUsers::find(const SeatId& seat, const UserId& user)
{
    const auto known = db::selectInteger(
        m_store.connection(),
        QStringLiteral("SELECT count(*) FROM seat_user WHERE municipality = ? AND seat = ? AND account = ?"),
        m_store.municipality(), seat.value, user.value);
    MADOGUCHI_TRY(known);
    if (*known == 0)
        return std::optional<Account>();
    return Accounts(m_store).byId(user);
}

} // namespace madoguchi::hub
