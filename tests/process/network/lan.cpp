// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/network/lan.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/rights.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace madoguchi::test {

namespace {
const QString city = QStringLiteral("990019");
const QString login = QStringLiteral("sato");
const FeedId centreFeed{city + QStringLiteral("/centre")};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        FAIL(describe(result.error()).toStdString());
    return std::move(*result);
}
} // namespace

sync::Timing hasty(int factor)
{
    sync::Timing timing;
    for (qint64* any :
         {&timing.connectWithinMs, &timing.pingMs, &timing.silentMs, &timing.pongMs, &timing.answerMs,
          &timing.goodConnectionMs, &timing.nudgeMs, &timing.backoffBaseMs, &timing.backoffCapMs})
        *any /= factor;
    return timing;
}

LanDesk::LanDesk(Lan& lan, int number, const sync::Timing& timing, quint16 port)
    : m_lan(lan)
    , m_path(lan.directory.filePath(QStringLiteral("desk%1.db").arg(number)))
    , m_connection(must(store::openStore(m_path)))
    , m_driver({m_path, QStringLiteral("127.0.0.1"), port, lan.identity.authority, timing}, lan.clock,
               m_random)
{
    using sync::SyncDriver;
    m_signIn.setSingleShot(true);
    connect(&m_signIn, &QTimer::timeout, this, [this] { m_driver.signIn(login, login); });
    connect(&m_driver, &SyncDriver::stateChanged, this, [this](sync::SyncState state) {
        m_state = state;
        if (state == sync::SyncState::SignedOut)
            signInSoon();
    });
    connect(&m_driver, &SyncDriver::signInFailed, this, [this](const Error& error) {
        if (error.code != ErrorCode::Cancelled)
            signInSoon();
    });
    connect(&m_driver, &SyncDriver::enrolled, this, [this] { m_enrolled = true; });
    connect(&m_driver, &SyncDriver::signedIn, this, [this] { ++m_signIns; });
    connect(&m_driver, &SyncDriver::failed, this,
            [this](const Error& error) { m_troubles.append(error.key); });
    m_driver.start();
}

void LanDesk::enter()
{
    if (!m_enrolled) {
        const QString code = must(hub::Devices(*m_lan.store, m_lan.clock, m_lan.random).makeCode(60'000));
        m_driver.enroll(code, QStringLiteral("席"));
        REQUIRE(waitFor([this] { return m_enrolled; }));
    }
    signInSoon();
    REQUIRE(waitFor([this] { return isCurrent(); }));
}

void LanDesk::signInSoon()
{
    constexpr int typesForMs = 50;
    if (m_enrolled)
        m_signIn.start(typesForMs);
}

ContactId LanDesk::save()
{
    Contact contact;
    contact.id = m_lan.ids.make<ContactId>();
    contact.operatorId = m_lan.account.staff.id;
    contact.original.inquiry = QStringLiteral("粗大ごみの日");
    const Command command{m_lan.ids.make<CommandId>(), contact.operatorId, m_lan.clock.now(),
                          LogContact{contact}};
    REQUIRE(store::OutboxRepository(*m_connection).perform(command, m_lan.account.actor()));
    m_saved.append(contact.id);
    m_driver.commandQueued();
    return contact.id;
}

int LanDesk::pending()
{
    return must(store::OutboxRepository(*m_connection).pendingCount());
}

int LanDesk::refused()
{
    return static_cast<int>(must(store::OutboxRepository(*m_connection).refused()).size());
}

bool LanDesk::isEqualToHub()
{
    if (pending() != 0)
        return false;
    store::ReplicaRepository replica(*m_connection);
    const Actor actor = m_lan.account.actor();
    const QList<FeedId> granted =
        hub::Rights(actor, city).feeds(must(m_lan.service->store.ownedFeeds(actor)));
    const auto cursors = must(replica.cursors());
    if (cursors.size() != granted.size())
        return false;
    for (const store::FeedCursor& cursor : cursors) {
        const auto hub = must(m_lan.service->reader.sums(actor, cursor.feed));
        if (cursor.revision != hub.revision ||
            must(replica.summary(cursor.feed)) != store::FeedSummary{hub.count, hub.digestSum})
            return false;
    }
    return true;
}

Lan::Lan()
{
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    store = must(hub::HubStore::open(directory.filePath(QStringLiteral("hub.db")), city, ids));
    service = std::make_unique<hub::Service>(*store, clock, random, ids, passwords, nullptr, hub::GlossesOf{},
                                             cases.rights());
    identity = must(hub::ensureTlsIdentity(directory.path(), {QStringLiteral("127.0.0.1")},
                                           QStringLiteral("Test"), clock.now()));
    account.staff.id = ids.make<UserId>();
    account.staff.displayName = account.login = login;
    account.staff.role = Role::Supervisor;
    account.verifier = login.toUtf8();
    REQUIRE(hub::Accounts(*store).save({account}));
    m_revisionsBefore = must(store->head(centreFeed));
    startHub();
}

void Lan::startHub()
{
    hub::Config config;
    config.listen = {QStringLiteral("127.0.0.1")};
    config.port = m_port;
    config.data = directory.path();
    m_server = std::make_unique<hub::Server>(*service, config);
    REQUIRE(m_server->start(identity));
    m_port = m_server->port();
}

LanDesk& Lan::addDesk(const sync::Timing& timing, quint16 port)
{
    m_cables.push_back(std::make_unique<Cable>());
    m_cables.back()->leadTo(m_port);
    m_desks.push_back(std::make_unique<LanDesk>(*this, static_cast<int>(m_desks.size()), timing,
                                                port == 0 ? m_cables.back()->port() : port));
    m_desks.back()->enter();
    return *m_desks.back();
}

void Lan::endSessions()
{
    auto transaction = must(db::Transaction::begin(store->connection()));
    REQUIRE(db::execute(store->connection(), QStringLiteral("DELETE FROM session")));
    REQUIRE(store->touchAccess());
    REQUIRE(transaction.commit());
}

bool Lan::hubHas(const ContactId& contact)
{
    return must(store->row({EntityKind::Contact, contact.value})).has_value();
}

int Lan::lost()
{
    int count = 0;
    for (const auto& desk : m_desks) {
        for (const ContactId& contact : desk->saved())
            count += hubHas(contact) ? 0 : 1;
    }
    return count;
}

int Lan::doubled()
{
    qint64 saved = 0;
    for (const auto& desk : m_desks)
        saved += desk->saved().size();
    return static_cast<int>(must(store->head(centreFeed)) - m_revisionsBefore - (saved - lost()));
}

} // namespace madoguchi::test
