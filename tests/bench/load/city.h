// SPDX-License-Identifier: GPL-3.0-or-later
// A hub's store with as many seats, contacts and Q&As as asked for, written straight into its tables.
#pragma once

#include "kb/base/ids.h"
#include "kb/base/random.h"
#include "kb/domain/actor.h"
#include "kb/hub/hub_store.h"

#include <vector>

namespace madoguchi::bench {

inline const QString city = QStringLiteral("990019");

/// A seat with somebody signed in at it.
struct Seat
{
    SeatId seat;
    QByteArray secret;
    QByteArray token;
    UserId user;
};

class City
{
public:
    /// @param store a file or a URL of PostgreSQL
    explicit City(const QString& store);

    /// Seats with sessions, as they are after a morning's sign-ins; a hundred operators share them.
    [[nodiscard]] std::vector<Seat> addSeats(int count);
    /// The hub's own way in: commands, a thousand a transaction. @return per second
    double addContacts(qint64 count);
    void addArticles(int count);
    /// Makes every lesson there is to make of what is there.
    void learn();
    /// Grows to so many contacts, as a hub that has taken them in and learned from them, without their way
    /// through it: a minute for millions. The rows' digests are left at 0.
    void fill(qint64 contacts);

    [[nodiscard]] hub::HubStore& store() { return *m_store; }
    /// A contact of some 400 bytes, as they are on the average.
    [[nodiscard]] QByteArray contactCommand(const UserId& user);

private:
    void fillPiece(qint64 from, qint64 to, const QByteArray& body);

    SystemClock m_clock;
    SystemRandom m_random;
    IdMaker m_ids{m_clock, m_random};
    std::unique_ptr<hub::HubStore> m_store;
    Actor m_importer{m_ids.make<UserId>(), Role::Administrator, {}};
};

} // namespace madoguchi::bench
