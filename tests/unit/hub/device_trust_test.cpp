// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/device_trust.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

const QByteArray old(32, 'o');
const QByteArray next(32, 'n');

struct Desks
{
    TestHub hub;
    Devices devices{*hub.store, hub.clock, hub.random};
    DeviceTrust trust{*hub.store, hub.clock};
    SeatId one = enrol(QStringLiteral("窓口1"));
    SeatId two = enrol(QStringLiteral("窓口2"));

    SeatId enrol(const QString& name)
    {
        hub.clock.advance(1000);
        const auto code = devices.makeCode(60'000);
        REQUIRE(code);
        const auto enrolment = devices.enrol(*code, name, hub.ids);
        REQUIRE(enrolment);
        return enrolment->seat;
    }
    static QStringList names(const Result<std::vector<Device>>& lacking)
    {
        REQUIRE(lacking);
        QStringList all;
        for (const Device& device : *lacking)
            all.append(device.name);
        return all;
    }
    QStringList without(const QByteArray& authority) { return names(trust.withoutIt(authority)); }
    QStringList notMet(const QByteArray& authority) { return names(trust.notMet(authority)); }
};

} // namespace

TEST_CASE("a desk has a CA once it says so and until it says that it has it no more")
{
    Desks desks;
    CHECK(desks.without(next) == QStringList{QStringLiteral("窓口1"), QStringLiteral("窓口2")});
    REQUIRE(desks.trust.holds(desks.one, {old}));
    CHECK(desks.without(next).size() == 2);
    REQUIRE(desks.trust.holds(desks.one, {old, next}));
    REQUIRE(desks.trust.holds(desks.one, {old, next}));
    CHECK(desks.without(next) == QStringList{QStringLiteral("窓口2")});
    CHECK(desks.without(old) == QStringList{QStringLiteral("窓口2")});
    REQUIRE(desks.trust.holds(desks.two, {next}));
    CHECK(desks.without(next).isEmpty());
    // Its store was lost, and it begins with the file it was given first.
    REQUIRE(desks.trust.holds(desks.one, {old}));
    CHECK(desks.without(next) == QStringList{QStringLiteral("窓口1")});
    REQUIRE(desks.trust.holds(desks.one, {next}));
    CHECK(desks.without(next).isEmpty());
}

TEST_CASE("having a CA and having met it are two things and a revoked desk is waited for in neither")
{
    Desks desks;
    REQUIRE(desks.trust.holds(desks.one, {old, next}));
    CHECK(desks.notMet(next).size() == 2);
    REQUIRE(desks.trust.met(desks.two, next));
    REQUIRE(desks.trust.met(desks.two, next));
    CHECK(desks.notMet(next) == QStringList{QStringLiteral("窓口1")});
    CHECK(desks.without(next) == QStringList{QStringLiteral("窓口2")});
    REQUIRE(desks.trust.met(desks.one, next));
    CHECK(desks.notMet(next).isEmpty());
    REQUIRE(desks.trust.holds(desks.one, {}));
    CHECK(desks.notMet(next).isEmpty());
    CHECK(desks.without(next).size() == 2);

    REQUIRE(desks.devices.revoke(desks.two));
    CHECK(desks.without(next) == QStringList{QStringLiteral("窓口1")});
    REQUIRE(desks.trust.forget(next));
    CHECK(desks.notMet(next) == QStringList{QStringLiteral("窓口1")});
}
