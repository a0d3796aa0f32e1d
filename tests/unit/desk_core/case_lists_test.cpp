// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, queued and written out of lists of cases.
#include "tests/unit/desk_core/case_list_fixture.h"

#include "app/desk/core/case_list_export.h"
#include "app/desk/core/case_list_views.h"
#include "app/desk/core/case_queue.h"

#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::CaseListsDesk;
using desk::test::hourMs;
using desk::test::waitFor;

namespace {

CaseListQuery everything()
{
    CaseListQuery query;
    query.scope = CaseScope::Overdue;
    query.period = CasePeriod::Between;
    query.from = QDate(2026, 4, 1);
    query.until = QDate(2026, 9, 30);
    query.kind = CaseKind::Complaint;
    query.flow = CaseFlow::Distributed;
    query.state = CaseState::Checking;
    query.unit = QStringLiteral("roads/lamps");
    query.category = QStringLiteral("くらし > ごみ");
    query.text = QStringLiteral("街路灯");
    query.order = store::CaseOrder::Changed;
    query.reversed = true;
    query.grouping = store::CaseGrouping::DueWeek;
    return query;
}

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

CaseSheet subjectAndNumber()
{
    return {{QStringLiteral("件名"), QStringLiteral("種別")}, [](const store::CaseLine& line) {
                return QStringList{line.subject, QString::number(int(line.kind))};
            }};
}

} // namespace

TEST_CASE("A view is kept as it is, and what is not known in it is left at its default")
{
    CHECK(caseListQueryFrom(toJson(everything())) == everything());
    CHECK(caseListQueryFrom(toJson({})) == CaseListQuery());
    QJsonObject newer = toJson({});
    newer.insert(QStringLiteral("order"), 99);
    newer.insert(QStringLiteral("kind"), 99);
    newer.insert(QStringLiteral("scope"), QStringLiteral("of a newer version"));
    CHECK(caseListQueryFrom(newer) == CaseListQuery());
}

TEST_CASE("Days are worked out when it is asked: a fiscal year begins in April")
{
    const auto at = [](int month, int day) {
        return Timestamp::from(QDateTime(QDate(2026, month, day), QTime(12, 0)));
    };
    const auto begins = [](int year, int month, int day) {
        return Timestamp::from(QDate(year, month, day).startOfDay());
    };
    CaseListQuery query;
    query.period = CasePeriod::FiscalYear;
    CHECK(query.filter(at(3, 31)).receivedFrom == begins(2025, 4, 1));
    CHECK(query.filter(at(4, 1)).receivedFrom == begins(2026, 4, 1));
    query.period = CasePeriod::LastFiscalYear;
    CHECK(query.filter(at(4, 1)).receivedFrom == begins(2025, 4, 1));
    CHECK(query.filter(at(4, 1)).receivedUntil == begins(2026, 4, 1));
    query.period = CasePeriod::Between;
    query.until = QDate(2026, 5, 31); // that day, too
    CHECK(query.filter(at(6, 1)).receivedUntil == begins(2026, 6, 1));
    CHECK_FALSE(query.filter(at(6, 1)).receivedFrom.isSet());
    query.scope = CaseScope::DueSoon;
    CHECK(query.filter(at(6, 1)).dueFrom == at(6, 1));
    CHECK(query.filter(at(6, 1)).dueBefore == begins(2026, 6, 5));
}

TEST_CASE("Views are each user's own, in order, replaced by name, and there the next time")
{
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("desk.conf"));
    const UserId sato{uuidForName(QStringLiteral("sato"))};
    const UserId kim{uuidForName(QStringLiteral("kim"))};
    {
        Settings settings(file, QStringLiteral("/nonexistent"));
        CaseListViews views(settings);
        CHECK_FALSE(views.save(QStringLiteral("nobody's"), {}));
        views.setUser(sato);
        CHECK(views.save(QStringLiteral("う"), {}));
        CHECK(views.save(QStringLiteral("  あ "), {}));
        CHECK(views.save(QStringLiteral("あ"), everything()));
        CHECK_FALSE(views.save(QStringLiteral("  "), {}));
        views.setLast(everything());
        views.setUser(kim);
        CHECK(views.views().isEmpty());
        CHECK_FALSE(views.last());
    }
    Settings settings(file, QStringLiteral("/nonexistent"));
    CaseListViews views(settings);
    views.setUser(sato);
    REQUIRE(views.views().size() == 2);
    CHECK(views.views().at(0) == CaseListView{QStringLiteral("あ"), everything()});
    CHECK(views.last() == everything());
    views.remove(QStringLiteral("あ"));
    CHECK(views.views().size() == 1);
    for (int number = 0; number < CaseListViews::most; ++number)
        (void)views.save(QString::number(number), {});
    CHECK(views.views().size() == CaseListViews::most);
}

TEST_CASE("The queue holds what waits for one, due first, and forgets it when somebody else signs in")
{
    CaseListsDesk desk;
    desk.fill(3);
    CaseQueue queue(*desk.commands);
    queue.refresh();
    REQUIRE(waitFor([&] { return queue.isLoaded(); }));
    REQUIRE(queue.duties().size() == 3);
    CHECK(queue.dutyCount() == 3);
    CHECK(queue.duties()[0].kind == DutyKind::Divide);
    CHECK(queue.duties()[0].dueAt < queue.duties()[1].dueAt);
    CHECK(queue.waiting().empty());

    QSignalSpy changed(&queue, &CaseQueue::changed);
    queue.refresh();
    (void)waitFor([] { return false; }, 100);
    CHECK(changed.count() == 0); // nothing differs

    desk.divide(queue.duties()[0].file.id, QStringLiteral("roads"));
    queue.refresh();
    REQUIRE(waitFor([&] { return queue.duties().size() == 2; }));
    CHECK(queue.waiting().size() == 1);

    desk.commands->setUser(desk.clerk);
    CHECK(queue.duties().empty());
    CHECK_FALSE(queue.isLoaded());
    REQUIRE(waitFor([&] { return queue.isLoaded(); }));
    REQUIRE(queue.duties().size() == 1);
    CHECK(queue.duties()[0].kind == DutyKind::Draft);
}

TEST_CASE("Cases go into a table in the list's order, guarded, in either encoding")
{
    CaseListsDesk desk;
    desk.fill(2);
    Case formula = desk.file(9);
    formula.fields.subject = QStringLiteral("=HYPERLINK(\"http://evil\"),\"x\"");
    REQUIRE(desk.perform(OpenCase{formula}));
    CaseListExport exporting(*desk.commands);
    QSignalSpy finished(&exporting, &CaseListExport::finished);
    QSignalSpy failed(&exporting, &CaseListExport::failed);
    const QString name = desk.directory.filePath(QStringLiteral("cases.csv"));
    CaseListQuery query;
    query.order = store::CaseOrder::Received;
    exporting.start(query, subjectAndNumber(), name, text::Encoding::Utf8Bom);
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
    CHECK(finished[0][0].toInt() == 3);
    const QString text = QString::fromUtf8(bytesOf(name));
    CHECK(bytesOf(name).startsWith("\xef\xbb\xbf"));
    CHECK(bytesOf(name).count("\xef\xbb\xbf") == 1);
    const QStringList lines = text.split(QStringLiteral("\r\n"));
    REQUIRE(lines.size() == 5);
    CHECK(lines[1] == QStringLiteral("件名 00000,1"));
    CHECK(lines[2] == QStringLiteral("件名 00001,2"));
    CHECK(lines[3].startsWith(QStringLiteral("\"'=HYPERLINK")));

    exporting.start(query, subjectAndNumber(), name, text::Encoding::Cp932);
    REQUIRE(waitFor([&] { return finished.count() == 2; }));
    CHECK(bytesOf(name).startsWith("\x8c\x8f\x96\xbc"));

    // What Shift_JIS cannot hold is named, and the file that was there stays.
    Case emoji = desk.file(5);
    emoji.fields.subject = QStringLiteral("ありがとう😀");
    REQUIRE(desk.perform(OpenCase{emoji}));
    const QByteArray before = bytesOf(name);
    exporting.start(query, subjectAndNumber(), name, text::Encoding::Cp932);
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    CHECK(failed[0][0].value<Error>().where.endsWith(QStringLiteral("U+1F600")));
    CHECK(bytesOf(name) == before);
}

TEST_CASE("Cases for named persons go neither into a file nor onto paper, and an export can be stopped")
{
    CaseListsDesk desk;
    desk.fill(3);
    Case secret = desk.file(8);
    REQUIRE(desk.perform(OpenCase{secret}));
    CaseEntry entry;
    entry.id = desk.ids.make<EntryId>();
    entry.act = CaseAct::Restrict;
    entry.users = {desk.hearing.actor.user};
    entry.text = QStringLiteral("公益通報");
    REQUIRE(desk.perform(ActOnCase{secret.id, entry}));
    CaseListExport exporting(*desk.commands);
    QSignalSpy finished(&exporting, &CaseListExport::finished);
    const QString name = desk.directory.filePath(QStringLiteral("cases.csv"));
    exporting.start({}, subjectAndNumber(), name, text::Encoding::Utf8Bom);
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
    CHECK(finished[0][0].toInt() == 3);
    CHECK_FALSE(bytesOf(name).contains(secret.fields.subject.toUtf8()));

    QSignalSpy read(&exporting, &CaseListExport::read);
    exporting.readForPrint({}, subjectAndNumber(), 2);
    REQUIRE(waitFor([&] { return read.count() == 1; }));
    CHECK(read[0][0].value<QList<QStringList>>().size() == 2);
    CHECK(read[0][1].toInt() == 3);

    const QByteArray before = bytesOf(name);
    QSignalSpy failed(&exporting, &CaseListExport::failed);
    exporting.start({}, subjectAndNumber(), name, text::Encoding::Utf8Bom);
    exporting.cancel();
    CHECK(failed.count() == 1);
    CHECK_FALSE(exporting.isRunning());
    (void)waitFor([] { return false; }, 100);
    CHECK(finished.count() == 1);
    CHECK(bytesOf(name) == before);
}
