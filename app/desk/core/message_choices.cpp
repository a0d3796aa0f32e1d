// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/message_choices.h"

#include "kb/store/case_repository.h"

namespace madoguchi::desk {

MessageChoices::MessageChoices(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    connect(&commands, &CommandRunner::userChanged, this, [this] {
        m_choice.reset();
        Q_EMIT changed();
        refresh();
    });
}

void MessageChoices::refresh()
{
    const auto& user = m_commands.user();
    if (!user || user->emergency)
        return;
    m_commands.store().lists().submitLatest(
        QStringLiteral("message-choice"),
        [id = user->actor.user](db::Connection& connection) {
            return store::CaseRepository(connection).messageChoice(id);
        },
        this,
        [this](const Result<MessageChoice>& read) {
            // Of somebody who has left meanwhile.
            if (!read || !m_commands.user() || m_commands.user()->actor.user != read->user)
                return;
            if (m_choice == *read)
                return;
            m_choice = *read;
            Q_EMIT changed();
        });
}

bool MessageChoices::wantsInWindow(CaseMessageKind kind) const
{
    return !m_choice || !m_choice->notInWindow.contains(kind);
}

void MessageChoices::choose(const MessageChoice& choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
    m_commands.perform(ChooseMessages{choice}, this, [this](const Result<void>& result) {
        if (!result)
            Q_EMIT failed(result.error());
        refresh();
    });
}

} // namespace madoguchi::desk
