// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/seats_model.h"
#include "kb/base/clock.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read of seats, in the window's language.
class SeatText
{
    Q_DECLARE_TR_FUNCTIONS(SeatText)
public:
    /// The reasons of a break a desk offers, as they are stored.
    [[nodiscard]] static const QStringList& breakReasons();
    /// A stored reason as people read it; one typed by hand is itself.
    [[nodiscard]] static QString ofReason(const QString& reason);
    /// What one chooses in a menu: "Ready", "Break: lunch".
    [[nodiscard]] static QString choice(SeatState state, const QString& reason);
    /// "On call 03:52", "Break (lunch) 12 min", "Offline (synced until 10:15)", "Unknown (10:15: on call)".
    [[nodiscard]] static QString state(const SeatCard& card, Timestamp now);
    /// "214 today · 91.6 % on the spot (196/214) · 3:42 each"; what nothing was reckoned from is left out.
    [[nodiscard]] static QString figures(const store::DayFigures& figures);
    /// All of a card, for a screen reader.
    [[nodiscard]] static QString describe(const SeatCard& card, Timestamp now);
    /// Minutes and seconds, hours before them where there are any.
    [[nodiscard]] static QString clockFace(qint64 ms);
};

} // namespace madoguchi::desk
