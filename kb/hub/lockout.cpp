// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/lockout.h"

#include "kb/base/log.h"
#include "kb/base/password.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/accounts.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {
// Longer than the longest lock, which would be forgotten otherwise.
constexpr qint64 keptMs = 30LL * 24 * 3600 * 1000;
constexpr qint64 minuteMs = 60'000;
} // namespace

QByteArray Lockout::digestOf(const QString& login) const
{
    return secretDigest("login " + m_store.municipality().toUtf8() + '\n' + normalLogin(login).toUtf8());
}

QByteArray Lockout::digestOf(const SeatId& seat) const
{
    return secretDigest("seat " + seat.value.toRfc4122());
}

Result<qint64> Lockout::lockedUntil(const QByteArray& whose)
{
    db::Statement row(m_store.connection(), QStringLiteral("SELECT locked_until FROM sign_in_failure WHERE "
                                                           "municipality = ? AND whose = ?"));
    row.bind(m_store.municipality()).bind(whose);
    MADOGUCHI_TRY(row.exec());
    const qint64 until = row.next() ? row.integer(0) : 0;
    MADOGUCHI_TRY(row.finish());
    return until;
}

Result<qint64> Lockout::waitMs(const QString& login, const SeatId& seat)
{
    MADOGUCHI_TRY_ASSIGN(login_, lockedUntil(digestOf(login)));
    MADOGUCHI_TRY_ASSIGN(seat_, lockedUntil(digestOf(seat)));
    // However the clock was set meanwhile.
    return std::clamp<qint64>(std::max(login_, seat_) - m_clock.now().ms, 0, longestMs);
}

Result<qint64> Lockout::count(const QByteArray& whose, qint64 forgetMs)
{
    const Timestamp now = m_clock.now();
    db::Statement row(
        m_store.connection(),
        QStringLiteral("INSERT INTO sign_in_failure (municipality, whose, failures, last_at, locked_until) "
                       "VALUES (?, ?, 1, ?, 0) ON CONFLICT (municipality, whose) DO UPDATE SET failures = "
                       "CASE WHEN sign_in_failure.last_at < ? THEN 1 ELSE sign_in_failure.failures + 1 END, "
                       "last_at = excluded.last_at RETURNING failures"));
    row.bind(m_store.municipality()).bind(whose).bind(now).bind(now.plusMs(-forgetMs));
    MADOGUCHI_TRY(row.exec());
    const qint64 failures = row.next() ? row.integer(0) : 0;
    MADOGUCHI_TRY(row.finish());
    return failures;
}

Result<void> Lockout::lock(const QByteArray& whose, qint64 ms)
{
    return db::execute(
        m_store.connection(),
        QStringLiteral("UPDATE sign_in_failure SET locked_until = ? WHERE municipality = ? AND whose = ?"),
        m_clock.now().plusMs(ms), m_store.municipality(), whose);
}

Result<void> Lockout::failed(const QString& login, const SeatId& seat)
{
    MADOGUCHI_TRY_ASSIGN(ofLogin, count(digestOf(login), m_clock.now().ms));
    if (ofLogin >= attempts) {
        const qint64 ms = std::min(longestMs, firstMs << std::min<qint64>(ofLogin - attempts, 20));
        MADOGUCHI_TRY(lock(digestOf(login), ms));
        qCWarning(logHub,
                  "sign-in: a login is locked for %lld min after %lld wrong passwords, the last at seat %s",
                  static_cast<long long>(ms / minuteMs), static_cast<long long>(ofLogin),
                  qUtf8Printable(seat.toString()));
    }
    MADOGUCHI_TRY_ASSIGN(ofSeat, count(digestOf(seat), seatForgetsMs));
    if (ofSeat >= attemptsOfSeat) {
        MADOGUCHI_TRY(lock(digestOf(seat), firstMs));
        qCWarning(logHub, "sign-in: seat %s is locked for %lld min after %lld wrong passwords",
                  qUtf8Printable(seat.toString()), static_cast<long long>(firstMs / minuteMs),
                  static_cast<long long>(ofSeat));
    }
    return {};
}

Result<void> Lockout::succeeded(const QString& login)
{
    return db::execute(m_store.connection(),
                       QStringLiteral("DELETE FROM sign_in_failure WHERE municipality = ? AND whose = ?"),
                       m_store.municipality(), digestOf(login));
}

Result<bool> Lockout::unlock(const QString& login)
{
    return db::repeatOnConflict([&]() -> Result<bool> {
        MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_store.connection()));
        db::Statement row(m_store.connection(),
                          QStringLiteral("DELETE FROM sign_in_failure WHERE municipality = ? AND whose = ?"));
        row.bind(m_store.municipality()).bind(digestOf(login));
        MADOGUCHI_TRY(row.exec());
        if (row.affected() == 0)
            return false;
        MADOGUCHI_TRY(tellUnlocked(login));
        MADOGUCHI_TRY(transaction.commit());
        return true;
    });
}

Result<void> Lockout::tellUnlocked(const QString& login)
{
    AuditEntry entry;
    entry.act = AuditAct::LoginUnlocked;
    MADOGUCHI_TRY_ASSIGN(key, m_store.auditKey());
    entry.mark = loginDigest(login, key);
    MADOGUCHI_TRY_ASSIGN(account, Accounts(m_store).byLogin(login));
    if (account) {
        entry.kind = static_cast<int>(EntityKind::Staff);
        entry.target = account->staff.id.value;
    }
    return m_store.audit().add({entry}, m_clock.now());
}

Result<void> Lockout::sweep()
{
    return db::execute(m_store.connection(),
                       QStringLiteral("DELETE FROM sign_in_failure WHERE municipality = ? AND last_at < ?"),
                       m_store.municipality(), m_clock.now().plusMs(-keptMs));
}

} // namespace madoguchi::hub
