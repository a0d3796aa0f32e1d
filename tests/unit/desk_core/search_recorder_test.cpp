// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/index_keeper.h"
#include "app/desk/core/search_recorder.h"
#include "kb/store/search_record_repository.h"

#include <QDirIterator>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct Records : Desk
{
    SearchRecorder recorder{*commands, random};

    Records()
    {
        REQUIRE(perform(SaveArticle{article(QStringLiteral("0142"), QStringLiteral("印鑑登録の手続き")), 0}));
        Article draft = article(QStringLiteral("0999"), QStringLiteral("極秘計画の説明"));
        draft.state = ArticleState::Draft;
        REQUIRE(perform(SaveArticle{draft, 0}));
        IndexKeeper keeper(*store);
        QSignalSpy upToDate(&keeper, &IndexKeeper::upToDate);
        keeper.schedule();
        REQUIRE(waitFor([&] { return upToDate.count() == 1; }));
    }

    std::vector<SearchRecord> all()
    {
        auto found = run([](db::Connection& connection) {
            return store::SearchRecordRepository(connection).latest(1000);
        });
        REQUIRE(found);
        return *found;
    }
    int waitingCommands()
    {
        const auto count = run(
            [](db::Connection& connection) { return store::OutboxRepository(connection).pendingCount(); });
        REQUIRE(count);
        return *count;
    }
    int waitingWork()
    {
        const auto count =
            run([](db::Connection& connection) { return store::OutboxRepository(connection).waitingWork(); });
        REQUIRE(count);
        return *count;
    }
};

bool holds(const QString& directory, const QByteArray& bytes)
{
    for (QDirIterator files(directory, QDir::Files); files.hasNext();) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a search leaves its known words, its results, what was opened and what closed the contact")
{
    Records desk;
    desk.recorder.answered(QStringLiteral("印鑑登録をしたいカナリヤ山"), 12);
    desk.recorder.opened(QStringLiteral("0142"));
    desk.recorder.opened(QStringLiteral("0142"));
    desk.recorder.contactSaved({QStringLiteral("0142")});
    const auto all = desk.all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].terms.contains(QStringLiteral("印鑑")));
    CHECK_FALSE(all[0].terms.join(u' ').contains(QStringLiteral("かなりや")));
    CHECK(all[0].results == 12);
    CHECK(all[0].opened == QStringList{QStringLiteral("0142")});
    CHECK(all[0].closed == QStringList{QStringLiteral("0142")});
    CHECK(all[0].at == fullHour(desk.clock.now()));
}

TEST_CASE("nothing of a query reaches the disk but words of published Q&As")
{
    Records desk;
    desk.recorder.answered(QStringLiteral("zqcanary カナリヤ山太郎 極秘計画 印鑑"), 3);
    desk.recorder.contactSaved({QStringLiteral("0142")});
    desk.recorder.flush();
    const auto all = desk.all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].terms == QStringList{QStringLiteral("印鑑")});
    const QString folder = desk.directory.path();
    CHECK(holds(folder, QStringLiteral("印鑑").toUtf8())); // the search itself would be seen
    for (const char* canary : {"zqcanary", "カナリヤ山", "かなりや", "山太郎"}) {
        CAPTURE(canary);
        CHECK_FALSE(holds(folder, QByteArray(canary)));
        const QString text = QString::fromUtf8(canary);
        CHECK_FALSE(holds(folder, QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2)));
    }
}

TEST_CASE("a text on its way to another leaves nothing, one looked at and given up does")
{
    Records desk;
    desk.recorder.answered(QStringLiteral("い"), 1);
    desk.clock.advance(200);
    desk.recorder.answered(QStringLiteral("印"), 1);
    desk.clock.advance(200);
    desk.recorder.answered(QStringLiteral("転入"), 0);
    CHECK(desk.all().empty());
    desk.clock.advance(SearchRecorder::inSightMs + 1);
    desk.recorder.answered(QStringLiteral("転入届"), 0); // goes on
    CHECK(desk.all().empty());
    desk.clock.advance(SearchRecorder::inSightMs + 1);
    desk.recorder.answered(QStringLiteral("印鑑"), 4);
    CHECK(desk.all().size() == 1);
    desk.recorder.callCleared();
    CHECK(desk.all().size() == 1);
    desk.clock.advance(SearchRecorder::inSightMs + 1);
    desk.recorder.answered(QString(), 0);
    CHECK(desk.all().size() == 1);
}

TEST_CASE("searches go out twenty to a command, unseen by the operator, and the rest at the end of the day")
{
    Records desk;
    const int before = desk.waitingCommands();
    const int work = desk.waitingWork();
    for (int i = 0; i < SearchRecorder::handInAt + 3; ++i) {
        desk.recorder.answered(QStringLiteral("印鑑 %1").arg(i), 1);
        desk.recorder.contactSaved({QStringLiteral("0142")});
    }
    CHECK(desk.waitingCommands() == before + 1);
    desk.recorder.flush();
    CHECK(desk.waitingCommands() == before + 2);
    CHECK(desk.waitingWork() == work);
    CHECK(int(desk.all().size()) == SearchRecorder::handInAt + 3);
}

TEST_CASE("searches of someone who takes no contacts, or has not signed in, are nobody's business")
{
    Records desk;
    desk.commands->setUser({});
    desk.recorder.answered(QStringLiteral("印鑑"), 1);
    desk.recorder.contactSaved({QStringLiteral("0142")});
    CHECK(desk.all().empty());
}
