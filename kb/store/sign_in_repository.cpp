// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/sign_in_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<void> SignInRepository::remember(const KnownUser& user)
{
    return db::execute(
        m_connection,
        QStringLiteral("REPLACE INTO sign_in (login, user, display_name, role, unit, verifier, signed_in_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
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

bool maySignInOffline(const KnownUser& user, Timestamp now)
{
    return now >= user.signedInAt && now.ms - user.signedInAt.ms <= offlineSignInMs;
}

} // namespace madoguchi::store
