// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/statement.h"
#include "kb/hub/accounts.h"

namespace madoguchi::hub {

/// Twelve hours: longer than a shift, shorter than a night left signed in.
inline constexpr qint64 sessionMs = 12LL * 60 * 60 * 1000;

/// A seat nobody sits at any more: that says Away or Break for so long, and hands nothing in meanwhile. Ends
/// the session as it is used, over a connection; an outage makes nobody type a password.
inline constexpr qint64 sessionLeftMs = 30LL * 60 * 1000;

/// Somebody signed in at a seat.
struct Session
{
    QByteArray token; ///< 32 random bytes; the hub keeps only a digest
    SeatId seat;
    Timestamp expiresAt;
    Account account;
};

/// Sessions outlive connections: a desk that lost its line resumes with the token.
class Sessions
{
public:
    Sessions(HubStore& store, const Clock& clock, RandomSource& random)
        : m_store(store)
        , m_clock(clock)
        , m_random(random)
    {
    }

    [[nodiscard]] Result<Session> create(const Account& account, const SeatId& seat);
    /// The session as it stands now, with the account's present role and unit. SignedOut "session.over" if it
    /// expired, was ended or belongs to another seat; wire::userRevoked or deviceRevoked if its account or
    /// device may no more.
    [[nodiscard]] Result<Session> find(const QByteArray& token, const SeatId& seat);
    [[nodiscard]] Result<void> end(const QByteArray& token);
    /// Forgets the expired.
    [[nodiscard]] Result<void> sweep();

private:
    [[nodiscard]] Result<void> tell(db::Statement& ended, AuditAct act, const QString& why);

    HubStore& m_store;
    const Clock& m_clock;
    RandomSource& m_random;
};

} // namespace madoguchi::hub
