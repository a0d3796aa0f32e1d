// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "kb/db/statement.h"

#include <QSemaphore>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

/// Counts to a number that takes minutes: only a cancelled token ends it in time.
Result<qint64> countForMinutes(db::Connection& connection)
{
    db::Statement endless(connection, QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + "
                                                     "1 FROM n LIMIT 20000000000) SELECT count(*) FROM n"));
    MADOGUCHI_TRY(endless.exec());
    const qint64 counted = endless.next() ? endless.integer(0) : 0;
    MADOGUCHI_TRY(endless.finish());
    return counted;
}

Result<int> one(db::Connection&)
{
    return 1;
}

} // namespace

TEST_CASE("A newer job of a channel stops the running one and only its own answer arrives")
{
    Desk desk;
    QObject context;
    QList<int> answers;
    const QString channel = QStringLiteral("search");
    desk.store->search().submitLatest(channel, countForMinutes, &context,
                                      [&](const Result<qint64>&) { answers += 1; });
    for (int n = 2; n <= 40; ++n) {
        desk.store->search().submitLatest(
            channel, [n](db::Connection&) { return Result<int>(n); }, &context,
            [&](const Result<int>& answer) { answers += *answer; });
    }
    REQUIRE(waitFor([&] { return answers.contains(40); }));
    desk.store->search().submit(one, &context, [&](const Result<int>&) { answers += 100; });
    REQUIRE(waitFor([&] { return answers.contains(100); }));
    CHECK(answers == QList<int>{40, 100});
}

TEST_CASE("An answer that was computed but is not the newest is dropped on its way home")
{
    Desk desk;
    QObject context;
    QSemaphore ran;
    QList<int> answers;
    const QString channel = QStringLiteral("search");
    desk.store->search().submitLatest(
        channel,
        [&](db::Connection&) {
            ran.release();
            return Result<int>(1);
        },
        &context, [&](const Result<int>& answer) { answers += *answer; });
    ran.acquire(); // done on the worker, not yet delivered: no event has run here
    QThread::msleep(20);
    desk.store->search().submitLatest(
        channel, [](db::Connection&) { return Result<int>(2); }, &context,
        [&](const Result<int>& answer) { answers += *answer; });
    REQUIRE(waitFor([&] { return answers.contains(2); }));
    CHECK(answers == QList<int>{2});
}

TEST_CASE("Channels do not stop each other, and a cancelled channel is silent")
{
    Desk desk;
    QObject context;
    QStringList answers;
    desk.store->search().submitLatest(QStringLiteral("a"), countForMinutes, &context,
                                      [&](const Result<qint64>&) { answers += QStringLiteral("a"); });
    desk.store->search().submitLatest(QStringLiteral("b"), one, &context,
                                      [&](const Result<int>&) { answers += QStringLiteral("b"); });
    desk.store->search().cancel(QStringLiteral("a"));
    REQUIRE(waitFor([&] { return !answers.isEmpty(); }));
    CHECK(answers == QStringList{QStringLiteral("b")});
}

TEST_CASE("No callback runs after its context has died")
{
    Desk desk;
    bool called = false;
    auto context = std::make_unique<QObject>();
    desk.store->writes().submit(one, context.get(), [&](const Result<int>&) { called = true; });
    context.reset();
    QObject other;
    bool reached = false;
    desk.store->writes().submit(one, &other, [&](const Result<int>&) { reached = true; });
    REQUIRE(waitFor([&] { return reached; }));
    CHECK_FALSE(called);
}

TEST_CASE("Closing a queue finishes every write and stops what only reads")
{
    Desk desk;
    QObject context;
    std::atomic<int> written = 0;
    desk.store->search().submitLatest(QStringLiteral("search"), countForMinutes, &context,
                                      [](const Result<qint64>&) {});
    for (int n = 0; n < 50; ++n) {
        desk.store->writes().submit(
            [&, n](db::Connection& connection) {
                ++written;
                return db::execute(connection, QStringLiteral("INSERT INTO meta VALUES (?, ?)"),
                                   QString::number(n), QByteArrayLiteral("x"));
            },
            &context, [](const Result<void>&) {});
    }
    desk.stop();
    CHECK(written == 50);
    desk.start();
    const auto rows = desk.run([](db::Connection& connection) {
        return db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM meta"));
    });
    REQUIRE(rows);
    CHECK(*rows >= 50);
}

TEST_CASE("A store that cannot be opened answers every job with the reason")
{
    DeskStore store(QStringLiteral("/proc/nowhere/desk.db"));
    QSignalSpy failed(&store, &DeskStore::openFailed);
    QObject context;
    std::optional<Result<int>> read;
    store.search().submit(one, &context, [&](const Result<int>& answer) { read = answer; });
    REQUIRE(waitFor([&] { return read.has_value() && failed.count() == 1; }));
    CHECK_FALSE(read->has_value());
}
