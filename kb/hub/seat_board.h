// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/seat_status.h"
#include "kb/hub/devices.h"
#include "kb/hub/seat_links.h"

#include <QHash>

#include <map>
#include <optional>

namespace madoguchi::hub {

class RevisionWriter;

/// Makes the seats' rows of what desks report and of how their connections fare.
///
/// Calls of the connections only note what happened; step() writes it. With several daemons on one database:
/// - a seat's row is written by the daemon the seat last reported to; an older connection elsewhere that is
///   found dead later changes nothing;
/// - a daemon that stops without a word is given up by another one, or by itself when it starts again,
///   goneAfterMs after its last beat was seen; its seats that have not come back by then become Offline;
/// - a daemon that was given up and lives after all (it was held up that long) claims its seats again with
///   its next beat. Until then they are shown as Offline although they are not: nothing else rests on these
///   rows.
class SeatBoard
{
public:
    static constexpr qint64 writeEveryMs = 1'000;   ///< a seat's row is written that often at most
    static constexpr qint64 offlineAfterMs = 2'000; ///< a desk that is back so soon was never away
    static constexpr qint64 beatEveryMs = 10'000;
    static constexpr qint64 goneAfterMs = 90'000;

    /// @param hub names this daemon's life; another one each time it starts
    SeatBoard(HubStore& store, const Clock& clock, const QUuid& hub)
        : m_store(store)
        , m_clock(clock)
        , m_hub(hub)
    {
    }

    /// What a desk says of itself, over the connection `link`, with seat and user as the session has them.
    void report(int link, const SeatId& seat, const UserId& user, const SeatReport& report);
    void signedOut(int link);
    /// The connection ended. @param lastHeard when the desk was last heard of
    void left(int link, Timestamp lastHeard);

    /// Writes what is due, and looks after the pulses. To be called a few times a second; costs nothing if
    /// nothing is due. After an error everything is due as before.
    /// @return the feeds that moved, with their revisions
    [[nodiscard]] Result<std::map<FeedId, qint64>> step();

private:
    struct Seat
    {
        int link = 0;
        SeatStatus status; ///< as it is to be
        bool due = false;
        qint64 notBefore = 0;
        std::optional<qint64> writtenAt;
        bool claimed = false;
    };
    struct Watched
    {
        qint64 beats = 0;
        qint64 since = 0;
    };
    void change(Seat& seat, qint64 notBefore);
    [[nodiscard]] Result<void> writeDue(std::map<FeedId, qint64>& moved);
    [[nodiscard]] Result<std::map<FeedId, qint64>> writeSeats(const std::vector<SeatId>& due);
    [[nodiscard]] Result<void> write(const Seat& seat, RevisionWriter& writer);
    [[nodiscard]] Result<void> put(SeatStatus status, RevisionWriter& writer);
    [[nodiscard]] Result<QString> nameOf(const SeatId& seat);
    [[nodiscard]] Result<bool> live();
    [[nodiscard]] Result<void> beat();
    [[nodiscard]] Result<void> watchOthers(std::map<FeedId, qint64>& moved);
    [[nodiscard]] Result<std::map<FeedId, qint64>> giveUp(const SeatLinks::Pulse& pulse);

    HubStore& m_store;
    const Clock& m_clock;
    const QUuid m_hub;
    std::map<SeatId, Seat> m_seats; ///< sorted, as their rows are locked
    QHash<int, SeatId> m_links;
    QHash<QUuid, Watched> m_watched;
    std::optional<qint64> m_beatenAt;
    bool m_living = false; ///< there is a pulse of this hub, as far as it knows
};

} // namespace madoguchi::hub
