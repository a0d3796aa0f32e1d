// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/desk.h"

#include "tests/simulator/templates.h"
#include "tests/simulator/world.h"

#include <sqlite3.h>

namespace madoguchi::sim {

using namespace sync;

namespace {

constexpr qint64 lookEveryMs = 10'000; // as SyncWorker does
constexpr qint64 silentAfterMs = 60'000;
constexpr size_t remembered = 64;

} // namespace

SimDesk::SimDesk(World& world, int deskNumber, quint64 seed)
    : number(deskNumber)
    , user(deskNumber)
    , machine(seed)
    , m_world(world)
{
    const Templates& made = Templates::get();
    m_seat = made.seats[static_cast<size_t>(number)].seat;
    m_secret = made.seats[static_cast<size_t>(number)].secret;
    m_connection = DeskStores::take(isIndexed());
    m_actor = world.account(user).actor();
}

SimDesk::~SimDesk()
{
    dropLine();
    fault.release();
    m_store.reset();
    if (!isIndexed())
        DeskStores::giveBack(std::move(m_connection));
}

bool SimDesk::isIndexed() const
{
    return number == 0 && m_world.isIndexed();
}

QString SimDesk::name() const
{
    return QStringLiteral("desk %1").arg(number);
}

void SimDesk::start()
{
    fault.disarm();
    fault.watch(*m_connection);
    m_store = std::make_unique<StoreRunner>(*m_connection, machine.clock);
    m_engine = std::make_unique<Engine>(machine.random);
    Started started = must(m_store->start());
    started.seat = m_seat;
    started.deviceSecret = m_secret;
    m_nextLook = now() + lookEveryMs;
    tell(std::move(started));
}

void SimDesk::crash()
{
    m_world.say(name() + QStringLiteral(" dies and starts again"));
    dropLine();
    m_timers.clear();
    m_queue.clear();
    heard.clear();
    m_granted.clear();
    fault.disarm();
    // A real process would have taken its open transaction with it.
    if (sqlite3_get_autocommit(m_connection->handle()) == 0)
        must(m_connection->runScript("ROLLBACK", QStringLiteral("crash")));
    start();
}

void SimDesk::reinstall()
{
    m_world.say(name() + QStringLiteral(" is set up anew"));
    m_world.model.wiped(number, install);
    dropLine();
    m_store.reset();
    m_engine.reset();
    fault.release();
    if (!isIndexed())
        DeskStores::giveBack(std::move(m_connection));
    m_connection = DeskStores::take(isIndexed());
    ++install;
    m_seat = {};
    m_secret.clear();
    m_needsSeat = true;
    m_cursors.clear();
    m_cleared.clear();
    m_timers.clear();
    m_queue.clear();
    heard.clear();
    m_granted.clear();
    start();
}

bool SimDesk::everClearedOf(EntityKind kind) const
{
    return everCleared(feedOf(kind, city)) ||
           (kind == EntityKind::Review &&
            std::any_of(m_cleared.begin(), m_cleared.end(),
                        [](const FeedId& feed) { return ownedFeed(feed, city).has_value(); }));
}

void SimDesk::tell(Happening what)
{
    m_queue.enqueue(std::move(what));
    if (m_running)
        return;
    m_running = true;
    while (!m_queue.isEmpty() && !fault.isDead() && m_world.happens()) {
        for (const Effect& effect : m_engine->handle({now(), m_queue.dequeue()})) {
            if (fault.isDead())
                break;
            run(effect);
            if (auto outcome = m_store->run(effect)) {
                seen(effect, *outcome);
                m_queue.enqueue(std::move(*outcome));
            }
        }
    }
    m_running = false;
    if (fault.isDead())
        crash();
}

void SimDesk::seen(const Effect& effect, const Happening& outcome)
{
    if (const auto* cleared = std::get_if<FeedCleared>(&outcome); cleared && !fault.isDead()) {
        m_cursors.erase(cleared->feed);
        m_cleared.insert(cleared->feed);
        m_world.say(name() + QStringLiteral(" clears ") + cleared->feed.value);
    }
    if (const auto* stored = std::get_if<StoreResults>(&effect); stored && !fault.isDead()) {
        for (const wire::PushResult& result : stored->results) {
            const bool taken =
                result.status == wire::PushStatus::Applied || result.status == wire::PushStatus::Duplicate;
            if (taken && result.feed.value.isEmpty())
                m_handedOver.insert(result.command);
        }
    }
    if (std::holds_alternative<PageStored>(outcome) && !fault.isDead())
        checkCursors();
    if (const auto* failed = std::get_if<StoreFailed>(&outcome))
        m_world.say(name() + QStringLiteral(" could not write: ") + describe(failed->error));
    if (const auto* page = std::get_if<StorePage>(&effect); page && page->begin)
        m_world.say(name() + QStringLiteral(" loads from the start: ") + page->page.feed.value);
}

// I7: within one life of the hub's database a cursor never falls.
void SimDesk::checkCursors()
{
    const FaultPoint::Pause pause(fault);
    for (const store::FeedCursor& cursor : must(store::ReplicaRepository(*m_connection).cursors())) {
        const auto before = m_cursors.find(cursor.feed);
        if (before != m_cursors.end()) {
            if (before->second.epoch == cursor.epoch && cursor.revision < before->second.revision)
                m_world.violated(QStringLiteral("I7"), name() + QStringLiteral(" went back in ") +
                                                           cursor.feed.value + u' ' +
                                                           QString::number(cursor.revision));
            if (m_world.ageOf(cursor.epoch) < m_world.ageOf(before->second.epoch))
                m_world.violated(QStringLiteral("I7"),
                                 name() + QStringLiteral(" went back to an earlier life of the hub"));
        }
        m_cursors[cursor.feed] = cursor;
    }
}

void SimDesk::run(const Effect& effect)
{
    if (std::holds_alternative<Connect>(effect)) {
        connectToHub();
    } else if (std::holds_alternative<Disconnect>(effect)) {
        dropLine();
    } else if (const auto* sent = std::get_if<Send>(&effect)) {
        if (connected)
            line.toHub.push_back(wire::encodeMessage(sent->message));
    } else if (const auto* set = std::get_if<SetTimer>(&effect)) {
        m_timers[set->timer] = now() + set->ms;
    } else if (const auto* stop = std::get_if<StopTimer>(&effect)) {
        m_timers.erase(stop->timer);
    } else if (const auto* session = std::get_if<ReportSignedIn>(&effect)) {
        m_actor = {session->session.user, session->session.role, session->session.unit};
        m_granted = session->session.feeds;
    } else if (const auto* failed = std::get_if<ReportSignInFailed>(&effect)) {
        // A seat the hub does not know (any more) is enrolled again by whoever looks after the desks.
        if (failed->error.key == QStringLiteral("sign-in.refused"))
            m_needsSeat = true;
        m_nextSignIn = now() + std::max<qint64>(failed->retryAfterMs, 1000);
    } else if (const auto* enrolled = std::get_if<ReportEnrolled>(&effect)) {
        m_seat = enrolled->seat.seat;
        m_secret = enrolled->seat.deviceSecret;
        m_needsSeat = false;
    } else if (std::holds_alternative<ReportEnrollFailed>(effect)) {
        m_nextSignIn = now() + 1000;
    } else if (const auto* trouble = std::get_if<ReportTrouble>(&effect)) {
        if (trouble->error.key == QStringLiteral("sync.feed.mismatch"))
            m_world.violated(QStringLiteral("I6"), name() +
                                                       QStringLiteral(" differed from the hub at rest in ") +
                                                       trouble->error.where);
    }
}

void SimDesk::connectToHub()
{
    dropLine();
    SimHub* hub = m_world.hubFor(*this);
    if (hub == nullptr) {
        m_queue.enqueue(Disconnected{});
        return;
    }
    line.hub = hub->number;
    connected = true;
    line.peer = std::make_unique<hub::Peer>(hub->service(), number, QString::number(number));
    QObject::connect(line.peer.get(), &hub::Peer::send, line.peer.get(),
                     [this, hub](const wire::Message& message) {
                         // What a dead process says is not said.
                         if (hub->fault.isDead())
                             return;
                         m_world.hubSays(*this, message);
                         line.toDesk.push_back(wire::encodeMessage(message));
                     });
    QObject::connect(line.peer.get(), &hub::Peer::moved, line.peer.get(),
                     [this, hub](const std::map<FeedId, qint64>& heads) { m_world.spread(*hub, heads); });
    QObject::connect(line.peer.get(), &hub::Peer::ended, line.peer.get(), [this] { line.hubEnded = true; });
    m_queue.enqueue(Connected{});
}

void SimDesk::dropLine()
{
    line = {};
    connected = false;
}

void SimDesk::cut()
{
    if (!connected)
        return;
    m_world.say(name() + QStringLiteral(": its line breaks"));
    dropLine();
    tell(Disconnected{});
}

void SimDesk::deliver(bool toHub)
{
    std::deque<QByteArray>& queue = toHub ? line.toHub : line.toDesk;
    if (queue.empty())
        return;
    const QByteArray frame = queue.front();
    queue.pop_front();
    if (line.silentSince)
        return;
    const wire::Message message = must(wire::decodeMessage(frame));
    m_world.sayArrival(*this, toHub, message);
    if (toHub) {
        if (line.peer)
            m_world.hubHears(*this, message);
        return;
    }
    heard.push_back(frame);
    if (heard.size() > remembered)
        heard.pop_front();
    if (const auto* granted = std::get_if<wire::Granted>(&message))
        m_granted = granted->feeds;
    tell(MessageReceived{message});
}

bool SimDesk::perform(CommandPayload payload)
{
    const Command command{machine.ids.make<CommandId>(), m_actor.user, machine.clock.now(),
                          std::move(payload)};
    const auto saved = store::OutboxRepository(*m_connection).perform(command, m_actor);
    const bool kept = saved && !fault.isDead();
    if (kept)
        m_world.model.given(*this, command);
    m_world.sayGiven(*this, command,
                     kept    ? QString()
                     : saved ? QStringLiteral("dies there")
                             : describe(saved.error()));
    if (fault.isDead()) {
        // Whether it was written nobody knows; the person was not told that it was.
        m_world.model.doubtful(*this, command);
        crash();
    } else if (kept) {
        outboxGrew();
    }
    return kept;
}

void SimDesk::outboxGrew()
{
    tell(OutboxChanged{pending()});
}

void SimDesk::handOver(int next)
{
    m_world.say(name() + QStringLiteral(": user %1 goes, user %2 signs in").arg(user).arg(next));
    user = next;
    m_needsSeat = m_needsSeat || m_seat.isNull();
    if (!m_needsSeat)
        tell(SignInRequested{m_world.account(user).login, QStringLiteral("any")});
}

void SimDesk::letReturn()
{
    if (m_engine->state() != SyncState::Current)
        return;
    const FaultPoint::Pause pause(fault);
    store::OutboxRepository outbox(*m_connection);
    if (must(outbox.pendingCount(m_actor.user)) > 0)
        return;
    const auto waiting = must(outbox.nextBatch(1, 1 << 20));
    if (waiting.empty())
        return;
    const auto command = decodeCommand(waiting.front().body);
    if (command && command->actor != m_actor.user)
        handOver(m_world.numberOf(command->actor));
}

void SimDesk::signIn()
{
    m_nextSignIn = now() + 5000;
    if (!m_needsSeat) {
        tell(SignInRequested{m_world.account(user).login, QStringLiteral("any")});
        return;
    }
    if (const QString code = m_world.enrolmentCode(); !code.isEmpty())
        tell(EnrollRequested{code, name()});
}

void SimDesk::lookIntoOutbox()
{
    m_nextLook = now() + lookEveryMs;
    const int waiting = pending();
    if (waiting > 0)
        tell(OutboxChanged{waiting});
}

void SimDesk::timePassed()
{
    if (line.silentSince && now() - *line.silentSince >= silentAfterMs)
        cut();
    if (connected && line.hubEnded && line.toDesk.empty())
        cut();
    for (const Timer timer : allTimers) {
        const auto found = m_timers.find(timer);
        if (found == m_timers.end() || found->second > now())
            continue;
        m_timers.erase(found);
        tell(TimerFired{timer});
    }
    if (m_nextLook <= now())
        lookIntoOutbox();
    if (m_engine->state() == SyncState::SignedOut && m_nextSignIn <= now())
        signIn();
}

std::optional<qint64> SimDesk::nextDue() const
{
    std::optional<qint64> next;
    const auto consider = [&next](qint64 at) { next = next ? std::min(*next, at) : at; };
    for (const auto& [timer, at] : m_timers)
        consider(at);
    if (m_engine->state() == SyncState::SignedOut)
        consider(m_nextSignIn);
    if (line.silentSince)
        consider(*line.silentSince + silentAfterMs);
    consider(m_nextLook);
    return next;
}

int SimDesk::pending()
{
    const FaultPoint::Pause pause(fault);
    return must(m_store->pendingCount());
}

bool SimDesk::isAtRest()
{
    if (m_engine->state() != SyncState::Current || line.hasMail())
        return false;
    for (const Timer timer : {Timer::Answer, Timer::PullPause, Timer::PushPause}) {
        if (m_timers.contains(timer))
            return false;
    }
    return pending() == 0;
}

} // namespace madoguchi::sim
