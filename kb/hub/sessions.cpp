// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/sessions.h"

#include "kb/base/password.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/names.h"
#include "kb/hub/seat_users.h"
#include "kb/wire/revocation.h"

namespace madoguchi::hub {

namespace {

constexpr int tokenBytes = 32;

tl::unexpected<Error> over()
{
    return failure(ErrorCode::SignedOut, QStringLiteral("session.over"));
}

// Told to the holder of the session's token alone: whose it was they know.
tl::unexpected<Error> revoked(const QString& key)
{
    return failure(ErrorCode::SignedOut, key);
}

} // namespace

Result<Session> Sessions::create(const Account& account, const SeatId& seat)
{
    const Timestamp now = m_clock.now();
    Session session{m_random.bytes(tokenBytes), seat, now.plusMs(sessionMs), account};
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    MADOGUCHI_TRY(db::execute(
        m_store.connection(),
        QStringLiteral(
            "INSERT INTO session (municipality, token, account, seat, created_at, last_seen_at, expires_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        m_store.municipality(), secretDigest(session.token), account.staff.id.value, seat.value, now, now,
        session.expiresAt));
    MADOGUCHI_TRY(SeatUsers(m_store).remember(seat, account.staff.id));
    MADOGUCHI_TRY(m_store.audit().add({{.act = AuditAct::SignedIn,
                                        .actor = account.staff.id,
                                        .seat = seat,
                                        .code = toWord(account.staff.role)}},
                                      now));
    MADOGUCHI_TRY(transaction.commit());
    return session;
}

Result<Session> Sessions::find(const QByteArray& token, const SeatId& seat)
{
    db::Statement select(
        m_store.connection(),
        QStringLiteral("SELECT s.account, s.expires_at, d.revoked_at FROM session s "
                       "JOIN device d ON d.municipality = s.municipality AND d.seat = s.seat "
                       "WHERE s.municipality = ? AND s.token = ? AND s.seat = ?"));
    select.bind(m_store.municipality()).bind(secretDigest(token)).bind(seat.value);
    MADOGUCHI_TRY(select.exec());
    if (!select.next()) {
        MADOGUCHI_TRY(select.finish());
        return over();
    }
    const UserId user{select.uuid(0)};
    const Timestamp expiresAt = select.time(1);
    const bool isDeviceRevoked = select.integer(2) != 0;
    MADOGUCHI_TRY(select.finish());
    if (isDeviceRevoked)
        return revoked(wire::deviceRevoked);
    if (expiresAt <= m_clock.now())
        return over();
    MADOGUCHI_TRY_ASSIGN(account, Accounts(m_store).byId(user));
    if (!account || !account->staff.active)
        return revoked(wire::userRevoked);
    return Session{token, seat, expiresAt, *account};
}

Result<void> Sessions::tell(db::Statement& ended, AuditAct act, const QString& why)
{
    MADOGUCHI_TRY(ended.exec());
    std::vector<AuditEntry> acts;
    while (ended.next())
        acts.push_back({.act = act, .actor = {ended.uuid(0)}, .seat = {ended.uuid(1)}, .code = why});
    MADOGUCHI_TRY(ended.finish());
    return m_store.audit().add(acts, m_clock.now());
}

Result<void> Sessions::end(const QByteArray& token)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    db::Statement end(m_store.connection(),
                      QStringLiteral("DELETE FROM session WHERE municipality = ? AND token = ? RETURNING "
                                     "account, seat"));
    end.bind(m_store.municipality()).bind(secretDigest(token));
    MADOGUCHI_TRY(tell(end, AuditAct::SignedOut, {}));
    return transaction.commit();
}

Result<void> Sessions::sweep()
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
    db::Statement end(m_store.connection(),
                      QStringLiteral("DELETE FROM session WHERE municipality = ? AND expires_at <= ? "
                                     "RETURNING account, seat"));
    end.bind(m_store.municipality()).bind(m_clock.now());
    MADOGUCHI_TRY(tell(end, AuditAct::SessionEnded, QStringLiteral("expired")));
    return transaction.commit();
}

} // namespace madoguchi::hub
