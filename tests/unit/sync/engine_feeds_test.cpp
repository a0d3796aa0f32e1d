// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

using namespace madoguchi;
using namespace madoguchi::sync;
using wire::Fault;
using wire::FeedMoved;
using wire::Granted;
using wire::Page;

namespace {

const QUuid otherEpoch(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);

store::FeedCursor at(const Script& desk, const FeedId& feed, qint64 revision)
{
    return {feed, desk.epoch, revision};
}

// A desk that has everything and has compared it.
void becomesCurrent(Script& desk, qint64 revision)
{
    desk.resumes({qa}, {at(desk, qa, revision)});
    desk.tell(OutboxRead{});
    desk.hears(desk.page(revision, revision));
    desk.tell(PageStored{});
    desk.hears(desk.compared(revision, {1, 1}));
    REQUIRE(desk.tell(SummaryRead{qa, {1, 1}}).isEmpty());
    REQUIRE(desk.engine().state() == SyncState::Current);
}

Fault answerTo(qint64 request, ErrorCode code)
{
    return {request, {code, QStringLiteral("key"), {}}, 0};
}

} // namespace

TEST_CASE("a fresh desk loads a feed through staging, page by page, and swaps at the end")
{
    Script desk;
    desk.resumes({qa});
    CHECK(desk.hears(desk.page(0, 500, true)) == said("store qa 0-500 begin staged"));
    CHECK(desk.tell(PageStored{}) == said("> Pull qa since 500"));
    CHECK(desk.hears(desk.page(500, 900, true)) == said("store qa 500-900 staged"));
    CHECK(desk.tell(PageStored{}) == said("> Pull qa since 900"));
    CHECK(desk.hears(desk.page(900, 1000)) == said("store qa 900-1000 staged swap"));
    CHECK(desk.tell(PageStored{}) == said("> Compare qa | say Current"));
}

TEST_CASE("a desk that knows a feed goes on from its cursor, in its epoch")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    CHECK(desk.lastPull.since == 40);
    CHECK(desk.lastPull.epoch == desk.epoch);
    CHECK(desk.hears(desk.page(40, 45)) == said("store qa 40-45"));
    CHECK(desk.tell(PageStored{}) == said("> Compare qa | say Current"));
}

TEST_CASE("loading goes on where it stood after the connection was lost")
{
    Script desk;
    desk.resumes({qa});
    desk.hears(desk.page(0, 500, true));
    desk.tell(PageStored{});
    desk.tell(Disconnected{});
    desk.fires(Timer::Reconnect);
    CHECK(desk.comesOnline({qa}).contains(QStringLiteral("> Pull qa since 500")));
    CHECK(desk.hears(desk.page(500, 600)) == said("store qa 500-600 staged swap"));
}

TEST_CASE("a hint leads to a pull, one the desk has already does not")
{
    Script desk;
    becomesCurrent(desk, 40);
    CHECK(desk.hears(FeedMoved{qa, desk.epoch, 40}).isEmpty());
    CHECK(desk.hears(FeedMoved{centre, desk.epoch, 9}).isEmpty());
    CHECK(desk.hears(FeedMoved{qa, desk.epoch, 41}) == said("> Pull qa since 40 | say Syncing"));
    CHECK(desk.hears(FeedMoved{qa, desk.epoch, 43}).isEmpty());
    desk.hears(desk.page(40, 42));
    CHECK(desk.tell(PageStored{}) == said("> Pull qa since 42"));
}

TEST_CASE("a hint that is not true is not asked for again and again")
{
    Script desk;
    becomesCurrent(desk, 40);
    desk.hears(FeedMoved{qa, desk.epoch, 99});
    desk.hears(desk.page(40, 41));
    CHECK(desk.tell(PageStored{}) == said("set Compare | say Current"));
}

TEST_CASE("a stale reply is dropped: another request, feed, epoch or cursor")
{
    Script desk;
    desk.resumes({qa, centre}, {at(desk, qa, 40), at(desk, centre, 7)});
    REQUIRE(desk.lastPull.feed == centre);
    const Page right = desk.page(7, 8);

    Page page = right;
    page.request += 1;
    CHECK(desk.hears(page).isEmpty());
    page = right;
    page.feed = qa;
    CHECK(desk.hears(page).isEmpty());
    page = right;
    page.epoch = otherEpoch;
    CHECK(desk.hears(page).isEmpty());
    page = right;
    page.since = 6;
    CHECK(desk.hears(page).isEmpty());

    CHECK(desk.hears(right) == said("store centre 7-8"));
    CHECK(desk.hears(right).isEmpty());
    CHECK(desk.tell(PageStored{}) == said("> Pull qa since 40"));
    CHECK(desk.hears(right).isEmpty());
}

TEST_CASE("a page that comes after the connection was lost is dropped")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    const Page late = desk.page(40, 41);
    desk.tell(Disconnected{});
    CHECK(desk.hears(late).isEmpty());
    desk.fires(Timer::Reconnect);
    desk.comesOnline({qa});
    CHECK(desk.hears(late).isEmpty());
}

TEST_CASE("a restored hub has another epoch: its rows are loaded from the start, beside the old ones")
{
    Script desk;
    desk.tell(Started{{desk.epoch}, {}, token, {at(desk, qa, 40)}, 0});
    desk.epoch = otherEpoch;
    CHECK(desk.comesOnline({qa}).contains(QStringLiteral("> Pull qa since 40")));
    CHECK(desk.hears(desk.page(0, 20, true)) == said("store qa 0-20 begin staged"));
    CHECK(desk.tell(PageStored{}) == said("> Pull qa since 20"));
    CHECK(desk.lastPull.epoch == otherEpoch);
    CHECK(desk.hears(desk.page(20, 30)) == said("store qa 20-30 staged swap"));
    CHECK(desk.tell(PageStored{}) == said("> Compare qa | say Current"));
    CHECK(desk.lastCompare.epoch == otherEpoch);
}

TEST_CASE("I3 a restored hub is offered again what it had acknowledged, before anything else is pushed")
{
    Script desk;
    desk.tell(Started{{desk.epoch}, {}, token, {at(desk, qa, 40)}, 1});
    desk.epoch = otherEpoch;
    CHECK(desk.comesOnline({qa}).mid(2) ==
          said("signed in | offer again | > Pull qa since 40 | say Syncing"));
    CHECK(desk.tell(OutboxChanged{2}).isEmpty());
    CHECK(desk.tell(OfferedAgain{otherEpoch, 5}) == said("read outbox 200"));
    CHECK(desk.tell(entries(1, 5)) == said("> Push 5"));
}

TEST_CASE("what a restored hub lost is offered again although the line breaks, or the store fails, meanwhile")
{
    Script desk;
    desk.tell(Started{{desk.epoch}, {}, token, {at(desk, qa, 40)}, 0});
    desk.epoch = otherEpoch;
    REQUIRE(desk.comesOnline({qa}).contains(QStringLiteral("offer again")));
    SECTION("the line breaks")
    {
        desk.tell(Disconnected{});
        desk.fires(Timer::Reconnect);
        CHECK(desk.comesOnline({qa}).contains(QStringLiteral("offer again")));
    }
    SECTION("the store fails")
    {
        const Error full{ErrorCode::Io, QStringLiteral("db.disk-full"), {}};
        CHECK(desk.tell(StoreFailed{StoreStep::OfferAgain, full}) ==
              said("set PushPause | trouble db.disk-full"));
        CHECK(desk.tell(OutboxChanged{1}).isEmpty());
        CHECK(desk.fires(Timer::PushPause) == said("offer again"));
    }
    SECTION("once done, it is done")
    {
        desk.tell(OfferedAgain{otherEpoch, 0});
        desk.tell(Disconnected{});
        desk.fires(Timer::Reconnect);
        CHECK_FALSE(desk.comesOnline({qa}).contains(QStringLiteral("offer again")));
    }
}

TEST_CASE("what a feed that was loaded anew puts back into the outbox is pushed at once")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    desk.tell(OutboxRead{});
    REQUIRE(desk.hears(desk.page(0, 30)) == said("store qa 0-30 begin staged swap"));
    CHECK(desk.tell(PageStored{3}).contains(QStringLiteral("read outbox 200")));
}

TEST_CASE("a hub that begins a new life while the desk is signed in is offered again, too")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    desk.tell(OutboxRead{});
    CHECK(desk.hears(Granted{otherEpoch, {qa}}).contains(QStringLiteral("offer again")));
}

TEST_CASE("I10 a feed that is no longer granted is cleared before anything else")
{
    Script desk;
    desk.tell(Started{{desk.epoch}, {}, token, {at(desk, qa, 40), at(desk, centre, 7)}, 0});
    const QStringList words = desk.comesOnline({qa});
    CHECK(words.mid(2) == said("clear centre | signed in | read outbox 200 | say Syncing"));
    CHECK(desk.tell(FeedCleared{centre}) == said("> Pull qa since 40"));
}

TEST_CASE("I10 a feed without a cursor, half loaded before the program ended, is cleared too")
{
    Script desk;
    desk.tell(Started{{desk.epoch}, QByteArrayLiteral("secret"), token, {}, 0, {centre}});
    CHECK(desk.comesOnline({qa}).contains(QStringLiteral("clear centre")));
}

TEST_CASE("I1 what was acknowledged before its feed was ever loaded is offered to a restored hub, too")
{
    Script desk;
    desk.tell(Started{{desk.epoch}, QByteArrayLiteral("secret"), token, {}, 0, {centre}});
    CHECK(desk.comesOnline({centre}).contains(QStringLiteral("offer again")));
}

TEST_CASE("I10 a feed withdrawn in the middle of a pull is cleared and its page dropped")
{
    Script desk;
    desk.resumes({centre}, {at(desk, centre, 7)});
    const Page late = desk.page(7, 8);
    CHECK(desk.hears(Granted{desk.epoch, {qa}}) == said("clear centre"));
    CHECK(desk.hears(late).isEmpty());
    CHECK(desk.tell(FeedCleared{centre}) == said("> Pull qa since 0"));
}

TEST_CASE("a feed that cannot be cleared is tried again, and nothing is pulled before")
{
    Script desk;
    desk.resumes({centre}, {at(desk, centre, 7)});
    desk.hears(Granted{desk.epoch, {qa}});
    CHECK(desk.tell(StoreFailed{StoreStep::Clear, {ErrorCode::Io, QStringLiteral("disk"), {}}}) ==
          said("set PullPause | trouble disk"));
    CHECK(desk.fires(Timer::PullPause) == said("clear centre"));
    CHECK(desk.tell(FeedCleared{centre}) == said("> Pull qa since 0"));
}

TEST_CASE("a feed granted anew is loaded")
{
    Script desk;
    becomesCurrent(desk, 40);
    CHECK(desk.hears(Granted{desk.epoch, {qa, centre}}) == said("> Pull centre since 0 | say Syncing"));
}

TEST_CASE("feeds that are behind are pulled in turn")
{
    Script desk;
    desk.resumes({qa, centre}, {at(desk, qa, 40), at(desk, centre, 7)});
    desk.hears(FeedMoved{centre, desk.epoch, 100});
    desk.hears(desk.page(7, 8, true));
    CHECK(desk.tell(PageStored{}) == said("> Pull qa since 40"));
    desk.hears(desk.page(40, 40));
    CHECK(desk.tell(PageStored{}) == said("> Pull centre since 8"));
}

TEST_CASE("at rest the sums are compared, and equal ones change nothing")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    desk.tell(OutboxRead{});
    desk.hears(desk.page(40, 40));
    CHECK(desk.tell(PageStored{}) == said("> Compare qa | say Current"));
    CHECK(desk.hears(desk.compared(40, {3, -5})) == said("read summary qa"));
    CHECK(desk.tell(SummaryRead{qa, {3, -5}}).isEmpty());
}

TEST_CASE("I6 a mismatch reloads that feed alone, through staging")
{
    Script desk;
    desk.resumes({centre, qa}, {at(desk, qa, 40), at(desk, centre, 7)});
    desk.hears(desk.page(7, 7));
    desk.tell(PageStored{});
    desk.hears(desk.page(40, 40));
    desk.tell(PageStored{});
    REQUIRE(desk.lastCompare.feed == centre);
    desk.hears(desk.compared(7, {3, 1}));
    CHECK(desk.tell(SummaryRead{centre, {3, 2}}) ==
          said("trouble sync.feed.mismatch | > Pull centre since 0 | say Syncing"));
    CHECK(desk.hears(desk.page(0, 7)) == said("store centre 0-7 begin staged swap"));
    CHECK(desk.tell(PageStored{}) == said("> Compare qa | say Current"));
}

TEST_CASE("a feed is compared once a minute at most, even when it does not match")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    desk.hears(desk.page(40, 40));
    desk.tell(PageStored{});
    desk.hears(desk.compared(40, {1, 1}));
    desk.tell(SummaryRead{qa, {2, 2}});
    desk.hears(desk.page(0, 40));
    CHECK(desk.tell(PageStored{}) == said("set Compare | say Current"));
    CHECK(desk.delay(Timer::Compare) == Engine::compareEveryMs);
    CHECK(desk.fires(Timer::Compare) == said("> Compare qa"));
}

TEST_CASE("sums of another revision say nothing")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    desk.hears(desk.page(40, 40));
    desk.tell(PageStored{});
    CHECK(desk.hears(desk.compared(42, {9, 9})) == said("> Pull qa since 40 | say Syncing"));
    desk.hears(desk.page(40, 42));
    CHECK(desk.tell(PageStored{}) == said("set Compare | say Current"));
}

TEST_CASE("a hub that forgot what it gave out in the same epoch is believed, through a reload")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    desk.hears(desk.page(40, 40));
    desk.tell(PageStored{});
    CHECK(desk.hears(desk.compared(30, {9, 9})) ==
          said("trouble sync.feed.mismatch | > Pull qa since 0 | say Syncing"));
}

TEST_CASE("a page that cannot be stored is asked for again after a pause")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    desk.hears(desk.page(40, 41));
    CHECK(desk.tell(StoreFailed{StoreStep::Page, {ErrorCode::Io, QStringLiteral("disk.full"), {}}}) ==
          said("trouble disk.full | set PullPause"));
    CHECK(desk.fires(Timer::PullPause) == said("> Pull qa since 40"));
}

TEST_CASE("loading starts anew after a page of it could not be stored")
{
    Script desk;
    desk.resumes({qa});
    desk.hears(desk.page(0, 500, true));
    desk.tell(PageStored{});
    desk.hears(desk.page(500, 600));
    desk.tell(StoreFailed{StoreStep::Page, {ErrorCode::Io, QStringLiteral("disk.full"), {}}});
    CHECK(desk.fires(Timer::PullPause) == said("> Pull qa since 0"));
}

TEST_CASE("a cursor that someone else moved is read again")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    desk.hears(desk.page(40, 41));
    CHECK(
        desk.tell(StoreFailed{StoreStep::Page, {ErrorCode::Conflict, QStringLiteral("replica.stale"), {}}}) ==
        said("read cursors"));
    CHECK(desk.tell(CursorsRead{{at(desk, qa, 55)}}) == said("> Pull qa since 55"));
}

TEST_CASE("a busy hub is asked again later, an absent feed through a new session")
{
    Script desk;
    desk.resumes({qa}, {at(desk, qa, 40)});
    CHECK(desk.hears(answerTo(desk.lastPull.request, ErrorCode::Busy)) == said("set PullPause"));
    CHECK(desk.fires(Timer::PullPause) == said("> Pull qa since 40"));
    CHECK(desk.hears(answerTo(desk.lastPull.request, ErrorCode::NotFound)) ==
          said("disconnect | set Reconnect | say Offline"));
}

TEST_CASE("a kick on a live connection pulls every feed")
{
    Script desk;
    becomesCurrent(desk, 40);
    CHECK(desk.tell(Kicked{}) == said("> Pull qa since 40 | say Syncing"));
}

TEST_CASE("a hint lost on a live connection is found out by the comparison that comes every ten minutes")
{
    Script desk;
    becomesCurrent(desk, 40);
    QStringList words;
    qint64 waited = 0;
    while (words.isEmpty() && waited < 2 * Engine::compareAnywayMs) {
        waited += desk.delay(Timer::Ping);
        words = desk.fires(Timer::Ping).filter(QStringLiteral("Compare"));
    }
    CHECK(words == said("> Compare qa"));
    CHECK(waited >= Engine::compareAnywayMs);
    CHECK(waited <= Engine::compareAnywayMs + wire::limits::pingAfterMs);
    CHECK(desk.hears(desk.compared(42, {9, 9})) == said("> Pull qa since 40 | say Syncing"));
}
