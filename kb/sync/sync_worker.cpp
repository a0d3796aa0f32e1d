// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/sync_worker.h"

#include "kb/base/log.h"
#include "kb/store/lease.h"
#include "kb/store/meta_repository.h"
#include "kb/store/store.h"

namespace madoguchi::sync {

SyncWorker::SyncWorker(SyncConfig config, const Clock& clock, RandomSource& random)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_random(random)
    , m_startRetry(random, m_config.timing.backoffBaseMs, m_config.timing.backoffCapMs)
{
    m_startAgain->setSingleShot(true);
    connect(m_startAgain, &QTimer::timeout, this, &SyncWorker::start);
    m_wipeSoon->setSingleShot(true);
    connect(m_wipeSoon, &QTimer::timeout, this, &SyncWorker::wipe);
}

SyncWorker::~SyncWorker() = default;

void SyncWorker::start()
{
    if (m_engine)
        return;
    Result<Started> started = openStore();
    if (!started) {
        close();
        Q_EMIT failed(started.error());
        // A store that is locked, or a disk that is full, may be well again; then goes what waits in the
        // outbox.
        m_startAgain->start(static_cast<int>(m_startRetry.nextMs()));
        return;
    }
    m_startRetry.reset();
    m_engine = std::make_unique<Engine>(m_random, m_config.timing);
    m_transport = std::make_unique<TlsTransport>(m_config);
    m_transport->setAuthority(m_trust->authorities());
    connect(m_transport.get(), &TlsTransport::opened, this, [this] { tell(Connected{}); });
    connect(m_transport.get(), &TlsTransport::received, this, &SyncWorker::received);
    connect(m_transport.get(), &TlsTransport::closed, this, &SyncWorker::lost);
    m_look = std::make_unique<QTimer>();
    connect(m_look.get(), &QTimer::timeout, this, &SyncWorker::lookIntoOutbox);
    m_look->start(lookEveryMs);
    tell(std::move(*started));
    keepLease();
    reportWaiting();
    m_wipeSoon->start(0);
}

Result<Started> SyncWorker::openStore()
{
    MADOGUCHI_TRY_ASSIGN(connection, store::openStore(m_config.storePath));
    m_connection = std::move(connection);
    m_lock = std::make_unique<StoreLock>(m_config.storePath + QStringLiteral(".sync.lock"));
    if (!m_lock->tryLock())
        return failure(ErrorCode::Busy, QStringLiteral("sync.elsewhere"));
    m_store = std::make_unique<StoreRunner>(*m_connection, m_clock, m_config.keepIndex);
    m_trust = std::make_unique<Trust>(*m_connection, m_config.authority);
    MADOGUCHI_TRY(m_trust->load());
    MADOGUCHI_TRY_ASSIGN(started, m_store->start());
    store::MetaRepository meta(*m_connection);
    const auto seat = meta.get(store::meta::seatId);
    MADOGUCHI_TRY(seat);
    const auto secret = meta.get(store::meta::seatSecret);
    MADOGUCHI_TRY(secret);
    if (*seat && *secret) {
        started.seat = SeatId::fromBytes(**seat);
        started.deviceSecret = **secret;
    }
    return started;
}

void SyncWorker::stop()
{
    m_startAgain->stop();
    m_wipeSoon->stop();
    close();
}

void SyncWorker::close()
{
    if (m_engine)
        tell(Stopped{});
    m_timers.clear();
    m_look.reset();
    m_transport.reset();
    m_engine.reset();
    m_trust.reset();
    m_store.reset();
    m_connection.reset();
    m_lock.reset();
    m_queue.clear();
    m_waiting = -1;
}

// Whoever waits for an answer gets one: there is no engine to ask.
void SyncWorker::refuse(const Happening& what)
{
    const Error error{ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}};
    if (std::holds_alternative<SignInRequested>(what))
        Q_EMIT signInFailed(error, 0);
    else if (std::holds_alternative<PasswordChangeRequested>(what))
        Q_EMIT passwordRefused(error);
    else if (std::holds_alternative<AuditRequested>(what))
        Q_EMIT auditRefused(error);
    else if (std::holds_alternative<EnrollRequested>(what))
        Q_EMIT enrollFailed(error);
}

void SyncWorker::tell(Happening what)
{
    if (!m_engine) {
        refuse(what);
        return;
    }
    m_queue.enqueue(std::move(what));
    // What happens while effects are run waits for its turn.
    if (!m_running)
        runQueue();
}

void SyncWorker::runQueue()
{
    m_running = true;
    while (!m_queue.isEmpty()) {
        const Happening what = m_queue.dequeue();
        for (const Effect& effect : m_engine->handle({m_clock.steadyMs(), what})) {
            std::visit([this](const auto& any) { run(any); }, effect);
            if (std::optional<Happening> outcome = m_store->run(effect)) {
                stored(effect, *outcome);
                m_queue.enqueue(std::move(*outcome));
            }
        }
    }
    m_running = false;
}

void SyncWorker::stored(const Effect& effect, const Happening& outcome)
{
    // The windows have heard of it by then.
    if (std::holds_alternative<PageStored>(outcome) || std::holds_alternative<FeedCleared>(outcome) ||
        std::holds_alternative<ResultsStored>(outcome))
        m_wipeSoon->start(0);
    if (const auto* page = std::get_if<StorePage>(&effect);
        page && std::holds_alternative<PageStored>(outcome)) {
        QList<EntityRef> changed;
        if (!page->staged) {
            for (const wire::PageRow& row : page->page.rows)
                changed.append({row.row.kind, row.row.id});
        }
        if (page->swap || !changed.isEmpty())
            Q_EMIT feedStored(page->page.feed, changed);
    } else if (const auto* cleared = std::get_if<FeedCleared>(&outcome)) {
        Q_EMIT feedCleared(cleared->feed);
    } else if (std::holds_alternative<OfferedAgain>(outcome)) {
        reportWaiting();
    } else if (std::holds_alternative<ResultsStored>(outcome)) {
        for (const wire::PushResult& result : std::get<StoreResults>(effect).results) {
            if (result.status == wire::PushStatus::Rejected || result.status == wire::PushStatus::Conflict)
                Q_EMIT commandRefused(result.command, result.error);
        }
        reportWaiting();
    }
}

void SyncWorker::wipe()
{
    if (!m_store)
        return;
    const Result<bool> done = m_store->wipe();
    if (!done)
        Q_EMIT failed(done.error());
    // A disk that is full may be well again later.
    if (!done || !*done)
        m_wipeSoon->start(done ? wipeAgainMs : lookEveryMs);
}

void SyncWorker::askToLook()
{
    if (m_toLook.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_toLook = false;
            lookIntoOutbox();
        },
        Qt::QueuedConnection);
}

// What the hub says to somebody who is signed in there.
void SyncWorker::noteHeard()
{
    m_heard = m_clock.now();
    if (m_heardNoted <= m_heard && m_heard < m_heardNoted.plusMs(noteHeardMs))
        return;
    if (const auto noted = store::LeaseRepository(*m_connection).noteHeard(m_heard); !noted)
        Q_EMIT failed(noted.error());
    else
        m_heardNoted = m_heard;
}

// Too long without the hub, restricted cases go from this desk, as they do when they are withdrawn. In which
// life of its database the hub will be then nobody knows: what was handed in there is offered once more.
void SyncWorker::keepLease()
{
    store::LeaseRepository lease(*m_connection);
    const auto overdue = lease.overdue(m_clock.now());
    if (!overdue)
        return Q_EMIT failed(overdue.error());
    for (const FeedId& feed : *overdue) {
        const ClearFeed clear{feed, {}};
        std::optional<Happening> outcome = m_store->run(clear);
        if (!outcome || !std::holds_alternative<FeedCleared>(*outcome))
            return;
        if (const auto noted = lease.noteCleared(); !noted)
            Q_EMIT failed(noted.error());
        stored(clear, *outcome);
        tell(std::move(*outcome));
    }
}

void SyncWorker::lookIntoOutbox()
{
    if (!m_store)
        return;
    keepLease();
    m_wipeSoon->start(0);
    const Result<int> pending = m_store->pendingCount();
    if (!pending) {
        Q_EMIT failed(pending.error());
        return;
    }
    if (*pending > 0)
        tell(OutboxChanged{*pending});
    reportWaiting();
}

void SyncWorker::reportWaiting()
{
    const Result<int> waiting = m_store->waitingWork();
    if (!waiting) {
        Q_EMIT failed(waiting.error());
        return;
    }
    if (m_waiting == *waiting)
        return;
    m_waiting = *waiting;
    Q_EMIT outboxChanged(m_waiting);
}

void SyncWorker::received(const QByteArray& payload)
{
    Result<wire::Message> message = wire::decodeMessage(payload);
    if (!message) {
        if (message.error().code == ErrorCode::TooNew)
            return; // of a newer hub; there is nothing an older desk could do with it
        m_transport->close();
        lost(message.error());
        return;
    }
    if (std::holds_alternative<wire::SignedIn>(*message))
        m_transport->setFrameLimit(wire::limits::frameToDesk);
    const bool hasSession =
        m_engine->state() == SyncState::Syncing || m_engine->state() == SyncState::Current;
    if (hasSession || std::holds_alternative<wire::SignedIn>(*message))
        noteHeard();
    if (const auto* welcome = std::get_if<wire::Welcome>(&*message))
        rememberMunicipality(welcome->municipality);
    tell(MessageReceived{std::move(*message)});
}

void SyncWorker::lost(const Error& error)
{
    qCInfo(logSync).noquote() << "connection lost:" << describe(error);
    if (error.key != QStringLiteral("hub.unreachable") && error.key != QStringLiteral("hub.silent"))
        Q_EMIT failed(error);
    tell(Disconnected{});
}

void SyncWorker::rememberMunicipality(const QString& code)
{
    store::MetaRepository meta(*m_connection);
    const auto known = meta.get(store::meta::municipality);
    if (known && *known == code.toUtf8())
        return;
    if (const auto saved = meta.set(store::meta::municipality, code.toUtf8()); !saved)
        Q_EMIT failed(saved.error());
}

void SyncWorker::rememberSeat(const wire::Enrolled& seat)
{
    store::MetaRepository meta(*m_connection);
    auto saved = meta.set(store::meta::seatId, seat.seat.toBytes());
    if (saved)
        saved = meta.set(store::meta::seatSecret, seat.deviceSecret);
    if (saved)
        Q_EMIT enrolled(seat.seat);
    else
        Q_EMIT enrollFailed(saved.error());
}

void SyncWorker::run(const Connect&)
{
    m_transport->open();
}

void SyncWorker::run(const Disconnect&)
{
    m_transport->close();
}

void SyncWorker::run(const Send& effect)
{
    m_transport->send(wire::encodeMessage(effect.message));
}

void SyncWorker::run(const SetTimer& effect)
{
    auto& timer = m_timers[effect.timer];
    if (!timer) {
        timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        connect(timer.get(), &QTimer::timeout, this,
                [this, which = effect.timer] { tell(TimerFired{which}); });
    }
    timer->start(static_cast<int>(std::max<qint64>(0, effect.ms)));
}

void SyncWorker::run(const StopTimer& effect)
{
    if (const auto found = m_timers.find(effect.timer); found != m_timers.end())
        found->second->stop();
}

void SyncWorker::run(const ReportState& effect)
{
    qCInfo(logSync) << "state" << static_cast<int>(effect.state);
    Q_EMIT stateChanged(effect.state, m_clock.now());
}

void SyncWorker::run(const ReportSignedIn& effect)
{
    Q_EMIT signedIn(effect.session);
}

void SyncWorker::run(const ReportRevoked& effect)
{
    Q_EMIT revoked(effect.error);
}

void SyncWorker::run(const ReportSignInFailed& effect)
{
    Q_EMIT signInFailed(effect.error, effect.retryAfterMs);
}

void SyncWorker::run(const ReportPasswordChanged&)
{
    Q_EMIT passwordChanged();
}

void SyncWorker::run(const ReportPasswordRefused& effect)
{
    Q_EMIT passwordRefused(effect.error);
}

void SyncWorker::run(const ReportAudit& effect)
{
    Q_EMIT auditRead(effect.page);
}

void SyncWorker::run(const ReportAuditRefused& effect)
{
    Q_EMIT auditRefused(effect.error);
}

void SyncWorker::run(const ReportEnrolled& effect)
{
    rememberSeat(effect.seat);
}

void SyncWorker::run(const ReportEnrollFailed& effect)
{
    Q_EMIT enrollFailed(effect.error);
}

void SyncWorker::run(const ReportBlob& effect)
{
    Q_EMIT blobMoved(effect.progress);
}

// What cannot be stored is not trusted, and the hub hears so.
void SyncWorker::run(const KeepAuthorities& effect)
{
    if (!effect.authorities.isEmpty()) {
        const auto taken = m_trust->take(effect.authorities, m_transport->hubCertificate());
        if (!taken)
            qCWarning(logSync).noquote() << "authorities:" << describe(taken.error());
        if (!taken && taken.error().code != ErrorCode::Refused)
            Q_EMIT failed(taken.error());
        m_transport->setAuthority(m_trust->authorities());
    }
    m_queue.enqueue(AuthoritiesKept{m_trust->fingerprints()});
}

void SyncWorker::run(const ReportHub& effect)
{
    Q_EMIT hubFound(effect.program);
}

void SyncWorker::run(const ReportTrouble& effect)
{
    qCWarning(logSync).noquote() << describe(effect.error);
    Q_EMIT failed(effect.error);
}

} // namespace madoguchi::sync
