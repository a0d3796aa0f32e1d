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
    : WiredEngine(clock, m_luck)
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
    startEngine(*m_runner, service, m_seat, m_secret);
    tell(SignInRequested{m_login, QStringLiteral("right")});
}

SyncedDesk::~SyncedDesk() = default;

void SyncedDesk::settle()
{
    tell(OutboxChanged{m_runner->pendingCount().value()});
    for (int rest = 0, rounds = 0; rest < 5; ++rounds) {
        CAPTURE(static_cast<int>(state()), m_runner->pendingCount().value());
        REQUIRE(rounds < 2'000);
        timePasses(2'000);
        poll();
        while (deliver(true) || deliver(false)) {
        }
        if (state() == SyncState::SignedOut)
            tell(SignInRequested{m_login, QStringLiteral("right")});
        rest = rests() ? rest + 1 : 0;
    }
    REQUIRE(search::keepIndex(*m_windows, {}));
    REQUIRE(m_runner->wipe() == true);
}

void SyncedDesk::leave()
{
    cut();
    tell(Disconnected{});
    // What it tries while nobody is there comes to nothing.
    cut();
}

void SyncedDesk::moveTo(hub::Service& service)
{
    leave();
    useHub(service);
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
