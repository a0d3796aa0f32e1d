// SPDX-License-Identifier: GPL-3.0-or-later
// One case at one desk: what may be done, what is typed, and what happens when somebody else was first.
#include "app/desk/core/deputies.h"
#include "app/desk/core/reply_placeholders.h"
#include "app/desk/core/standing.h"
#include "kb/domain/service_hours.h"
#include "tests/unit/desk_core/case_fixture.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

TEST_CASE("a case is opened, divided among two units at once, and shown as the store holds it")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    desk.open(id);
    CHECK(desk.session.may(CaseAct::Divide));
    CHECK_FALSE(desk.session.may(CaseAct::Join));
    CaseEntry toRoads = CaseDesk::entryOf(CaseAct::Divide, {}, QStringLiteral("道路側の照明"));
    toRoads.unit = roads;
    CaseEntry toParks = CaseDesk::entryOf(CaseAct::Divide);
    toParks.unit = parks;
    desk.session.actTogether({toRoads, toParks});
    desk.session.actTogether({toRoads}); // a second click
    REQUIRE(waitFor([&] { return desk.done.count() == 1; }));
    desk.settle();
    REQUIRE(desk.session.file().parts.size() == 2);
    CHECK(desk.session.file().parts[0].task == toRoads.text);
    CHECK(desk.session.file().parts[1].unit == parks);
    CHECK(desk.session.file().state == CaseState::InWork);

    // All or none: one of them is wrong, and neither is there.
    toParks.unit.clear();
    desk.session.actTogether({toRoads, toParks});
    REQUIRE(waitFor([&] { return desk.failed.count() == 1; }));
    desk.settle();
    CHECK(desk.session.file().parts.size() == 2);
}

TEST_CASE("a case that is asked for twice is opened once")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    desk.session.open(id);
    desk.session.open(id);
    REQUIRE(waitFor([&] { return desk.session.isOpen(); }));
    // Whatever is begun now is not disturbed by the second answer.
    desk.session.setNote(QStringLiteral("すぐに"));
    (void)desk.stored(id); // behind that answer
    CHECK(desk.opened.count() == 1);
    CHECK(desk.session.note() == QStringLiteral("すぐに"));
}

TEST_CASE("what comes while a case is being opened is in it")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    Command note =
        *desk.commands->make(ActOnCase{id, CaseDesk::entryOf(CaseAct::Note, {}, QStringLiteral("電話あり"))});
    std::get<ActOnCase>(note.payload).entry.id = desk.ids.make<EntryId>();
    desk.session.open(id);
    // Behind what reads it, and told of before that has answered.
    QObject context;
    desk.store->writes().submit(
        [note, actor = CaseDesk::actorOf("hearing")](db::Connection& connection) {
            return store::OutboxRepository(connection).perform(note, actor);
        },
        &context, [](const Result<void>& saved) { CHECK(saved); });
    desk.session.refresh();
    REQUIRE(waitFor([&] { return desk.session.isOpen(); }));
    REQUIRE(waitFor([&] { return desk.session.file().entries.back().text == QStringLiteral("電話あり"); },
                    5'000));
}

TEST_CASE("a draft is kept key by key over a crash, each person's own, and gone once it is saved")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    desk.open(id);
    const PartId part = desk.divided();
    desk.session.setText(part, QStringLiteral("道路照明を二灯増やします。"));
    CHECK(desk.session.isUnsaved(part));
    REQUIRE(waitFor([&] { return desk.hasDraft(id, "roads"); }));
    {
        CaseSession again(*desk.commands);
        again.open(id);
        REQUIRE(waitFor([&] { return again.isOpen(); }));
        CHECK(again.text(part) == QStringLiteral("道路照明を二灯増やします。"));
        CHECK(again.isUnsaved(part));
    }
    desk.signIn("roadsToo");
    desk.open(id);
    CHECK(desk.session.text(part).isEmpty());
    desk.signIn("roads");
    desk.open(id);
    desk.session.saveText(part);
    REQUIRE(waitFor([&] { return desk.done.count() >= 2 && !desk.session.isUnsaved(part); }));
    desk.settle();
    CHECK(desk.stored(id).part(part)->draft == QStringLiteral("道路照明を二灯増やします。"));
    REQUIRE(waitFor([&] { return !desk.hasDraft(id, "roads"); }));
}

TEST_CASE("I9 a draft saved elsewhere meanwhile is offered beside one's own: mine, theirs, or both")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    desk.open(id);
    const PartId part = desk.divided();
    const QString mine = QStringLiteral("明日直します。");
    const QString theirs = QStringLiteral("来週直します。");
    desk.session.setText(part, mine);
    desk.saveElsewhere("roadsToo",
                       SaveCaseDraft{id, part, theirs, {QStringLiteral("100")}, 0, desk.ids.make<EntryId>()});
    REQUIRE(waitFor([&] { return desk.session.isInConflict(part); }));
    CHECK(desk.conflicted.count() == 1);
    CHECK(desk.session.text(part) == mine);
    // Saving says so again and overwrites nothing.
    desk.session.saveText(part);
    CHECK(desk.conflicted.count() == 2);
    CHECK(desk.stored(id).part(part)->draft == theirs);

    SECTION("both")
    {
        desk.session.takeBoth(part);
        CHECK(desk.session.text(part).startsWith(mine));
        CHECK(desk.session.text(part).endsWith(theirs));
        CHECK(desk.session.articles(part) == QStringList{QStringLiteral("100")});
    }
    SECTION("mine")
    {
        desk.session.keepMine(part);
        CHECK(desk.session.text(part) == mine);
    }
    SECTION("theirs")
    {
        desk.session.takeTheirs(part);
        CHECK(desk.session.text(part) == theirs);
        CHECK_FALSE(desk.session.isUnsaved(part));
        return;
    }
    CHECK_FALSE(desk.session.isInConflict(part));
    const QString chosen = desk.session.text(part);
    const auto before = desk.done.count();
    desk.session.saveText(part);
    REQUIRE(waitFor([&] { return desk.done.count() > before; }));
    CHECK(desk.stored(id).part(part)->draft == chosen);
}

TEST_CASE("what the hub did not take comes back as an unsaved text beside the one that stands")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    desk.open(id);
    const PartId part = desk.divided();
    const QString mine = QStringLiteral("離線で書いた案");
    desk.session.setText(part, mine);
    desk.session.saveText(part);
    REQUIRE(waitFor([&] { return !desk.session.isUnsaved(part); }));
    desk.settle();
    desk.session.close();
    // The hub had another text: it refuses this one.
    const auto waiting = desk.run([](db::Connection& connection) {
        return store::OutboxRepository(connection).nextBatch(200, 1 << 20);
    });
    REQUIRE(waiting);
    std::vector<store::CommandResult> results;
    for (const store::OutboxEntry& entry : *waiting) {
        const auto command = decodeCommand(entry.body);
        REQUIRE(command);
        store::CommandResult result;
        result.id = entry.id;
        if (std::holds_alternative<SaveCaseDraft>(command->payload)) {
            result.status = store::CommandStatus::Conflict;
            result.error = {ErrorCode::Conflict, QStringLiteral("case.draft.version"), {}};
        }
        results.push_back(result);
    }
    REQUIRE(desk.run([results](db::Connection& connection) {
        return store::OutboxRepository(connection).storeResults(results);
    }));
    CHECK(desk.stored(id).part(part)->draft.isEmpty());
    desk.open(id);
    CHECK(desk.session.text(part) == mine);
    CHECK(desk.session.isUnsaved(part));
    REQUIRE(waitFor([&] { return desk.hasDraft(id, "roads"); }));
    REQUIRE(waitFor([&] {
        const auto refused = desk.run(
            [](db::Connection& connection) { return store::OutboxRepository(connection).refused(); });
        return refused && refused->empty();
    }));
}

TEST_CASE("somebody who writes is announced to the others once, and taken back when it is saved")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    desk.open(id);
    const PartId part = desk.divided();
    desk.session.setText(part, QStringLiteral("あ"));
    desk.session.setText(part, QStringLiteral("あい"));
    desk.session.setText(part, QStringLiteral("あいう"));
    REQUIRE(waitFor([&] { return desk.stored(id).editors.size() == 1; }));
    desk.settle();
    CHECK(desk.session.othersWriting().empty());
    desk.session.saveText(part);
    REQUIRE(waitFor([&] { return desk.stored(id).editors.empty(); }));
    CHECK(desk.stored(id).part(part)->draft == QStringLiteral("あいう"));

    desk.settle();
    CaseEntry begin = CaseDesk::entryOf(CaseAct::BeginEditing, part);
    begin.id = desk.ids.make<EntryId>();
    desk.saveElsewhere("roadsToo", ActOnCase{id, begin});
    REQUIRE(waitFor([&] { return desk.session.othersWriting().size() == 1; }));
    CHECK(desk.session.othersWriting()[0].user == person("roadsToo"));
    desk.clock.advance(40LL * 60 * 1000);
    CHECK(desk.session.othersWriting().empty());
}

TEST_CASE("corrected fields: an outdated correction is told, mine goes on top, and nothing typed is lost")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    desk.open(id);
    CaseFields mine = desk.session.file().fields;
    mine.place = QStringLiteral("中央1-2");
    desk.session.setFields(mine, QStringLiteral("場所"));
    CaseFields theirs = desk.session.file().fields;
    theirs.subject = QStringLiteral("中央公園の照明");
    desk.saveElsewhere("hearingToo", EditCase{id, theirs, 1, desk.ids.make<EntryId>(), {}});
    REQUIRE(waitFor([&] { return desk.session.areFieldsInConflict(); }));
    CHECK(desk.conflicted.count() == 1);
    CHECK(desk.session.fieldsWriting()->fields == mine);
    desk.session.keepMyFields();
    const auto before = desk.done.count();
    desk.session.saveFields();
    REQUIRE(waitFor([&] { return desk.done.count() > before; }));
    CHECK(desk.stored(id).fields == mine);
    CHECK_FALSE(desk.session.fieldsWriting());
}

TEST_CASE("two cases that say the same are linked from both sides, and merged by closing the one")
{
    CaseDesk desk;
    const CaseId first = desk.addCase();
    const CaseId second = desk.addCase();
    desk.open(second);
    desk.session.linkWith(first, CaseLinkKind::MergedInto, QStringLiteral("同じ件"));
    REQUIRE(waitFor([&] { return desk.done.count() == 1; }));
    CHECK(desk.stored(second).state == CaseState::Closed);
    CHECK(desk.stored(second).links == std::vector<CaseLink>{{first, CaseLinkKind::MergedInto}});
    CHECK(desk.stored(first).links == std::vector<CaseLink>{{second, CaseLinkKind::MergedFrom}});
    CHECK(desk.stored(first).isOpen());
}

TEST_CASE("whoever stands in for an approver today is offered to approve, from when the desk hears of it")
{
    CaseDesk desk;
    const CaseId id = desk.addCase();
    desk.open(id);
    const PartId part = desk.divided();
    desk.session.setText(part, QStringLiteral("案"));
    desk.session.saveText(part);
    REQUIRE(waitFor([&] { return !desk.session.isUnsaved(part); }));
    desk.settle();
    CaseEntry submit = CaseDesk::entryOf(CaseAct::Submit, part);
    submit.route = {{{person("roadsChief")}}};
    submit.baseVersion = 1;
    desk.act(submit);
    Standing standing(*desk.commands);
    desk.signIn("parksClerk");
    desk.open(id);
    CHECK_FALSE(desk.session.may(CaseAct::Approve, part));
    const QDate today = centreDay(desk.clock.now());
    Deputies deputies(*desk.commands);
    QSignalSpy refused(&deputies, &Deputies::failed);
    deputies.add(person("roadsChief"), person("parksClerk"), today, today);
    REQUIRE(waitFor([&] { return refused.count() == 1; })); // not theirs to say
    desk.saveElsewhere("hearing", SaveDeputy{{desk.ids.make<DeputyId>(), person("roadsChief"),
                                              person("parksClerk"), today, today}});
    standing.refresh();
    REQUIRE(waitFor([&] { return desk.session.may(CaseAct::Approve, part); }));
    CaseEntry approve = CaseDesk::entryOf(CaseAct::Approve, part);
    approve.baseVersion = 1;
    desk.act(approve);
    CHECK(desk.stored(id).entries.back().onBehalfOf == person("roadsChief"));
    // Signing in again takes nothing of it away; the day after it is over.
    CHECK(desk.commands->user()->actor.standsInFor == QList<UserId>{person("roadsChief")});
    desk.clock.advance(24LL * 3600 * 1000);
    standing.refresh();
    REQUIRE(waitFor([&] { return desk.commands->user()->actor.standsInFor.isEmpty(); }));
}

TEST_CASE("placeholders of a template are filled, and those without a value are left to be seen")
{
    const QHash<QString, QString> values{{QStringLiteral("name"), QStringLiteral("{number} 山田")},
                                         {QStringLiteral("number"), QStringLiteral("2026-1")}};
    CHECK(filledTemplate(QStringLiteral("{name}様 {number} {today} {x"), values) ==
          QStringLiteral("{number} 山田様 2026-1 {today} {x"));
    CHECK(plainAnswer(QStringLiteral("# 見出し\n**持ち物**は[こちら](https://example.jp)")) ==
          QStringLiteral("見出し\n持ち物はこちら (https://example.jp)"));
}
