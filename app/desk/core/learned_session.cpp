// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/learned_session.h"

namespace madoguchi::desk {

LearnedSession::LearnedSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    connect(&m_commands, &CommandRunner::userChanged, this, &LearnedSession::changed);
}

void LearnedSession::setSource(Read read, Forget forget)
{
    m_read = std::move(read);
    m_forget = std::move(forget);
}

bool LearnedSession::isAvailable() const
{
    const auto& user = m_commands.user();
    return m_read && user &&
           (user->actor.role == Role::Supervisor || user->actor.role == Role::Administrator);
}

void LearnedSession::open(const QString& number)
{
    if (number != m_number)
        m_about.reset();
    m_number = number;
    if (!isAvailable() || number.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_commands.store().lists().submitLatest(
        QStringLiteral("learned"),
        [read = m_read, number](db::Connection& connection) { return read(connection, number, shownWords); },
        this,
        [this](const Result<LearnedAbout>& about) {
            if (about) {
                m_about = *about;
                Q_EMIT changed();
            } else if (about.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(about.error());
            }
        });
}

void LearnedSession::forget()
{
    if (!isAvailable() || m_number.isEmpty())
        return;
    m_commands.perform(m_forget(m_number), this, [this](const Result<void>& result) {
        if (result)
            Q_EMIT forgotten();
        else
            Q_EMIT failed(result.error());
    });
}

} // namespace madoguchi::desk
