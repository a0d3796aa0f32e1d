// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/room_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

namespace {

using db::Statement;

template <typename Entity>
Result<std::vector<Entity>> all(Statement& rows, Result<Entity> (*decode)(const QByteArray&))
{
    MADOGUCHI_TRY(rows.exec());
    std::vector<Entity> found;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(entity, decode(rows.bytes(0)));
        found.push_back(std::move(entity));
    }
    MADOGUCHI_TRY(rows.finish());
    return found;
}

template <typename Entity>
Result<std::optional<Entity>> one(Statement& rows, Result<Entity> (*decode)(const QByteArray&))
{
    MADOGUCHI_TRY_ASSIGN(found, all(rows, decode));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace

Result<std::vector<Hand>> RoomRepository::hands(Timestamp settledFrom)
{
    Statement rows(m_connection,
                   QStringLiteral("SELECT body FROM hand WHERE settled_at = 0 OR settled_at >= ?"));
    rows.bind(settledFrom);
    return all(rows, decodeHand);
}

Result<std::optional<Hand>> RoomRepository::hand(const HandId& id)
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM hand WHERE id = ?"));
    rows.bind(id.value);
    return one(rows, decodeHand);
}

Result<std::vector<Escalation>> RoomRepository::escalations(Timestamp resolvedFrom)
{
    Statement rows(m_connection,
                   QStringLiteral("SELECT body FROM escalation WHERE resolved_at = 0 OR resolved_at >= ?"));
    rows.bind(resolvedFrom);
    return all(rows, decodeEscalation);
}

Result<std::optional<Escalation>> RoomRepository::escalation(const EscalationId& id)
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM escalation WHERE id = ?"));
    rows.bind(id.value);
    return one(rows, decodeEscalation);
}

Result<std::vector<SeatStatus>> RoomRepository::seats()
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM seat_status"));
    return all(rows, decodeSeatStatus);
}

} // namespace madoguchi::store
