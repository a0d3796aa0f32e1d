// SPDX-License-Identifier: GPL-3.0-or-later
// A case is opened: fields from where it arose, its due date, and open cases that may be the same.
#include "app/desk/core/case_likeness.h"
#include "tests/unit/desk_core/case_fixture.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

CaseFields fieldsOf(const QString& text, const QString& telephone = {})
{
    CaseFields fields;
    fields.text = text;
    fields.requester.telephone = telephone;
    return fields;
}

} // namespace

TEST_CASE("likeness: the same telephone however written, and near-equal words whatever the script")
{
    const CaseFields lamp =
        fieldsOf(QStringLiteral("中央公園の照明が暗くて怖いです"), QStringLiteral("03-1234-5678"));
    CHECK(likenessOf(lamp, fieldsOf({}, QStringLiteral("＋81 3 1234 5678"))).sameTelephone);
    CHECK_FALSE(likenessOf(lamp, fieldsOf({}, QStringLiteral("03-1234-5679"))).sameTelephone);
    CHECK(likenessOf(lamp, lamp).textPercent == 100);
    CHECK(likenessOf(lamp, fieldsOf(QStringLiteral("中央公園の照明が暗くて、怖い。"))).isNear());
    const CaseLikeness other = likenessOf(lamp, fieldsOf(QStringLiteral("中央公園のトイレが汚れています")));
    CHECK_FALSE(other.isNear());
    CHECK(other.textPercent < 40);
    CHECK_FALSE(likenessOf(fieldsOf(QStringLiteral("道路")), fieldsOf(QStringLiteral("道路"))).isNear());
}

TEST_CASE("opened from a contact: its fields are filled in, a double is offered and linked from both sides")
{
    CaseDesk desk;
    const CaseId first = desk.addCase();
    NewCase making(*desk.commands);
    QSignalSpy began(&making, &NewCase::began);
    QSignalSpy saved(&making, &NewCase::saved);
    Contact contact;
    contact.id = desk.ids.make<ContactId>();
    contact.startedAt = contact.endedAt = desk.clock.now();
    contact.original.inquiry = QStringLiteral("中央公園の照明が暗くて怖い");
    contact.original.outcome = Outcome::Complaint;
    contact.original.callerName = QStringLiteral("山田 太郎");
    contact.original.callerTelephone = QStringLiteral("090-0000-0001");
    making.beginFrom(contact);
    REQUIRE(waitFor([&] { return began.count() == 1; }));
    CHECK(making.file().contact == contact.id);
    CHECK(making.file().fields.kind == CaseKind::Complaint);
    CHECK(making.file().fields.requester.name == QStringLiteral("山田 太郎"));
    CHECK(making.file().cameBy == ReplyChannel::Telephone);
    CHECK(making.file().dueAt > desk.clock.now());
    REQUIRE(waitFor([&] { return making.alike().size() == 1; }));
    CHECK(making.alike()[0].id == first);
    making.setJoint(first, NewCase::Joint::Duplicate);
    making.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    const auto id = saved[0][0].value<CaseId>();
    CHECK(desk.stored(id).links == std::vector<CaseLink>{{first, CaseLinkKind::Duplicate}});
    CHECK(desk.stored(first).links == std::vector<CaseLink>{{id, CaseLinkKind::Duplicate}});
}

TEST_CASE("what was typed into a new case is there again after a crash, and an empty one is not opened")
{
    CaseDesk desk;
    {
        NewCase making(*desk.commands);
        QSignalSpy failed(&making, &NewCase::failed);
        making.begin();
        REQUIRE(waitFor([&] { return making.isBegun(); }));
        making.save();
        REQUIRE(failed.count() == 1);
        CHECK(failed[0][0].value<Error>().key == QStringLiteral("case.subject.missing"));
        Case file = making.file();
        file.fields.subject = QStringLiteral("歩道の段差");
        making.edit(file);
        making.flush();
    }
    NewCase again(*desk.commands);
    again.begin();
    REQUIRE(waitFor([&] { return again.isBegun(); }));
    CHECK(again.file().fields.subject == QStringLiteral("歩道の段差"));
}

TEST_CASE("a new case goes on as one that is there: it is closed at once, and both know of it")
{
    CaseDesk desk;
    const CaseId first = desk.addCase();
    NewCase making(*desk.commands);
    QSignalSpy saved(&making, &NewCase::saved);
    making.begin();
    REQUIRE(waitFor([&] { return making.isBegun(); }));
    Case file = making.file();
    file.fields = desk.stored(first).fields;
    making.edit(file);
    REQUIRE(waitFor([&] { return making.alike().size() == 1; }));
    REQUIRE(making.mayMerge());
    making.setJoint(first, NewCase::Joint::MergeInto);
    making.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    const Case merged = desk.stored(saved[0][0].value<CaseId>());
    CHECK(merged.state == CaseState::Closed);
    CHECK(desk.stored(first).links == std::vector<CaseLink>{{merged.id, CaseLinkKind::MergedFrom}});
}
