// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/samples.h"

using namespace madoguchi;

namespace {

constexpr Timestamp now{1'800'000'000'000};
const ForgetLessons forget{QStringLiteral("0142")};

Actor withRole(Role role)
{
    return {{sampleUuid(3)}, role, QStringLiteral("centre")};
}

} // namespace

TEST_CASE("a forgotten lesson knows nothing but how many contacts were answered, and when it was forgotten")
{
    const auto forgotten = apply(sampleLesson(), forget, withRole(Role::Supervisor), now);
    REQUIRE(forgotten);
    Lesson expected;
    expected.number = QStringLiteral("0142");
    expected.forgetBefore = now;
    expected.answered = 2;
    CHECK(*forgotten == expected);
}

TEST_CASE("what was never learned can be forgotten too: contacts from before may still arrive")
{
    const auto forgotten = apply(std::nullopt, forget, withRole(Role::Administrator), now);
    REQUIRE(forgotten);
    CHECK(forgotten->number == QStringLiteral("0142"));
    CHECK(forgotten->forgetBefore == now);
}

TEST_CASE("I13 a clock set back does not bring back what was forgotten")
{
    const Timestamp earlier{1'600'000'000'000};
    const auto again = apply(sampleLesson(), forget, withRole(Role::Supervisor), earlier);
    REQUIRE(again);
    CHECK(again->forgetBefore == sampleLesson().forgetBefore);
}

TEST_CASE("only supervisors and administrators have lessons forgotten")
{
    for (const Role role : {Role::Operator, Role::Leader, Role::Department, Role::HearingSection}) {
        const auto refused = apply(sampleLesson(), forget, withRole(role), now);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK_FALSE(mayForgetLessons(withRole(role)));
    }
    CHECK(mayForgetLessons(withRole(Role::Supervisor)));
}

TEST_CASE("a number is needed, and no longer than numbers are")
{
    const Actor who = withRole(Role::Supervisor);
    CHECK(apply(std::nullopt, ForgetLessons{QStringLiteral(" ")}, who, now).error().key ==
          QStringLiteral("lessons.number.missing"));
    CHECK(apply(std::nullopt, ForgetLessons{QString(501, u'1')}, who, now).error().key ==
          QStringLiteral("lessons.number.too-long"));
}
