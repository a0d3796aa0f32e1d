// SPDX-License-Identifier: GPL-3.0-or-later
// What desks tell the audit: as what it stands there, what is not taken, and that nothing is to be learned by
// telling.
#include "kb/db/statement.h"
#include "kb/domain/rulebook.h"
#include "kb/hub/accounts.h"
#include "kb/hub/audit_check.h"
#include "kb/hub/audit_sight.h"
#include "kb/hub/entity_table.h"
#include "kb/hub/seat_users.h"
#include "kb/wire/message.h"
#include "tests/unit/hub/case_city.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

std::vector<AuditRow> rowsOf(HubStore& store)
{
    auto rows = store.audit().before(0, 10'000, {});
    REQUIRE(rows);
    std::reverse(rows->begin(), rows->end());
    return *rows;
}

ActRecord opened(EntityKind kind, const QUuid& target)
{
    ActRecord record;
    record.at = {1'700'000'000'000};
    record.kind = static_cast<int>(kind);
    record.target = target;
    return record;
}

RecordActs told(City& city, std::vector<ActRecord> records)
{
    return {{city.ids.make<ActBatchId>(), std::move(records)}};
}

QByteArray bytesOf(wire::PushResult result)
{
    result.command = {};
    return wire::encodeMessage(wire::Pushed{1, {result}});
}

} // namespace

TEST_CASE("what a desk tells stands in the audit, a row an act, by whoever did it and when by their clock")
{
    City city;
    const QUuid contact = city.ids.makeUuid();
    ActRecord saved = opened(EntityKind::Case, city.ids.makeUuid());
    saved.act = AuditAct::BlobSaved;
    saved.count = 1;
    saved.mark = QByteArray(16, 'h');
    ActRecord exported;
    exported.act = AuditAct::Exported;
    exported.at = {1'700'000'001'000};
    exported.kind = static_cast<int>(EntityKind::Contact);
    exported.count = 42;
    exported.code = QStringLiteral("csv");
    const Command command{city.ids.make<CommandId>(), city.operatorA.user, city.clock.now(),
                          told(city, {opened(EntityKind::Contact, contact), saved, exported})};
    const auto outcome = city.push(city.operatorA, {command});
    REQUIRE(outcome.results[0].status == PushStatus::Applied);
    CHECK(outcome.results[0].feed.value.isEmpty());
    CHECK(outcome.results[0].revision == 0);
    CHECK(outcome.moved.empty());
    const auto rows = rowsOf(*city.store);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].entry == AuditEntry{.act = AuditAct::Viewed,
                                      .actor = city.operatorA.user,
                                      .kind = static_cast<int>(EntityKind::Contact),
                                      .target = contact,
                                      .since = 1'700'000'000'000});
    CHECK(rows[1].entry == AuditEntry{.act = AuditAct::BlobSaved,
                                      .actor = city.operatorA.user,
                                      .kind = static_cast<int>(EntityKind::Case),
                                      .target = saved.target,
                                      .since = 1'700'000'000'000,
                                      .count = 1,
                                      .mark = saved.mark});
    CHECK(rows[2].entry == AuditEntry{.act = AuditAct::Exported,
                                      .actor = city.operatorA.user,
                                      .kind = static_cast<int>(EntityKind::Contact),
                                      .since = 1'700'000'001'000,
                                      .count = 42,
                                      .code = QStringLiteral("csv")});
    const auto checked = checkAudit(city.store->connection(), testCity, {});
    REQUIRE(checked);
    CHECK(checked->problems.empty());

    // Told twice it was done once (I2).
    const auto again = city.push(city.operatorA, {command});
    CHECK(again.results[0].status == PushStatus::Duplicate);
    CHECK(rowsOf(*city.store).size() == 3);
    // It is no row of anything.
    const auto found = findRows(*city.store, {keyOf(targetOf(command))});
    REQUIRE(found);
    CHECK(found->empty());
}

TEST_CASE("acts of an earlier shift are theirs who did them, and those nobody signed is nobody's")
{
    City city;
    const SeatId seat = city.ids.make<SeatId>();
    Account account;
    account.login = QStringLiteral("aoki");
    account.staff.id = city.operatorA.user;
    account.staff.displayName = QStringLiteral("青木");
    REQUIRE(Accounts(*city.store).save({account}));
    REQUIRE(SeatUsers(*city.store).remember(seat, city.operatorA.user));
    const size_t before = rowsOf(*city.store).size();
    const auto give = [&](const UserId& giver) {
        const Command command{city.ids.make<CommandId>(), giver, city.clock.now(),
                              told(city, {opened(EntityKind::Contact, city.ids.makeUuid())})};
        const auto outcome =
            CommandIntake(*city.store, city.clock, {}).push({encode(command)}, city.supervisor, seat);
        REQUIRE(outcome);
        return outcome->results[0];
    };
    CHECK(give(city.operatorA.user).status == PushStatus::Applied);
    CHECK(give({}).status == PushStatus::Applied);
    // Who never was at the seat did nothing there.
    CHECK(give(city.hearing.user).error.key == u"command.actor");
    const auto rows = rowsOf(*city.store);
    REQUIRE(rows.size() == before + 3);
    const auto entry = [&](size_t place) { return rows[before + place].entry; };
    CHECK(entry(0).actor == city.supervisor.user);
    CHECK(entry(0).giver == city.operatorA.user);
    CHECK(entry(1).actor.isNull());
    CHECK(entry(1).seat == seat);
    CHECK(entry(2).act == AuditAct::Rejected);
}

TEST_CASE("no word goes into the audit by a desk that tells: what is no code is refused")
{
    City city;
    const auto refusal = [&](ActRecord record) {
        const auto result = city.give(city.operatorA, told(city, {std::move(record)}));
        CHECK(result.status == PushStatus::Rejected);
        return result.error.key;
    };
    ActRecord record;
    record.code = QStringLiteral("taro yamada");
    CHECK(refusal(record) == u"acts.record.code");
    record.code = QStringLiteral("山田");
    CHECK(refusal(record) == u"acts.record.code");
    record.code = QString(limits::actCode + 1, u'a');
    CHECK(refusal(record) == u"acts.record.code");
    record.code.clear();
    record.mark = QByteArray(limits::actMark + 1, 'a');
    CHECK(refusal(record) == u"acts.record.code");
    record.mark.clear();
    record.count = -1;
    CHECK(refusal(record) == u"acts.record.number");
    record.count = 0;
    for (const AuditAct act : {AuditAct::SignedIn, AuditAct::AuditRead, static_cast<AuditAct>(35)}) {
        record.act = act;
        CHECK(refusal(record) == u"acts.record.act");
    }
    CHECK(city.give(city.operatorA, told(city, {})).error.key == u"acts.count");
    record.act = AuditAct::Printed;
    CHECK(city.give(city.operatorA, told(city, std::vector<ActRecord>(limits::actsPerBatch + 1, record)))
              .error.key == u"acts.count");
    for (const AuditRow& row : rowsOf(*city.store)) {
        CHECK(row.entry.act == AuditAct::Rejected);
        CHECK(row.entry.mark.isEmpty());
        CHECK(row.entry.code.startsWith(u"acts."));
    }
}

TEST_CASE("I11 whoever tells of a case learns nothing of it, and who may not know it is not shown that it "
          "was told of")
{
    City city;
    const Case secret = city.handedIn();
    REQUIRE(city.give(city.operatorA, OpenCase{secret}).status == PushStatus::Applied);
    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.parks.user};
    REQUIRE(city.give(city.hearing, ActOnCase{secret.id, restrict}).status == PushStatus::Applied);
    const size_t before = rowsOf(*city.store).size();
    const auto tell = [&](EntityKind kind, const QUuid& target) {
        return bytesOf(city.give(city.supervisor, told(city, {opened(kind, target)})));
    };
    const QByteArray ofNothing = tell(EntityKind::Case, city.ids.makeUuid());
    CHECK(tell(EntityKind::Case, secret.id.value) == ofNothing);
    // Under another name it is the same case.
    CHECK(tell(EntityKind::Contact, secret.id.value) == ofNothing);
    CHECK(tell(EntityKind::Contact, city.ids.makeUuid()) == ofNothing);
    const auto rows = rowsOf(*city.store);
    REQUIRE(rows.size() == before + 4);
    const std::vector<AuditRow> newer(rows.begin() + static_cast<qsizetype>(before), rows.end());
    const auto hidden = hiddenOf(*city.store, newer, city.administrator);
    REQUIRE(hidden);
    CHECK(*hidden == std::vector<bool>{true, true, true, false});
    const auto reader = hiddenOf(*city.store, newer, city.parks);
    REQUIRE(reader);
    CHECK(*reader == std::vector<bool>{true, false, false, false});
}
