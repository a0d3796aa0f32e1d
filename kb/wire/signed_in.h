// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/domain/actor.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"

#include <QList>

namespace madoguchi::wire {

/// Hub to desk, answers SignIn and Resume: who one is, and what one may read.
struct SignedIn
{
    static constexpr int type = 6;

    QByteArray sessionToken; ///< for Resume after a lost connection
    UserId user;
    QString displayName;
    Role role = Role::Operator;
    QString unit;        ///< id of the unit the user belongs to
    Timestamp expiresAt; ///< by the hub's clock
    QUuid epoch;         ///< of the hub's database; see Pull
    QList<FeedId> feeds; ///< granted; what is not here is to be deleted from the desk
    qint64 nonce = 0;    ///< that of what it answers; 0 from a hub that does not know it yet
    /// The certificate authorities desks are to trust, PEM, at most limits::authoritiesBytes; empty: nothing
    /// is said of it.
    QByteArray authorities = {};
    /// Somebody else set the password: its owner is to be asked for one of their own. False from an older
    /// hub.
    bool passwordDue = false;

    bool operator==(const SignedIn&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<SignedIn> read(FieldReader& in);
};

} // namespace madoguchi::wire
