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
    /// Set: this desk hears nothing, so what the seat is at now nobody here knows; it was so at this time.
    Timestamp knownUntil;

    /// Whether the state is what the seat is at now, as far as the hub knows.
    [[nodiscard]] bool isKnown() const { return !knownUntil.isSet(); }
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
    /// Since when this desk has heard nothing from the hub; not set = it hears it. What seats are at is then
    /// not known, but for those that were left or cut off already.
    void setHeardUntil(Timestamp at);
    /// How many seats are known to be at this.
    [[nodiscard]] int count(SeatState state) const;
    /// Seats of which it is not known what they are at.
    [[nodiscard]] int unknown() const;
    /// Seats somebody is known to be signed in at.
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
    void mark(SeatCard& card) const;

    CommandRunner& m_commands;
    QTimer m_soon;
    Text m_text;
    std::vector<SeatCard> m_cards;
    store::DayFigures m_today;
    Timestamp m_heardUntil;
    bool m_loaded = false;
};

/// The midnights, by the machine's time zone, between which `now` lies.
[[nodiscard]] std::pair<Timestamp, Timestamp> dayOf(Timestamp now);

} // namespace madoguchi::desk
