// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/process/outage/outage_world.h"

namespace madoguchi::test {

/// What came of it all, once everything is quiet.
struct Verdict
{
    qsizetype saved = 0; ///< contacts that were shown as saved
    int lost = 0;        ///< of these, those the hub does not hold
    int doubled = 0;     ///< contacts or commands the hub holds twice
    int unshown = 0; ///< contacts the hub holds that were saved when their desk was killed, and never shown
    bool healed = false; ///< outboxes empty, desks equal to the hub
    bool intact = false; ///< `madoguchid check` and every desk's integrity check found nothing
    int atDesks = 0; ///< contacts shown as saved that their own desk does not hold, or refused, or waiting
};

/// A fresh desk's snapshot is what the hub holds; a command that was applied twice used two revisions. Ends
/// the desks.
[[nodiscard]] Verdict judge(OutageWorld& world, int healWithinMs);

/// The desk's file after a kill: SQLite's structure, index and references.
[[nodiscard]] bool isIntact(const QString& store);

} // namespace madoguchi::test
