// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/contact_follow_up.h"
#include "app/desk/core/emergency_file.h"
#include "app/desk/core/signed_in_user.h"
#include "kb/db/connection.h"

namespace madoguchi::desk {

/// Who and where they are as the records come into the store.
struct MergeContext
{
    SignedInUser user;
    SeatId seat;
    bool standsAlone = false; ///< there is no hub: a name is a person
    FollowUpWords words = {};
};

struct MergeOutcome
{
    int merged = 0;
    int known = 0; ///< were in the store already
    int left = 0;  ///< the rulebook did not take them: they stay in the file
};

/// Logs the contacts of an emergency file that are not in the store yet, in one transaction; however often it
/// is called, each is logged once. Each as its own operator's; if this store does not know them, as the
/// present user's. What follows from a contact is done with it (contact_follow_up.h).
[[nodiscard]] Result<MergeOutcome> mergeEmergency(db::Connection& connection,
                                                  const std::vector<EmergencyRecord>& records,
                                                  const MergeContext& context);

} // namespace madoguchi::desk
