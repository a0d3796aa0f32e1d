// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/signed_in.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key {
    SessionToken = 1,
    User,
    DisplayName,
    UserRole,
    Unit,
    ExpiresAt,
    Epoch,
    Feeds,
    Nonce,
    Authorities,
    PasswordDue
};
}

void SignedIn::write(FieldWriter& out) const
{
    out.blob(SessionToken, sessionToken);
    out.uuid(User, user.value);
    out.text(DisplayName, displayName);
    out.integer(UserRole, static_cast<int>(role));
    out.text(Unit, unit);
    out.time(ExpiresAt, expiresAt);
    out.uuid(Epoch, epoch);
    writeFeeds(out, Feeds, feeds);
    out.integer(Nonce, nonce);
    out.blob(Authorities, authorities);
    out.integer(PasswordDue, passwordDue ? 1 : 0);
}

Result<SignedIn> SignedIn::read(FieldReader& in)
{
    SignedIn message;
    message.sessionToken = in.blob(SessionToken);
    message.user = {in.uuid(User)};
    message.displayName = in.text(DisplayName);
    message.role = in.enumeration(UserRole, Role::Operator, Role::Administrator, Role::Operator);
    message.unit = in.text(Unit);
    message.expiresAt = in.time(ExpiresAt);
    message.epoch = in.uuid(Epoch);
    message.feeds = readFeeds(in, Feeds);
    message.nonce = in.integer(Nonce);
    message.authorities = readAuthorities(in, Authorities);
    message.passwordDue = in.integer(PasswordDue) != 0;
    if (message.sessionToken.isEmpty() || message.user.isNull() || message.epoch.isNull())
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("signed-in"));
}

} // namespace madoguchi::wire
