// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/seat_board.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/revision_writer.h"

namespace madoguchi::hub {

namespace {

bool isConnected(const SeatStatus& status)
{
    return status.report.state != SeatState::Offline && status.report.state != SeatState::SignedOut;
}

void cut(SeatReport& report)
{
    report.name.truncate(longestSeatText);
    report.reason.truncate(longestSeatText);
}

void goOffline(SeatStatus& status, Timestamp lastHeard)
{
    status.report.state = SeatState::Offline;
    status.report.reason.clear();
    status.report.since = lastHeard;
    status.lastSeenAt = lastHeard;
}

} // namespace

void SeatBoard::change(Seat& seat, qint64 notBefore)
{
    seat.due = true;
    seat.notBefore = seat.writtenAt ? std::max(notBefore, *seat.writtenAt + writeEveryMs) : notBefore;
}

void SeatBoard::report(int link, const SeatId& seat, const UserId& user, const SeatReport& report)
{
    m_links[link] = seat;
    Seat& known = m_seats[seat];
    known.link = link;
    known.status.seat = seat;
    known.status.user = user;
    known.status.report = report;
    cut(known.status.report);
    known.status.lastSeenAt = {};
    change(known, 0);
}

void SeatBoard::signedOut(int link)
{
    const auto seat = m_seats.find(m_links.take(link));
    if (seat == m_seats.end() || seat->second.link != link)
        return;
    seat->second.status.report.state = SeatState::SignedOut;
    seat->second.status.report.reason.clear();
    seat->second.status.report.since = m_clock.now();
    change(seat->second, 0);
}

// The seat may have come back over another connection long before this one was found dead.
void SeatBoard::left(int link, Timestamp lastHeard)
{
    const auto seat = m_seats.find(m_links.take(link));
    if (seat == m_seats.end() || seat->second.link != link)
        return;
    goOffline(seat->second.status, lastHeard);
    change(seat->second, m_clock.steadyMs() + offlineAfterMs);
}

Result<std::map<FeedId, qint64>> SeatBoard::step()
{
    std::map<FeedId, qint64> moved;
    MADOGUCHI_TRY(writeDue(moved));
    const qint64 now = m_clock.steadyMs();
    if (!m_beatenAt || now - *m_beatenAt >= beatEveryMs) {
        MADOGUCHI_TRY(beat());
        MADOGUCHI_TRY(watchOthers(moved));
        m_beatenAt = now;
    }
    return moved;
}

Result<void> SeatBoard::writeDue(std::map<FeedId, qint64>& moved)
{
    const qint64 now = m_clock.steadyMs();
    std::vector<SeatId> due;
    for (const auto& [id, seat] : m_seats) {
        if (seat.due && seat.notBefore <= now)
            due.push_back(id);
    }
    if (due.empty())
        return {};
    MADOGUCHI_TRY_ASSIGN(written, db::repeatOnConflict([&] { return writeSeats(due); }));
    moved.insert(written.begin(), written.end());
    for (const SeatId& id : due) {
        Seat& seat = m_seats[id];
        seat.due = false;
        seat.writtenAt = now;
        seat.claimed = isConnected(seat.status);
        if (!seat.claimed)
            m_seats.erase(id);
    }
    return {};
}

Result<std::map<FeedId, qint64>> SeatBoard::writeSeats(const std::vector<SeatId>& due)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    // A seat is never a hub's without a pulse: nobody would give it up.
    if (!m_living)
        MADOGUCHI_TRY(live());
    RevisionWriter writer(m_store);
    for (const SeatId& id : due)
        MADOGUCHI_TRY(write(m_seats[id], writer));
    MADOGUCHI_TRY(writer.number());
    MADOGUCHI_TRY(transaction.commit());
    m_living = true;
    m_store.noteHeads(writer.moved());
    return writer.moved();
}

Result<void> SeatBoard::write(const Seat& seat, RevisionWriter& writer)
{
    SeatLinks links(m_store);
    if (isConnected(seat.status)) {
        if (!seat.claimed)
            MADOGUCHI_TRY(links.claim(seat.status.seat, m_hub));
        return put(seat.status, writer);
    }
    // It was gone before it was ever written: there is nothing to take back but what another hub wrote.
    MADOGUCHI_TRY_ASSIGN(ours, links.release(seat.status.seat, m_hub));
    return ours ? put(seat.status, writer) : Result<void>();
}

Result<void> SeatBoard::put(SeatStatus status, RevisionWriter& writer)
{
    if (status.report.name.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(name, nameOf(status.seat));
        status.report.name = name.left(longestSeatText);
    }
    MADOGUCHI_TRY_ASSIGN(stored, m_store.row({EntityKind::SeatStatus, status.seat.value}));
    const auto present =
        stored && !stored->deleted ? decodeSeatStatus(stored->row.body) : Result<SeatStatus>();
    if (stored && present) {
        status.unknown = present->unknown;
        if (*present == status)
            return {};
    }
    writer.put({EntityKind::SeatStatus, status.seat.value, encode(status)}, stored ? stored->revision : 0);
    return {};
}

// As it was called when it was enrolled.
Result<QString> SeatBoard::nameOf(const SeatId& seat)
{
    db::Statement row(m_store.connection(),
                      QStringLiteral("SELECT name FROM device WHERE municipality = ? AND seat = ?"));
    row.bind(m_store.municipality()).bind(seat.value);
    MADOGUCHI_TRY(row.exec());
    const QString name = row.next() ? row.text(0) : QString();
    MADOGUCHI_TRY(row.finish());
    return name;
}

// True if its pulse was there before.
Result<bool> SeatBoard::live()
{
    SeatLinks links(m_store);
    MADOGUCHI_TRY_ASSIGN(known, links.beat(m_hub, m_clock.now()));
    if (!known)
        MADOGUCHI_TRY(links.begin(m_hub, m_clock.now()));
    return known;
}

// A daemon nobody is connected to has nothing to be held for.
Result<void> SeatBoard::beat()
{
    m_living = m_living && !m_seats.empty();
    if (!m_living)
        return {};
    MADOGUCHI_TRY_ASSIGN(known, live());
    if (known)
        return {};
    // Whoever gave this hub up has told the room that its seats are gone.
    for (auto& [id, seat] : m_seats) {
        seat.claimed = false;
        change(seat, seat.due ? seat.notBefore : 0);
    }
    return {};
}

Result<void> SeatBoard::watchOthers(std::map<FeedId, qint64>& moved)
{
    MADOGUCHI_TRY_ASSIGN(pulses, SeatLinks(m_store).pulses());
    const qint64 now = m_clock.steadyMs();
    QHash<QUuid, Watched> watched;
    for (const SeatLinks::Pulse& pulse : pulses) {
        if (pulse.hub == m_hub)
            continue;
        Watched seen = m_watched.value(pulse.hub, {pulse.beats, now});
        if (seen.beats != pulse.beats)
            seen = {pulse.beats, now};
        watched.insert(pulse.hub, seen);
        if (now - seen.since < goneAfterMs)
            continue;
        MADOGUCHI_TRY_ASSIGN(written, db::repeatOnConflict([&] { return giveUp(pulse); }));
        for (const auto& [feed, revision] : written)
            moved[feed] = revision;
    }
    m_watched = watched;
    return {};
}

Result<std::map<FeedId, qint64>> SeatBoard::giveUp(const SeatLinks::Pulse& pulse)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    RevisionWriter writer(m_store);
    SeatLinks links(m_store);
    MADOGUCHI_TRY_ASSIGN(dead, links.giveUp(pulse));
    if (!dead)
        return writer.moved();
    MADOGUCHI_TRY_ASSIGN(seats, links.seatsOf(pulse.hub));
    for (const SeatId& seat : seats) {
        MADOGUCHI_TRY_ASSIGN(released, links.release(seat, pulse.hub));
        MADOGUCHI_TRY_ASSIGN(stored, m_store.row({EntityKind::SeatStatus, seat.value}));
        if (!released || !stored || stored->deleted)
            continue;
        const auto present = decodeSeatStatus(stored->row.body);
        if (!present || !isConnected(*present))
            continue;
        SeatStatus status = *present;
        goOffline(status, pulse.at);
        MADOGUCHI_TRY(put(status, writer));
    }
    MADOGUCHI_TRY(writer.number());
    MADOGUCHI_TRY(transaction.commit());
    m_store.noteHeads(writer.moved());
    return writer.moved();
}

} // namespace madoguchi::hub
