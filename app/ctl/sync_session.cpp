// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sync_session.h"

#include "app/ctl/acting_user.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/messages.h"
#include "kb/base/password.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/sign_in_repository.h"

#include <QCoreApplication>

namespace madoguchi::ctl {

namespace {

constexpr int lookEveryMs = 200;
/// So long without a connection, and the hub is not reachable.
constexpr qint64 offlineLimitMs = 20'000;

} // namespace

SyncSession::SyncSession(Context& context, db::Connection& connection, SyncRequest request)
    : m_context(context)
    , m_connection(connection)
    , m_request(std::move(request))
    , m_driver(m_request.config, context.clock, context.random)
{
    using sync::SyncDriver;
    connect(&m_driver, &SyncDriver::stateChanged, this, [this](sync::SyncState state) {
        m_state = state;
        m_offlineSince = m_context.clock.steadyMs();
    });
    connect(&m_driver, &SyncDriver::signedIn, this, &SyncSession::signedIn);
    connect(&m_driver, &SyncDriver::signInFailed, this, [this](const Error& error) { endWith(error); });
    connect(&m_driver, &SyncDriver::enrolled, this, [this](const SeatId& seat) {
        m_context.out << "enrolled as seat " << seat.toString() << Qt::endl;
        m_driver.signIn(m_context.user, m_request.password);
    });
    connect(&m_driver, &SyncDriver::enrollFailed, this, [this](const Error& error) { endWith(error); });
    connect(&m_driver, &SyncDriver::commandRefused, this,
            [this](const CommandId& command, const Error& error) {
                ++m_refused;
                m_context.err << "madoguchictl: the hub refused command " << command.toString() << ": "
                              << message(error) << Qt::endl;
            });
    connect(&m_driver, &SyncDriver::failed, this, [this](const Error& error) {
        // While watching, the driver goes on trying by itself; what is wrong is said all the same.
        if (m_request.watch && error.code == ErrorCode::Unreachable)
            m_context.fail(error);
        else
            endWith(error);
    });
    connect(&m_look, &QTimer::timeout, this, &SyncSession::look);
}

ExitCode SyncSession::run()
{
    watchForInterrupt();
    m_offlineSince = m_context.clock.steadyMs();
    m_look.start(lookEveryMs);
    m_driver.start();
    if (m_request.enrolmentCode.isEmpty())
        m_driver.signIn(m_context.user, m_request.password);
    else
        m_driver.enroll(m_request.enrolmentCode, m_request.deviceName);
    return static_cast<ExitCode>(QCoreApplication::exec());
}

void SyncSession::signedIn(const wire::SignedIn& session)
{
    m_user = session.user;
    const auto verifier = hashPassword(m_request.password);
    if (!verifier)
        return endWith(verifier.error());
    const store::KnownUser user{m_context.user,
                                {session.user, session.role, session.unit},
                                session.displayName,
                                *verifier,
                                m_context.clock.now()};
    // The sync thread may hold the store for a page; what does not get in now gets in at the next sign-in.
    if (const auto remembered = store::SignInRepository(m_connection).remember(user); !remembered)
        m_context.fail(remembered.error());
    else if (const auto noted = rememberUser(m_connection, m_context.user); !noted)
        m_context.fail(noted.error());
}

void SyncSession::look()
{
    if (wasInterrupted())
        return end(m_request.watch ? ExitCode::Done : ExitCode::Interrupted);
    if (m_request.watch)
        return;
    const bool offline = m_state == sync::SyncState::Offline || m_state == sync::SyncState::Connecting;
    if (offline && m_context.clock.steadyMs() - m_offlineSince > offlineLimitMs)
        return endWith({ErrorCode::Unreachable, QStringLiteral("hub.unreachable"), {}});
    if (m_state == sync::SyncState::Current && !m_user.isNull() && outboxIsEmpty())
        end(m_refused > 0 ? ExitCode::Refused : ExitCode::Done);
}

bool SyncSession::outboxIsEmpty()
{
    const auto waiting = store::OutboxRepository(m_connection).pendingCount(m_user);
    if (!waiting)
        endWith(waiting.error());
    return waiting && *waiting == 0;
}

void SyncSession::end(ExitCode code)
{
    if (m_ended)
        return;
    m_ended = true;
    m_look.stop();
    m_driver.stop();
    QCoreApplication::exit(static_cast<int>(code));
}

void SyncSession::endWith(const Error& error)
{
    if (m_ended)
        return;
    m_context.fail(error);
    end(ExitCode::Refused);
}

} // namespace madoguchi::ctl
