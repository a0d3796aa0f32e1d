// SPDX-License-Identifier: GPL-3.0-or-later
// The chain: whatever is done to it beside the hub is found.
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/audit_watch.h"
#include "kb/hub/store_move.h"
#include "tests/unit/hub/hub_fixture.h"

#include <latch>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::hub;
using Engine = test::TestStore::Engine;

namespace {

constexpr int rowsMade = 200;
using Problems = std::vector<AuditProblem>;

AuditProblem changed(qint64 seq)
{
    return {seq, QStringLiteral("audit.changed")};
}

AuditProblem missing(qint64 seq)
{
    return {seq, QStringLiteral("audit.missing")};
}

/// A hub with an audit, and somebody who has the database in their hands.
struct Audited : TestHub
{
    explicit Audited(int rows = rowsMade, Engine engine = Engine::OfThisRun)
        : TestHub(engine)
    {
        // As a database's owner can.
        if (store->connection().engine() == db::Engine::Sqlite)
            run(QStringLiteral("DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; "
                               "DROP TRIGGER audit_head_forward"));
        std::vector<Command> commands;
        for (int i = 0; i < rows; ++i)
            commands.push_back(logContact(operatorA));
        (void)push(operatorA, commands);
    }
    void run(const QString& script)
    {
        REQUIRE(store->connection().runScript(script.toUtf8(), QStringLiteral("attack")));
    }
    Problems found(const std::vector<AuditHead>& exported = {})
    {
        const auto report = checkAudit(store->connection(), testCity, exported);
        REQUIRE(report);
        return report->problems;
    }
    AuditHead head() { return store->audit().head().value(); }
    /// What is found while an attack is in place, which is then taken back.
    Problems foundAfter(const QString& script, const std::vector<AuditHead>& exported = {})
    {
        const auto transaction = db::Transaction::begin(store->connection());
        REQUIRE(transaction);
        run(script);
        return found(exported);
    }
    /// Makes the chain anew from a row on, as somebody would who can compute hashes.
    void rebuildFrom(qint64 seq)
    {
        std::vector<AuditRow> rows = store->audit().before(0, rowsMade, {}).value();
        std::reverse(rows.begin(), rows.end());
        QByteArray hash = auditBeginning();
        for (AuditRow& row : rows) {
            if (row.seq == seq)
                row.entry.actor = supervisor.user;
            hash = auditHash(hash, row, testCity);
            REQUIRE(db::execute(store->connection(),
                                QStringLiteral("UPDATE audit SET actor = ?, hash = ? WHERE seq = ?"),
                                row.entry.actor.value, hash, row.seq));
        }
        REQUIRE(db::execute(store->connection(), QStringLiteral("UPDATE audit_head SET hash = ?"), hash));
    }
};

QString where(qint64 seq)
{
    return QStringLiteral(" WHERE seq = %1").arg(seq);
}

} // namespace

TEST_CASE("the audit of a hub that nobody meddled with is whole, row by row and with its head")
{
    Audited hub;
    CHECK(hub.found() == Problems{});
    CHECK(hub.found({hub.head()}) == Problems{});
    CHECK(hub.head().seq == rowsMade);
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    CHECK(hub.head().seq == rowsMade + 1);
    CHECK(hub.found() == Problems{});
}

TEST_CASE("whichever column of whichever row of the audit is changed, the check names the row")
{
    Audited hub;
    const QStringList changes{QStringLiteral("at = at + 1"),
                              QStringLiteral("act = act + 1"),
                              QStringLiteral("actor = target"),
                              QStringLiteral("giver = target"),
                              QStringLiteral("seat = target"),
                              QStringLiteral("kind = kind + 1"),
                              QStringLiteral("target = actor"),
                              QStringLiteral("feed = 'x'"),
                              QStringLiteral("command = command + 1"),
                              QStringLiteral("since = 1"),
                              QStringLiteral("until = 1"),
                              QStringLiteral("count = 1"),
                              QStringLiteral("code = 'x'"),
                              QStringLiteral("mark = actor"),
                              QStringLiteral("hash = actor")};
    for (qint64 seq = 1; seq <= rowsMade; ++seq) {
        const QString change = changes[seq % changes.size()];
        INFO(change.toStdString() << " of row " << seq);
        const Problems problems = hub.foundAfter(QStringLiteral("UPDATE audit SET ") + change + where(seq));
        REQUIRE_FALSE(problems.empty());
        CHECK(problems.front() == changed(seq));
        // Of a row's content alone nothing behind it is named; of its hash, its successor and the head are.
        CHECK(problems.size() == (change.startsWith(u"hash") ? 2 : 1));
    }
    CHECK(hub.found() == Problems{});
}

TEST_CASE("a row of the audit that is taken out, put elsewhere or put in is named")
{
    Audited hub(40);
    for (qint64 seq = 1; seq <= 40; ++seq) {
        INFO("row " << seq);
        const Problems out = hub.foundAfter(QStringLiteral("DELETE FROM audit") + where(seq));
        REQUIRE_FALSE(out.empty());
        CHECK(out.front() == missing(seq));
    }
    const Problems swapped = hub.foundAfter(QStringLiteral("UPDATE audit SET seq = -5") + where(7) +
                                            QStringLiteral("; UPDATE audit SET seq = 7") + where(21) +
                                            QStringLiteral("; UPDATE audit SET seq = 21") + where(-5));
    REQUIRE(swapped.size() >= 2);
    CHECK(swapped.front() == changed(7));
    CHECK(std::find(swapped.begin(), swapped.end(), changed(21)) != swapped.end());
    const QString copy = QStringLiteral("INSERT INTO audit SELECT municipality, %1, at, act, actor, giver, "
                                        "seat, kind, target, feed, command, since, until, count, code, mark, "
                                        "hash FROM audit");
    const Problems behind = hub.foundAfter(copy.arg(41) + where(40));
    REQUIRE_FALSE(behind.empty());
    CHECK(behind.front() == changed(41));
    CHECK_FALSE(hub.foundAfter(copy.arg(0) + where(1)).empty());
}

TEST_CASE("an audit that lost its beginning says so, one that lost its end only to who kept a head")
{
    Audited hub(40);
    const AuditHead kept = hub.head();
    CHECK(hub.foundAfter(QStringLiteral("DELETE FROM audit WHERE seq <= 3")).front() == missing(1));
    CHECK(hub.foundAfter(QStringLiteral("DELETE FROM audit WHERE seq > 30")).front() == missing(31));
    // The head put back to the row that is the last now.
    const QString cut = QStringLiteral("DELETE FROM audit WHERE seq > 30; UPDATE audit_head SET seq = 30, "
                                       "hash = (SELECT hash FROM audit WHERE seq = 30)");
    CHECK(hub.foundAfter(cut) == Problems{});
    CHECK(hub.foundAfter(cut, {kept}) == Problems{{40, QStringLiteral("audit.exported")}});
}

TEST_CASE("a chain that was made anew from some row on is found by every head exported behind it")
{
    Audited hub(40);
    const AuditHead early = hub.head();
    for (int i = 0; i < 10; ++i)
        (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    const AuditHead middle = hub.head();
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    const AuditHead late = hub.head();
    hub.rebuildFrom(45);
    CHECK(hub.found() == Problems{});
    CHECK(hub.found({early}) == Problems{});
    CHECK(hub.found({early, middle, late}) ==
          Problems{{50, QStringLiteral("audit.exported")}, {51, QStringLiteral("audit.exported")}});
}

TEST_CASE("two hubs side by side write one audit without a gap")
{
    TestHub hub;
    std::latch start(2);
    constexpr int pushes = 60;
    const auto run = [&](int) {
        ManualClock clock;
        SystemRandom random;
        IdMaker ids(clock, random);
        const auto store = HubStore::open(hub.path(), testCity, ids);
        start.arrive_and_wait();
        for (int i = 0; store && i < pushes; ++i) {
            Contact contact;
            contact.id = ids.make<ContactId>();
            contact.operatorId = hub.operatorA.user;
            contact.original.inquiry = QStringLiteral("問い");
            const Command command{ids.make<CommandId>(), hub.operatorA.user, clock.now(),
                                  LogContact{contact}};
            (void)CommandIntake(**store, clock, {}).push({encode(command)}, hub.operatorA);
        }
    };
    std::thread other(run, 1);
    run(0);
    other.join();
    const auto report = checkAudit(hub.store->connection(), testCity, {});
    REQUIRE(report);
    CHECK(report->rows == 2 * pushes);
    CHECK(report->head.seq == 2 * pushes);
    CHECK(report->problems == Problems{});
}

TEST_CASE("a file's audit takes rows in and lets none be changed or taken out", "[file]")
{
    TestHub hub;
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA), hub.logContact(hub.operatorA)});
    db::Connection& file = hub.store->connection();
    for (const char* attack :
         {"UPDATE audit SET code = 'x'", "DELETE FROM audit", "DELETE FROM audit_head",
          "UPDATE audit_head SET seq = 1", "INSERT OR REPLACE INTO audit SELECT * FROM audit"}) {
        INFO(attack);
        CHECK_FALSE(file.runScript(attack, QStringLiteral("attack")));
    }
    CHECK(auditLooseness(file) == QStringList());
    REQUIRE(file.runScript("DROP TRIGGER audit_no_delete", QStringLiteral("attack")));
    CHECK(auditLooseness(file) == QStringList{QStringLiteral("audit.triggers")});
}

TEST_CASE("a server's audit can only be added to by the hub's role once it is protected", "[server]")
{
    TestHub hub;
    db::Connection& server = hub.store->connection();
    const auto run = [&](const QString& script) {
        return server.runScript(script.toUtf8(), QStringLiteral("statement"));
    };
    const QString role = QStringLiteral("hub_") + hub.place.database();
    REQUIRE(run(QStringLiteral("CREATE ROLE %1; GRANT ALL ON ALL TABLES IN SCHEMA public TO %1").arg(role)));
    const auto as = [&](const QString& who) { REQUIRE(run(QStringLiteral("SET ROLE ") + who)); };
    as(role);
    CHECK(auditLooseness(server) == QStringList{QStringLiteral("audit.role")});
    as(QStringLiteral("NONE"));
    // The role that owns is the whole server's: another test may have made it.
    const QStringList protection = auditProtection(role, QStringLiteral("public"));
    (void)run(protection.first());
    for (const QString& statement : protection.mid(1))
        REQUIRE(run(statement));
    as(role);
    CHECK(auditLooseness(server) == QStringList());
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    CHECK(hub.store->audit().head()->seq == 1);
    for (const char* attack :
         {"UPDATE audit SET code = 'x'", "DELETE FROM audit", "TRUNCATE audit", "DELETE FROM audit_head",
          "TRUNCATE audit_head", "ALTER TABLE audit OWNER TO CURRENT_USER", "DROP TABLE audit"}) {
        INFO(attack);
        CHECK_FALSE(server.runScript(attack, QStringLiteral("attack")));
    }
    CHECK(checkAudit(server, testCity, {})->problems == Problems{});
    as(QStringLiteral("NONE"));
    REQUIRE(run(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(role)));
}

TEST_CASE("the hub itself notices, part by part, what was done to its audit, and begins anew each day")
{
    Audited hub;
    AuditWatch watch(*hub.store, hub.clock);
    const auto step = [&] {
        const auto problem = watch.step();
        REQUIRE(problem);
        return *problem;
    };
    CHECK_FALSE(step());
    CHECK(watch.wholeUpTo() == rowsMade);
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    CHECK_FALSE(step());
    CHECK(watch.wholeUpTo() == rowsMade + 1);
    // Behind where it is, it is met the next day.
    hub.run(QStringLiteral("UPDATE audit SET code = 'x'") + where(7));
    CHECK_FALSE(step());
    hub.clock.advance(AuditWatch::againAfterMs);
    CHECK(step() == changed(7));
    CHECK_FALSE(step());
    hub.clock.advance(AuditWatch::pauseMs);
    CHECK(step() == changed(7));
    hub.clock.advance(AuditWatch::pauseMs);
    hub.run(QStringLiteral("UPDATE audit SET code = ''") + where(7));
    CHECK_FALSE(step());
    // Its end cut off beneath it, the head put back.
    hub.run(QStringLiteral("DELETE FROM audit WHERE seq > 30; UPDATE audit_head SET seq = 30, hash = (SELECT "
                           "hash FROM audit WHERE seq = 30)"));
    CHECK(step() == AuditProblem{31, QStringLiteral("audit.head")});
}

TEST_CASE("a file of heads is read back for its own municipality, and a line that is none is named")
{
    const AuditHead head{7, QByteArray(32, 'h')};
    const QByteArray text = headLine(head, testCity, {1}) +
                            headLine({9, QByteArray(32, 'i')}, QStringLiteral("131016"), {2}) + '\n';
    CHECK(headsIn(text, testCity) == std::vector<AuditHead>{head});
    const auto bad = headsIn(text + "{\"seq\":1}\n", testCity);
    REQUIRE_FALSE(bad);
    CHECK(bad.error().where == QStringLiteral("4"));
}

TEST_CASE("the audit moves with its store, and goes on where it is")
{
    Audited old(20, Engine::Sqlite);
    const test::TestStore place;
    REQUIRE(moveStore(
        *old.store, place.address(), [](const QString&, qint64, qint64) {}, [] { return Result<void>(); }));
    const auto there = HubStore::open(place.address(), testCity, old.ids);
    REQUIRE(there);
    const auto report = checkAudit((*there)->connection(), testCity, {});
    CHECK(report->problems == Problems{});
    CHECK(report->rows == 21);
    CHECK((*there)->audit().before(0, 1, {})->front().entry.act == AuditAct::Moved);
}
