// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/synced_desk.h"

#include "kb/search/indexer.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

namespace madoguchi::test {

using namespace sync;

namespace {

// No two desks have the same luck, or they would be given the same code.
quint64 nextSeed()
{
    static quint64 seed = 0;
    return ++seed;
}

} // namespace

SyncedDesk::SyncedDesk(hub::Service& service, ManualClock& clock, IdMaker& ids, const Actor& user,
                       QString login)
    : m_service(&service)
    , m_clock(clock)
    , m_ids(ids)
    , m_user(user)
    , m_login(std::move(login))
    , m_luck(nextSeed())
{
    hub::Devices devices(service.store, clock, m_luck);
    const auto code = devices.makeCode(60'000);
    REQUIRE(code);
    const auto enrolled = devices.enrol(*code, m_login, ids);
    REQUIRE(enrolled);
    m_seat = enrolled->seat;
    m_secret = enrolled->secret;
    for (auto* connection : {&m_connection, &m_windows}) {
        auto opened = store::openStore(m_folder.filePath(QStringLiteral("desk.db")));
        REQUIRE(opened);
        *connection = std::move(*opened);
    }
    m_runner = std::make_unique<StoreRunner>(*m_connection, m_clock, KeepIndex(search::keepIndex));
    start();
}

SyncedDesk::~SyncedDesk() = default;

void SyncedDesk::start()
{
    m_engine = std::make_unique<Engine>(m_luck);
    auto started = m_runner->start();
    REQUIRE(started);
    started->seat = m_seat;
    started->deviceSecret = m_secret;
    tell(std::move(*started));
    tell(SignInRequested{m_login, QStringLiteral("right")});
}

void SyncedDesk::connectToHub()
{
    m_toDesk.clear();
    m_toHub.clear();
    m_ended = false;
    m_connected = true;
    m_peer = std::make_unique<hub::Peer>(*m_service, 1, QStringLiteral("192.0.2.9"));
    QObject::connect(m_peer.get(), &hub::Peer::send, m_peer.get(),
                     [this](const wire::Message& message) { m_toDesk.push_back(message); });
    QObject::connect(m_peer.get(), &hub::Peer::ended, m_peer.get(), [this] { m_ended = true; });
    m_queue.enqueue(Connected{});
}

void SyncedDesk::run(const Effect& effect)
{
    if (std::holds_alternative<Connect>(effect)) {
        connectToHub();
    } else if (std::holds_alternative<Disconnect>(effect)) {
        m_connected = false;
        m_toDesk.clear();
        m_toHub.clear();
    } else if (const auto* sent = std::get_if<Send>(&effect)) {
        m_toHub.push_back(sent->message);
    } else if (const auto* set = std::get_if<SetTimer>(&effect)) {
        m_timers[set->timer] = m_clock.steadyMs() + set->ms;
    } else if (const auto* stop = std::get_if<StopTimer>(&effect)) {
        m_timers.erase(stop->timer);
    }
}

void SyncedDesk::tell(Happening what)
{
    m_queue.enqueue(std::move(what));
    if (m_running)
        return;
    m_running = true;
    while (!m_queue.isEmpty()) {
        for (const Effect& effect : m_engine->handle({m_clock.steadyMs(), m_queue.dequeue()})) {
            run(effect);
            if (auto outcome = m_runner->run(effect))
                m_queue.enqueue(std::move(*outcome));
        }
    }
    m_running = false;
}

bool SyncedDesk::deliver(bool toHub)
{
    std::deque<wire::Message>& queue = toHub ? m_toHub : m_toDesk;
    if (queue.empty())
        return false;
    const wire::Message message = queue.front();
    queue.pop_front();
    if (toHub)
        m_peer->handle(message);
    else
        tell(MessageReceived{message});
    if (m_ended && m_connected && m_toDesk.empty()) {
        m_connected = false;
        tell(Disconnected{});
    }
    return true;
}

void SyncedDesk::timePasses(qint64 ms)
{
    m_clock.advance(ms);
    for (const Timer timer : allTimers) {
        const auto due = m_timers.find(timer);
        if (due == m_timers.end() || due->second > m_clock.steadyMs())
            continue;
        m_timers.erase(due);
        tell(TimerFired{timer});
    }
}

bool SyncedDesk::rests() const
{
    return m_engine->state() == SyncState::Current && m_toDesk.empty() && m_toHub.empty() &&
           m_runner->pendingCount() == 0;
}

void SyncedDesk::settle()
{
    tell(OutboxChanged{m_runner->pendingCount().value()});
    for (int rest = 0, rounds = 0; rest < 5; ++rounds) {
        CAPTURE(static_cast<int>(m_engine->state()), m_runner->pendingCount().value());
        REQUIRE(rounds < 2'000);
        timePasses(2'000);
        if (m_peer && m_connected) {
            REQUIRE(m_peer->checkRights());
            m_peer->announce(m_service->store.heads().value());
        }
        while (deliver(true) || deliver(false)) {
        }
        if (m_engine->state() == SyncState::SignedOut)
            tell(SignInRequested{m_login, QStringLiteral("right")});
        rest = rests() ? rest + 1 : 0;
    }
    REQUIRE(search::keepIndex(*m_windows, {}));
    REQUIRE(m_runner->wipe() == true);
}

void SyncedDesk::leave()
{
    m_connected = false;
    m_peer.reset();
    m_toDesk.clear();
    m_toHub.clear();
    tell(Disconnected{});
    // What it tries while nobody is there comes to nothing.
    m_connected = false;
    m_peer.reset();
}

void SyncedDesk::moveTo(hub::Service& service)
{
    leave();
    m_service = &service;
}

QString SyncedDesk::give(const CommandPayload& payload)
{
    const auto done = store::OutboxRepository(*m_windows)
                          .perform({m_ids.make<CommandId>(), m_user.user, m_clock.now(), payload}, m_user);
    return done ? QString() : done.error().key;
}

QStringList SyncedDesk::refusals() const
{
    QStringList keys;
    const auto refused = store::OutboxRepository(*m_windows).refused();
    REQUIRE(refused);
    for (const store::RefusedCommand& each : *refused)
        keys.append(each.error.key);
    return keys;
}

} // namespace madoguchi::test
