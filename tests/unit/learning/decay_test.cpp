// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/learning/decay.h"
#include "kb/learning/operator_share.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::learning;

namespace {

Timestamp onDay(int year, int month, int day)
{
    return Timestamp::from(QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC));
}

} // namespace

TEST_CASE("a contact weighs half after a year, a quarter after two")
{
    const Timestamp today = onDay(2026, 11, 22);
    const auto weight = [&](int years) {
        return static_cast<double>(unitsAt(today.plusMs(-years * halfLifeMs))) /
               static_cast<double>(unitsAt(today));
    };
    CHECK(weight(0) == 1);
    CHECK(weight(1) == Approx(0.5).margin(0.005));
    CHECK(weight(2) == Approx(0.25).margin(0.005));
    CHECK(weight(10) < 0.005);
}

TEST_CASE("units are frozen: what was stored once is compared with what is stored later")
{
    CHECK(unitsAt(onDay(2026, 1, 1)) == 256);
    CHECK(unitsAt(onDay(2027, 1, 1)) == 512);
    CHECK(unitsAt(onDay(2025, 1, 1)) == 128);
}

TEST_CASE("I13 no clock, however wrong, gives a weight that drowns everything or none at all")
{
    CHECK(unitsAt({}) == 1);
    CHECK(unitsAt({std::numeric_limits<qint64>::min()}) == 1);
    CHECK(unitsAt({std::numeric_limits<qint64>::max()}) == 256 * 4096);
}

TEST_CASE("an operator's contacts count whole up to five, then less and less, and never more than ten")
{
    CHECK(operatorShare(1) == 1);
    CHECK(operatorShare(5) == 1);
    double before = 5;
    for (int contacts = 6; contacts < 1000; ++contacts) {
        const double all = contacts * operatorShare(contacts);
        CHECK(all > before);
        CHECK(all < 10);
        before = all;
    }
}
