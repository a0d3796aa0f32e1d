// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/sign_in_repository.h"

#include "kb/db/statement.h"
#include "kb/store/lease.h"
#include "kb/store/meta_repository.h"

namespace madoguchi::store {

namespace {
constexpr qint64 freeAttempts = 3;
constexpr qint64 firstWaitMs = 1'000;
constexpr qint64 longestWaitMs = 15LL * 60 * 1000;
} // namespace

Result<void> SignInRepository::remember(const KnownUser& user)
{
    MADOGUCHI_TRY(LeaseRepository(m_connection).noteHeard(user.signedInAt));
    return db::execute(
        m_connection,
        QStringLiteral(
            "INSERT INTO sign_in (login, user, display_name, role, unit, verifier, signed_in_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (login) DO UPDATE SET "
            "pin = CASE WHEN sign_in.user = excluded.user THEN sign_in.pin END, user = excluded.user, "
            "display_name = excluded.display_name, role = excluded.role, unit = excluded.unit, "
            "verifier = excluded.verifier, signed_in_at = excluded.signed_in_at, failures = 0, "
            "wait_until = 0, pin_failures = 0"),
        user.login, user.actor.user.value, user.displayName, static_cast<int>(user.actor.role),
        user.actor.unit, user.verifier, user.signedInAt);
}

Result<std::optional<KnownUser>> SignInRepository::find(const QString& login)
{
    db::Statement row(
        m_connection,
        QStringLiteral(
            "SELECT user, display_name, role, unit, verifier, signed_in_at FROM sign_in WHERE login = ?"));
    row.bind(login);
    MADOGUCHI_TRY(row.exec());
    if (!row.next()) {
        MADOGUCHI_TRY(row.finish());
        return std::optional<KnownUser>();
    }
    KnownUser user;
    user.login = login;
    user.actor = {{row.uuid(0)}, static_cast<Role>(row.integer(2)), row.text(3)};
    user.displayName = row.text(1);
    user.verifier = row.bytes(4);
    user.signedInAt = row.time(5);
    return std::optional<KnownUser>(user);
}

Result<void> SignInRepository::forget(const QString& login)
{
    return db::execute(m_connection, QStringLiteral("DELETE FROM sign_in WHERE login = ?"), login);
}

Result<qint64> SignInRepository::waitMs(const QString& login, Timestamp now)
{
    db::Statement row(m_connection, QStringLiteral("SELECT wait_until FROM sign_in WHERE login = ?"));
    row.bind(login);
    MADOGUCHI_TRY(row.exec());
    const qint64 until = row.next() ? row.integer(0) : 0;
    MADOGUCHI_TRY(row.finish());
    // However the clock was set meanwhile.
    return std::clamp<qint64>(until - now.ms, 0, longestWaitMs);
}

Result<void> SignInRepository::noteWrong(const QString& login, Timestamp now)
{
    db::Statement row(m_connection, QStringLiteral("SELECT failures FROM sign_in WHERE login = ?"));
    row.bind(login);
    MADOGUCHI_TRY(row.exec());
    const qint64 failures = row.next() ? row.integer(0) + 1 : 0;
    MADOGUCHI_TRY(row.finish());
    const qint64 beyond = failures - freeAttempts;
    const qint64 wait = beyond < 0 ? 0 : std::min(longestWaitMs, firstWaitMs << std::min<qint64>(beyond, 20));
    return db::execute(m_connection,
                       QStringLiteral("UPDATE sign_in SET failures = ?, wait_until = ? WHERE login = ?"),
                       failures, wait == 0 ? Timestamp() : now.plusMs(wait), login);
}

Result<void> SignInRepository::noteRight(const QString& login)
{
    // Written only if there is something to forget: on a full disk the right password is right all the same.
    return db::execute(
        m_connection,
        QStringLiteral("UPDATE sign_in SET failures = 0, wait_until = 0, pin_failures = 0 WHERE login = ? "
                       "AND (failures <> 0 OR wait_until <> 0 OR pin_failures <> 0)"),
        login);
}

Result<LockPin> SignInRepository::pin(const QString& login)
{
    db::Statement row(m_connection, QStringLiteral("SELECT pin, pin_failures FROM sign_in WHERE login = ?"));
    row.bind(login);
    MADOGUCHI_TRY(row.exec());
    LockPin pin;
    if (row.next()) {
        pin.verifier = row.bytes(0);
        pin.failures = static_cast<int>(row.integer(1));
    }
    MADOGUCHI_TRY(row.finish());
    return pin;
}

Result<void> SignInRepository::setPin(const QString& login, const QByteArray& verifier)
{
    return db::execute(m_connection,
                       QStringLiteral("UPDATE sign_in SET pin = ?, pin_failures = 0 WHERE login = ?"),
                       verifier, login);
}

Result<void> SignInRepository::notePinTried(const QString& login)
{
    return db::execute(m_connection,
                       QStringLiteral("UPDATE sign_in SET pin_failures = pin_failures + 1 WHERE login = ?"),
                       login);
}

Result<void> SignInRepository::noteRightPin(const QString& login)
{
    return db::execute(m_connection, QStringLiteral("UPDATE sign_in SET pin_failures = 0 WHERE login = ?"),
                       login);
}

Result<Timestamp> SignInRepository::latestSeen()
{
    MADOGUCHI_TRY_ASSIGN(seen, MetaRepository(m_connection).get(meta::clockSeen));
    return Timestamp{seen.value_or(QByteArray()).toLongLong()};
}

Result<void> SignInRepository::noteSeen(Timestamp now, qint64 passedMs)
{
    MADOGUCHI_TRY_ASSIGN(seen, latestSeen());
    // Set back by a little again and again, it is none the earlier for it.
    const Timestamp latest = std::max(now, seen.isSet() ? seen.plusMs(std::max<qint64>(0, passedMs)) : seen);
    if (latest <= seen)
        return {};
    return MetaRepository(m_connection).set(meta::clockSeen, QByteArray::number(latest.ms));
}

} // namespace madoguchi::store
