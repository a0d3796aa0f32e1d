// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger of cases, brought in from the command line.
#include "kb/store/case_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "kb/text/encoding.h"
#include "tests/process/ctl/ctl_process.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::ctl;

namespace {

const QString header = QStringLiteral("No.,受付日,区分,件名,内容,氏名,状況,回答内容,回答日\r\n");
const QString good =
    QStringLiteral("R7-1,令和7年4月3日,意見,灯り,夜の公園が暗い。,山本 花子,回答済,増やします。,R7.4.20\r\n"
                   "R7-2,2025/6/1,苦情,騒音,うるさい,匿名,対応中,,\r\n");
const QString bad = QStringLiteral("R7-3,2025/6/1,公害,騒音,うるさい,,,,\r\n");

QStringList importing(const QString& file, const QStringList& more = {})
{
    return QStringList{QStringLiteral("import"), QStringLiteral("cases"), file} + more;
}

std::vector<store::CaseLine> casesIn(const CtlProcess& ctl)
{
    const auto connection = store::openStore(ctl.path(QStringLiteral("desk.db")));
    REQUIRE(connection);
    const auto lines = store::CaseRepository(**connection).list({}, store::CaseOrder::Received, true, 100);
    REQUIRE(lines);
    return *lines;
}

int waiting(const CtlProcess& ctl)
{
    const auto connection = store::openStore(ctl.path(QStringLiteral("desk.db")));
    REQUIRE(connection);
    return store::OutboxRepository(**connection).pendingCount().value_or(-1);
}

} // namespace

TEST_CASE("a ledger in Shift_JIS comes in once, and what was answered stays so")
{
    const CtlProcess ctl;
    const QString file =
        ctl.write(QStringLiteral("台帳.csv"), *text::encode(QString(header + good), text::Encoding::Cp932));
    const auto first = ctl.run(importing(file));
    REQUIRE(first.err == QString());
    CHECK(first.status == 0);
    CHECK(first.out == QStringLiteral("台帳.csv: 2 new, 0 changed, 0 unchanged, 0 bad\n"));
    const auto lines = casesIn(ctl);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].state == CaseState::Answered);
    CHECK(lines[1].state == CaseState::Received);

    CHECK(ctl.run(importing(file)).out == QStringLiteral("台帳.csv: 0 new, 0 changed, 2 unchanged, 0 bad\n"));
    CHECK(casesIn(ctl).size() == 2);
    CHECK(waiting(ctl) == 2);
    // The numbers of another ledger are others.
    CHECK(ctl.run(importing(file, {QStringLiteral("--ledger"), QStringLiteral("北区")})).status == 0);
    CHECK(casesIn(ctl).size() == 4);
}

TEST_CASE("a check, and a row that does not fit, change nothing, and --skip-bad takes the others")
{
    const CtlProcess ctl;
    ctl.write(QStringLiteral("l.csv"), (header + good + bad).toUtf8());
    const auto checked = ctl.run(importing(QStringLiteral("l.csv"), {QStringLiteral("--check")}));
    CHECK(checked.status == 1);
    CHECK(checked.err.startsWith(QStringLiteral("l.csv:4: 区分「公害」 is no kind of case: write ")));
    const auto refused = ctl.run(importing(QStringLiteral("l.csv")));
    CHECK(refused.status == 1);
    CHECK(refused.out.isEmpty());
    CHECK(casesIn(ctl).empty());
    CHECK(waiting(ctl) == 0);

    ctl.write(QStringLiteral("g.csv"), (header + good).toUtf8());
    const auto would = ctl.run(importing(QStringLiteral("g.csv"), {QStringLiteral("--check")}));
    CHECK(would.status == 0);
    CHECK(would.out == QStringLiteral("would be: g.csv: 2 new, 0 changed, 0 unchanged, 0 bad\n"));
    CHECK(casesIn(ctl).empty());

    CHECK(ctl.run(importing(QStringLiteral("l.csv"), {QStringLiteral("--skip-bad")})).status == 0);
    CHECK(casesIn(ctl).size() == 2);
}

TEST_CASE("a column is named by hand, one nothing is taken from is told, and options are looked at")
{
    const CtlProcess ctl;
    ctl.write(QStringLiteral("l.csv"),
              QStringLiteral("No.,受付日,申立て,地区\n1,2025/6/1,うるさい,北\n").toUtf8());
    const QStringList named{QStringLiteral("--column"), QStringLiteral("inquiry=申立て"),
                            QStringLiteral("--kind"), QStringLiteral("complaint")};
    CHECK(ctl.run(importing(QStringLiteral("l.csv")))
              .err.contains(QStringLiteral("l.csv:1: no column for: kind, inquiry")));
    const auto taken = ctl.run(importing(QStringLiteral("l.csv"), named));
    CHECK(taken.status == 0);
    CHECK(taken.err.startsWith(QStringLiteral("l.csv:1: nothing is taken from the column 地区")));
    REQUIRE(casesIn(ctl).size() == 1);
    CHECK(casesIn(ctl)[0].kind == CaseKind::Complaint);
    CHECK(ctl.run(importing(QStringLiteral("l.csv"), {QStringLiteral("--flow"), QStringLiteral("up")}))
              .status == 2);

    ctl.write(QStringLiteral("l.csv"), QStringLiteral("No.,受付日,申立て\n1,2025/6/1,別の件\n").toUtf8());
    const auto differs = ctl.run(importing(QStringLiteral("l.csv"), named));
    CHECK(differs.status == 1);
    CHECK(differs.err.startsWith(QStringLiteral("l.csv:2: a case with the number 1 is here already")));
}
