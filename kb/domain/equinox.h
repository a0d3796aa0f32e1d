// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

#include <QDate>

namespace madoguchi {

/// The moment the sun's apparent longitude is 0° (`inMarch`) or 180°, in universal time.
///
/// Source: J. Meeus, Astronomical Algorithms, 2nd edition, chapter 27 (tables 27.B and 27.C), whose largest
/// error for 1951 to 2050 is 51 seconds; and the polynomials for ΔT (terrestrial less universal time) of
/// Espenak and Meeus, Five Millennium Canon of Solar Eclipses, NASA/TP-2006-214141.
/// The tables hold for the years 1000 to 3000. The earth's rotation cannot be foretold to the minute: past
/// 2150 the moment is uncertain by minutes, so a day decided within minutes of midnight may turn out other.
[[nodiscard]] Timestamp equinox(int year, bool inMarch);

/// The date of the March equinox in Japan (春分の日), in Japan Standard Time (UTC+9).
/// What binds is the almanac the National Astronomical Observatory publishes each February for the next year
/// (暦要項). Of the equinoxes from 1948 to 2099 the nearest to Japan's midnight, in September 2074, is 195 s
/// away: further than the reckoning errs (see the tests).
[[nodiscard]] QDate springEquinoxDay(int year);
/// The date of the September equinox in Japan (秋分の日).
[[nodiscard]] QDate autumnEquinoxDay(int year);

} // namespace madoguchi
