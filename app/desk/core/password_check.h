// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/store/sign_in_repository.h"

namespace madoguchi::desk {

/// Whether it is the password `login` last signed in with at the hub, from this desk. Takes 100 ms, also for
/// a login nobody knows here, and counts wrong ones: for the queue of writes. Errors: SignedOut
/// "sign-in.unknown-here", "sign-in.wrong"; Busy "sign-in.throttled": too many wrong ones, nothing was looked
/// at.
[[nodiscard]] Result<store::KnownUser> checkPassword(db::Connection& connection, const QString& login,
                                                     const QString& password, Timestamp now);

} // namespace madoguchi::desk
