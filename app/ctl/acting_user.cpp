// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"

#include "kb/store/meta_repository.h"
#include "kb/store/sign_in_repository.h"

namespace madoguchi::ctl {

namespace {

const QString lastUser = QStringLiteral("ctl.user"); // its login, UTF-8

Actor localAdministrator()
{
    // Without an id: at the hub these commands are those of whoever signs in and hands them in.
    return {{}, Role::Administrator, {}};
}

} // namespace

Result<Actor> actingUser(Context& context, db::Connection& connection)
{
    QString login = context.user;
    if (login.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(remembered, rememberedUser(connection));
        if (remembered.isEmpty())
            return localAdministrator();
        login = remembered;
    }
    MADOGUCHI_TRY_ASSIGN(known, store::SignInRepository(connection).find(login));
    if (known)
        return known->actor;
    return failure(ErrorCode::NotFound, QStringLiteral("user.unknown"), login);
}

Result<QString> rememberedUser(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(login, store::MetaRepository(connection).get(lastUser));
    return QString::fromUtf8(login.value_or(QByteArray()));
}

Result<void> rememberUser(db::Connection& connection, const QString& login)
{
    return store::MetaRepository(connection).set(lastUser, login.toUtf8());
}

} // namespace madoguchi::ctl
