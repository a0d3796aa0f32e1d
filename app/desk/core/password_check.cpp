// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/password_check.h"

#include "kb/base/password.h"

namespace madoguchi::desk {

Result<store::KnownUser> checkPassword(db::Connection& connection, const QString& login,
                                       const QString& password, Timestamp now)
{
    store::SignInRepository known(connection);
    MADOGUCHI_TRY_ASSIGN(wait, known.waitMs(login, now));
    if (wait > 0)
        return failure(ErrorCode::Busy, QStringLiteral("sign-in.throttled"));
    MADOGUCHI_TRY_ASSIGN(user, known.find(login));
    if (!user) {
        MADOGUCHI_TRY(hashPassword(password)); // for the time it takes
        return failure(ErrorCode::SignedOut, QStringLiteral("sign-in.unknown-here"));
    }
    if (!passwordMatches(user->verifier, password)) {
        MADOGUCHI_TRY(known.noteWrong(login, now));
        return failure(ErrorCode::SignedOut, QStringLiteral("sign-in.wrong"));
    }
    MADOGUCHI_TRY(known.noteRight(login));
    return *user;
}

} // namespace madoguchi::desk
