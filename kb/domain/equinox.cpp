// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/equinox.h"

#include <array>
#include <cmath>
#include <numbers>

namespace madoguchi {

namespace {

constexpr double julianDayOfEpoch = 2440587.5; // 1970-01-01T00:00Z
constexpr double msPerDay = 86'400'000.0;
constexpr qint64 japanMs = 9 * 3'600'000;

// Meeus, table 27.B: mean equinox of the years 1000 to 3000, powers of (year - 2000) / 1000.
constexpr std::array marchMean{2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057};
constexpr std::array septemberMean{2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078};

/// Table 27.C: amplitude in 0.00001 days, phase and motion per Julian century in degrees.
struct Term
{
    double amplitude, phase, motion;
};
constexpr std::array<Term, 24> terms{{
    {485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186},   {182, 27.85, 445267.112},
    {156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934}, {74, 296.72, 3034.906},
    {70, 243.58, 9037.513},  {58, 119.81, 33718.147},  {52, 297.17, 150.678},   {50, 21.02, 2281.226},
    {45, 247.54, 29929.562}, {44, 325.15, 31555.956},  {29, 60.93, 4443.417},   {18, 155.12, 67555.328},
    {17, 288.79, 4562.452},  {16, 198.04, 62894.029},  {14, 199.76, 31436.921}, {12, 95.39, 14577.848},
    {12, 287.11, 31931.756}, {12, 320.81, 34777.259},  {9, 227.73, 1222.114},   {8, 15.45, 16859.074},
}};

template <size_t N>
double polynomial(const std::array<double, N>& coefficients, double x)
{
    double sum = 0;
    for (size_t i = N; i-- > 0;)
        sum = sum * x + coefficients[i];
    return sum;
}

double cosOfDegrees(double degrees)
{
    return std::cos(degrees * std::numbers::pi / 180);
}

/// Terrestrial less universal time in seconds, for 1941 and later.
double deltaT(double year)
{
    if (year < 1961)
        return polynomial(std::array{29.07, 0.407, -1.0 / 233, 1.0 / 2547}, year - 1950);
    if (year < 1986)
        return polynomial(std::array{45.45, 1.067, -1.0 / 260, -1.0 / 718}, year - 1975);
    if (year < 2005)
        return polynomial(std::array{63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599},
                          year - 2000);
    if (year < 2050)
        return polynomial(std::array{62.92, 0.32217, 0.005589}, year - 2000);
    const double centuries = (year - 1820) / 100;
    const double longTerm = -20 + 32 * centuries * centuries;
    return year < 2150 ? longTerm - 0.5628 * (2150 - year) : longTerm;
}

QDate dayInJapan(Timestamp at)
{
    return at.plusMs(japanMs).toUtc().date();
}

} // namespace

Timestamp equinox(int year, bool inMarch)
{
    const double mean = polynomial(inMarch ? marchMean : septemberMean, (year - 2000) / 1000.0);
    const double centuries = (mean - 2451545.0) / 36525;
    const double w = 35999.373 * centuries - 2.47;
    const double speed = 1 + 0.0334 * cosOfDegrees(w) + 0.0007 * cosOfDegrees(2 * w);
    double sum = 0;
    for (const Term& term : terms)
        sum += term.amplitude * cosOfDegrees(term.phase + term.motion * centuries);
    const double terrestrial = mean + 0.00001 * sum / speed;
    const double seconds = deltaT(year + (inMarch ? 0.21 : 0.73));
    return {std::llround((terrestrial - julianDayOfEpoch) * msPerDay - seconds * 1000)};
}

QDate springEquinoxDay(int year)
{
    return dayInJapan(equinox(year, true));
}

QDate autumnEquinoxDay(int year)
{
    return dayInJapan(equinox(year, false));
}

} // namespace madoguchi
