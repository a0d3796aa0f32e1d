// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/day_figures.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

using namespace madoguchi;
using namespace madoguchi::store;
using namespace madoguchi::test;

namespace {

constexpr Timestamp morning{1'750'000'000'000};

struct Day
{
    std::unique_ptr<db::Connection> connection = std::move(*openStore(QStringLiteral(":memory:")));
    int count = 0;

    void log(const Actor& by, Timestamp startedAt, Timestamp endedAt, Outcome outcome)
    {
        const QString name = QStringLiteral("問い合わせ %1").arg(++count);
        Contact contact = contactAbout(name, by);
        contact.startedAt = startedAt;
        contact.endedAt = endedAt;
        contact.original.outcome = outcome;
        contact.original.callBackAt = endedAt;
        REQUIRE(OutboxRepository(*connection).perform(commandOf(LogContact{contact}, by, name), by));
    }
};

} // namespace

TEST_CASE("a day's figures are of each person, with what they were reckoned from")
{
    Day day;
    const auto at = [](int minute) { return morning.plusMs(minute * 60'000); };
    day.log(operatorSato, at(1), at(4), Outcome::Answered);
    day.log(operatorSato, at(5), at(6), Outcome::CallBack);
    day.log(operatorSato, at(9), at(9), Outcome::Answered); // entered afterwards, without a time
    day.log(leaderTanaka, at(2), at(12), Outcome::Answered);
    day.log(leaderTanaka, at(-9), at(-1), Outcome::Answered); // the day before
    const auto figures = dayFigures(*day.connection, morning, at(60));
    REQUIRE(figures);
    CHECK(figures->size() == 2);
    CHECK((figures->value(operatorSato.user) == DayFigures{3, 2, 2, 4 * 60'000}));
    CHECK(figures->value(operatorSato.user).meanMs() == 2 * 60'000);
    CHECK((figures->value(leaderTanaka.user) == DayFigures{1, 1, 1, 10 * 60'000}));
    DayFigures all = figures->value(operatorSato.user);
    all += figures->value(leaderTanaka.user);
    CHECK(all.share() == 0.75);
    CHECK(DayFigures{}.share() == 0);
}

TEST_CASE("an empty day has no figures")
{
    Day day;
    CHECK(dayFigures(*day.connection, morning, morning.plusMs(1))->isEmpty());
}
