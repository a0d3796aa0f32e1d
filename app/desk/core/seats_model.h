// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "kb/domain/seat_status.h"
#include "kb/store/day_figures.h"

#include <QAbstractListModel>
#include <QTimer>

namespace madoguchi::desk {

/// One seat as the room's panel shows it.
struct SeatCard
{
    SeatStatus status;
    QString userName;          ///< who is or was signed in there; empty if nobody knows
    QList<Language> languages; ///< they speak with callers
    HandId hand;               ///< raised there and open; null: none
    store::DayFigures today;   ///< of the person
    bool operator==(const SeatCard&) const = default;
};

/// The seats of the room by name, with what each is at and what its person did today, read from the store
/// without holding the window up. UI thread.
class SeatsModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NameRole = Qt::UserRole, StateRole };
    using Text = std::function<QString(const SeatCard&)>;
    /// A seat that was left longer ago than this stands in the room no more.
    static constexpr qint64 goneAfterMs = 7LL * 24 * 3'600'000;

    explicit SeatsModel(CommandRunner& commands, QObject* parent = nullptr);

    /// What a screen reader says of a card.
    void setText(Text text);
    /// Reads it again soon: changes that come close together are one.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const SeatCard* cardAt(int row) const;
    [[nodiscard]] int rowOf(const SeatId& seat) const;
    /// How many seats are at this.
    [[nodiscard]] int count(SeatState state) const;
    /// Seats somebody is signed in at.
    [[nodiscard]] int manned() const;
    /// Of everyone's contacts today, also of those who sit nowhere now.
    [[nodiscard]] const store::DayFigures& today() const { return m_today; }
    /// Forgets everything: whoever is signed in now may not see the room.
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const madoguchi::Error& error);

private:
    struct Content
    {
        std::vector<SeatCard> cards;
        store::DayFigures today;
    };
    [[nodiscard]] static Result<Content> read(db::Connection& connection, Timestamp now);
    void readNow();
    void take(Content content);

    CommandRunner& m_commands;
    QTimer m_soon;
    Text m_text;
    std::vector<SeatCard> m_cards;
    store::DayFigures m_today;
    bool m_loaded = false;
};

/// The midnights, by the machine's time zone, between which `now` lies.
[[nodiscard]] std::pair<Timestamp, Timestamp> dayOf(Timestamp now);

} // namespace madoguchi::desk
