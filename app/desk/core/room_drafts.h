// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/draft_keeper.h"

#include <QHash>

namespace madoguchi::desk {

/// Answers, notes and reasons begun in the room's pane, by the hand or escalation they are about: kept on the
/// disk from key to key, each leader's own, and there again when the program starts. UI thread.
class RoomDrafts final : public QObject
{
    Q_OBJECT
public:
    /// What nobody went on with for so long is forgotten.
    static constexpr int daysKept = 14;

    explicit RoomDrafts(CommandRunner& commands, QObject* parent = nullptr);

    /// Somebody else writes from now on; null = nobody. replaced() follows, and again once what they had
    /// begun is read.
    void setUser(const UserId& user);
    /// Empty if nothing was begun.
    [[nodiscard]] QString of(const QUuid& subject) const { return m_drafts.value(subject).text; }
    /// An empty text takes it away.
    void set(const QUuid& subject, const QString& text);
    void flush() { m_keeper.flush(); }
    /// Rows came: what was begun about somebody who is erased is forgotten, on the disk as well.
    void dropErased();

Q_SIGNALS:
    /// of() may be another for anything.
    void replaced();

private:
    struct Draft
    {
        QString text;
        Timestamp at;
    };
    void keep();
    void take(const QByteArray& body);
    void drop(const QList<QUuid>& subjects);

    CommandRunner& m_commands;
    DraftKeeper m_keeper;
    QHash<QUuid, Draft> m_drafts;
    UserId m_user;
};

} // namespace madoguchi::desk
