// SPDX-License-Identifier: GPL-3.0-or-later
// Any sequence of events: as long as something waits in the outbox, something is on its way that will try
// again; and once the network works, the outbox is empty within a minute. All in virtual time.
#include "kb/sync/engine.h"
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

#include <QQueue>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

constexpr qint64 healWithinMs = 60'000;

/// An engine whose surroundings do anything they can.
class Storm
{
public:
    explicit Storm(quint64 seed)
        : m_random(seed)
        , m_engine(m_random)
    {
        tell(Started{{m_epoch}, QByteArrayLiteral("secret"), token, {}, 0});
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            step();
            requireArmed();
        }
    }

    /// The network is good from now on, and nobody is told: what was on its way is as dead as it can be.
    /// @return how long the outbox took to get empty
    qint64 heal()
    {
        const qint64 from = m_now;
        if (m_line == Line::Asked)
            fail(m_timing.connectWithinMs);
        else if (m_line == Line::Up)
            fail(m_timing.silentMs);
        m_good = true;
        while (m_waiting > 0 && m_now - from <= 2 * healWithinMs) {
            if (m_reported == SyncState::SignedOut)
                tell(SignInRequested{QStringLiteral("sato"), QStringLiteral("password")});
            else if (m_line == Line::Asked)
                connected();
            else if (!m_unanswered.isEmpty())
                answer(m_unanswered.dequeue());
            else
                fireNext();
            requireArmed();
        }
        return m_now - from;
    }

    void save()
    {
        ++m_waiting;
        tell(OutboxChanged{m_waiting});
    }

private:
    enum class Line { None, Asked, Up };

    void step()
    {
        switch (m_random.below(12)) {
        case 0:
        case 1:
            return save();
        case 2:
            return m_line == Line::Asked ? connected() : fireNext();
        case 3:
            return m_line == Line::None ? fireNext() : fail(m_random.below(15'000));
        case 4:
            return fireNext();
        case 5:
            return m_random.below(2) == 0 ? tell(Kicked{}) : tell(NetworkReturned{});
        case 6:
            return tell(OutboxChanged{m_waiting});
        case 7:
            return m_line == Line::Up ? hear(fault()) : fireNext();
        case 8:
            if (m_reported == SyncState::SignedOut)
                return tell(SignInRequested{QStringLiteral("sato"), QStringLiteral("password")});
            return m_line == Line::Up ? hear(stray()) : fireNext();
        default:
            if (m_line == Line::Up && !m_unanswered.isEmpty())
                return answer(m_unanswered.dequeue());
            return m_line == Line::Asked ? connected() : fireNext();
        }
    }

    void connected()
    {
        m_line = Line::Up;
        m_unanswered.clear();
        tell(Connected{});
    }

    void fail(qint64 afterMs)
    {
        m_now += afterMs;
        m_line = Line::None;
        tell(Disconnected{});
    }

    void fireNext()
    {
        if (m_timers.empty())
            return;
        const auto next = std::min_element(m_timers.begin(), m_timers.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        m_now = std::max(m_now, next->second);
        const Timer timer = next->first;
        m_timers.erase(next);
        tell(TimerFired{timer});
    }

    void hear(wire::Message message) { tell(MessageReceived{std::move(message)}); }

    wire::Fault fault()
    {
        const ErrorCode codes[] = {ErrorCode::Busy,         ErrorCode::SignedOut, ErrorCode::NotFound,
                                   ErrorCode::InvalidInput, ErrorCode::Io,        ErrorCode::Refused};
        const Error error{codes[m_random.below(6)], QStringLiteral("storm"), {}};
        const qint64 request = m_random.below(3) == 0 ? 0 : m_lastRequest - m_random.below(2);
        return {request, error, m_random.below(2) == 0 ? 0 : 1000};
    }

    // Of another request, another connection, or nothing at all.
    wire::Message stray()
    {
        switch (m_random.below(5)) {
        case 0:
            return wire::Pushed{m_lastRequest + 1 - m_random.below(4), {}};
        case 1:
            return wire::Page{m_lastRequest - m_random.below(3), qa, m_epoch, 0, 5, 5, false, {}};
        case 2:
            return wire::FeedMoved{qa, m_epoch, m_random.below(50)};
        case 3:
            return wire::Pong{1};
        default:
            return wire::Granted{m_epoch, m_random.below(2) == 0 ? QList<FeedId>{qa} : QList<FeedId>{}};
        }
    }

    void answer(const wire::Message& sent)
    {
        if (std::holds_alternative<wire::Hello>(sent))
            hear(wire::Welcome{1, {}, QStringLiteral("990019"), {}});
        else if (std::holds_alternative<wire::Resume>(sent) || std::holds_alternative<wire::SignIn>(sent))
            hear(wire::SignedIn{token, {m_epoch}, {}, Role::Operator, {}, {}, m_epoch, {qa, centre}});
        else if (const auto* pull = std::get_if<wire::Pull>(&sent))
            hear(wire::Page{
                pull->request, pull->feed, m_epoch, pull->since, pull->since, pull->since, false, {}});
        else if (const auto* compare = std::get_if<wire::Compare>(&sent))
            hear(wire::Compared{compare->request, compare->feed, compare->epoch, 0, 0, 0});
        else if (const auto* push = std::get_if<wire::Push>(&sent))
            hear(pushed(*push));
    }

    wire::Pushed pushed(const wire::Push& push)
    {
        wire::Pushed answer{push.request, {}};
        for (const QByteArray& body : push.commands) {
            const bool applied = m_good || m_random.below(2) == 0;
            answer.results.push_back({CommandId::fromBytes(body.left(16)),
                                      applied ? wire::PushStatus::Applied : wire::PushStatus::Retry,
                                      applied ? centre : FeedId{},
                                      0,
                                      {},
                                      {}});
        }
        return answer;
    }

    void tell(Happening what)
    {
        QQueue<Happening> queue;
        queue.enqueue(std::move(what));
        while (!queue.isEmpty()) {
            for (const Effect& effect : m_engine.handle({m_now, queue.dequeue()})) {
                note(effect);
                if (auto outcome = store(effect))
                    queue.enqueue(std::move(*outcome));
            }
        }
    }

    void note(const Effect& effect)
    {
        if (std::holds_alternative<Connect>(effect))
            m_line = Line::Asked;
        else if (std::holds_alternative<Disconnect>(effect))
            m_line = Line::None;
        else if (const auto* set = std::get_if<SetTimer>(&effect))
            m_timers[set->timer] = m_now + set->ms;
        else if (const auto* stop = std::get_if<StopTimer>(&effect))
            m_timers.erase(stop->timer);
        else if (const auto* state = std::get_if<ReportState>(&effect))
            m_reported = state->state;
        else if (const auto* sent = std::get_if<Send>(&effect)) {
            m_unanswered.enqueue(sent->message);
            if (const auto* push = std::get_if<wire::Push>(&sent->message))
                m_lastRequest = push->request;
            else if (const auto* pull = std::get_if<wire::Pull>(&sent->message))
                m_lastRequest = pull->request;
        }
        if (m_line != Line::Up)
            m_unanswered.clear();
    }

    std::optional<Happening> store(const Effect& effect)
    {
        const bool fails = !m_good && m_random.below(20) == 0;
        const auto or_ = [fails](StoreStep step, Happening well) {
            return fails ? Happening(StoreFailed{step, {ErrorCode::Io, QStringLiteral("disk"), {}}}) : well;
        };
        if (std::holds_alternative<StorePage>(effect))
            return or_(StoreStep::Page, PageStored{});
        if (const auto* clear = std::get_if<ClearFeed>(&effect))
            return or_(StoreStep::Clear, FeedCleared{clear->feed});
        if (std::holds_alternative<ReadCursors>(effect))
            return or_(StoreStep::Cursors, CursorsRead{});
        if (const auto* read = std::get_if<ReadSummary>(&effect))
            return or_(StoreStep::Summary, SummaryRead{read->feed, {}});
        if (std::holds_alternative<PutCommandBehind>(effect))
            return or_(StoreStep::PutBehind, CommandPutBehind{});
        if (const auto* read = std::get_if<ReadOutbox>(&effect))
            return or_(StoreStep::Outbox, entries(1, std::min(m_waiting, read->maxCommands)));
        if (const auto* results = std::get_if<StoreResults>(&effect)) {
            if (fails)
                return StoreFailed{StoreStep::Results, {ErrorCode::Io, QStringLiteral("disk"), {}}};
            for (const auto& result : results->results)
                m_waiting -= result.status == wire::PushStatus::Retry ? 0 : 1;
            return ResultsStored{m_waiting};
        }
        return {};
    }

    void requireArmed()
    {
        if (m_waiting == 0 || m_reported == SyncState::SignedOut)
            return; // nothing to do; or a person is asked
        const auto armed = [this](Timer timer) { return m_timers.count(timer) != 0; };
        if (m_line == Line::None && !armed(Timer::Reconnect))
            FAIL("something waits, there is no connection, and nothing will make one");
        if (m_line == Line::Up && !armed(Timer::Answer) && !armed(Timer::PushPause))
            FAIL("something waits, there is a connection, and nothing will send it");
    }

    const Timing m_timing;
    SeededRandom m_random;
    Engine m_engine;
    const QUuid m_epoch{1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
    qint64 m_now = 1000;
    Line m_line = Line::None;
    std::map<Timer, qint64> m_timers;
    std::optional<SyncState> m_reported;
    QQueue<wire::Message> m_unanswered;
    qint64 m_lastRequest = 0;
    int m_waiting = 0;
    bool m_good = false;
};

} // namespace

TEST_CASE(
    "I3 while something waits in the outbox a next attempt is armed, and it is empty within 60 s of a good "
    "network")
{
    qint64 longest = 0;
    for (quint64 seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        Storm storm(seed);
        storm.run(200);
        storm.save();
        const qint64 took = storm.heal();
        REQUIRE(took <= healWithinMs);
        longest = std::max(longest, took);
    }
    std::printf("2000 histories: healed within %.1f s at the latest, in virtual time\n",
                static_cast<double>(longest) / 1000);
    CHECK(longest > healWithinMs / 3); // histories that never strain it prove nothing
}

TEST_CASE("a new command is a reason to try again, but not for every one of a burst, and not against the "
          "hub's word")
{
    Script desk;
    desk.resumes({});
    desk.tell(Disconnected{});
    CHECK(desk.tell(OutboxChanged{1}).isEmpty());
    desk.pass(Timing{}.nudgeMs);
    CHECK(desk.tell(OutboxChanged{1}).isEmpty());
    CHECK(desk.tell(OutboxChanged{2}) == said("stop Reconnect | connect | say Connecting"));
    desk.tell(Connected{});
    desk.hears(wire::Welcome{1, {}, QStringLiteral("990019"), {}});
    desk.hears(wire::Fault{0, {ErrorCode::Busy, QStringLiteral("busy"), {}}, 5000});
    desk.pass(4000);
    CHECK(desk.tell(OutboxChanged{3}).isEmpty());
    desk.pass(1000);
    CHECK(desk.tell(OutboxChanged{4}) == said("stop Reconnect | connect | say Connecting"));
}

TEST_CASE("a desk that hears all the time and says nothing pings all the same: the hub counts on it")
{
    Script desk;
    desk.resumes({});
    QStringList words;
    qint64 passed = 0;
    while (!words.contains(QStringLiteral("> Ping")) && passed < wire::limits::silentAfterMs) {
        desk.hears(wire::Pong{1});
        passed += desk.delay(Timer::Ping);
        words = desk.fires(Timer::Ping);
    }
    CHECK(passed <= wire::limits::silentAfterMs / 2);
}

TEST_CASE("a hub that goes on speaking and answers neither a request nor a ping is given up long before the "
          "answer is")
{
    Script desk;
    desk.resumes({qa});
    qint64 passed = 0;
    QStringList words;
    while (!words.contains(QStringLiteral("disconnect")) && passed < Timing{}.answerMs) {
        const qint64 wait = desk.delay(Timer::Ping);
        desk.pass(wait / 2);
        desk.hears(wire::FeedMoved{qa, desk.epoch, passed});
        desk.pass(-wait / 2);
        passed += wait;
        words = desk.fires(Timer::Ping);
    }
    CHECK(words == said("disconnect | set Reconnect | say Offline"));
    CHECK(passed <= Timing{}.pingMs + Timing{}.pongMs + 2 * Timing{}.pingMs);
}

TEST_CASE("a hub that was busy for a while and then answers is not given up")
{
    Script desk;
    desk.resumes({qa});
    REQUIRE(desk.fires(Timer::Ping) == said("> Ping"));
    desk.pass(18'000);
    desk.hears(wire::FeedMoved{qa, desk.epoch, 7});
    desk.hears(wire::Pong{1});
    desk.pass(-18'000);
    for (int i = 0; i < 3; ++i)
        CHECK_FALSE(desk.fires(Timer::Ping).contains(QStringLiteral("disconnect")));
}

TEST_CASE("I15 commands an older hub does not know wait behind those it knows, and people are told once")
{
    Script desk;
    desk.resumes({}, {}, 3);
    REQUIRE(desk.tell(entries(1, 2)) == said("> Push 2"));
    wire::Pushed answer = desk.pushed(wire::PushStatus::Retry);
    for (auto& result : answer.results)
        result.error = {ErrorCode::TooNew, QStringLiteral("command.type"), {}};
    CHECK(desk.hears(answer) == said("trouble hub.older | put behind 1 2 | set PushPause | store results 2"));
    desk.tell(CommandPutBehind{});
    desk.tell(ResultsStored{3});
    CHECK(desk.fires(Timer::PushPause) == said("read outbox 200"));
    desk.tell(entries(1, 3));
    answer = desk.pushed(wire::PushStatus::Retry);
    for (auto& result : answer.results)
        result.error = {ErrorCode::TooNew, QStringLiteral("command.type"), {}};
    answer.results[2] = {commandId(3), wire::PushStatus::Applied, centre, 8, {}, {}};
    CHECK(desk.hears(answer) == said("set PushPause | store results 3"));
}
