// SPDX-License-Identifier: GPL-3.0-or-later
// What of a case is published: what was blacked out is not in it, two look at it, and what was made of other
// words is done anew.
#include "kb/domain/case_message.h"
#include "kb/domain/cbor_fields.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/case_people.h"

#include <QCborValue>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

const QString words =
    QStringLiteral("北町２丁目の 村田 由美です。電話は０５５−０００−１２３４。夜の北公園が暗い。");
const QString reply = QStringLiteral("村田由美様　北公園の灯りを増やします。");

/// Answered, with names, places and a number in both texts.
Case answered()
{
    Case handed = handedIn();
    handed.fields.text = words;
    Case file = apply(std::nullopt, OpenCase{handed}, operatorA, {1}).value();
    PartId part;
    file = divided(file, roads, &part);
    file = drafted(file, roadsClerk, part, QStringLiteral("案"));
    file = submitted(file, roadsClerk, part, {{{roadsChief.user}}});
    file = approved(file, roadsChief, part);
    CaseEntry join = entryOf(CaseAct::Join, reply);
    file = done(file, hearing, join);
    CaseEntry sent = entryOf(CaseAct::MarkSent);
    sent.channel = ReplyChannel::Letter;
    return done(file, hearing, sent);
}

const QStringList named{QStringLiteral("村田 由美"), QStringLiteral("村田由美"), QStringLiteral("北公園")};

QByteArray bytesOf(const Publication& publication)
{
    return QCborValue(toCbor(publication)).toCbor();
}

Result<Case> corrected(const Case& file, const std::function<void(CaseFields&)>& change)
{
    CaseFields fields = file.fields;
    change(fields);
    return apply(std::optional(file), EditCase{file.id, fields, file.fieldsVersion, nextEntry(), {}}, hearing,
                 {2});
}

} // namespace

TEST_CASE("every stretch that is blacked out leaves the same mark, however long it was")
{
    const QString text = QStringLiteral("私は村田由美です。");
    CHECK(redacted(text, {{2, 4}}) == QStringLiteral("私は■■です。"));
    CHECK(redacted(text, {{2, 1}}) == QStringLiteral("私は■■田由美です。"));
    CHECK(redacted(text, {{0, 1}, {8, 1}}) == QStringLiteral("■■は村田由美です■■"));
    CHECK(redacted(text, {}) == text);
}

TEST_CASE("stretches that touch become one and none cuts a character in two")
{
    const QString text = QStringLiteral("𠮷野家の𠮷田");
    CHECK(tidied(text, {{1, 2}, {3, 1}}) == TextSpans{{0, 4}});
    CHECK(tidied(text, {{5, 99}, {-3, 1}}) == TextSpans{{5, 3}});
    CHECK(checkSpans(text, {{0, 2}}));
    CHECK_FALSE(checkSpans(text, {{1, 2}}));
    CHECK_FALSE(checkSpans(text, {{0, 1}}));
    CHECK_FALSE(checkSpans(text, {{0, 2}, {2, 1}}));
    CHECK_FALSE(checkSpans(text, {{3, 2}, {0, 2}}));
    CHECK_FALSE(checkSpans(text, {{0, 0}}));
    CHECK_FALSE(checkSpans(text, {{5, 2'147'483'647}}));
}

TEST_CASE("what was blacked out is looked for in any width, case and spacing, unless it says nothing")
{
    const QStringList hidden =
        hiddenWords(QStringLiteral("村田　由美 は Tanaka で 12 と 林"), {{0, 5}, {8, 6}, {17, 2}, {22, 1}});
    CHECK(hidden == QStringList{QStringLiteral("村田由美"), QStringLiteral("tanaka")});
    CHECK(stillSaid(QStringLiteral("お名前は 村 田 由 美 様"), hidden) == QStringLiteral("村田由美"));
    CHECK(stillSaid(QStringLiteral("ＴＡＮＡＫＡさん"), hidden) == QStringLiteral("tanaka"));
    CHECK(stillSaid(QStringLiteral("12時に林で"), hidden).isEmpty());
}

TEST_CASE("the rulebook makes the texts of the case's own, whatever a desk says they are")
{
    Case file = answered();
    CaseEntry propose = proposalOf(file, named);
    propose.publication->opinion = words;
    propose.publication->answer = reply;
    propose.publication->approvedBy = hearing.user;
    propose.publication->state = PublicationState::Published;
    file = done(file, hearing, propose);
    CHECK(file.publication.state == PublicationState::Proposed);
    CHECK(file.publication.approvedBy.isNull());
    CHECK(file.publication.opinion ==
          QStringLiteral("北町２丁目の ■■です。電話は０５５−０００−１２３４。夜の■■が暗い。"));
    CHECK(file.publication.answer == QStringLiteral("■■様　■■の灯りを増やします。"));
    for (const QString& word : named) {
        CHECK_FALSE(bytesOf(file.publication).contains(word.toUtf8()));
        // Nor the line that proposed it: it says where, not what.
        CHECK_FALSE(QCborValue(toCbor(file.entries.back())).toCbor().contains(word.toUtf8()));
    }
    CHECK(decodeCase(encode(file)).value() == file);
}

TEST_CASE("what was blacked out in one place is said nowhere else")
{
    const Case file = answered();
    const auto keyWith = [&](const QStringList& hidden, const QString& title = QStringLiteral("明かり")) {
        CaseEntry propose = proposalOf(file, hidden);
        propose.publication->title = title;
        const auto next = act(file, hearing, propose);
        return next ? QStringLiteral("fine") : next.error().key + u' ' + next.error().where;
    };
    // With a blank between them in the opinion, without in the reply.
    CHECK(keyWith({named[0]}) == QStringLiteral("case.publication.said answer"));
    CHECK(keyWith({named[1]}) == QStringLiteral("case.publication.said opinion"));
    CHECK(keyWith(named, QStringLiteral("北公園の灯り")) == QStringLiteral("case.publication.said title"));
    CHECK(keyWith(named) == QStringLiteral("fine"));
    CHECK(keyWith({}) == QStringLiteral("fine"));
}

TEST_CASE("a proposal needs a title, a category, a unit and a date, and is made of the texts that stand")
{
    const Case file = answered();
    const auto keyIf = [&](const std::function<void(CaseEntry&)>& change) {
        CaseEntry propose = proposalOf(file, named);
        change(propose);
        return keyOf(act(file, hearing, propose));
    };
    CHECK(keyIf([](CaseEntry& line) { line.publication->title = u" "_qs; }) ==
          QStringLiteral("case.publication.title.missing"));
    CHECK(keyIf([](CaseEntry& line) { line.publication->category.clear(); }) ==
          QStringLiteral("case.publication.category.missing"));
    CHECK(keyIf([](CaseEntry& line) { line.publication->unit.clear(); }) ==
          QStringLiteral("case.publication.unit.missing"));
    CHECK(keyIf([](CaseEntry& line) { line.publication->date = {}; }) ==
          QStringLiteral("case.publication.date.missing"));
    CHECK(keyIf([](CaseEntry& line) { line.redaction.reset(); }) ==
          QStringLiteral("case.publication.missing"));
    CHECK(keyIf([](CaseEntry& line) {
              line.redaction->opinion = {{500, 2}};
          }) == QStringLiteral("case.publication.redaction"));
    CHECK(keyIf([](CaseEntry& line) { --line.redaction->fieldsVersion; }) ==
          QStringLiteral("case.publication.version"));
    CHECK(keyIf([](CaseEntry& line) { ++line.redaction->replyVersion; }) ==
          QStringLiteral("case.publication.version"));
}

TEST_CASE("whoever may approve a publication is told, the one who proposed it is not")
{
    Case file = answered();
    CHECK(dutiesOf(file).empty());
    file = done(file, hearing, proposalOf(file, named));
    REQUIRE(dutiesOf(file).size() == 1);
    const Duty approve = dutiesOf(file).front();
    CHECK(approve.kind == DutyKind::ApprovePublication);
    CHECK(isDutyOf(hearingToo, approve));
    CHECK_FALSE(isDutyOf(hearing, approve));
    CHECK_FALSE(isDutyOf(roadsChief, approve));
    REQUIRE(messagesOf(file).size() == 1);
    CHECK(messagesOf(file).front().kind == CaseMessageKind::Publication);
    file = done(file, hearingToo, ofPublication(file, CaseAct::ApprovePublication));
    const Duty publish = dutiesOf(file).front();
    CHECK(publish.kind == DutyKind::Publish);
    CHECK(isDutyOf(hearing, publish));
    file = done(file, hearing, ofPublication(file, CaseAct::Publish));
    CHECK(dutiesOf(file).empty());
    CHECK(messagesOf(file).empty());
}

TEST_CASE("a publication is returned with a reason, before and after it was approved, and done anew")
{
    Case file = answered();
    file = done(file, hearing, proposalOf(file, named));
    CHECK(keyOf(act(file, hearing, entryOf(CaseAct::ReturnPublication))) == QStringLiteral("case.role"));
    CHECK(keyOf(act(file, roadsChief, entryOf(CaseAct::ReturnPublication))) == QStringLiteral("case.role"));
    CHECK(keyOf(act(file, hearingToo, entryOf(CaseAct::ReturnPublication, {}))) ==
          QStringLiteral("case.reason.missing"));
    const Case returned = done(file, hearingToo, entryOf(CaseAct::ReturnPublication));
    CHECK(returned.publication.state == PublicationState::Returned);
    REQUIRE(dutiesOf(returned).size() == 1);
    CHECK(dutiesOf(returned).front().kind == DutyKind::AmendPublication);
    CHECK(dutiesOf(returned).front().users == QList<UserId>{hearing.user});
    CHECK(keyOf(act(returned, hearingToo, ofPublication(returned, CaseAct::ApprovePublication))) ==
          QStringLiteral("case.state"));
    const Case anew = done(returned, hearing, proposalOf(returned, named));
    CHECK(anew.publication.version == 2);

    file = done(file, hearingToo, ofPublication(file, CaseAct::ApprovePublication));
    file = done(file, hearing, entryOf(CaseAct::ReturnPublication));
    CHECK(file.publication.state == PublicationState::Returned);
    CHECK(file.publication.approvedBy.isNull());
}

TEST_CASE("nobody approves or publishes what another proposal took the place of")
{
    Case seen = answered();
    seen = done(seen, hearing, proposalOf(seen, {}));
    const CaseEntry approve = ofPublication(seen, CaseAct::ApprovePublication);
    const Case other = done(seen, hearing, proposalOf(seen, named));
    CHECK(keyOf(act(other, hearingToo, approve)) == QStringLiteral("case.publication.version"));
    CHECK(keyOf(act(seen, hearingToo, approve)) == QStringLiteral("fine"));
    CHECK(seen.publication.version == 1);
}

TEST_CASE("where the citizen's words are corrected, what waits to be published is done anew")
{
    Case file = answered();
    file = done(file, hearing, proposalOf(file, named));
    const auto other = [](CaseFields& fields) { fields.requester.telephone = QStringLiteral("055"); };
    const auto text = [](CaseFields& fields) { fields.text += QStringLiteral(" 村田"); };
    CHECK(corrected(file, other)->publication.state == PublicationState::Proposed);
    CHECK(corrected(file, text)->publication.state == PublicationState::Returned);
    CHECK(dutiesOf(*corrected(file, text)).front().users == QList<UserId>{hearing.user});
    file = done(file, hearingToo, ofPublication(file, CaseAct::ApprovePublication));
    CHECK(corrected(file, text)->publication.state == PublicationState::Returned);
    file = done(file, hearing, ofPublication(file, CaseAct::Publish));
    CHECK(corrected(file, text)->publication.state == PublicationState::Published);
    CHECK(done(file, hearing, entryOf(CaseAct::Reopen)).publication.state == PublicationState::Withdrawn);
}

TEST_CASE("I15 a publication of before versions and marks is read, and so is its line")
{
    const QCborMap old{
        {1, 1}, {2, QStringLiteral("題")}, {3, QStringLiteral("■■")}, {4, QStringLiteral("答")}};
    const auto publication = publicationFromCbor(old);
    REQUIRE(publication);
    CHECK(publication->state == PublicationState::Proposed);
    CHECK(publication->version == 0);
    CHECK(bytesOf(*publication) == QCborValue(old).toCbor());
    CaseEntry line = entryOf(CaseAct::ProposePublication);
    line.publication = *publication;
    CHECK(caseEntryFromCbor(toCbor(line)).value() == line);
    // It can still be approved: it is what was proposed.
    Case file = answered();
    file.publication = *publication;
    file.publication.proposedBy = hearing.user;
    CHECK(keyOf(act(file, hearingToo, ofPublication(file, CaseAct::ApprovePublication))) ==
          QStringLiteral("fine"));
    CHECK(dutiesOf(file).front().since.isSet());
}

TEST_CASE("marks that are no marks are corrupt, not read past")
{
    const auto keyOf = [](const QCborArray& spans) {
        const auto read = redactionFromCbor(QCborMap{{1, spans}});
        return read ? QStringLiteral("fine") : read.error().key;
    };
    CHECK(keyOf({1, 2, 5, 1}) == QStringLiteral("fine"));
    CHECK(keyOf({1, 2, 5}) == QStringLiteral("row.fields"));
    CHECK(keyOf({-1, 2}) == QStringLiteral("row.fields"));
    CHECK(keyOf({1, QStringLiteral("2")}) == QStringLiteral("row.fields"));
    CHECK(keyOf({1, 99'999'999'999LL}) == QStringLiteral("row.fields"));
    const Redaction redaction{{{1, 2}, {5, 1}}, {{0, 3}}, 4, 2};
    CHECK(redactionFromCbor(toCbor(redaction)).value() == redaction);
}
