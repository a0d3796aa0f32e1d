// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/pin_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<std::vector<Pin>> PinRepository::all()
{
    db::Statement rows(m_connection, QStringLiteral("SELECT number, text, valid_from, valid_until, position "
                                                    "FROM pin ORDER BY position, number"));
    MADOGUCHI_TRY(rows.exec());
    std::vector<Pin> pins;
    while (rows.next()) {
        Pin pin;
        pin.number = rows.text(0);
        pin.note = rows.text(1);
        pin.from = rows.date(2);
        pin.until = rows.date(3);
        pin.position = static_cast<int>(rows.integer(4));
        pins.push_back(pin);
    }
    MADOGUCHI_TRY(rows.finish());
    return pins;
}

Result<std::vector<Pin>> PinRepository::shownOn(QDate today)
{
    MADOGUCHI_TRY_ASSIGN(pins, all());
    std::erase_if(pins, [today](const Pin& pin) { return !isShown(pin, today); });
    return pins;
}

} // namespace madoguchi::store
