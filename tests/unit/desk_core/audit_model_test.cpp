// SPDX-License-Identifier: GPL-3.0-or-later
// The viewer of the audit without a window: asked for page by page, shown to administrators, kept nowhere.
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/audit_export.h"
#include "app/desk/core/audit_model.h"

#include <QAbstractItemModelTester>
#include <QFile>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct Viewer : Desk
{
    std::unique_ptr<AuditModel> model;
    std::vector<wire::ListAudit> asked;

    Viewer()
    {
        signIn(QStringLiteral("ito"), Role::Administrator);
        model = std::make_unique<AuditModel>(*commands);
        new QAbstractItemModelTester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     model.get());
        QObject::connect(model.get(), &AuditModel::asked, model.get(),
                         [this](const wire::ListAudit& list) { asked.push_back(list); });
    }
    ~Viewer() { model.reset(); }
    void signIn(const QString& name, Role role)
    {
        commands->setUser(SignedInUser{name, name, {{uuidForName(name)}, role, {}}, true});
    }
    static wire::AuditPage page(int lines, qint64 next)
    {
        wire::AuditPage page;
        page.request = 1;
        page.lines.resize(static_cast<size_t>(lines));
        for (wire::AuditLine& line : page.lines)
            line.act = static_cast<int>(AuditAct::Viewed);
        page.next = next;
        page.chain = wire::AuditChain::Whole;
        page.checkedAt = {1'700'000'000'000};
        return page;
    }
};

} // namespace

TEST_CASE("the audit comes a page at a time, as it is scrolled, and begins anew where the hub has forgotten "
          "how far")
{
    Viewer desk;
    desk.model->setQuery({{}, {}, {}, static_cast<int>(AuditAct::Viewed)});
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0].act == static_cast<int>(AuditAct::Viewed));
    CHECK(desk.asked[0].after == 0);
    desk.model->take(Viewer::page(100, 1));
    CHECK(desk.model->rowCount() == 100);
    CHECK(desk.model->chain() == wire::AuditChain::Whole);
    REQUIRE(desk.model->canFetchMore({}));
    desk.model->fetchMore({});
    CHECK(desk.asked.size() == 1); // not from inside the view's call
    REQUIRE(waitFor([&] { return desk.asked.size() == 2; }));
    CHECK(desk.asked[1].after == 1);
    CHECK_FALSE(desk.model->canFetchMore({})); // one at a time
    desk.model->take(Viewer::page(50, 2));
    CHECK(desk.model->rowCount() == 150);
    // The line was away meanwhile.
    desk.model->readOn();
    desk.model->refuse({ErrorCode::NotFound, QStringLiteral("audit.page"), {}});
    REQUIRE(desk.asked.size() == 4);
    CHECK(desk.asked[3].after == 0);
    desk.model->take(Viewer::page(3, 0));
    CHECK(desk.model->rowCount() == 3);
    CHECK_FALSE(desk.model->hasMore());
}

TEST_CASE("a page in which the hub has not found any yet is gone on from, without a word in between")
{
    Viewer desk;
    QSignalSpy loaded(desk.model.get(), &AuditModel::loaded);
    desk.model->refresh();
    desk.model->take(Viewer::page(0, 1));
    REQUIRE(desk.asked.size() == 2);
    CHECK(desk.asked[1].after == 1);
    CHECK(desk.model->state() == AuditModel::State::Reading);
    CHECK(loaded.isEmpty());
    desk.model->take(Viewer::page(2, 0));
    CHECK(desk.model->rowCount() == 2);
    CHECK(loaded.size() == 1);
    desk.model->refresh();
    desk.model->take(Viewer::page(0, 0));
    CHECK(desk.model->state() == AuditModel::State::Shown);
    CHECK(loaded.size() == 2);
}

TEST_CASE(
    "without the hub what was read of the audit stays in sight, and whoever comes next sees nothing of it")
{
    Viewer desk;
    desk.model->refresh();
    desk.model->take(Viewer::page(3, 0));
    QSignalSpy failed(desk.model.get(), &AuditModel::failed);
    desk.model->refresh();
    desk.model->refuse({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    CHECK(failed.count() == 1);
    CHECK(desk.model->state() == AuditModel::State::Refused);
    CHECK(desk.model->rowCount() == 3);
    desk.model->refresh();
    desk.signIn(QStringLiteral("aoki"), Role::Supervisor);
    CHECK(desk.model->rowCount() == 0);
    // An answer that comes now is nobody's.
    desk.model->take(Viewer::page(3, 0));
    CHECK(desk.model->rowCount() == 0);
    const size_t before = desk.asked.size();
    desk.model->refresh();
    CHECK(desk.asked.size() == before);
    CHECK_FALSE(desk.model->mayRead());
}

TEST_CASE("an export of the audit reads every page first, and is told to the audit itself")
{
    Viewer desk;
    AuditExport exporting(*desk.commands, *desk.model);
    desk.model->refresh();
    desk.model->take(Viewer::page(100, 1));
    const QString path = desk.directory.filePath(QStringLiteral("audit.csv"));
    QSignalSpy finished(&exporting, &AuditExport::finished);
    QSignalSpy failed(&exporting, &AuditExport::failed);
    const AuditExport::Sheet sheet{{QStringLiteral("act")}, [](const wire::AuditLine& line) {
                                       return QStringList{toWord(static_cast<AuditAct>(line.act))};
                                   }};
    exporting.start(sheet, path, text::Encoding::Utf8Bom);
    REQUIRE(desk.asked.size() == 2);
    desk.model->take(Viewer::page(100, 2));
    REQUIRE(desk.asked.size() == 3);
    CHECK_FALSE(QFile::exists(path));
    desk.model->take(Viewer::page(7, 0));
    REQUIRE(waitFor([&] { return finished.count() == 1; }));
    CHECK(finished[0][0].toInt() == 207);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("viewed\r\n") == 207);
    const auto waiting = desk.run([](db::Connection& connection) {
        return store::OutboxRepository(connection).nextBatch(100, 1'000'000);
    });
    REQUIRE(waiting);
    REQUIRE(waiting->size() == 1);
    const auto command = decodeCommand(waiting->front().body);
    REQUIRE(command);
    const ActRecord record = std::get<RecordActs>(command->payload).batch.records.at(0);
    CHECK(record.code == u"audit.csv");
    CHECK(record.count == 207);

    // What the hub does not give, or was stopped, is no file.
    QFile::remove(path);
    desk.model->refresh();
    exporting.start(sheet, path, text::Encoding::Utf8Bom);
    desk.model->refuse({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    REQUIRE(failed.count() == 1);
    desk.model->refresh();
    exporting.start(sheet, path, text::Encoding::Utf8Bom);
    exporting.stop();
    REQUIRE(failed.count() == 2);
    desk.model->take(Viewer::page(7, 0));
    CHECK_FALSE(QFile::exists(path));
}
