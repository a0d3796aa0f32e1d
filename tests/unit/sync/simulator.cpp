// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/simulator.h"

#include "kb/store/projection.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"

namespace madoguchi::sync {

namespace {
const QString city = QStringLiteral("990019");
const QString memory = QStringLiteral(":memory:");

template <typename T>
T must(Result<T> result)
{
    if (!result)
        FAIL(describe(result.error()).toStdString());
    return std::move(*result);
}

template <typename T>
const T& anyOf(const std::vector<T>& list, RandomSource& random)
{
    return list[random.below(static_cast<quint32>(list.size()))];
}
} // namespace

SimulatedDesk::SimulatedDesk(Simulator& simulator, hub::Account account, int number)
    : m_simulator(simulator)
    , m_account(std::move(account))
    , m_connection(must(store::openStore(memory)))
{
    hub::Devices devices(*simulator.store, simulator.clock, simulator.random);
    const auto seat =
        must(devices.enrol(must(devices.makeCode(60'000)), QString::number(number), simulator.ids));
    m_seat = seat.seat;
    m_secret = seat.secret;
    m_store = std::make_unique<StoreRunner>(*m_connection, simulator.clock);
}

void SimulatedDesk::start()
{
    m_engine = std::make_unique<Engine>(m_simulator.random);
    Started started = must(m_store->start());
    started.seat = m_seat;
    started.deviceSecret = m_secret;
    started.sessionToken = m_token;
    tell(std::move(started));
    if (m_token.isEmpty())
        tell(SignInRequested{m_account.login, QStringLiteral("any")});
}

void SimulatedDesk::crash()
{
    cut();
    m_timers.clear();
    m_queue.clear();
    start();
}

void SimulatedDesk::tell(Happening what)
{
    m_queue.enqueue(std::move(what));
    if (m_running)
        return;
    m_running = true;
    while (!m_queue.isEmpty()) {
        for (const Effect& effect : m_engine->handle({m_simulator.clock.steadyMs(), m_queue.dequeue()})) {
            run(effect);
            if (auto outcome = m_store->run(effect))
                m_queue.enqueue(std::move(*outcome));
        }
    }
    m_running = false;
    checkCursors();
}

void SimulatedDesk::checkCursors()
{
    const auto cursors = must(m_store->start()).cursors;
    for (const store::FeedCursor& cursor : cursors) {
        // I7: one epoch here, so a cursor never falls.
        if (cursor.revision < m_cursors[cursor.feed])
            FAIL("a desk went backwards");
        m_cursors[cursor.feed] = cursor.revision;
    }
}

void SimulatedDesk::run(const Effect& effect)
{
    if (std::holds_alternative<Connect>(effect))
        connectToHub();
    else if (std::holds_alternative<Disconnect>(effect)) {
        m_hubEnded = false;
        m_peer.reset();
        m_toHub.clear();
        m_toDesk.clear();
    } else if (const auto* sent = std::get_if<Send>(&effect))
        m_toHub.push_back(wire::encodeMessage(sent->message));
    else if (const auto* set = std::get_if<SetTimer>(&effect))
        m_timers[set->timer] = m_simulator.clock.steadyMs() + set->ms;
    else if (const auto* stop = std::get_if<StopTimer>(&effect))
        m_timers.erase(stop->timer);
    else if (const auto* session = std::get_if<ReportSignedIn>(&effect))
        m_token = session->session.sessionToken;
    else if (const auto* state = std::get_if<ReportState>(&effect))
        m_signedOut = state->state == SyncState::SignedOut;
    else if (const auto* cleared = std::get_if<ClearFeed>(&effect))
        m_cursors.erase(cleared->feed);
}

void SimulatedDesk::connectToHub()
{
    m_toHub.clear();
    m_toDesk.clear();
    m_peer = std::make_unique<hub::Peer>(*m_simulator.service, 1, m_account.login);
    QObject::connect(m_peer.get(), &hub::Peer::send, m_peer.get(), [this](const wire::Message& message) {
        m_toDesk.push_back(wire::encodeMessage(message));
    });
    QObject::connect(m_peer.get(), &hub::Peer::moved, m_peer.get(),
                     [this](const std::map<FeedId, qint64>& heads) { m_simulator.spread(heads); });
    m_hubEnded = false;
    m_damaged = false;
    QObject::connect(m_peer.get(), &hub::Peer::ended, m_peer.get(), [this] { m_hubEnded = true; });
    m_queue.enqueue(Connected{});
}

void SimulatedDesk::act()
{
    RandomSource& random = m_simulator.random;
    const quint32 what = random.below(10);
    if (what < 5) {
        Contact contact;
        contact.id = m_simulator.ids.make<ContactId>();
        contact.operatorId = m_account.staff.id;
        contact.original.inquiry = QString::number(random.below(1000));
        m_simulator.contacts.push_back(contact.id);
        perform(LogContact{contact});
    } else if (what < 7 && !m_simulator.contacts.empty()) {
        Amendment amendment{m_simulator.ids.make<AmendmentId>(), {}, {}, {}, {}};
        amendment.content.inquiry = QString::number(random.below(1000));
        perform(AmendContact{anyOf(m_simulator.contacts, random), amendment});
    } else if (what < 8 || m_simulator.articles.empty()) {
        Article article;
        article.id = m_simulator.ids.make<ArticleId>();
        article.number = QString::number(m_simulator.articles.size());
        article.question = article.answer = article.owner = QStringLiteral("citizens");
        m_simulator.articles.push_back(article.id);
        perform(SaveArticle{article, 0});
    } else {
        const EntityRef ref{EntityKind::Article, anyOf(m_simulator.articles, random).value};
        if (const auto row = must(store::visibleRow(*m_connection, ref))) {
            Article article = must(decodeArticle(row->body));
            article.answer = QString::number(random.below(1'000'000)) + article.answer;
            perform(SaveArticle{article, article.version});
        }
    }
}

void SimulatedDesk::perform(CommandPayload payload)
{
    const Command command{m_simulator.ids.make<CommandId>(), m_account.staff.id, m_simulator.clock.now(),
                          std::move(payload)};
    // What the desk's own rules refuse was never given.
    if (!store::OutboxRepository(*m_connection).perform(command, m_account.actor()))
        return;
    performed.push_back(command);
    tell(OutboxChanged{must(m_store->pendingCount())});
}

void SimulatedDesk::carry(bool faulty)
{
    if (m_hubEnded && m_toDesk.empty()) {
        cut();
        return;
    }
    RandomSource& random = m_simulator.random;
    const bool toHub = m_toDesk.empty() || (!m_toHub.empty() && random.below(2) == 0);
    std::deque<QByteArray>& line = toHub ? m_toHub : m_toDesk;
    if (line.empty())
        return;
    const quint32 luck = faulty ? random.below(100) : 99;
    m_damaged = m_damaged || luck < 6;
    if (luck < 3) { // put behind what follows
        line.push_back(line.front());
        line.pop_front();
        return;
    }
    const QByteArray payload = line.front();
    line.pop_front();
    if (luck < 6)
        return; // lost
    if (luck < 10)
        line.push_back(payload); // doubled, and late
    deliver(toHub, payload);
}

void SimulatedDesk::deliver(bool toHub, const QByteArray& payload)
{
    const wire::Message message = must(wire::decodeMessage(payload));
    if (!toHub)
        tell(MessageReceived{message});
    else if (m_peer)
        m_peer->handle(message);
}

void SimulatedDesk::cut()
{
    m_hubEnded = false;
    if (!m_peer)
        return;
    m_peer.reset();
    m_toHub.clear();
    m_toDesk.clear();
    tell(Disconnected{});
}

void SimulatedDesk::cutIfDamaged()
{
    if (m_damaged)
        cut();
}

std::optional<qint64> SimulatedDesk::nextTimer() const
{
    std::optional<qint64> next;
    for (const auto& [timer, at] : m_timers)
        next = next ? std::min(*next, at) : at;
    return next;
}

void SimulatedDesk::fireDue()
{
    for (const Timer timer : allTimers) {
        const auto found = m_timers.find(timer);
        if (found == m_timers.end() || found->second > m_simulator.clock.steadyMs())
            continue;
        m_timers.erase(found);
        tell(TimerFired{timer});
    }
    if (m_signedOut && m_engine->state() == SyncState::SignedOut) {
        m_token.clear();
        tell(SignInRequested{m_account.login, QStringLiteral("any")});
    }
}

bool SimulatedDesk::isAtRest() const
{
    return m_engine->state() == SyncState::Current && !hasMail() && must(m_store->pendingCount()) == 0 &&
           !m_timers.contains(Timer::Compare) && !m_timers.contains(Timer::Answer);
}

Simulator::Simulator(quint64 seed)
    : random(seed)
    , store(must(hub::HubStore::open(memory, city, ids)))
    , service(std::make_unique<hub::Service>(*store, clock, random, ids, passwords, nullptr))
{
    const Role roles[] = {Role::Operator, Role::Supervisor, Role::Department};
    for (int i = 0; i < 3; ++i) {
        hub::Account account;
        account.staff.id = ids.make<UserId>();
        account.staff.displayName = account.login = QStringLiteral("user%1").arg(i);
        account.staff.role = roles[i];
        account.staff.unit = QStringLiteral("citizens");
        account.verifier = QByteArrayLiteral("any");
        must(hub::Accounts(*store).save({account}).map([] { return 0; }));
        desks.push_back(std::make_unique<SimulatedDesk>(*this, account, i));
    }
    for (const auto& desk : desks)
        desk->start();
}

void Simulator::spread(const std::map<FeedId, qint64>& heads)
{
    for (const auto& desk : desks) {
        if (desk->peer() != nullptr)
            desk->peer()->announce(heads);
    }
}

void Simulator::step()
{
    SimulatedDesk& desk = *desks[random.below(static_cast<quint32>(desks.size()))];
    const quint32 what = random.below(200);
    if (what < 20)
        desk.act();
    else if (what < 22)
        desk.cut();
    else if (what < 23)
        desk.crash();
    else if (what < 40)
        clock.advance(random.below(2000));
    else
        desk.carry(true);
    for (const auto& any : desks)
        any->fireDue();
}

void Simulator::run(int steps)
{
    for (int i = 0; i < steps; ++i)
        step();
}

void Simulator::deliverAll()
{
    const auto withMail = [this] {
        return std::find_if(desks.begin(), desks.end(), [](const auto& desk) { return desk->hasMail(); });
    };
    for (auto desk = withMail(); desk != desks.end(); desk = withMail())
        (*desk)->carry(false);
}

bool Simulator::settle()
{
    for (const auto& desk : desks)
        desk->cutIfDamaged();
    for (int round = 0; round < 2000; ++round) {
        for (const auto& desk : desks)
            desk->fireDue();
        deliverAll();
        if (std::all_of(desks.begin(), desks.end(), [](const auto& desk) { return desk->isAtRest(); }))
            return true;
        std::optional<qint64> next;
        for (const auto& desk : desks) {
            if (const auto timer = desk->nextTimer())
                next = next ? std::min(*next, *timer) : *timer;
        }
        if (next && *next > clock.steadyMs())
            clock.advance(*next - clock.steadyMs());
    }
    return false;
}

} // namespace madoguchi::sync
