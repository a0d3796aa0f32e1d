// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/hub/test_desk.h"

#include "kb/domain/feed.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <csignal>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {
const QString aoki = QStringLiteral("aoki");
const QString operatorRole = QStringLiteral("operator");
} // namespace

TEST_CASE("the first start makes database, keys and an administrator whose password is for the owner's eyes")
{
    HubProcess hub;
    hub.start();
    CHECK(hub.log().contains(QStringLiteral("first administrator: login admin, password ")));
    const auto others = QFile::ReadGroup | QFile::ReadOther;
    for (const auto& name :
         {QStringLiteral("first-administrator.txt"), QStringLiteral("hub.db"), QStringLiteral("tls/ca.key")})
        CHECK_FALSE(QFileInfo(hub.dataFile(name)).permissions() & others);
    CHECK(hub.stop() == 0);
    hub.start();
    CHECK_FALSE(hub.log().contains(QStringLiteral("first administrator")));
    CHECK(hub.run({QStringLiteral("check")}).status == 0);
}

TEST_CASE("SIGTERM ends the hub cleanly and soon while desks are connected, and says goodbye to them")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, operatorRole);
    TestDesk desk;
    (void)desk.enter(hub, aoki);
    REQUIRE(desk.ask<wire::Pushed>(wire::Push{1, {encode(desk.logContact())}}));
    QElapsedTimer timer;
    timer.start();
    CHECK(hub.stop() == 0);
    CHECK(timer.elapsed() < 8'000);
    CHECK(hub.log().contains(QStringLiteral("stopped")));
    CHECK(desk.isCut());
    const auto check = hub.run({QStringLiteral("check")});
    CHECK(check.status == 0);
    CHECK(check.out.contains(QStringLiteral("1 commands, 0 problems")));
}

TEST_CASE("the log holds figures, and nothing anybody typed")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, operatorRole);
    TestDesk desk;
    (void)desk.enter(hub, aoki);
    REQUIRE(desk.ask<wire::Pushed>(wire::Push{1, {encode(desk.logContact())}}));
    REQUIRE(hub.stop() == 0);
    CHECK(hub.log().contains(QStringLiteral("push commands=1 log-contact=1 applied=1 ms=")));
    CHECK_FALSE(hub.log().contains(QStringLiteral("粗大ごみ")));
    CHECK_FALSE(hub.log().contains(aoki));
}

TEST_CASE(
    "I1, I2: twenty times killed amid pushes, the hub has lost nothing it acknowledged and doubled nothing")
{
    HubProcess hub;
    hub.start();
    hub.addUser(aoki, operatorRole);
    TestDesk desk;
    const auto me = desk.enter(hub, aoki);
    QHash<QUuid, qint64> acknowledged;
    std::vector<QByteArray> unanswered;
    for (int round = 0; round < 20; ++round) {
        std::thread killer([round, process = static_cast<pid_t>(hub.pid())] {
            std::this_thread::sleep_for(std::chrono::milliseconds(15 + round * 7));
            ::kill(process, SIGKILL);
        });
        // What was not answered last time is sent again with the new.
        while (true) {
            QList<QByteArray> commands(unanswered.begin(), unanswered.end());
            for (int i = 0; i < 5; ++i)
                commands.append(encode(desk.logContact()));
            const auto pushed = desk.ask<wire::Pushed>(wire::Push{1, commands});
            unanswered.assign(commands.begin(), commands.end());
            if (!pushed)
                break;
            unanswered.clear();
            for (const auto& result : pushed->results) {
                CHECK((result.status == wire::PushStatus::Applied ||
                       result.status == wire::PushStatus::Duplicate));
                CHECK_FALSE(acknowledged.contains(result.command.value));
                acknowledged.insert(result.command.value, result.revision);
            }
        }
        killer.join();
        hub.kill();
        hub.start();
        REQUIRE(desk.enterAgain(hub, aoki));
    }
    QSet<qint64> revisions;
    qint64 since = 0;
    qint64 contacts = 0;
    for (bool more = true; more;) {
        const auto page =
            desk.ask<wire::Page>(wire::Pull{2, centreFeed(QStringLiteral("990019")), me.epoch, since});
        REQUIRE(page);
        for (const auto& row : page->rows) {
            revisions.insert(row.revision);
            contacts += row.row.kind == EntityKind::Contact ? 1 : 0;
        }
        since = page->until;
        more = page->more;
    }
    CHECK(acknowledged.size() > 20);
    for (const qint64 revision : acknowledged)
        CHECK(revisions.contains(revision));
    CHECK(contacts >= acknowledged.size());
    CHECK(contacts <= acknowledged.size() + static_cast<qint64>(unanswered.size()));
    const auto check = hub.run({QStringLiteral("check")});
    INFO(check.error.toStdString());
    CHECK(check.status == 0);
}
