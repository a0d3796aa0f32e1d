// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

#include <QDate>

#include <optional>

namespace madoguchi::exchange {

/// A day as ledgers have it: 2026-04-01, 2026/4/1, 2026.4.1, 20260401, 2026年4月1日, 令和8年4月1日, R8.4.1,
/// 平成元年…, H31.4.30, in any width, with or without a weekday behind it in brackets. Nothing for a day that
/// is none, that lies outside its era, or that names no year.
[[nodiscard]] std::optional<QDate> parseJapaneseDate(const QString& text);

/// The same with a time of day behind it (14:30, 14時30分, 午後2時30分), at Japan's time; without one the
/// day's first moment. What parseTime() understands with an offset is that moment.
[[nodiscard]] std::optional<Timestamp> parseJapaneseTime(const QString& text);

} // namespace madoguchi::exchange
