// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"

#include <QSet>
#include <QTimer>

namespace madoguchi::desk {

/// The notices for this booth: what is to be shown now to whoever is signed in, and their acknowledgements.
/// A department's desk is no booth. UI thread.
class NoticeSession final : public QObject
{
    Q_OBJECT
public:
    explicit NoticeSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Notices may be for some seats alone.
    void setSeat(const SeatId& seat);
    /// Reads the store again; changed() follows if something differs.
    void refresh();

    /// What is to be in sight: shown now, not acknowledged as it stands, not put aside. The most important
    /// first, then the newest.
    [[nodiscard]] const std::vector<Notice>& waiting() const { return m_waiting; }
    /// All that hold now for this booth, acknowledged or not, in the same order.
    [[nodiscard]] const std::vector<Notice>& current() const { return m_current; }
    [[nodiscard]] bool isAcknowledged(const Notice& notice) const;

    /// "I have seen it." failed() if it could not be saved.
    void acknowledge(const NoticeId& id);
    /// Not now: out of sight until the next sign-in. Only for what is not important.
    void putAside(const NoticeId& id);

Q_SIGNALS:
    /// waiting() or current() is another.
    void changed();
    /// Is to be shown from now on: new, changed in what it says, its time has come, or there at sign-in.
    void arrived(const madoguchi::Notice& notice);
    /// Was shown and is over: its time, taken down, or acknowledged.
    void left(const madoguchi::NoticeId& notice);
    void failed(const madoguchi::Error& error);

private:
    struct Content
    {
        std::vector<Notice> notices;
        QHash<NoticeId, NoticeReceipt> mine;
        bool operator==(const Content&) const = default;
    };
    [[nodiscard]] static Result<Content> read(db::Connection& connection, const UserId& user);
    void look();
    [[nodiscard]] bool isBooth() const;

    CommandRunner& m_commands;
    SeatId m_seat;
    UserId m_user;
    Content m_content;
    std::vector<Notice> m_current;
    std::vector<Notice> m_waiting;
    QHash<NoticeId, qint64> m_aside;     ///< what it said then
    QHash<NoticeId, qint64> m_announced; ///< what arrived() told it says
    QTimer m_time;                       ///< for beginnings and ends
};

} // namespace madoguchi::desk
