// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/calendar_session.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct CalendarDesk : Desk
{
    CalendarSession session{*commands};
    QSignalSpy loaded{&session, &CalendarSession::loaded};
    QSignalSpy saved{&session, &CalendarSession::saved};
    QSignalSpy saveFailed{&session, &CalendarSession::saveFailed};

    CalendarDesk()
    {
        session.refresh();
        REQUIRE(waitFor([this] { return session.isLoaded(); }));
    }
    /// Whether saving went well, once that is known.
    bool save(const CentreCalendar& calendar)
    {
        const qsizetype before = saved.count();
        const qsizetype failures = saveFailed.count();
        session.save(calendar);
        REQUIRE(waitFor([&] { return saved.count() > before || saveFailed.count() > failures; }));
        return saved.count() > before;
    }
};

CentreCalendar closedOnMondays(CentreCalendar calendar)
{
    calendar.hours[Channel::Phone] = defaultWeek();
    calendar.hours[Channel::Phone][0] = {};
    return calendar;
}

} // namespace

TEST_CASE("until a calendar is saved the defaults hold, what is saved is reckoned in")
{
    CalendarDesk desk;
    CHECK(desk.session.calendar() == CentreCalendar());
    const Timestamp monday = Timestamp::from(QDateTime(QDate(2026, 11, 16), QTime(12, 0), japanTime()));
    CHECK(desk.session.hours().isOpen(Channel::Phone, monday));
    REQUIRE(desk.save(closedOnMondays(desk.session.calendar())));
    REQUIRE(waitFor([&] { return desk.session.calendar().version == 1; }));
    CHECK_FALSE(desk.session.hours().isOpen(Channel::Phone, monday));
    CHECK(desk.session.hours().isOpen(Channel::Fax, monday));
    CHECK(desk.loaded.count() == 2);
}

TEST_CASE("a calendar made from an older version is refused, and the newer one is read")
{
    CalendarDesk desk;
    const CentreCalendar first = desk.session.calendar();
    REQUIRE(desk.save(closedOnMondays(first)));
    CentreCalendar second = first;
    second.holidaysCount = false;
    CHECK_FALSE(desk.save(second));
    CHECK(desk.saveFailed.takeFirst().first().value<Error>().code == ErrorCode::Conflict);
    REQUIRE(waitFor([&] { return desk.session.calendar().version == 1; }));
    CHECK(desk.session.calendar().holidaysCount);
}

TEST_CASE("an operator reads the calendar and may not change it, an impossible one is refused")
{
    CalendarDesk desk;
    CHECK(desk.session.mayEdit());
    CentreCalendar wrong;
    wrong.officeHours = {900, 600};
    CHECK_FALSE(desk.save(wrong));
    CHECK(desk.saveFailed.takeFirst().first().value<Error>().key == u"calendar.office.order");
    desk.commands->setUser(SignedInUser{QStringLiteral("mori"),
                                        QStringLiteral("森"),
                                        {{uuidForName(QStringLiteral("mori"))}, Role::Operator, {}},
                                        true});
    CHECK_FALSE(desk.session.mayEdit());
    CHECK_FALSE(desk.save(CentreCalendar()));
    CHECK(desk.saveFailed.takeFirst().first().value<Error>().code == ErrorCode::Refused);
}
