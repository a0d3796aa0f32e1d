// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/peer.h"

#include "kb/base/blake2b.h"
#include "kb/base/log.h"
#include "kb/base/version.h"
#include "kb/hub/push_log.h"
#include "kb/hub/rights.h"
#include "kb/hub/standing.h"
#include "kb/wire/limits.h"
#include "kb/wire/protocol.h"

#include <QPointer>

#include <limits>

namespace madoguchi::hub {

namespace {

Error unexpected()
{
    return {ErrorCode::InvalidInput, QStringLiteral("wire.unexpected"), {}};
}

qint64 featuresOf(const Service& service)
{
    const auto always = static_cast<qint64>(wire::Feature::SeatReports) |
                        static_cast<qint64>(wire::Feature::Passwords) |
                        static_cast<qint64>(wire::Feature::Audit) | static_cast<qint64>(wire::Feature::Trust);
    return service.blobs.isOpen() ? always | static_cast<qint64>(wire::Feature::Blobs) : always;
}

// The answer must fit the desk's frame; a row left out comes with the next pull.
void boundCurrentRows(std::vector<wire::PushResult>& results)
{
    qint64 bytes = 0;
    for (wire::PushResult& result : results) {
        if (!result.current)
            continue;
        bytes += result.current->body.size();
        if (bytes > wire::limits::bytesPerPushed)
            result.current.reset();
    }
}

void hasHeard(std::map<FeedId, qint64>& heard, const FeedId& feed, qint64 revision)
{
    qint64& known = heard[feed];
    known = std::max(known, revision);
}

} // namespace

Peer::Peer(Service& service, int number, QString address)
    : m_service(service)
    , m_number(number)
    , m_address(std::move(address))
{
    m_auditNext.setSingleShot(true);
    connect(&m_auditNext, &QTimer::timeout, this, &Peer::readAudit);
}

void Peer::handle(const wire::Message& message)
{
    if (m_state == State::Ended)
        return;
    if (m_session && m_session->expiresAt <= m_service.clock.now())
        return end({ErrorCode::SignedOut, QStringLiteral("session.over"), {}});
    std::visit([this](const auto& any) { on(any); }, message);
}

void Peer::on(const wire::Hello& hello)
{
    if (!expect(State::New))
        return;
    if (hello.protocol < wire::oldestProtocolVersion)
        return end({ErrorCode::TooNew, QStringLiteral("wire.protocol"), {}});
    m_state = State::Greeted;
    Q_EMIT send(wire::Welcome{std::min(hello.protocol, wire::protocolVersion),
                              QStringLiteral("madoguchid ") + programVersion(),
                              m_service.store.municipality(), m_service.clock.now(), featuresOf(m_service)});
}

void Peer::on(const wire::Enroll& enroll)
{
    if (!expect(State::Greeted))
        return;
    const qint64 start = m_service.clock.steadyMs();
    const auto enrolled = m_service.signIn.enrol(enroll, m_address, m_service.ids);
    log("enrol", enrolled ? QStringLiteral("ok") : QStringLiteral("refused"), start);
    if (!enrolled)
        return refuse(enrolled.error());
    noteMet(enrolled->seat);
    Q_EMIT send(*enrolled);
}

void Peer::on(const wire::SignIn& signIn)
{
    if (!expect(State::Greeted))
        return;
    if (m_signingIn)
        return end(unexpected());
    m_signingIn = true;
    const qint64 start = m_service.clock.steadyMs();
    m_service.signIn.begin(
        signIn, m_address,
        [self = QPointer<Peer>(this), start, nonce = signIn.nonce](Admission<Session> session) {
            if (!self || self->m_state != State::Greeted)
                return;
            self->m_signingIn = false;
            self->log("sign-in", session ? QStringLiteral("ok") : QStringLiteral("refused"), start);
            self->admit(std::move(session), nonce);
        });
}

void Peer::on(const wire::Resume& resume)
{
    if (!expect(State::Greeted))
        return;
    const qint64 start = m_service.clock.steadyMs();
    auto session = m_service.signIn.resume(resume, m_address);
    const bool resumed = session.has_value();
    log("resume", session ? QStringLiteral("ok") : QStringLiteral("refused"), start);
    admit(std::move(session), resume.nonce);
    if (resumed && m_session)
        tell({.act = AuditAct::Resumed, .count = 1});
}

void Peer::admit(Admission<Session> session, qint64 nonce)
{
    if (!session)
        return refuse(session.error());
    const auto actor = standingOf(m_service.store, m_service.clock, session->account);
    auto feeds = actor ? feedsOf(*actor) : tl::unexpected(actor.error());
    if (!feeds)
        return refuse({{ErrorCode::Busy, QStringLiteral("hub.busy"), {}}, 1000});
    m_actor = *actor;
    m_session = std::move(*session);
    m_auditPlace = {};
    m_auditReading.reset();
    m_leftSince.reset();
    m_state = State::SignedIn;
    // What it heard on another line is no more than this.
    m_pushed.clear();
    m_told.clear();
    const auto heads = m_service.store.heads();
    m_told = heads ? *heads : std::map<FeedId, qint64>();
    const Staff& staff = m_session->account.staff;
    m_feeds = std::move(*feeds);
    Q_EMIT signedInChanged(true);
    Q_EMIT send(wire::SignedIn{m_session->token, staff.id, staff.displayName, staff.role, staff.unit,
                               m_session->expiresAt, m_service.store.epoch(), m_feeds, nonce,
                               m_service.authorities, m_session->account.passwordDue});
    noteMet(m_session->seat);
    tellFeeds();
}

void Peer::on(const wire::SignOut&)
{
    if (!expect(State::SignedIn))
        return;
    const auto done = m_service.sessions.end(m_session->token);
    log("sign-out", done ? QStringLiteral("ok") : QStringLiteral("failed"), m_service.clock.steadyMs());
    m_service.seats.signedOut(m_number);
    m_service.audit.ended(m_actor.user, m_session->seat);
    m_session.reset();
    m_auditReading.reset();
    m_feeds.clear();
    m_state = State::Greeted;
    Q_EMIT signedInChanged(false);
}

void Peer::on(const wire::Pull& pull)
{
    if (!expect(State::SignedIn))
        return;
    const qint64 start = m_service.clock.steadyMs();
    const auto ready = pageFor(pull);
    if (!ready)
        return fault(pull.request, ready.error());
    const FeedPage& page = ready->page;
    const auto count = page.rows.size();
    if (count > 0)
        tell({.act = AuditAct::Pulled,
              .feed = pull.feed,
              .since = page.since,
              .until = page.until,
              .count = static_cast<qint64>(count)});
    Q_EMIT send(wire::Page{pull.request, pull.feed, m_service.store.epoch(), page.since, page.until,
                           page.head, page.more, page.rows, ready->rowsBytes});
    log("pull", QStringLiteral("feed=%1 rows=%2").arg(pull.feed.value).arg(count), start);
    Q_EMIT pulled();
}

// One that only this desk needs so soon, for what it has just pushed, is not kept: the others' is yet to
// come.
Result<ReadyPage> Peer::pageFor(const wire::Pull& pull)
{
    const Actor& actor = m_actor;
    const auto known = m_told.find(pull.feed);
    const qint64 told = known == m_told.end() ? std::numeric_limits<qint64>::max() : known->second;
    // Names that desks make up leave nothing here.
    const auto pushed = m_pushed.find(pull.feed);
    const qint64 own = pushed == m_pushed.end() ? 0 : pushed->second;
    const QUuid epoch = m_service.store.epoch();
    if (pull.epoch == epoch && Rights(actor, m_service.store.municipality()).mayRead(pull.feed)) {
        if (const ReadyPage* kept =
                m_service.pageCache.find(pull.feed, epoch, pull.since, std::max(told, own)))
            return *kept;
    }
    MADOGUCHI_TRY_ASSIGN(page,
                         m_service.reader.page(actor, pull.feed, pull.epoch, pull.since, m_service.pages));
    if (own > told || page.rows.empty())
        return readyPage(std::move(page));
    return m_service.pageCache.keep(pull.feed, m_service.store.epoch(), std::move(page));
}

void Peer::on(const wire::Push& push)
{
    if (!expect(State::SignedIn))
        return;
    const qint64 start = m_service.clock.steadyMs();
    if (m_leftSince)
        m_leftSince = start; // somebody is there after all
    auto outcome = m_service.intake.push(push.commands, m_actor, m_session->seat);
    if (!outcome)
        return fault(push.request, outcome.error());
    log("push", pushFigures(push.commands, outcome->results), start);
    for (const wire::PushResult& result : outcome->results) {
        if (!result.feed.value.isEmpty())
            hasHeard(m_pushed, result.feed, result.revision);
    }
    boundCurrentRows(outcome->results);
    Q_EMIT send(wire::Pushed{push.request, std::move(outcome->results)});
    if (!outcome->moved.empty())
        Q_EMIT moved(outcome->moved);
}

void Peer::on(const wire::Compare& compare)
{
    if (!expect(State::SignedIn))
        return;
    const qint64 start = m_service.clock.steadyMs();
    const auto sums = m_service.reader.sums(m_actor, compare.feed);
    if (!sums)
        return fault(compare.request, sums.error());
    Q_EMIT send(wire::Compared{compare.request, compare.feed, m_service.store.epoch(), sums->revision,
                               sums->count, sums->digestSum});
    hasHeard(m_told, compare.feed, sums->revision);
    log("compare", QStringLiteral("feed=%1 rows=%2").arg(compare.feed.value).arg(sums->count), start);
}

void Peer::endIfLeft()
{
    if (m_state != State::SignedIn || !m_leftSince ||
        m_service.clock.steadyMs() - *m_leftSince < sessionLeftMs)
        return;
    if (const auto done = m_service.sessions.end(m_session->token); !done)
        return; // the next time
    end({ErrorCode::SignedOut, QStringLiteral("session.over"), {}});
}

void Peer::on(const wire::ReportSeat& message)
{
    if (!expect(State::SignedIn))
        return;
    const SeatState state = message.report.state;
    if (state != SeatState::Away && state != SeatState::Break)
        m_leftSince.reset();
    else if (!m_leftSince)
        m_leftSince = m_service.clock.steadyMs();
    if (Rights(m_actor, m_service.store.municipality()).mayReportSeat())
        m_service.seats.report(m_number, m_session->seat, m_session->account.staff.id, message.report);
}

void Peer::on(const wire::ReportTrust& message)
{
    if (!expect(State::SignedIn))
        return;
    if (const auto noted = m_service.trust.holds(m_session->seat, message.authorities); !noted)
        qCWarning(logHub, "trust: %s", qUtf8Printable(describe(noted.error())));
}

// What is not noted now is at the next sign-in; until then it counts as not done.
void Peer::noteMet(const SeatId& seat)
{
    if (m_authority.isEmpty())
        return;
    if (const auto noted = m_service.trust.met(seat, m_authority); !noted)
        qCWarning(logHub, "trust: %s", qUtf8Printable(describe(noted.error())));
}

void Peer::tellAuthorities()
{
    if (m_state == State::SignedIn)
        Q_EMIT send(wire::Granted{m_service.store.epoch(), m_feeds, m_service.authorities});
}

void Peer::on(const wire::ChangePassword& message)
{
    if (!expect(State::SignedIn))
        return;
    if (m_changingPassword)
        return fault(message.request, {ErrorCode::Busy, QStringLiteral("password.busy"), {}});
    m_changingPassword = true;
    const qint64 start = m_service.clock.steadyMs();
    m_service.signIn.changePassword(
        message, *m_session,
        [self = QPointer<Peer>(this), start, request = message.request](const Admission<void>& done) {
            if (!self)
                return;
            self->m_changingPassword = false;
            self->log("password", done ? QStringLiteral("changed") : QStringLiteral("refused"), start);
            if (self->m_state != State::SignedIn)
                return;
            if (done)
                Q_EMIT self->send(wire::PasswordChanged{request});
            else
                Q_EMIT self->send(wire::Fault{request, done.error().error, done.error().retryAfterMs});
        });
}

void Peer::on(const wire::Ping& ping)
{
    Q_EMIT send(wire::Pong{ping.nonce});
}

void Peer::on(const wire::Pong&) {}

template <typename Other>
void Peer::on(const Other&)
{
    end(unexpected());
}

bool Peer::announce(const std::map<FeedId, qint64>& heads)
{
    if (m_state != State::SignedIn)
        return false;
    bool told = false;
    const Rights rights(m_actor, m_service.store.municipality());
    for (const auto& [feed, revision] : heads) {
        // One that has just come to be is granted before anything is said of it.
        if (!m_feeds.contains(feed) || !rights.mayRead(feed))
            continue;
        hasHeard(m_told, feed, revision);
        Q_EMIT send(wire::FeedMoved{feed, m_service.store.epoch(), revision});
        told = true;
    }
    return told;
}

Result<QList<FeedId>> Peer::feedsOf(const Actor& actor)
{
    MADOGUCHI_TRY_ASSIGN(present, m_service.store.ownedFeeds(actor));
    return Rights(actor, m_service.store.municipality()).feeds(present);
}

bool Peer::checkRights()
{
    if (m_state != State::SignedIn)
        return true;
    const auto present = m_service.sessions.find(m_session->token, m_session->seat);
    if (!present) {
        // A database that is busy just now takes nobody's rights away.
        if (present.error().code != ErrorCode::SignedOut)
            return false;
        end(present.error());
        return true;
    }
    const auto actor = standingOf(m_service.store, m_service.clock, present->account);
    auto feeds = actor ? feedsOf(*actor) : tl::unexpected(actor.error());
    if (!feeds)
        return false;
    m_session = *present;
    m_actor = *actor;
    if (*feeds == m_feeds)
        return true;
    m_feeds = std::move(*feeds);
    Q_EMIT send(wire::Granted{m_service.store.epoch(), m_feeds});
    tellFeeds();
    return true;
}

void Peer::tell(AuditEntry entry)
{
    entry.actor = m_actor.user;
    entry.seat = m_session->seat;
    m_service.audit.fold(entry, AuditBuffer::readsTogetherMs);
}

// A confidential feed by itself: the others' row, which administrators see, does not change with it.
void Peer::tellFeeds()
{
    QByteArray names;
    qint64 count = 0;
    for (const FeedId& feed : m_feeds) {
        if (ownedFeed(feed, m_service.store.municipality()) == OwnedFeed::Confidential) {
            tell({.act = AuditAct::FeedsGranted, .feed = feed, .count = 1});
            continue;
        }
        names += feed.value.toUtf8() + '\n';
        ++count;
    }
    tell({.act = AuditAct::FeedsGranted, .count = count, .mark = blake2b(names)});
}

bool Peer::expect(State state)
{
    if (m_state == state)
        return true;
    if (state == State::SignedIn && m_state == State::Greeted)
        end({ErrorCode::SignedOut, QStringLiteral("session.none"), {}});
    else
        end(unexpected());
    return false;
}

void Peer::refuse(const Refusal& refusal)
{
    Q_EMIT send(wire::Fault{0, refusal.error, refusal.retryAfterMs});
}

void Peer::fault(qint64 request, const Error& error)
{
    qCInfo(logHub, "peer %d: fault %s", m_number, qUtf8Printable(error.key));
    Q_EMIT send(wire::Fault{request, error, error.code == ErrorCode::Busy ? 1000 : 0});
}

void Peer::end(const Error& error, qint64 retryAfterMs)
{
    if (m_state == State::Ended)
        return;
    qCInfo(logHub, "peer %d: ended, %s", m_number, qUtf8Printable(error.key));
    m_state = State::Ended;
    m_auditReading.reset();
    Q_EMIT send(wire::Fault{0, error, retryAfterMs});
    Q_EMIT ended();
}

void Peer::left(qint64 silentMs)
{
    if (m_session)
        m_service.audit.ended(m_actor.user, m_session->seat);
    m_service.seats.left(m_number, m_service.clock.now().plusMs(-silentMs));
}

void Peer::log(const char* what, const QString& figures, qint64 startedAt) const
{
    qCInfo(logHub, "peer %d: %s %s ms=%lld", m_number, what, qUtf8Printable(figures),
           static_cast<long long>(m_service.clock.steadyMs() - startedAt));
}

} // namespace madoguchi::hub
