// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/sync_session.h"

#include "kb/search/indexer.h"
#include "kb/store/directory_repository.h"
#include "kb/store/meta_repository.h"
#include "kb/store/outbox_repository.h"

#include <QFile>
#include <QUrl>

namespace madoguchi::desk {

namespace {

const QString waitsForChannel = QStringLiteral("sync.waits-for");
const QString asOfName = QStringLiteral("desk.articles-as-of");

struct Known
{
    SeatId seat;
    Timestamp articlesAsOf;
    int pending = 0;
};

Result<Known> readKnown(db::Connection& connection)
{
    store::MetaRepository meta(connection);
    Known known;
    MADOGUCHI_TRY_ASSIGN(seat, meta.get(store::meta::seatId));
    if (seat)
        known.seat = SeatId::fromBytes(*seat);
    MADOGUCHI_TRY_ASSIGN(asOf, meta.get(asOfName));
    if (asOf)
        known.articlesAsOf = {asOf->toLongLong()};
    MADOGUCHI_TRY_ASSIGN(pending, store::OutboxRepository(connection).waitingWork());
    known.pending = pending;
    return known;
}

/// Somebody the directory does not know (any more) goes without a name.
Result<QStringList> namesWaitedFor(db::Connection& connection, const UserId& user)
{
    MADOGUCHI_TRY_ASSIGN(waited, store::OutboxRepository(connection).waitedFor(user));
    if (waited.isEmpty())
        return QStringList();
    MADOGUCHI_TRY_ASSIGN(staff, store::DirectoryRepository(connection).staff());
    QStringList names;
    for (const UserId& one : waited) {
        const auto found =
            std::find_if(staff.begin(), staff.end(), [&](const Staff& person) { return person.id == one; });
        names.append(found == staff.end() ? QString() : found->displayName);
    }
    return names;
}

HubState shown(sync::SyncState state, bool signedInHere)
{
    switch (state) {
    case sync::SyncState::Offline:
        return HubState::Offline;
    case sync::SyncState::Connecting:
        return HubState::Connecting;
    case sync::SyncState::SignedOut:
        // Someone who signed in without the hub is waiting for it; anyone else has to sign in again.
        return signedInHere ? HubState::Offline : HubState::SignedOut;
    case sync::SyncState::Syncing:
    case sync::SyncState::Current:
        break;
    }
    return HubState::Connected;
}

} // namespace

SyncSession::SyncSession(DeskStore& store, SignInSession& signIn, const Clock& clock, RandomSource& random,
                         QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_signIn(signIn)
    , m_clock(clock)
    , m_random(random)
{
    connect(&m_signIn, &SignInSession::askHub, this, [this](const QString& login, const QString& password) {
        if (m_driver)
            m_driver->signIn(login, password);
        else
            m_signIn.hubRefused({ErrorCode::Unreachable, QStringLiteral("hub.none"), {}});
    });
    // Who comes in without the hub, or goes, changes what the same state of the connection means.
    const auto again = [this] {
        refreshAsked();
        readWaitsFor();
        if (m_driver && m_driverState == sync::SyncState::SignedOut)
            showState(m_clock.now());
    };
    connect(&m_signIn, &SignInSession::signedIn, this, again);
    connect(&m_signIn, &SignInSession::signedOut, this, again);
    connect(&m_signIn, &SignInSession::tellHubSignOut, this, [this] {
        if (m_driver)
            m_driver->signOut();
    });
}

SyncSession::~SyncSession() = default;

sync::SyncConfig SyncSession::configOf(const QString& address)
{
    sync::SyncConfig config;
    const QUrl url(QStringLiteral("madoguchi://") + address.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return config;
    config.host = url.host();
    config.port = quint16(url.port(wire::defaultPort));
    return config;
}

void SyncSession::configure(const Settings::Hub& hub)
{
    m_driver.reset();
    m_signIn.setHasHub(false);
    if (hub.address.trimmed().isEmpty()) {
        setState(HubState::None, m_clock.now());
        return;
    }
    sync::SyncConfig config = configOf(hub.address);
    QFile authority(hub.caFile);
    if (config.host.isEmpty()) {
        Q_EMIT trouble({ErrorCode::InvalidInput, QStringLiteral("hub.address"), hub.address});
    } else if (!authority.open(QIODevice::ReadOnly)) {
        Q_EMIT trouble({ErrorCode::NotFound, QStringLiteral("hub.ca-file"), hub.caFile});
    } else {
        config.storePath = m_store.path();
        config.authority = authority.readAll();
        config.keepIndex = search::keepIndex;
        m_driver = std::make_unique<sync::SyncDriver>(config, m_clock, m_random);
        connectDriver();
        m_signIn.setHasHub(true);
        setState(HubState::Connecting, m_clock.now());
        m_driver->start();
        return;
    }
    setState(HubState::Offline, m_clock.now());
}

void SyncSession::connectDriver()
{
    const sync::SyncDriver* driver = m_driver.get();
    connect(driver, &sync::SyncDriver::stateChanged, this, &SyncSession::onState);
    connect(driver, &sync::SyncDriver::signedIn, this, [this](const wire::SignedIn& session) {
        SignedInUser user{{}, session.displayName, {session.user, session.role, session.unit}};
        user.passwordDue = session.passwordDue;
        m_signIn.hubAccepted(user);
        // A sign-in begins with a clean slate there.
        setSeatReport(m_seatReport);
    });
    connect(driver, &sync::SyncDriver::signInFailed, &m_signIn, [this](const Error& error, qint64) {
        m_signIn.hubRefused(error);
        refreshAsked();
    });
    connect(driver, &sync::SyncDriver::revoked, &m_signIn, &SignInSession::hubRevoked);
    connect(driver, &sync::SyncDriver::hubFound, this, [this](const QString& program) {
        if (std::exchange(m_hubProgram, program) != program)
            Q_EMIT changed();
    });
    connect(driver, &sync::SyncDriver::auditRead, this, &SyncSession::auditRead);
    connect(driver, &sync::SyncDriver::auditRefused, this, &SyncSession::auditRefused);
    connect(driver, &sync::SyncDriver::passwordChanged, this, [this] {
        // The session ends with the old one; nobody is to type the new one a third time.
        m_signIn.signInAgain(std::exchange(m_nextPassword, {}));
        Q_EMIT passwordChanged();
    });
    connect(driver, &sync::SyncDriver::passwordRefused, this, [this](const Error& error) {
        m_nextPassword.clear();
        Q_EMIT passwordRefused(error);
    });
    connect(driver, &sync::SyncDriver::enrolled, this, [this](const SeatId& seat) {
        m_seat = seat;
        m_signIn.setIsSeat(true);
        Q_EMIT enrolled();
    });
    connect(driver, &sync::SyncDriver::enrollFailed, this, &SyncSession::enrollFailed);
    connect(driver, &sync::SyncDriver::feedStored, this, &SyncSession::contentChanged);
    connect(driver, &sync::SyncDriver::feedCleared, this, &SyncSession::contentChanged);
    connect(driver, &sync::SyncDriver::outboxChanged, this, [this](int pending) {
        setPending(pending);
        noteAllWell();
    });
    connect(driver, &sync::SyncDriver::commandRefused, this, [this] {
        Q_EMIT refused();
        Q_EMIT contentChanged(); // what was shown of it is taken back
    });
    connect(driver, &sync::SyncDriver::failed, this, &SyncSession::noteTrouble);
    connect(driver, &sync::SyncDriver::blobMoved, this, &SyncSession::blobMoved);
}

void SyncSession::readStore()
{
    m_store.writes().submit(readKnown, this, [this](const Result<Known>& known) {
        if (known) {
            m_seat = known->seat;
            m_signIn.setIsSeat(!m_seat.isNull());
            m_articlesAsOf = known->articlesAsOf;
            setPending(known->pending);
        }
        Q_EMIT ready();
    });
}

void SyncSession::onState(sync::SyncState state, Timestamp since)
{
    m_driverState = state;
    showState(since);
    if (state == sync::SyncState::Current) {
        noteCurrent();
        noteAllWell();
    } else if (state == sync::SyncState::SignedOut) {
        m_signIn.hubSessionEnded();
    }
    refreshAsked();
}

// While an attempt is under way, what was asked stays asked: the bar does not flicker.
void SyncSession::refreshAsked()
{
    bool asks = m_asksPassword;
    const bool online =
        m_driverState == sync::SyncState::Current || m_driverState == sync::SyncState::Syncing;
    if (!m_driver || !m_signIn.user() || m_signIn.isWaitingForHub() || online)
        asks = false;
    else if (m_driverState == sync::SyncState::SignedOut && !m_signIn.isBusy())
        asks = true;
    if (std::exchange(m_asksPassword, asks) != asks)
        Q_EMIT changed();
}

void SyncSession::noteTrouble(const Error& error)
{
    m_inTrouble = true;
    Q_EMIT trouble(error);
}

void SyncSession::noteAllWell()
{
    if (m_inTrouble && m_pending == 0 && m_driverState == sync::SyncState::Current) {
        m_inTrouble = false;
        Q_EMIT troubleOver();
    }
}

void SyncSession::showState(Timestamp since)
{
    const auto& user = m_signIn.user();
    setState(shown(m_driverState, user && user->offline), since);
}

void SyncSession::setState(HubState state, Timestamp since)
{
    if (state == m_state && m_since.isSet())
        return;
    m_state = state;
    m_since = since;
    Q_EMIT changed();
}

void SyncSession::noteCurrent()
{
    m_articlesAsOf = m_clock.now();
    m_store.writes().submit(
        [at = QByteArray::number(m_articlesAsOf.ms)](db::Connection& connection) {
            return store::MetaRepository(connection).set(asOfName, at);
        },
        this, [](const Result<void>&) {});
    Q_EMIT changed();
}

void SyncSession::setPending(int pending)
{
    m_pending = pending;
    readWaitsFor();
    Q_EMIT changed();
}

void SyncSession::readWaitsFor()
{
    if (m_pending == 0 || !m_signIn.user()) {
        m_waitsFor.clear();
        return;
    }
    m_store.lists().submitLatest(
        waitsForChannel,
        [user = m_signIn.user()->actor.user](db::Connection& connection) {
            return namesWaitedFor(connection, user);
        },
        this,
        [this](const Result<QStringList>& names) {
            const bool stands = names && m_pending > 0 && m_signIn.user();
            if (stands && std::exchange(m_waitsFor, *names) != *names)
                Q_EMIT changed();
        });
}

void SyncSession::listAudit(const wire::ListAudit& list)
{
    if (m_driver)
        m_driver->listAudit(list);
    else
        Q_EMIT auditRefused({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
}

void SyncSession::changePassword(const QString& present, const QString& next)
{
    if (!m_driver)
        return Q_EMIT passwordRefused({ErrorCode::Unreachable, QStringLiteral("hub.none"), {}});
    m_nextPassword = next;
    m_driver->changePassword(present, next);
}

void SyncSession::enroll(const QString& code, const QString& deviceName)
{
    if (m_driver)
        m_driver->enroll(code, deviceName);
    else
        Q_EMIT enrollFailed({ErrorCode::Unreachable, QStringLiteral("hub.none"), {}});
}

void SyncSession::setSeatReport(const std::optional<SeatReport>& report)
{
    m_seatReport = report;
    if (m_driver && report)
        m_driver->setSeat(*report);
}

void SyncSession::kick()
{
    if (m_driver)
        m_driver->kick();
}

void SyncSession::blobsQueued()
{
    if (m_driver)
        m_driver->blobsChanged();
}

void SyncSession::commandQueued()
{
    if (m_driver) {
        m_driver->commandQueued(); // it counts, and says so
        return;
    }
    setPending(m_pending + 1);
}

} // namespace madoguchi::desk
