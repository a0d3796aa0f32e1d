// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/seat_links.h"

#include "kb/db/statement.h"

#include <algorithm>

namespace madoguchi::hub {

Result<void> SeatLinks::claim(const SeatId& seat, const QUuid& hub)
{
    return db::execute(m_store.connection(),
                       QStringLiteral("INSERT INTO seat_link (municipality, seat, hub) VALUES (?, ?, ?) ON "
                                      "CONFLICT (municipality, seat) DO UPDATE SET hub = excluded.hub"),
                       m_store.municipality(), seat.value, hub);
}

Result<bool> SeatLinks::release(const SeatId& seat, const QUuid& hub)
{
    db::Statement row(
        m_store.connection(),
        QStringLiteral("DELETE FROM seat_link WHERE municipality = ? AND seat = ? AND hub = ?"));
    row.bind(m_store.municipality()).bind(seat.value).bind(hub);
    MADOGUCHI_TRY(row.exec());
    return row.affected() == 1;
}

Result<std::vector<SeatId>> SeatLinks::seatsOf(const QUuid& hub)
{
    db::Statement rows(m_store.connection(),
                       QStringLiteral("SELECT seat FROM seat_link WHERE municipality = ? AND hub = ?"));
    rows.bind(m_store.municipality()).bind(hub);
    MADOGUCHI_TRY(rows.exec());
    std::vector<SeatId> seats;
    while (rows.next())
        seats.push_back({rows.uuid(0)});
    MADOGUCHI_TRY(rows.finish());
    std::sort(seats.begin(), seats.end());
    return seats;
}

Result<bool> SeatLinks::beat(const QUuid& hub, Timestamp at)
{
    db::Statement row(m_store.connection(),
                      QStringLiteral("UPDATE hub_pulse SET beats = beats + 1, beaten_at = ? WHERE "
                                     "municipality = ? AND hub = ?"));
    row.bind(at).bind(m_store.municipality()).bind(hub);
    MADOGUCHI_TRY(row.exec());
    return row.affected() == 1;
}

Result<void> SeatLinks::begin(const QUuid& hub, Timestamp at)
{
    return db::execute(
        m_store.connection(),
        QStringLiteral("INSERT INTO hub_pulse (municipality, hub, beats, beaten_at) VALUES (?, ?, 1, ?)"),
        m_store.municipality(), hub, at);
}

Result<std::vector<SeatLinks::Pulse>> SeatLinks::pulses()
{
    db::Statement rows(m_store.connection(),
                       QStringLiteral("SELECT hub, beats, beaten_at FROM hub_pulse WHERE municipality = ?"));
    rows.bind(m_store.municipality());
    MADOGUCHI_TRY(rows.exec());
    std::vector<Pulse> pulses;
    while (rows.next())
        pulses.push_back({rows.uuid(0), rows.integer(1), rows.time(2)});
    MADOGUCHI_TRY(rows.finish());
    return pulses;
}

Result<bool> SeatLinks::giveUp(const Pulse& pulse)
{
    db::Statement row(
        m_store.connection(),
        QStringLiteral("DELETE FROM hub_pulse WHERE municipality = ? AND hub = ? AND beats = ?"));
    row.bind(m_store.municipality()).bind(pulse.hub).bind(pulse.beats);
    MADOGUCHI_TRY(row.exec());
    return row.affected() == 1;
}

} // namespace madoguchi::hub
