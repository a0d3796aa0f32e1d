// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/hub/test_desk.h"
#include "tests/support/test_store.h"

#include <QElapsedTimer>
#include <QThread>

using namespace madoguchi;
using namespace madoguchi::hub;
using wire::PushStatus;

namespace {

const QString city = QStringLiteral("990019");
const QString aoki = QStringLiteral("aoki");
const QString sato = QStringLiteral("sato");
const QString operatorRole = QStringLiteral("operator");

// As a desk does: what was not answered, or with "later", is sent again.
wire::PushResult pushUntilTaken(TestDesk& desk, const Command& command)
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        const auto pushed = desk.ask<wire::Pushed>(wire::Push{attempt + 1, {encode(command)}});
        if (pushed && pushed->results[0].status != PushStatus::Retry)
            return pushed->results[0];
        QThread::msleep(100);
    }
    return {};
}

} // namespace

TEST_CASE("a hub's store moves to PostgreSQL, two hubs go on there, and a desk at one hears what a desk at "
          "the other "
          "saved",
          "[server]")
{
    const test::TestStore place;
    TestDesk one;
    TestDesk other;
    wire::SignedIn before;
    {
        HubProcess old;
        old.start();
        old.addUser(aoki, operatorRole);
        old.addUser(sato, operatorRole);
        before = one.enter(old, aoki);
        (void)other.enter(old, sato);
        REQUIRE(pushUntilTaken(one, one.logContact()).status == PushStatus::Applied);
        CHECK(old.stop() == 0);
        const auto moved = old.run({QStringLiteral("move"), QStringLiteral("--to"), place.address()});
        INFO(moved.error.toStdString());
        REQUIRE(moved.status == 0);
        CHECK(moved.out.contains(QStringLiteral("account: 3 rows, verified")));
        CHECK(old.run({QStringLiteral("move"), QStringLiteral("--to"), place.address()}).status != 0);
    }

    HubProcess first(place.address());
    HubProcess second(place.address());
    first.start();
    second.start();
    const auto backup = first.run({QStringLiteral("backup"), first.dataFile(QStringLiteral("a.backup"))});
    CHECK(backup.status == 3);
    CHECK(backup.error.contains(QStringLiteral("pg_dump")));
    REQUIRE(one.enterAgain(first, aoki));
    REQUIRE(other.enterAgain(second, sato));
    const Command contact = one.logContact();
    QElapsedTimer timer;
    timer.start();
    const auto pushed = pushUntilTaken(one, contact);
    CHECK(pushed.status == PushStatus::Applied);
    const auto hint = other.next<wire::FeedMoved>();
    const qint64 heardAfter = timer.elapsed();
    REQUIRE(hint);
    CHECK(heardAfter < 1'000);
    CHECK(hint->feed == centreFeed(city));
    CHECK(hint->epoch == before.epoch);
    const auto page = other.ask<wire::Page>(wire::Pull{2, hint->feed, before.epoch, hint->revision - 1});
    REQUIRE(page);
    REQUIRE(page->rows.size() == 1);
    CHECK(page->rows[0].row.id == targetOf(contact).id);

    // The database restarts: nobody notices but by a moment's delay.
    test::TestStore::administer(
        QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1'")
            .arg(place.database()));
    CHECK(pushUntilTaken(one, one.logContact()).status == PushStatus::Applied);
    CHECK(other.next<wire::FeedMoved>());

    // A hub dies without a word; its desk goes to the other, and sends again what it does not know to be
    // saved.
    first.kill();
    REQUIRE(one.enterAgain(second, aoki));
    CHECK(pushUntilTaken(one, contact).status == PushStatus::Duplicate);
    CHECK(pushUntilTaken(one, one.logContact()).status == PushStatus::Applied);
    const auto checked = second.run({QStringLiteral("check")});
    INFO(checked.error.toStdString());
    CHECK(checked.status == 0);
    CHECK(checked.out.contains(QStringLiteral(" 0 problems")));
}
