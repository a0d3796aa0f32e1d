// SPDX-License-Identifier: GPL-3.0-or-later
// Cases: the tables of case_rulebook.h, both flows, and what each may not do.
#include "kb/domain/case_duties.h"
#include "kb/domain/command.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/case_people.h"

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

CaseEntry partEntry(CaseAct what, const PartId& part, const QString& unit = {})
{
    CaseEntry entry = entryOf(what);
    entry.part = part;
    entry.unit = unit;
    return entry;
}

CaseEntry sentBy(ReplyChannel channel)
{
    CaseEntry entry = entryOf(CaseAct::MarkSent, {});
    entry.channel = channel;
    return entry;
}

CaseEntry joinOf(const Case& file, const QString& text)
{
    CaseEntry entry = entryOf(CaseAct::Join, text);
    entry.baseVersion = file.reply.version;
    return entry;
}

CaseEntry restrictedTo(const QList<UserId>& readers)
{
    CaseEntry entry = entryOf(CaseAct::Restrict);
    entry.users = readers;
    return entry;
}

const ApprovalRoute roadsRoute{{{roadsChief.user}}};
const ApprovalRoute parksRoute{{{parksChief.user}}};

} // namespace

TEST_CASE("the centralised flow: divided among two units, approved by each, joined, sent")
{
    Case file = opened(operatorA);
    CHECK(file.state == CaseState::Received);
    CHECK(file.openedBy == operatorA.user);
    PartId ofRoads;
    PartId ofParks;
    file = divided(file, roads, &ofRoads);
    file = divided(file, parks, &ofParks);
    CHECK(file.state == CaseState::InWork);
    file = drafted(file, roadsClerk, ofRoads, QStringLiteral("道路照明を二灯増やします。"));
    file = submitted(file, roadsClerk, ofRoads, roadsRoute);
    file = approved(file, roadsChief, ofRoads);
    CHECK(file.state == CaseState::InWork);
    CHECK(keyOf(act(file, hearing, joinOf(file, QStringLiteral("回答")))) == QStringLiteral("case.state"));
    file = drafted(file, parksClerk, ofParks, QStringLiteral("園内灯を点検します。"));
    file = submitted(file, parksClerk, ofParks, parksRoute);
    file = approved(file, parksChief, ofParks);
    CHECK(file.state == CaseState::Checking);
    CHECK(keyOf(act(file, roadsClerk, joinOf(file, QStringLiteral("回答")))) == QStringLiteral("case.role"));
    file = done(file, hearing, joinOf(file, QStringLiteral("照明を増やし、点検します。")));
    CHECK(file.state == CaseState::Ready);
    file = done(file, hearing, sentBy(ReplyChannel::Letter));
    CHECK(file.state == CaseState::Answered);
    CHECK(dutiesOf(file).empty());
    CHECK(file.entries.size() == 11);
}

TEST_CASE("the distributed flow: the unit answers what it approved itself, the hearing section watches")
{
    Case file = opened(roadsClerk, CaseFlow::Distributed, roads);
    CHECK(file.state == CaseState::InWork);
    REQUIRE(file.parts.size() == 1);
    const PartId part = file.parts[0].id;
    CHECK(mayReadCase(hearing, file));
    CHECK_FALSE(mayAct(file, CaseAct::SaveDraft, part, hearing));
    CHECK(mayAct(file, CaseAct::Note, {}, hearing));
    file = drafted(file, roadsClerk, part, QStringLiteral("明日直します。"));
    file = submitted(file, roadsClerk, part, roadsRoute);
    file = approved(file, roadsChief, part);
    CHECK(file.state == CaseState::Ready);
    CHECK(file.reply.text == QStringLiteral("明日直します。"));
    CHECK(keyOf(act(file, hearing, sentBy(ReplyChannel::Telephone))) == QStringLiteral("case.role"));
    file = done(file, roadsClerk, sentBy(ReplyChannel::Telephone));
    CHECK(file.state == CaseState::Answered);
}

TEST_CASE("steps in turn, approvers of one step in any order, and nobody approves what they drafted")
{
    Case file = opened(hearing);
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("案"));
    CaseEntry submit = partEntry(CaseAct::Submit, part);
    submit.baseVersion = file.part(part)->draftVersion;
    CHECK(keyOf(act(file, roadsClerk, submit)) == QStringLiteral("case.route.missing"));
    submit.route = {{{roadsClerk.user}}};
    CHECK(keyOf(act(file, roadsClerk, submit)) == QStringLiteral("case.route.drafter"));
    submit.route = {{{roadsChief.user}}, {{roadsChief.user}}};
    CHECK(keyOf(act(file, roadsClerk, submit)) == QStringLiteral("case.route.doubled"));

    file = submitted(file, roadsClerk, part, {{{lampsClerk.user, parksChief.user}}, {{roadsChief.user}}});
    CHECK_FALSE(mayAct(file, CaseAct::Approve, part, roadsChief));
    CHECK(mayAct(file, CaseAct::Approve, part, parksChief));
    file = approved(file, parksChief, part);
    CHECK_FALSE(mayAct(file, CaseAct::Approve, part, parksChief));
    CHECK_FALSE(mayAct(file, CaseAct::Approve, part, roadsChief));
    file = approved(file, lampsClerk, part);
    file = approved(file, roadsChief, part);
    CHECK(file.state == CaseState::Checking);
    CHECK(file.part(part)->marks.size() == 3);
}

TEST_CASE("a deputy approves in the absent one's name, and not what they drafted")
{
    Case file = opened(hearing);
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("案"));
    file = submitted(file, roadsClerk, part, roadsRoute);
    const Actor deputy = deputyOfRoads();
    CHECK(mayReadCase(deputy, file));
    file = approved(file, deputy, part);
    CHECK(file.state == CaseState::Checking);
    CHECK(file.part(part)->marks[0].approver == roadsChief.user);
    CHECK(file.part(part)->marks[0].by == deputy.user);
    CHECK(file.entries.back().onBehalfOf == roadsChief.user);

    Actor drafter = roadsClerk;
    drafter.standsInFor = {roadsChief.user};
    Case other = opened(hearing);
    other = divided(other, roads, &part);
    other = drafted(other, drafter, part, QStringLiteral("案"));
    other = submitted(other, drafter, part, roadsRoute);
    CHECK_FALSE(mayAct(other, CaseAct::Approve, part, drafter));
}

TEST_CASE("returned with a reason, recalled, and what was approved is sent back by whoever is in charge")
{
    Case file = opened(hearing);
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("案"));
    file = submitted(file, roadsClerk, part, roadsRoute);
    CHECK(keyOf(draft(file, roadsClerk, part, QStringLiteral("別案"))) == QStringLiteral("case.state"));
    CaseEntry back = partEntry(CaseAct::Return, part);
    back.text.clear();
    CHECK(keyOf(act(file, roadsChief, back)) == QStringLiteral("case.reason.missing"));
    back.text = QStringLiteral("期限を書いてください");
    CHECK(keyOf(act(file, parksChief, back)) == QStringLiteral("case.role"));
    Case returned = done(file, roadsChief, back);
    CHECK(returned.part(part)->state == PartState::Returned);
    CHECK(returned.part(part)->returnedFor == back.text);
    CHECK(dutiesOf(returned).front().kind == DutyKind::Amend);

    const Case recalled = done(file, roadsClerk, partEntry(CaseAct::Recall, part));
    CHECK(recalled.part(part)->state == PartState::Drafting);

    Case checked = approved(file, roadsChief, part);
    checked = done(checked, hearing, joinOf(checked, QStringLiteral("回答")));
    CHECK(keyOf(act(checked, roadsChief, partEntry(CaseAct::Return, part))) == QStringLiteral("case.role"));
    checked = done(checked, hearing, partEntry(CaseAct::Return, part));
    CHECK(checked.state == CaseState::InWork);
    CHECK(checked.part(part)->marks.empty());
}

TEST_CASE("a part is transferred with a reason until it is approved, and is the other unit's then")
{
    Case file = opened(hearing);
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("案"));
    CaseEntry away = partEntry(CaseAct::TransferPart, part, parks);
    away.text.clear();
    CHECK(keyOf(act(file, roadsClerk, away)) == QStringLiteral("case.reason.missing"));
    away.text = QStringLiteral("公園の中です");
    CHECK(keyOf(act(file, parksClerk, away)) == QStringLiteral("case.role"));
    const Case moved = done(file, roadsClerk, away);
    CHECK(moved.entries.back().fromUnit == roads);
    CHECK(mayReadCase(parksClerk, moved));
    CHECK_FALSE(mayReadCase(roadsClerk, moved));
    CHECK(dutiesOf(moved).front().unit == parks);

    file = submitted(file, roadsClerk, part, roadsRoute);
    CHECK(done(file, roadsClerk, partEntry(CaseAct::TransferPart, part, parks)).part(part)->marks.empty());
    file = approved(file, roadsChief, part);
    CHECK(keyOf(act(file, roadsClerk, partEntry(CaseAct::TransferPart, part, parks))) ==
          QStringLiteral("case.state"));
}

TEST_CASE("I9 a text written over another one is a conflict, and nothing is changed")
{
    Case file = opened(hearing);
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("案"));
    SaveCaseDraft late{file.id, part, QStringLiteral("古い案から"), {}, 0, nextEntry()};
    const auto refused = apply(std::optional(file), late, roadsChief, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().key == QStringLiteral("case.draft.version"));

    EditCase edit{file.id, file.fields, file.fieldsVersion, nextEntry(), {}};
    edit.fields.subject = QStringLiteral("公園の照明");
    const auto edited = apply(std::optional(file), edit, hearing, {});
    REQUIRE(edited);
    CHECK(decodeCaseFields(edited->entries.back().former)->subject == file.fields.subject);
    edit.entry = nextEntry();
    CHECK(keyOf(apply(edited.value(), edit, hearingToo, {})) == QStringLiteral("case.version"));

    CaseEntry outdated = partEntry(CaseAct::Submit, part);
    outdated.route = roadsRoute;
    outdated.baseVersion = 0;
    CHECK(keyOf(act(file, roadsClerk, outdated)) == QStringLiteral("case.draft.version"));
}

TEST_CASE("units read what they have a part in, and those above them, and no others")
{
    Case file = opened(operatorA);
    PartId part;
    file = divided(file, lamps, &part);
    CHECK(mayReadCase(lampsClerk, file));
    CHECK(mayReadCase(roadsClerk, file));
    for (const Actor& stranger : {parksClerk, operatorA, administrator})
        CHECK_FALSE(mayReadCase(stranger, file));
    Actor successor = personOf(20, Role::Department, QStringLiteral("city-works"));
    CHECK_FALSE(mayReadCase(successor, file));
    successor.formerUnits = {roads};
    CHECK(mayReadCase(successor, file));
    CHECK(mayAct(file, CaseAct::SaveDraft, part, successor));
}

TEST_CASE("a restricted case is its readers' alone, the hearing section and administrators included")
{
    Case file = opened(operatorA);
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("案"));
    file = submitted(file, roadsClerk, part, roadsRoute);
    CHECK(keyOf(act(file, hearing, restrictedTo({}))) == QStringLiteral("case.readers.missing"));
    file = done(file, hearing, restrictedTo({parksChief.user, parksClerk.user}));
    for (const Actor& other : {hearing, hearingToo, roadsClerk, roadsChief, operatorA, administrator}) {
        CHECK_FALSE(mayReadCase(other, file));
        CHECK(keyOf(act(file, other, entryOf(CaseAct::Note))) == QStringLiteral("case.role"));
    }
    const auto copies = copiesOf(file, QStringLiteral("990019"));
    REQUIRE(copies.size() == 2);
    for (const CaseCopy& copy : copies)
        CHECK(ownedFeed(copy.feed, QStringLiteral("990019")) == OwnedFeed::Confidential);
    // What waited for a chief who no longer sees it goes back to those who do.
    CHECK(file.part(part)->state == PartState::Drafting);
    CHECK(dutiesOf(file).front().users == QList<UserId>{parksChief.user, parksClerk.user});
    CaseEntry submit = partEntry(CaseAct::Submit, part);
    submit.baseVersion = file.part(part)->draftVersion;
    submit.route = roadsRoute;
    CHECK(keyOf(act(file, parksClerk, submit)) == QStringLiteral("case.route.readers"));
    file = done(file, parksChief, entryOf(CaseAct::Release));
    CHECK(mayReadCase(hearing, file));
}

TEST_CASE(
    "what is published is proposed by one and approved by another, and gone when the case is restricted")
{
    Case file = opened(roadsClerk, CaseFlow::Distributed, roads);
    const PartId part = file.parts[0].id;
    file = drafted(file, roadsClerk, part, QStringLiteral("直します。"));
    file = submitted(file, roadsClerk, part, roadsRoute);
    file = approved(file, roadsChief, part);
    file = done(file, roadsClerk, sentBy(ReplyChannel::Letter));
    CHECK(keyOf(act(file, hearing, entryOf(CaseAct::ProposePublication))) ==
          QStringLiteral("case.publication.missing"));
    file = done(file, hearing, proposalOf(file, {QStringLiteral("公園")}));
    CHECK(keyOf(act(file, hearing, ofPublication(file, CaseAct::ApprovePublication))) ==
          QStringLiteral("case.role"));
    CHECK(keyOf(act(file, hearing, ofPublication(file, CaseAct::Publish))) == QStringLiteral("case.state"));
    file = done(file, hearingToo, ofPublication(file, CaseAct::ApprovePublication));
    file = done(file, hearing, ofPublication(file, CaseAct::Publish));
    CHECK(file.publication.state == PublicationState::Published);
    CHECK(file.publication.opinion == QStringLiteral("夜の■■が暗いので明かりを増やしてほしい。"));
    CHECK(done(file, hearing, entryOf(CaseAct::WithdrawPublication)).publication.state ==
          PublicationState::Withdrawn);
    file = done(file, hearing, restrictedTo({roadsChief.user}));
    CHECK(file.publication.opinion.isEmpty());
}

TEST_CASE("a summary says how it goes and shows no draft, and nothing can be done with it")
{
    Case file = opened(operatorA);
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("内部の案"));
    const Case summary = summaryOf(file);
    CHECK_FALSE(encode(summary).contains(QStringLiteral("内部の案").toUtf8()));
    CHECK(decodeCase(encode(summary)).value() == summary);
    CHECK(keyOf(act(summary, hearing, entryOf(CaseAct::Note))) == QStringLiteral("case.role"));
    const auto copies = copiesOf(file, QStringLiteral("990019"));
    const auto inbox = std::find_if(copies.begin(), copies.end(), [](const CaseCopy& copy) {
        return copy.feed == inboxFeed(QStringLiteral("990019"), operatorA.user);
    });
    REQUIRE(inbox != copies.end());
    CHECK(inbox->summary);
}

TEST_CASE("a case survives its encoding, fields of a newer version included")
{
    Case file = opened(operatorA);
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("案"));
    file = submitted(file, roadsClerk, part, {{{roadsChief.user, parksChief.user}}, {{hearing.user}}});
    file = approved(file, parksChief, part);
    file.unknown.insert(900, 1);
    file.parts[0].unknown.insert(901, QStringLiteral("x"));
    file.fields.requester.anonymous = true;
    file.links = {{{uuidForName(QStringLiteral("other"))}, CaseLinkKind::Duplicate}};
    file.editors = {{roadsClerk.user, part, {5}}};
    const auto read = decodeCase(encode(file));
    REQUIRE(read);
    CHECK(*read == file);
    for (const CommandPayload& payload :
         {CommandPayload(OpenCase{file}), CommandPayload(EditCase{file.id, file.fields, 3, nextEntry(), {}}),
          CommandPayload(
              SaveCaseDraft{file.id, part, QStringLiteral("案"), {QStringLiteral("0142")}, 2, nextEntry()}),
          CommandPayload(ActOnCase{file.id, file.entries.back()})}) {
        const Command command{{uuidForName(QStringLiteral("c"))}, hearing.user, {7}, payload};
        const auto again = decodeCommand(encode(command));
        REQUIRE(again);
        CHECK(*again == command);
    }
}
