// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/seat_repository.h"

#include "kb/db/statement.h"
#include "kb/domain/hand.h"

#include <QCollator>

namespace madoguchi::store {

Result<std::vector<SeatStatus>> SeatRepository::all()
{
    db::Statement rows(m_connection, QStringLiteral("SELECT body FROM seat_status"));
    MADOGUCHI_TRY(rows.exec());
    std::vector<SeatStatus> seats;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(status, decodeSeatStatus(rows.bytes(0)));
        seats.push_back(std::move(status));
    }
    MADOGUCHI_TRY(rows.finish());
    // Without a language of its own it compares bytes where the system has none.
    QCollator order{QLocale(QLocale::Japanese)};
    order.setNumericMode(true);
    std::sort(seats.begin(), seats.end(), [&order](const SeatStatus& a, const SeatStatus& b) {
        const int named = order.compare(a.report.name, b.report.name);
        return named != 0 ? named < 0 : a.seat < b.seat;
    });
    return seats;
}

Result<QHash<SeatId, HandId>> SeatRepository::openHands()
{
    db::Statement rows(m_connection, QStringLiteral("SELECT body FROM hand WHERE settled_at = 0"));
    MADOGUCHI_TRY(rows.exec());
    QHash<SeatId, HandId> hands;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(hand, decodeHand(rows.bytes(0)));
        if (hand.isOpen())
            hands.insert(hand.seat, hand.id);
    }
    MADOGUCHI_TRY(rows.finish());
    return hands;
}

} // namespace madoguchi::store
