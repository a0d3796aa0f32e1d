// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/domain/seat_status.h"

#include <QAbstractListModel>

namespace madoguchi::desk {

/// Somebody at a seat for whom a notice is.
struct NoticeReader
{
    SeatId seat;
    QString seatName;
    UserId user;
    bool operator==(const NoticeReader&) const = default;
};

/// The notices as those see them who pin or propose them: what stands, what is proposed, who has seen what.
/// The room's leaders see all; a department what its unit proposed, also how it was decided. UI thread.
class NoticesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row
    {
        Notice notice;
        QList<NoticeReader> seen;   ///< of those signed in at a seat it is for
        QList<NoticeReader> unseen; ///< the others of them
        [[nodiscard]] int audience() const { return int(seen.size() + unseen.size()); }
        bool operator==(const Row&) const = default;
    };
    using Text = std::function<QString(const Row&)>;

    explicit NoticesModel(CommandRunner& commands, QObject* parent = nullptr);

    /// What a screen reader says of a row.
    void setText(Text text);
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Row* rowAt(int row) const;
    [[nodiscard]] int rowOf(const NoticeId& id) const;
    [[nodiscard]] int proposals() const;
    /// Every seat the hub knows, by name: whom a notice can be for.
    [[nodiscard]] const QList<NoticeReader>& seats() const { return m_seats; }

    [[nodiscard]] bool leads() const;
    /// Whether the one signed in may change this row.
    [[nodiscard]] bool mayChange(const Row& row) const;

    /// Pins what was proposed.
    void accept(int row);
    /// Takes it down, or declines what was proposed.
    void takeDown(int row);
    /// Puts the one taken down last back as it was.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_takenDown.has_value(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void loaded();
    void saveFailed(const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);

private:
    struct Content
    {
        std::vector<Row> rows;
        QList<NoticeReader> seats;
    };
    [[nodiscard]] static Result<Content> read(db::Connection& connection, const Actor& actor, Timestamp now);
    void save(const Notice& notice, std::function<void()> done);

    CommandRunner& m_commands;
    Text m_text;
    std::vector<Row> m_rows;
    QList<NoticeReader> m_seats;
    std::optional<Notice> m_takenDown; ///< as it was
    bool m_loaded = false;
};

} // namespace madoguchi::desk
