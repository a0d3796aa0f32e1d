// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the audit, what does not, and who sees which of it.
#include "kb/db/catalogue.h"
#include "kb/db/statement.h"
#include "kb/hub/audit_buffer.h"
#include "kb/hub/audit_sight.h"
#include "kb/hub/keeper.h"
#include "kb/hub/lockout.h"
#include "kb/hub/peer.h"
#include "kb/hub/seat_users.h"
#include "tests/support/blob_cases.h"
#include "tests/support/quick_passwords.h"
#include "tests/unit/hub/case_city.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using wire::PushStatus;

namespace {

std::vector<AuditRow> rowsOf(HubStore& store, const AuditFilter& filter = {})
{
    auto rows = store.audit().before(0, 10'000, filter);
    REQUIRE(rows);
    std::reverse(rows->begin(), rows->end());
    return *rows;
}

std::vector<AuditAct> actsOf(HubStore& store)
{
    std::vector<AuditAct> acts;
    for (const AuditRow& row : rowsOf(store))
        acts.push_back(row.entry.act);
    return acts;
}

QByteArray bytesOf(HubStore& store)
{
    QByteArray all;
    db::Statement rows(store.connection(),
                       QStringLiteral("SELECT ") + auditColumns + QStringLiteral(" FROM audit ORDER BY seq"));
    REQUIRE(rows.exec());
    while (rows.next()) {
        for (int column = 0; column < 16; ++column)
            all += rows.bytes(column) + rows.text(column).toUtf8() + '|';
    }
    REQUIRE(rows.finish());
    return all;
}

/// A desk that talks to a hub.
struct Talk
{
    City hub;
    OneWord checker;
    Service service{*hub.store, hub.clock, hub.random, hub.ids, checker, {}};
    Peer peer{service, 1, QStringLiteral("192.0.2.9")};
    std::vector<wire::Message> heard;
    const QString login = QStringLiteral("kanarienvogel");
    wire::Enrolled seat;

    Talk()
    {
        Account account;
        account.login = login;
        account.staff = {hub.operatorA.user,
                         QStringLiteral("金糸 雀子"),
                         Role::Operator,
                         QStringLiteral("centre"),
                         {},
                         true};
        account.verifier = "some verifier";
        REQUIRE(Accounts(*hub.store).save({account}));
        QObject::connect(&peer, &Peer::send, &peer, [this](const wire::Message& m) { heard.push_back(m); });
        peer.handle(wire::Hello{1, QStringLiteral("test")});
        const auto code = Devices(*hub.store, hub.clock, hub.random).makeCode(60'000);
        REQUIRE(code);
        peer.handle(wire::Enroll{*code, QStringLiteral("席カナリア")});
        seat = std::get<wire::Enrolled>(heard.back());
    }
    void enter(const QString& name, const QString& password)
    {
        peer.handle(wire::SignIn{seat.seat, seat.deviceSecret, name, password});
    }
};

} // namespace

TEST_CASE("every command leaves a row of who gave it at which seat, what it was about and what came of it")
{
    TestHub hub;
    const Command contact = hub.logContact(hub.operatorA);
    const Command article = hub.saveArticle(hub.department, hub.article());
    (void)hub.push(hub.operatorA, {contact});
    (void)hub.push(hub.operatorA, {contact});
    (void)hub.push(hub.operatorA, {article});
    Article stale = hub.article();
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, stale)});
    (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, stale, 7)});
    const auto rows = rowsOf(*hub.store);
    REQUIRE(rows.size() == 4); // what was sent again is no second act
    CHECK(rows[0].entry == AuditEntry{.act = AuditAct::Applied,
                                      .actor = hub.operatorA.user,
                                      .kind = static_cast<int>(EntityKind::Contact),
                                      .target = targetOf(contact).id,
                                      .command = static_cast<int>(CommandType::LogContact)});
    CHECK(rows[1].entry.act == AuditAct::Rejected);
    CHECK(rows[1].entry.actor == hub.operatorA.user);
    CHECK(rows[1].entry.giver == hub.department.user);
    CHECK(rows[1].entry.code == u"command.actor");
    CHECK(rows[2].entry.act == AuditAct::Applied);
    CHECK(rows[3].entry.act == AuditAct::InConflict);
}

TEST_CASE("records of searches are nobody's in the audit, too")
{
    TestHub hub;
    SearchBatch batch;
    batch.id = hub.ids.make<SearchBatchId>();
    batch.records = {{hub.clock.now(), Language::Ja, {QStringLiteral("ごみ")}, 1, {}, {}}};
    const auto outcome = hub.push(
        hub.operatorA, {Command{hub.ids.make<CommandId>(), {}, hub.clock.now(), RecordSearches{batch}}});
    REQUIRE(outcome.results[0].status == PushStatus::Applied);
    CHECK(rowsOf(*hub.store).empty());
}

TEST_CASE("what changes an account or a device stands in the audit, in the same transaction")
{
    TestHub hub;
    Accounts accounts(*hub.store);
    Account account;
    account.login = QStringLiteral("aoki");
    account.staff = {
        hub.operatorA.user, QStringLiteral("青木"), Role::Operator, QStringLiteral("centre"), {}, true};
    account.verifier = "one";
    REQUIRE(accounts.save({account}));
    REQUIRE(accounts.save({account})); // nothing changed
    account.staff.role = Role::Leader;
    REQUIRE(accounts.save({account}));
    REQUIRE(accounts.setPassword(account.login, "two"));
    REQUIRE(accounts.disable(account.login));
    Devices devices(*hub.store, hub.clock, hub.random);
    const auto code = devices.makeCode(60'000);
    const auto seat = devices.enrol(*code, QStringLiteral("席"), hub.ids);
    REQUIRE(devices.revoke(seat->seat));
    CHECK(actsOf(*hub.store) == std::vector{AuditAct::UserAdded, AuditAct::RoleChanged, AuditAct::PasswordSet,
                                            AuditAct::UserDisabled, AuditAct::EnrolCodeMade,
                                            AuditAct::Enrolled, AuditAct::DeviceRevoked});
    CHECK(rowsOf(*hub.store)[1].entry.code == u"leader");
    // What is not done is not told.
    account.staff.displayName.clear();
    CHECK_FALSE(accounts.save({account}));
    CHECK(rowsOf(*hub.store).size() == 7);
}

TEST_CASE("what is held or given free, deleted for its age, and a login that is unlocked stand in the audit")
{
    City city;
    Contact one = std::get<LogContact>(city.logContact(city.operatorA, canary).payload).contact;
    Contact other = std::get<LogContact>(city.logContact(city.operatorA, canary).payload).contact;
    one.endedAt = other.endedAt = city.clock.now();
    REQUIRE(city.give(city.operatorA, LogContact{one}).status == PushStatus::Applied);
    REQUIRE(city.give(city.operatorA, LogContact{other}).status == PushStatus::Applied);
    const EntityRef held{EntityKind::Contact, one.id.value};
    const AuditEntry about{
        .act = AuditAct::HoldAdded, .kind = static_cast<int>(held.kind), .target = held.id};
    const auto before = rowsOf(*city.store).size();
    const auto since = [&] {
        const auto rows = rowsOf(*city.store);
        std::vector<AuditEntry> entries;
        for (auto row = rows.begin() + static_cast<qsizetype>(before); row != rows.end(); ++row)
            entries.push_back(row->entry);
        return entries;
    };
    Holds holds(*city.store);
    REQUIRE(holds.add({held, city.clock.now(), QStringLiteral("令和8年(行ウ)第3号")}));
    CHECK_FALSE(holds.add({{EntityKind::Contact, city.ids.makeUuid()}, {}, {}}));
    CHECK(since() == std::vector{about});

    Retention retention;
    retention.contacts = 1;
    city.clock.advance(2LL * 24 * 3600 * 1000);
    Keeper keeper(*city.store, city.clock, retention);
    REQUIRE(keeper.finish());
    AuditEntry free = about;
    free.act = AuditAct::HoldRemoved;
    REQUIRE(holds.remove(held));
    CHECK_FALSE(holds.remove(held));
    const AuditEntry aged{.act = AuditAct::AgedOut, .kind = about.kind, .count = 1};
    CHECK(since() == std::vector{about, aged, free});
    REQUIRE(keeper.finish());
    REQUIRE(keeper.finish()); // nothing is left
    CHECK(since() == std::vector{about, aged, free, aged});

    Account account;
    account.login = QStringLiteral("kanarienvogel");
    account.staff = {city.operatorA.user, QStringLiteral("金糸 雀子"), Role::Operator, {}, {}, true};
    REQUIRE(Accounts(*city.store).save({account}));
    Lockout lockout(*city.store, city.clock);
    CHECK(*lockout.unlock(account.login) == false);
    const SeatId seat = city.ids.make<SeatId>();
    for (const QString& login : {account.login, QStringLiteral("niemand")}) {
        REQUIRE(lockout.failed(login, seat));
        CHECK(*lockout.unlock(login) == true);
    }
    AuditBuffer digests(*city.store, city.clock);
    const auto rows = since();
    REQUIRE(rows.size() == 7);
    CHECK(rows[5] == AuditEntry{.act = AuditAct::LoginUnlocked,
                                .kind = static_cast<int>(EntityKind::Staff),
                                .target = account.staff.id.value,
                                .mark = digests.digestOf(account.login)});
    CHECK(rows[6] ==
          AuditEntry{.act = AuditAct::LoginUnlocked, .mark = digests.digestOf(QStringLiteral("niemand"))});
    const QByteArray all = bytesOf(*city.store);
    for (const QString& word :
         {canary, QStringLiteral("行ウ"), account.login, QStringLiteral("niemand"), QStringLiteral("金糸")})
        CHECK_FALSE(all.contains(word.toUtf8()));
}

TEST_CASE("how many restricted cases went for their age administrators are not told")
{
    City city;
    const auto closed = [&](bool restricted) {
        const Case file = city.handedIn();
        REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
        CaseEntry restrict = city.entry(CaseAct::Restrict);
        restrict.users = {city.hearing.user};
        if (restricted)
            REQUIRE(city.give(city.hearing, ActOnCase{file.id, restrict}).status == PushStatus::Applied);
        REQUIRE(city.give(city.hearing, ActOnCase{file.id, city.entry(CaseAct::Close)}).status ==
                PushStatus::Applied);
        return file.id.value;
    };
    (void)closed(false);
    const QUuid secret = closed(true);
    (void)closed(false);
    Retention retention;
    retention.cases = 1;
    city.clock.advance(2LL * 24 * 3600 * 1000);
    Keeper keeper(*city.store, city.clock, retention);
    REQUIRE(keeper.finish());
    REQUIRE(keeper.gone() == 3);
    const auto rows = rowsOf(*city.store, {.act = AuditAct::AgedOut});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].entry.target == secret);
    CHECK(rows[1].entry ==
          AuditEntry{.act = AuditAct::AgedOut, .kind = static_cast<int>(EntityKind::Case), .count = 2});
    CHECK(*hiddenOf(*city.store, rows, city.administrator) == std::vector{true, false});
    CHECK(*hiddenOf(*city.store, rows, std::nullopt) == std::vector{true, false});
}

TEST_CASE("who signs in, what they are granted and read, and that they go stands in the audit")
{
    Talk talk;
    (void)talk.hub.push(talk.hub.operatorA, {talk.hub.logContact(talk.hub.operatorA)});
    const auto before = rowsOf(*talk.hub.store).size();
    talk.enter(talk.login, QStringLiteral("right"));
    REQUIRE(std::holds_alternative<wire::SignedIn>(talk.heard.back()));
    const FeedId centre = centreFeed(testCity);
    talk.peer.handle(wire::Pull{1, centre, talk.hub.store->epoch(), 0});
    REQUIRE(talk.service.audit.flush());
    const auto rows = rowsOf(*talk.hub.store);
    REQUIRE(rows.size() == before + 3);
    CHECK(rows[before].entry.act == AuditAct::SignedIn);
    CHECK(rows[before].entry.actor == talk.hub.operatorA.user);
    CHECK(rows[before].entry.seat == talk.seat.seat);
    const auto pulled = std::find_if(rows.begin(), rows.end(),
                                     [](const AuditRow& row) { return row.entry.act == AuditAct::Pulled; });
    REQUIRE(pulled != rows.end());
    CHECK(pulled->entry.feed == centre);
    CHECK(pulled->entry.since == 0);
    CHECK(pulled->entry.until == 1);
    CHECK(pulled->entry.actor == talk.hub.operatorA.user);

    const auto granted = std::find_if(rows.begin(), rows.end(), [](const AuditRow& row) {
        return row.entry.act == AuditAct::FeedsGranted;
    });
    REQUIRE(granted != rows.end());
    CHECK(granted->entry.count == 2);

    // What follows is counted together until they go.
    for (int i = 1; i <= 5; ++i) {
        (void)talk.hub.push(talk.hub.operatorA, {talk.hub.logContact(talk.hub.operatorA)});
        talk.peer.handle(wire::Pull{1 + i, centre, talk.hub.store->epoch(), i});
        REQUIRE(talk.service.audit.flush());
    }
    CHECK(rowsOf(*talk.hub.store).size() == rows.size() + 5); // the contacts
    talk.peer.handle(wire::SignOut{});
    REQUIRE(talk.service.audit.flush());
    const auto all = rowsOf(*talk.hub.store);
    REQUIRE(all.size() == rows.size() + 7);
    const AuditEntry last = all.back().entry;
    CHECK(last.act == AuditAct::Pulled);
    CHECK(last.since == 1);
    CHECK(last.until == 6);
    CHECK(last.count == 5);
    CHECK(all[all.size() - 2].entry.act == AuditAct::SignedOut);
}

TEST_CASE("a thousand refused sign-ins are two rows, each with the login's digest")
{
    Talk talk;
    const auto before = rowsOf(*talk.hub.store).size();
    for (int i = 0; i < 1000; ++i) {
        AuditEntry refused{.act = AuditAct::SignInRefused, .count = 1};
        refused.mark = talk.service.audit.digestOf(QStringLiteral("ADMIN"));
        talk.service.audit.fold(refused, AuditBuffer::refusalsTogetherMs);
        REQUIRE(talk.service.audit.flush());
    }
    CHECK(rowsOf(*talk.hub.store).size() == before + 1);
    talk.hub.clock.advance(AuditBuffer::refusalsTogetherMs);
    REQUIRE(talk.service.audit.flush());
    const auto rows = rowsOf(*talk.hub.store);
    REQUIRE(rows.size() == before + 2);
    CHECK(rows.back().entry.count == 999);
    CHECK(rows.back().entry.mark == talk.service.audit.digestOf(QStringLiteral("admin")));
    CHECK(rows.back().entry.mark.size() == 32);
}

TEST_CASE("what waits for the audit when the store is busy is written the next time")
{
    Talk talk;
    const auto before = rowsOf(*talk.hub.store).size();
    talk.service.audit.add({.act = AuditAct::AuditRead, .count = 3});
    talk.service.audit.fold({.act = AuditAct::Resumed, .count = 1}, AuditBuffer::readsTogetherMs);
    db::Connection& store = talk.hub.store->connection();
    REQUIRE(store.runScript("ALTER TABLE audit RENAME TO elsewhere", QStringLiteral("rename")));
    CHECK_FALSE(talk.service.audit.flush());
    REQUIRE(store.runScript("ALTER TABLE elsewhere RENAME TO audit", QStringLiteral("rename")));
    REQUIRE(talk.service.audit.flush());
    CHECK(rowsOf(*talk.hub.store).size() == before + 2);
}

TEST_CASE("no name, login, password or inquiry is in any byte of the audit")
{
    Talk talk;
    talk.enter(talk.login, QStringLiteral("falsch-kanarie"));
    talk.enter(QStringLiteral("fremder-kanarie"), QStringLiteral("falsch-kanarie"));
    talk.enter(talk.login, QStringLiteral("right"));
    const Case file = talk.hub.handedIn();
    REQUIRE(talk.hub.give(talk.hub.operatorA, OpenCase{file}).status == PushStatus::Applied);
    (void)talk.hub.push(talk.hub.operatorA, {talk.hub.logContact(talk.hub.operatorA, canary)});
    CHECK(talk.hub.give(talk.hub.operatorA, SaveArticle{talk.hub.article(), 0}).status ==
          PushStatus::Rejected);
    talk.peer.handle(wire::Pull{1, centreFeed(testCity), talk.hub.store->epoch(), 0});
    talk.peer.handle(wire::SignOut{});
    REQUIRE(talk.service.audit.flushAll());
    const auto acts = actsOf(*talk.hub.store);
    CHECK(std::count(acts.begin(), acts.end(), AuditAct::SignInRefused) == 2);
    CHECK(std::count(acts.begin(), acts.end(), AuditAct::Pulled) == 1);
    const QByteArray bytes = bytesOf(*talk.hub.store);
    CHECK(bytes.contains(testCity.toUtf8())); // the looking works: of feeds
    for (const QString& word :
         {canary, talk.login, QStringLiteral("kanarie"), QStringLiteral("金糸"), QStringLiteral("席カナリア"),
          QStringLiteral("192.0.2.9"), file.fields.subject}) {
        INFO(word.toStdString());
        CHECK_FALSE(bytes.contains(word.toUtf8()));
        CHECK_FALSE(bytes.toHex().contains(word.toUtf8().toHex()));
    }
}

TEST_CASE(
    "I11 a restricted case is absent from the audit of who may not read it, from before it was restricted on")
{
    City city;
    const Case file = city.handedIn();
    const Case open = city.handedIn();
    REQUIRE(city.give(city.operatorA, OpenCase{file}).status == PushStatus::Applied);
    REQUIRE(city.give(city.operatorA, OpenCase{open}).status == PushStatus::Applied);
    CaseEntry restrict = city.entry(CaseAct::Restrict);
    restrict.users = {city.parks.user};
    REQUIRE(city.give(city.hearing, ActOnCase{file.id, restrict}).status == PushStatus::Applied);
    CHECK(city.give(city.administrator, ActOnCase{file.id, city.entry(CaseAct::Note)}).status ==
          PushStatus::Rejected);
    AuditEntry granted{.act = AuditAct::FeedsGranted, .actor = city.parks.user};
    granted.feed = confidentialFeed(testCity, city.parks.user);
    REQUIRE(city.store->audit().addAlone(granted, city.clock.now()));
    const auto rows = rowsOf(*city.store);
    REQUIRE(rows.size() == 5);
    const auto seenBy = [&](const std::optional<Actor>& reader) {
        const auto hidden = hiddenOf(*city.store, rows, reader);
        REQUIRE(hidden);
        std::vector<qint64> seen;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (!(*hidden)[i])
                seen.push_back(rows[i].seq);
        }
        return seen;
    };
    CHECK(seenBy(city.administrator) == std::vector<qint64>{2});
    CHECK(seenBy(std::nullopt) == std::vector<qint64>{2});
    CHECK(seenBy(city.parks) == std::vector<qint64>{1, 2, 3, 4, 5});
    // Once it is no secret any more, its past is none.
    REQUIRE(city.give(city.parks, ActOnCase{file.id, city.entry(CaseAct::Release)}).status ==
            PushStatus::Applied);
    CHECK(seenBy(city.administrator) == std::vector<qint64>{1, 2, 3, 4});
}
