// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

using namespace madoguchi;
using namespace madoguchi::sync;
using wire::Fault;
using wire::PushStatus;

namespace {

// Online, nothing to pull but the empty list of feeds, and nothing in the outbox.
void isOnline(Script& desk)
{
    desk.resumes({});
    REQUIRE(desk.tell(OutboxRead{}).isEmpty());
}

Fault answerTo(qint64 request, ErrorCode code, qint64 retryAfterMs = 0)
{
    return {request, {code, QStringLiteral("key"), {}}, retryAfterMs};
}

} // namespace

TEST_CASE("a queued command is pushed, and its result stored")
{
    Script desk;
    isOnline(desk);
    CHECK(desk.tell(OutboxChanged{1}) == said("read outbox 200"));
    CHECK(desk.tell(entries(1, 1)) == said("> Push 1"));
    CHECK(desk.hears(desk.pushed(PushStatus::Applied, 8)) == said("store results 1"));
    CHECK(desk.tell(ResultsStored{0}).isEmpty());
}

TEST_CASE("I3 I10 what went into a feed this desk has not heard it may read is cleared, if it may not")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{1});
    desk.tell(entries(1, 1));
    wire::Pushed answer = desk.pushed(PushStatus::Applied, 8);
    const FeedId elsewhere{QStringLiteral("insight")};
    for (wire::PushResult& result : answer.results)
        result.feed = elsewhere;
    desk.hears(answer);
    desk.tell(ResultsStored{0});
    CHECK(desk.hears(wire::Granted{desk.epoch, {qa}}).contains(QStringLiteral("clear insight")));
}

TEST_CASE("one push at a time: the next is read when the results of the last are stored")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{201});
    CHECK(desk.tell(entries(1, 200)) == said("> Push 200"));
    CHECK(desk.tell(OutboxChanged{202}).isEmpty());
    CHECK(desk.hears(desk.pushed(PushStatus::Applied, 8)) == said("store results 200"));
    CHECK(desk.tell(ResultsStored{2}) == said("read outbox 200"));
}

TEST_CASE("I2 a connection cut between a push and its answer: the same commands go out again")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{2});
    desk.tell(entries(1, 2));
    const QList<QByteArray> sent = desk.lastPush.commands;
    const wire::Pushed late = desk.pushed(PushStatus::Applied, 8);
    CHECK(desk.tell(Disconnected{}) == said("set Reconnect | say Offline"));
    CHECK(desk.hears(late).isEmpty());
    desk.fires(Timer::Reconnect);
    CHECK(desk.comesOnline({}).contains(QStringLiteral("read outbox 200")));
    CHECK(desk.tell(entries(1, 2)) == said("> Push 2"));
    CHECK(desk.lastPush.commands == sent);
    CHECK(desk.hears(late).isEmpty());
    CHECK(desk.hears(desk.pushed(PushStatus::Duplicate, 8)) == said("store results 2"));
}

TEST_CASE("I3 a rejected command does not block the rest")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{2});
    desk.tell(entries(1, 1));
    CHECK(desk.hears(desk.pushed(PushStatus::Rejected)) == said("store results 1"));
    CHECK(desk.tell(ResultsStored{1}) == said("read outbox 200"));
    CHECK(desk.tell(entries(2, 1)) == said("> Push 1"));
}

TEST_CASE("a command that is to be sent again waits, with a timer set every time")
{
    for (quint64 seed = 0; seed < 20; ++seed) {
        Script desk(seed);
        isOnline(desk);
        desk.tell(OutboxChanged{1});
        qint64 window = Backoff::baseMs;
        for (int attempt = 0; attempt < 10; ++attempt) {
            REQUIRE(desk.tell(entries(1, 1)) == said("> Push 1"));
            REQUIRE(desk.hears(desk.pushed(PushStatus::Retry)) == said("set PushPause | store results 1"));
            REQUIRE(desk.tell(ResultsStored{1}).isEmpty());
            CHECK(desk.delay(Timer::PushPause) <= window);
            window = std::min(window * 2, Backoff::capMs);
            REQUIRE(desk.fires(Timer::PushPause) == said("read outbox 200"));
        }
    }
}

TEST_CASE("a hub that answers for other commands is not believed")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{1});
    desk.tell(entries(1, 1));
    wire::Pushed answer = desk.pushed(PushStatus::Applied, 8);
    answer.results[0].command = commandId(99);
    CHECK(desk.hears(answer) == said("set PushPause | store results 0"));
    desk.tell(ResultsStored{1});
    CHECK(desk.fires(Timer::PushPause) == said("read outbox 200"));
}

TEST_CASE("an applied command's revision is pulled without waiting for the hint")
{
    Script desk;
    desk.resumes({centre}, {{centre, desk.epoch, 7}});
    desk.tell(OutboxRead{});
    desk.hears(desk.page(7, 7));
    desk.tell(PageStored{});
    desk.tell(OutboxChanged{1});
    desk.tell(entries(1, 1));
    CHECK(desk.hears(desk.pushed(PushStatus::Applied, 8)) ==
          said("store results 1 | > Pull centre since 7 | say Syncing"));
}

TEST_CASE("results that could not be stored are asked for again")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{1});
    desk.tell(entries(1, 1));
    desk.hears(desk.pushed(PushStatus::Applied, 8));
    CHECK(desk.tell(StoreFailed{StoreStep::Results, {ErrorCode::Io, QStringLiteral("disk"), {}}}) ==
          said("set PushPause | trouble disk"));
    CHECK(desk.fires(Timer::PushPause) == said("read outbox 200"));
}

TEST_CASE("an outbox that cannot be read is tried again")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{1});
    CHECK(desk.tell(StoreFailed{StoreStep::Outbox, {ErrorCode::Busy, QStringLiteral("db.busy"), {}}}) ==
          said("set PushPause | trouble db.busy"));
    CHECK(desk.fires(Timer::PushPause) == said("read outbox 200"));
}

TEST_CASE("a push that fails as a whole is halved until the one at fault stands alone and is refused")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{4});
    desk.tell(entries(1, 4));
    CHECK(desk.hears(answerTo(desk.lastPush.request, ErrorCode::Corrupt)) == said("set PushPause"));
    CHECK(desk.fires(Timer::PushPause) == said("read outbox 2"));
    desk.tell(entries(1, 2));
    desk.hears(answerTo(desk.lastPush.request, ErrorCode::Corrupt));
    CHECK(desk.fires(Timer::PushPause) == said("read outbox 1"));
    desk.tell(entries(1, 1));
    CHECK(desk.hears(answerTo(desk.lastPush.request, ErrorCode::Corrupt)) == said("store results 1"));
    CHECK(desk.tell(ResultsStored{3}) == said("read outbox 1"));
    desk.tell(entries(2, 1));
    desk.hears(desk.pushed(PushStatus::Applied, 8));
    CHECK(desk.tell(ResultsStored{2}) == said("read outbox 200"));
}

TEST_CASE("a hub in trouble refuses no command: it is sent again")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{1});
    for (const ErrorCode code : {ErrorCode::Internal, ErrorCode::Busy, ErrorCode::Io}) {
        REQUIRE(desk.tell(entries(1, 1)) == said("> Push 1"));
        REQUIRE(desk.hears(answerTo(desk.lastPush.request, code, 700)) == said("set PushPause"));
        CHECK(desk.delay(Timer::PushPause) > 700);
        REQUIRE(desk.fires(Timer::PushPause) == said("read outbox 200"));
    }
}

TEST_CASE("a command too large to travel is refused here and does not block the rest")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{2});
    CHECK(desk.tell(entries(1, 1, static_cast<int>(wire::limits::bytesPerCommand))) ==
          said("store results 1"));
    CHECK(desk.tell(ResultsStored{1}) == said("read outbox 200"));
}

TEST_CASE("while signed out commands wait, and go out after the next sign-in")
{
    Script desk;
    desk.tell(Started{{desk.epoch}, {}, {}, {}, 5});
    CHECK(desk.tell(OutboxChanged{6}).isEmpty());
    desk.tell(SignInRequested{});
    CHECK(desk.comesOnline({}).contains(QStringLiteral("read outbox 200")));
}

TEST_CASE("commands of another user at this seat wait for that user")
{
    Script desk;
    desk.resumes({}, {}, 3);
    CHECK(desk.tell(OutboxRead{}).isEmpty());
    CHECK(desk.tell(OutboxChanged{4}) == said("read outbox 200"));
}

namespace {

// The connection ends during a push, and comes back.
void isCutAndBack(Script& desk)
{
    desk.tell(Disconnected{});
    desk.fires(Timer::Reconnect);
    desk.comesOnline({});
}

} // namespace

TEST_CASE("two cuts are an accident: the batch stays as it is, the third halves it, an answer doubles it")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{300});
    for (const int expected : {200, 200, 200, 100, 50}) {
        desk.tell(entries(1, expected));
        REQUIRE(desk.lastPush.commands.size() == expected);
        isCutAndBack(desk);
    }
    REQUIRE(desk.tell(entries(1, 25)) == said("> Push 25"));
    desk.hears(desk.pushed(PushStatus::Applied, 8));
    CHECK(desk.tell(ResultsStored{275}) == said("read outbox 50"));
    desk.tell(entries(26, 50));
    desk.hears(desk.pushed(PushStatus::Applied, 8));
    CHECK(desk.tell(ResultsStored{225}) == said("read outbox 100"));
    desk.tell(entries(76, 100));
    desk.hears(desk.pushed(PushStatus::Applied, 8));
    CHECK(desk.tell(ResultsStored{125}) == said("read outbox 200"));
}

TEST_CASE("I3 a command that cuts the connection every time is put behind the others, and never dropped")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{2});
    for (int cut = 0; cut < 3; ++cut) {
        REQUIRE(desk.tell(entries(1, 2)) == said("> Push 2"));
        isCutAndBack(desk);
    }
    for (int cut = 0; cut < 2; ++cut) {
        REQUIRE(desk.tell(entries(1, 1)) == said("> Push 1"));
        isCutAndBack(desk);
    }
    REQUIRE(desk.tell(entries(1, 1)) == said("> Push 1"));
    CHECK(desk.tell(Disconnected{}) == said("put behind 1 | set Reconnect | say Offline"));
    desk.tell(CommandPutBehind{});
    desk.fires(Timer::Reconnect);
    CHECK(desk.comesOnline({}).contains(QStringLiteral("read outbox 1")));
    REQUIRE(desk.tell(entries(2, 1)) == said("> Push 1"));
    CHECK(desk.hears(desk.pushed(PushStatus::Applied, 8)) == said("store results 1"));
    CHECK(desk.tell(ResultsStored{1}) == said("read outbox 2"));

    // Its turn comes again, by itself: what was saved since waits one cut at most.
    CHECK(desk.tell(entries(1, 2)) == said("> Push 1"));
    CHECK(desk.lastPush.commands.first() == entries(1, 1).entries.front().body);
    CHECK(desk.tell(Disconnected{}) == said("put behind 1 | set Reconnect | say Offline"));
    desk.fires(Timer::Reconnect);
    desk.comesOnline({});
    OutboxRead behind = entries(2, 1);
    behind.entries.push_back(entries(1, 1).entries.front());
    CHECK(desk.tell(behind) == said("> Push 1"));
    CHECK(desk.lastPush.commands.first() == behind.entries.front().body);
    desk.hears(desk.pushed(PushStatus::Applied, 9));
    desk.tell(ResultsStored{1});
    desk.tell(entries(1, 1));
    CHECK(desk.hears(desk.pushed(PushStatus::Applied, 10)) == said("store results 1"));
}

TEST_CASE("while a command cuts every connection the desk does not come back faster and faster")
{
    Script desk;
    isOnline(desk);
    desk.tell(OutboxChanged{1});
    qint64 longest = 0;
    for (int cut = 0; cut < 30; ++cut) {
        desk.tell(entries(1, 1));
        desk.tell(Disconnected{});
        longest = std::max(longest, desk.delay(Timer::Reconnect));
        desk.fires(Timer::Reconnect);
        desk.comesOnline({});
    }
    CHECK(longest > 10'000);
}
