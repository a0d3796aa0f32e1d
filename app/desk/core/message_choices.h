// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/domain/message_choice.h"

namespace madoguchi::desk {

/// What the one signed in wants to be told of cases, and where; the same at every desk. UI thread.
class MessageChoices final : public QObject
{
    Q_OBJECT
public:
    explicit MessageChoices(CommandRunner& commands, QObject* parent = nullptr);

    /// changed() follows where it is another.
    void refresh();
    /// Nothing: nobody is signed in.
    [[nodiscard]] const std::optional<MessageChoice>& choice() const { return m_choice; }
    [[nodiscard]] bool wantsInWindow(CaseMessageKind kind) const;
    /// Holds at once; failed() follows where it cannot be saved, and the earlier one holds again.
    void choose(const MessageChoice& choice);

Q_SIGNALS:
    void changed();
    void failed(const madoguchi::Error& error);

private:
    CommandRunner& m_commands;
    std::optional<MessageChoice> m_choice;
};

} // namespace madoguchi::desk
