// SPDX-License-Identifier: GPL-3.0-or-later
// Notices, their receipts, and talk scripts: who may, what is refused, what has to be seen anew.
#include "kb/domain/room_rulebook.h"
#include "kb/domain/rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/room_samples.h"
#include "tests/unit/domain/samples.h"

using namespace madoguchi;

namespace {

const Timestamp now{1'700'000'900'000};
const Actor op{{sampleUuid(6)}, Role::Operator, {}};
const Actor leader{{sampleUuid(8)}, Role::Leader, {}};
const Actor department{{sampleUuid(9)}, Role::Department, QStringLiteral("tax")};
const Actor colleague{{sampleUuid(10)}, Role::Department, QStringLiteral("tax")};

Result<Notice> save(const std::optional<Notice>& current, const Notice& next, const Actor& actor)
{
    return apply(current, SaveNotice{next, current ? current->version : 0}, actor, now);
}

template <typename T>
QString keyOf(const Result<T>& result)
{
    return result ? QStringLiteral("fine") : result.error().key;
}

Notice pinned()
{
    const auto notice = save(std::nullopt, sampleNotice(), leader);
    REQUIRE(notice);
    return *notice;
}

Notice proposal()
{
    Notice notice = sampleNotice();
    notice.state = NoticeState::Proposed;
    const auto made = save(std::nullopt, notice, department);
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("leaders pin notices, operators neither pin nor propose")
{
    CHECK(pinned().version == 1);
    CHECK(pinned().changedBy == leader.user);
    CHECK(keyOf(save(std::nullopt, sampleNotice(), op)) == u"notice.role");
    CHECK(keyOf(save(std::nullopt, sampleNotice(), department)) == u"notice.role");
    Notice wrong = sampleNotice();
    wrong.title = QStringLiteral(" ");
    CHECK(keyOf(save(std::nullopt, wrong, leader)) == u"notice.title.missing");
    wrong = sampleNotice();
    wrong.until = wrong.from;
    CHECK(keyOf(save(std::nullopt, wrong, leader)) == u"notice.times.order");
    CHECK(keyOf(apply(pinned(), SaveNotice{sampleNotice(), 0}, leader, now)) == u"notice.version");
}

TEST_CASE("what a department proposed is its own until a leader has pinned it")
{
    const Notice proposed = proposal();
    CHECK(proposed.unit == u"tax");
    CHECK(proposed.proposedBy == department.user);
    Notice changed = proposed;
    changed.text = QStringLiteral("other words");
    CHECK(keyOf(save(proposed, changed, department)) == u"fine");
    CHECK(keyOf(save(proposed, changed, colleague)) == u"notice.role");
    changed.state = NoticeState::Pinned;
    CHECK(keyOf(save(proposed, changed, department)) == u"notice.role");
    const auto taken = save(proposed, changed, leader);
    REQUIRE(taken);
    CHECK(taken->proposedBy == department.user);
    CHECK(taken->unit == u"tax");
    changed.state = NoticeState::TakenDown;
    CHECK(keyOf(save(*taken, changed, department)) == u"notice.role");
    CHECK(keyOf(save(proposed, changed, department)) == u"fine");
}

TEST_CASE("a notice is shown to its seats between its times")
{
    const SeatId here{sampleUuid(3)};
    const SeatId there{sampleUuid(4)};
    Notice notice = pinned();
    notice.from = now;
    notice.until = now.plusMs(1000);
    CHECK_FALSE(isShown(notice, here, now.plusMs(-1)));
    CHECK(isShown(notice, here, now));
    CHECK(isShown(notice, here, now.plusMs(999)));
    CHECK_FALSE(isShown(notice, here, now.plusMs(1000)));
    notice.seats = {there};
    CHECK_FALSE(isShown(notice, here, now));
    CHECK(isShown(notice, there, now));
    notice.state = NoticeState::Proposed;
    CHECK_FALSE(isShown(notice, there, now));
    notice.state = NoticeState::TakenDown;
    CHECK_FALSE(isShown(notice, there, now));
    notice = pinned();
    notice.from = {};
    notice.until = {};
    CHECK(isShown(notice, here, now));
}

TEST_CASE("what says something new is to be seen anew, a longer validity is not")
{
    const Notice first = pinned();
    const auto receipt = apply(std::nullopt, AcknowledgeNotice{first.id, first.version}, op, now);
    REQUIRE(receipt);
    CHECK(acknowledges(*receipt, first));

    Notice longer = first;
    longer.until = first.until.plusMs(86'400'000);
    const auto second = save(first, longer, leader);
    REQUIRE(second);
    CHECK(acknowledges(*receipt, *second));

    Notice other = *second;
    other.text = QStringLiteral("other words");
    const auto third = save(*second, other, leader);
    REQUIRE(third);
    CHECK_FALSE(acknowledges(*receipt, *third));
    const auto again = apply(*receipt, AcknowledgeNotice{first.id, third->version}, op, now);
    REQUIRE(again);
    CHECK(acknowledges(*again, *third));
    const auto late = apply(*again, AcknowledgeNotice{first.id, 1}, op, now);
    REQUIRE(late);
    CHECK(acknowledges(*late, *third));
}

TEST_CASE("a receipt is its giver's, and nobody else's")
{
    const Command command{{sampleUuid(50)}, op.user, now, AcknowledgeNotice{{sampleUuid(40)}, 1}};
    const auto row = apply(std::optional<EntityRow>(), command, op, now);
    REQUIRE(row);
    CHECK(EntityRef{row->kind, row->id} == targetOf(command));
    Command nobodys = command;
    nobodys.actor = {};
    CHECK(keyOf(apply(std::optional<EntityRow>(), nobodys, op, now)) == u"notice.receipt");
    CHECK(keyOf(apply(std::nullopt, AcknowledgeNotice{{sampleUuid(40)}, 1}, department, now)) ==
          u"notice.receipt");
}

TEST_CASE("talk scripts are the leaders' to write, to change over the current one, and to delete")
{
    const auto made = apply(std::nullopt, SaveTalkScript{sampleTalkScript(), 0}, leader, now);
    REQUIRE(made);
    CHECK(made->version == 1);
    CHECK(keyOf(apply(std::nullopt, SaveTalkScript{sampleTalkScript(), 0}, op, now)) == u"script.edit");
    CHECK(keyOf(apply(*made, SaveTalkScript{sampleTalkScript(), 0}, leader, now)) == u"script.version");
    TalkScript none = *made;
    none.text.clear();
    CHECK(keyOf(apply(*made, SaveTalkScript{none, 1}, leader, now)) == u"fine");
    CHECK(keyOf(apply(std::nullopt, SaveTalkScript{none, 0}, leader, now)) == u"script.text.missing");
    none = *made;
    none.title.clear();
    CHECK(keyOf(apply(*made, SaveTalkScript{none, 1}, leader, now)) == u"script.title.missing");
}
