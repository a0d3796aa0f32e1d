// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that ended in the ledger they come from.
#include "tests/support/printers.h"
#include "tests/unit/domain/case_people.h"

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const Timestamp now{1'800'000'000'000};

Case answeredElsewhere(CaseFlow flow = CaseFlow::Centralised, const QString& unit = {})
{
    Case file = handedIn(flow, unit);
    file.ledgerNumber = QStringLiteral("R7-12");
    file.state = CaseState::Answered;
    file.receivedAt = {now.ms - 9'000'000};
    file.reply.text = QStringLiteral("回答");
    file.reply.sentAt = {now.ms - 1'000'000};
    CasePart part;
    part.id = nextPart();
    part.unit = roads;
    part.state = PartState::Approved;
    file.parts.push_back(part);
    return file;
}

Result<Case> openedBy(const Case& file, const Actor& by)
{
    return apply(std::nullopt, OpenCase{file}, by, now);
}

} // namespace

TEST_CASE("a ledger's answered case is opened as it ended, and nothing waits for anybody")
{
    const auto file = openedBy(answeredElsewhere(), hearing);
    REQUIRE(file);
    CHECK(file->state == CaseState::Answered);
    CHECK(file->reply.text == QStringLiteral("回答"));
    CHECK(file->reply.joinedBy.isNull());
    CHECK(file->entries.front().by == hearing.user);
    CHECK(mayReadCase(roadsClerk, *file));
    // It goes on like any other.
    const auto again = act(*file, hearing, entryOf(CaseAct::Reopen));
    REQUIRE(again);
    CHECK(again->state == CaseState::Checking);
}

TEST_CASE("only who would decide about it may say that a case was answered elsewhere")
{
    const QString refused = QStringLiteral("case.ledger.role");
    CHECK(keyOf(openedBy(answeredElsewhere(), operatorA)) == refused);
    CHECK(keyOf(openedBy(answeredElsewhere(), administrator)) == refused);
    CHECK(keyOf(openedBy(answeredElsewhere(), roadsClerk)) == refused);
    const Case own = answeredElsewhere(CaseFlow::Distributed, roads);
    CHECK(keyOf(openedBy(own, roadsClerk)) == QStringLiteral("fine"));
    CHECK(keyOf(openedBy(own, parksClerk)) == refused);
}

TEST_CASE("without a ledger's number nothing is opened as answered")
{
    Case file = answeredElsewhere();
    file.parts.clear();
    file.ledgerNumber.clear();
    const auto opened = openedBy(file, hearing);
    REQUIRE(opened);
    CHECK(opened->state == CaseState::Received);
    CHECK(opened->reply == CaseReply());
}

TEST_CASE("a ledger's end is looked at: when it was sent, and that its parts hold nothing made up")
{
    Case file = answeredElsewhere();
    file.reply.sentAt = {};
    CHECK(keyOf(openedBy(file, hearing)) == QStringLiteral("case.reply.sent.missing"));
    file = answeredElsewhere();
    file.reply.sentAt = {file.receivedAt.ms - 1};
    CHECK(keyOf(openedBy(file, hearing)) == QStringLiteral("case.reply.sent.order"));
    file = answeredElsewhere();
    file.parts.front().marks.push_back({roadsChief.user, roadsChief.user, now});
    CHECK(keyOf(openedBy(file, hearing)) == QStringLiteral("case.part"));
    file = answeredElsewhere();
    file.parts.push_back(file.parts.front());
    CHECK(keyOf(openedBy(file, hearing)) == QStringLiteral("case.part"));
    file = answeredElsewhere();
    file.state = CaseState::Closed;
    const auto closed = openedBy(file, hearing);
    REQUIRE(closed);
    CHECK(closed->state == CaseState::Closed);
    CHECK(closed->reply == CaseReply());
}

TEST_CASE("what an import brings in lies in no inbox")
{
    const Actor import{importerId(), Role::HearingSection, {}};
    const auto file = openedBy(answeredElsewhere(), import);
    REQUIRE(file);
    for (const CaseCopy& copy : copiesOf(*file, QStringLiteral("990019")))
        CHECK_FALSE(copy.summary);
}
