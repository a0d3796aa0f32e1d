// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/outage/outage_world.h"

#include "kb/store/contact_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/support/wait_for.h"

#include <QFile>

namespace madoguchi::test {

namespace {
const QString users[] = {QStringLiteral("aoki"), QStringLiteral("sato")};
const QString inspectorName = QStringLiteral("tanaka");
const QString operatorRole = QStringLiteral("operator");
} // namespace

OutageWorld::OutageWorld(quint64 seed, int hasty, const QString& store)
    : hub(store)
    , m_seed(seed)
    , m_hasty(hasty)
{
    hub.start();
    cable.leadTo(hub.port());
    for (const QString& user : users)
        hub.addUser(user, operatorRole);
    hub.addUser(inspectorName, operatorRole);
    QFile file(authorityFile());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(hub.authority());
    file.close();
    m_inspected = inspector.enter(hub, inspectorName);
    for (size_t i = 0; i < desks.size(); ++i)
        desks[i] = newDesk(users[i]);
}

std::unique_ptr<DeskProcess> OutageWorld::newDesk(const QString& login)
{
    ++m_stores;
    const QString store = m_directory.filePath(QStringLiteral("desk%1.db").arg(m_stores));
    const DeskProcess::Place place{store, cable.port(), authorityFile(), m_hasty};
    return std::make_unique<DeskProcess>(place, login, m_seed * 1000 + static_cast<quint64>(m_stores) * 100);
}

void OutageWorld::begin(int each, int pauseMs)
{
    for (const auto& desk : desks)
        desk->start(hub.enrolCode(), each, pauseMs);
    constexpr int patienceMs = 300'000; // a busy machine
    REQUIRE(waitFor([this] { return areOnline(); }, patienceMs));
}

void OutageWorld::killHub()
{
    hub.kill();
    m_inspected.reset();
}

void OutageWorld::startHub()
{
    hub.start();
    cable.leadTo(hub.port());
}

bool OutageWorld::enterInspector()
{
    if (!m_inspected && inspector.enterAgain(hub, inspectorName))
        m_inspected = wire::SignedIn{};
    return m_inspected.has_value();
}

bool OutageWorld::isEqualToHub(const DeskProcess& desk)
{
    const auto connection = store::openStore(desk.store());
    REQUIRE(connection);
    store::ReplicaRepository replica(**connection);
    const auto cursors = replica.cursors();
    if (!cursors || cursors->isEmpty() || !enterInspector())
        return false;
    for (const store::FeedCursor& cursor : *cursors) {
        const auto sums = inspector.ask<wire::Compared>(wire::Compare{1, cursor.feed, cursor.epoch});
        if (!sums) {
            m_inspected.reset();
            return false;
        }
        const auto own = replica.summary(cursor.feed);
        if (!own || cursor.revision != sums->revision ||
            *own != store::FeedSummary{sums->count, sums->digestSum})
            return false;
    }
    return true;
}

bool OutageWorld::isHealed()
{
    for (const auto& desk : desks) {
        if (!desk->isDone() || desk->pending() != 0 || desk->state() != sync::SyncState::Current)
            return false;
    }
    return isEqualToHub(*desks[0]) && isEqualToHub(*desks[1]);
}

Holdings holdingsOf(const QString& path)
{
    const auto connection = store::openStore(path);
    REQUIRE(connection);
    Holdings holdings;
    QSet<QString> texts;
    store::ContactRepository contacts(**connection);
    REQUIRE(contacts.forEach({}, [&](const Contact& contact) {
        holdings.contacts.insert(contact.id, contact.operatorId);
        holdings.doubled += texts.contains(contact.original.inquiry) ? 1 : 0;
        texts.insert(contact.original.inquiry);
        return true;
    }));
    store::OutboxRepository outbox(**connection);
    const auto waiting = outbox.pendingCount();
    const auto refused = outbox.refused();
    REQUIRE(waiting);
    REQUIRE(refused);
    holdings.waiting = *waiting;
    holdings.refused = static_cast<int>(refused->size());
    return holdings;
}

} // namespace madoguchi::test
