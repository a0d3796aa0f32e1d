// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger brought in at a desk: columns that are called otherwise, a check first, twice doubles nothing.
#include "app/desk/core/ledger_import.h"
#include "kb/db/statement.h"
#include "kb/store/case_repository.h"
#include "tests/unit/desk_core/case_fixture.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

const QString header = QStringLiteral("整理No,申出日,区分,題,申出の要旨,備考,完了\r\n");

struct World : CaseDesk
{
    LedgerImport ledger{*commands};
    QSignalSpy checked{&ledger, &LedgerImport::checked};
    QSignalSpy broughtIn{&ledger, &LedgerImport::broughtIn};
    QSignalSpy failed{&ledger, &LedgerImport::failed};

    World() { clock.setWall(Timestamp::from(QDateTime({2026, 11, 23}, {3, 0}, Qt::UTC))); }
    [[nodiscard]] QString file(const QString& text)
    {
        const QString path = directory.filePath(QStringLiteral("ledger.csv"));
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.write(text.toUtf8()) > 0);
        return path;
    }
    /// As a person does who looks at the table.
    void open(const QString& rows)
    {
        ledger.open(file(header + rows));
        REQUIRE(ledger.columns().size() == 7);
        ledger.setColumn(0, QStringLiteral("number"));
        ledger.setColumn(3, QStringLiteral("subject"));
        ledger.setColumn(4, QStringLiteral("inquiry"));
        ledger.setColumn(6, QStringLiteral("state"));
    }
    LedgerOutcome check()
    {
        const auto before = checked.count();
        ledger.check();
        REQUIRE(waitFor([&] { return checked.count() > before; }));
        return checked.back()[0].value<LedgerOutcome>();
    }
    LedgerOutcome bringIn()
    {
        const auto before = broughtIn.count();
        ledger.bringIn();
        REQUIRE(waitFor([&] { return broughtIn.count() > before; }));
        return broughtIn.back()[0].value<LedgerOutcome>();
    }
    [[nodiscard]] qint64 cases()
    {
        return *run([](db::Connection& connection) {
            return db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM case_file"));
        });
    }
};

} // namespace

TEST_CASE("a ledger whose columns are called otherwise is matched and checked and brought in once")
{
    World world;
    world.ledger.open(world.file(header + QStringLiteral("1,2026/11/2,通報,灯,消えた,,\r\n")));
    const auto& columns = world.ledger.columns();
    REQUIRE(columns.size() == 7);
    CHECK(columns[1].key == u"received");
    CHECK(columns[1].sample == u"2026/11/2");
    CHECK(columns[0].key.isEmpty());
    CHECK(world.ledger.missing() == QStringList{QStringLiteral("number"), QStringLiteral("inquiry")});
    world.open(QStringLiteral("1,2026/11/2,通報,灯,消えた,急ぎ,\r\n"
                              "2,2026/11/3,苦情,騒音,うるさい,,終了\r\n"
                              "3,十一月,意見,公園,暗い,,\r\n"
                              "4,2026/11/5,噂,公園,暗い,,\r\n"));
    CHECK(world.ledger.missing().isEmpty());
    CHECK_FALSE(world.ledger.outcome());
    const LedgerOutcome would = world.check();
    CHECK(would.added == 2);
    CHECK(would.bad == 2);
    REQUIRE(would.rows.size() == 2);
    CHECK(would.rows[0].line == 4);
    CHECK(would.rows[0].error.key == u"import.case.day");
    CHECK(would.rows[0].error.where == QStringLiteral("申出日「十一月」"));
    CHECK(would.rows[1].error.where == QStringLiteral("区分「噂」"));
    CHECK(world.cases() == 0);
    CHECK(world.ledger.outcome());

    QSignalSpy queued(world.commands.get(), &CommandRunner::performed);
    const LedgerOutcome done = world.bringIn();
    CHECK(done.added == 2);
    CHECK(done.bad == 2);
    CHECK_FALSE(done.stopped);
    CHECK(queued.count() == 1);
    CHECK(world.cases() == 2);
    const auto lines = world.run([](db::Connection& connection) {
        return store::CaseRepository(connection)
            .list(store::CaseFilter(), store::CaseOrder::Received, false, 10);
    });
    REQUIRE(lines->size() == 2);
    CHECK(std::any_of(lines->begin(), lines->end(),
                      [](const store::CaseLine& line) { return line.state == CaseState::Closed; }));

    // The same file again, and with one row more.
    CHECK(world.bringIn().present == 2);
    CHECK(world.cases() == 2);
    world.open(QStringLiteral("1,2026/11/2,通報,灯,消えた,急ぎ,\r\n5,2026/11/6,意見,公園,暗い,,\r\n"));
    const LedgerOutcome more = world.bringIn();
    CHECK(more.added == 1);
    CHECK(more.present == 1);
    CHECK(world.cases() == 3);
}

TEST_CASE("what was checked does not hold once something is chosen otherwise and a field has one column")
{
    World world;
    world.open(QStringLiteral("1,2026/11/2,,灯,消えた,急ぎ,\r\n"));
    CHECK(world.check().bad == 1);
    CHECK(world.ledger.outcome());
    LedgerChoices choices = world.ledger.choices();
    choices.kind = CaseKind::Report;
    world.ledger.setChoices(choices);
    CHECK_FALSE(world.ledger.outcome());
    CHECK(world.check().added == 1);
    world.ledger.setColumn(5, QStringLiteral("subject"));
    CHECK_FALSE(world.ledger.outcome());
    CHECK(world.ledger.columns()[3].key.isEmpty());
    world.ledger.setColumn(0, {});
    CHECK(world.ledger.missing() == QStringList{QStringLiteral("number")});

    // Another ledger with the same numbers says something else, and gets a name.
    world.open(QStringLiteral("1,2026/11/2,通報,灯,消えた,,\r\n"));
    CHECK(world.bringIn().added == 1);
    world.open(QStringLiteral("1,2026/11/2,通報,別,別の件,,\r\n"));
    const LedgerOutcome differs = world.check();
    REQUIRE(differs.rows.size() == 1);
    CHECK(differs.rows[0].error.key == u"import.case.differs");
    choices = world.ledger.choices();
    choices.name = QStringLiteral("環境");
    world.ledger.setChoices(choices);
    CHECK(world.bringIn().added == 1);
    CHECK(world.cases() == 2);
}

TEST_CASE("a long ledger tells how far it is and stops where it is told and goes on the next time")
{
    World world;
    QString rows;
    for (int i = 1; i <= 2000; ++i)
        rows += QStringLiteral("%1,2026/11/2,通報,灯 %1,消えた街灯が長い間そのままです,,\r\n").arg(i);
    world.open(rows);
    QSignalSpy progress(&world.ledger, &LedgerImport::progress);
    QObject::connect(&world.ledger, &LedgerImport::progress, &world.ledger, &LedgerImport::stop);
    const LedgerOutcome some = world.bringIn();
    CHECK(some.stopped);
    CHECK(some.added > 0);
    CHECK(some.added < 2000);
    CHECK(world.cases() == some.added);
    CHECK(progress.count() >= 1);
    QObject::disconnect(&world.ledger, &LedgerImport::progress, &world.ledger, &LedgerImport::stop);
    const LedgerOutcome rest = world.bringIn();
    CHECK(rest.present == some.added);
    CHECK(rest.present + rest.added == 2000);
    CHECK(world.cases() == 2000);
}

TEST_CASE("a department brings in what its unit answers and what is no ledger is told")
{
    World world;
    world.signIn("roads");
    world.open(QStringLiteral("1,2026/11/2,通報,灯,消えた,,\r\n"));
    CHECK(world.ledger.choices().flow == CaseFlow::Distributed);
    CHECK(world.bringIn().added == 1);
    const auto lines = world.run([](db::Connection& connection) {
        return store::CaseRepository(connection)
            .list(store::CaseFilter(), store::CaseOrder::Received, false, 10);
    });
    REQUIRE(lines->size() == 1);
    CHECK(lines->front().unit == roads);
    // The next person finds nothing of it.
    world.signIn("hearing");
    CHECK(world.ledger.path().isEmpty());
    CHECK(world.ledger.columns().empty());
    world.ledger.open(world.directory.filePath(QStringLiteral("absent.csv")));
    CHECK(world.failed.back()[0].value<Error>().key == u"import.file.read");
    QFile empty(world.directory.filePath(QStringLiteral("empty.csv")));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    world.ledger.open(empty.fileName());
    CHECK(world.failed.back()[0].value<Error>().key == u"import.header.absent");
}
