// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/command_runner.h"

#include "kb/db/transaction.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::desk {

CommandRunner::CommandRunner(DeskStore& store, const Clock& clock, IdMaker& ids, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_ids(ids)
{
}

namespace {

// The line that comes back changes nobody: what they have open stays open.
bool isSamePerson(std::optional<SignedInUser> one, std::optional<SignedInUser> other)
{
    if (one)
        one->offline = false;
    if (other)
        other->offline = false;
    return one == other;
}

} // namespace

void CommandRunner::setUser(const std::optional<SignedInUser>& user)
{
    std::optional<SignedInUser> next = user;
    // Signing in again says nothing about standing in: the same person goes on as they were.
    if (m_user && next && m_user->actor.user == next->actor.user) {
        next->actor.formerUnits = m_user->actor.formerUnits;
        next->actor.standsInFor = m_user->actor.standsInFor;
    }
    const bool same = isSamePerson(m_user, next);
    m_user = next;
    if (m_user)
        m_store.setShaded(m_user->limited);
    if (!same)
        Q_EMIT userChanged();
}

void CommandRunner::perform(CommandPayload payload, QObject* context, Done done, Alongside alongside)
{
    if (auto command = make(std::move(payload)))
        give(std::move(*command), context, std::move(done), std::move(alongside));
    else
        done(failure(ErrorCode::SignedOut, QStringLiteral("desk.signed-out")));
}

void CommandRunner::setStanding(const QStringList& formerUnits, const QList<UserId>& standsInFor)
{
    if (!m_user || (m_user->actor.formerUnits == formerUnits && m_user->actor.standsInFor == standsInFor))
        return;
    m_user->actor.formerUnits = formerUnits;
    m_user->actor.standsInFor = standsInFor;
    Q_EMIT standingChanged();
}

std::optional<Command> CommandRunner::make(CommandPayload payload) const
{
    if (!m_user)
        return std::nullopt;
    return Command{m_ids.make<CommandId>(), m_user->actor.user, m_clock.now(), std::move(payload)};
}

void CommandRunner::give(Command command, QObject* context, Done done, Alongside alongside)
{
    if (!m_user || m_user->emergency) {
        done(failure(ErrorCode::Io, QStringLiteral("desk.emergency")));
        return;
    }
    const Actor actor = m_user->actor;
    const auto job = [command = std::move(command), actor,
                      alongside = std::move(alongside)](db::Connection& connection) -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
        MADOGUCHI_TRY(store::OutboxRepository(connection).performWithin(command, actor));
        if (alongside)
            MADOGUCHI_TRY(alongside(connection));
        return transaction.commit();
    };
    // The runner is the context: what was saved is announced even if whoever asked for it is gone.
    m_store.writes().submit(
        job, this,
        [this, context = QPointer<QObject>(context), done = std::move(done)](const Result<void>& result) {
            if (context)
                done(result);
            if (result)
                Q_EMIT performed();
        });
}

} // namespace madoguchi::desk
