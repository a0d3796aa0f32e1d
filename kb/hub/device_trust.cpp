// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/device_trust.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"

namespace madoguchi::hub {

Result<std::vector<DeviceTrust::Known>> DeviceTrust::known(const SeatId& seat)
{
    db::Statement select(m_store.connection(),
                         QStringLiteral("SELECT authority, held_at, met_at FROM device_authority WHERE "
                                        "municipality = ? AND seat = ?"));
    select.bind(m_store.municipality()).bind(seat.value);
    MADOGUCHI_TRY(select.exec());
    std::vector<Known> all;
    while (select.next())
        all.push_back({select.bytes(0), select.integer(1) != 0, select.integer(2) != 0});
    MADOGUCHI_TRY(select.finish());
    return all;
}

// A time that is not set leaves the one that stands there.
Result<void> DeviceTrust::note(const SeatId& seat, const QByteArray& authority, Timestamp held, Timestamp met)
{
    return db::execute(
        m_store.connection(),
        QStringLiteral("INSERT INTO device_authority (municipality, seat, authority, held_at, met_at) VALUES "
                       "(?, ?, ?, ?, ?) ON CONFLICT (municipality, seat, authority) DO UPDATE SET held_at = "
                       "CASE WHEN excluded.held_at = 0 THEN device_authority.held_at ELSE excluded.held_at "
                       "END, met_at = CASE WHEN excluded.met_at = 0 THEN device_authority.met_at ELSE "
                       "excluded.met_at END"),
        m_store.municipality(), seat.value, authority, held, met);
}

// Every sign-in says it: it is written when it is news.
Result<void> DeviceTrust::holds(const SeatId& seat, const QList<QByteArray>& authorities)
{
    MADOGUCHI_TRY_ASSIGN(before, known(seat));
    QList<QByteArray> added = authorities;
    QList<QByteArray> gone;
    for (const Known& each : before) {
        if (!each.held)
            continue;
        if (authorities.contains(each.authority))
            added.removeAll(each.authority);
        else
            gone.append(each.authority);
    }
    if (added.isEmpty() && gone.isEmpty())
        return {};
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    for (const QByteArray& authority : std::as_const(added))
        MADOGUCHI_TRY(note(seat, authority, m_clock.now(), {}));
    for (const QByteArray& authority : std::as_const(gone))
        MADOGUCHI_TRY(db::execute(m_store.connection(),
                                  QStringLiteral("UPDATE device_authority SET held_at = 0 WHERE "
                                                 "municipality = ? AND seat = ? AND authority = ?"),
                                  m_store.municipality(), seat.value, authority));
    return transaction.commit();
}

Result<void> DeviceTrust::met(const SeatId& seat, const QByteArray& authority)
{
    MADOGUCHI_TRY_ASSIGN(before, known(seat));
    const bool isNews = std::none_of(before.begin(), before.end(), [&authority](const Known& each) {
        return each.met && each.authority == authority;
    });
    if (!isNews)
        return {};
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY(note(seat, authority, {}, m_clock.now()));
    return transaction.commit();
}

Result<std::vector<Device>> DeviceTrust::lacking(const QByteArray& authority, const QString& column)
{
    db::Statement select(
        m_store.connection(),
        QStringLiteral("SELECT seat, name, enrolled_at FROM device WHERE municipality = ? AND revoked_at = 0 "
                       "AND NOT EXISTS (SELECT 1 FROM device_authority WHERE "
                       "device_authority.municipality = device.municipality AND device_authority.seat = "
                       "device.seat AND device_authority.authority = ? AND device_authority.") +
            column + QStringLiteral(" > 0) ORDER BY enrolled_at, seat"));
    select.bind(m_store.municipality()).bind(authority);
    MADOGUCHI_TRY(select.exec());
    std::vector<Device> devices;
    while (select.next())
        devices.push_back({{select.uuid(0)}, select.text(1), select.time(2), {}});
    MADOGUCHI_TRY(select.finish());
    return devices;
}

Result<std::vector<Device>> DeviceTrust::withoutIt(const QByteArray& authority)
{
    return lacking(authority, QStringLiteral("held_at"));
}

Result<std::vector<Device>> DeviceTrust::notMet(const QByteArray& authority)
{
    return lacking(authority, QStringLiteral("met_at"));
}

Result<void> DeviceTrust::forget(const QByteArray& authority)
{
    return db::execute(
        m_store.connection(),
        QStringLiteral("DELETE FROM device_authority WHERE municipality = ? AND authority = ?"),
        m_store.municipality(), authority);
}

} // namespace madoguchi::hub
