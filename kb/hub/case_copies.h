// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_rights.h"
#include "kb/hub/revision_writer.h"
#include "kb/hub/rights.h"

#include <optional>

namespace madoguchi::hub {

/// A change of the revision writer, by the feed it is in.
struct CopyChange
{
    FeedId feed;
    size_t change = 0;
    bool summary = false; ///< summaryOf() the case, not the whole of it
};

/// Puts a case's copies into the feeds of all who may read it as it is `now`, and takes them out of those
/// that had one `before` and are to have none any more.
[[nodiscard]] std::vector<CopyChange> putCaseCopies(RevisionWriter& writer, const std::optional<Case>& before,
                                                    const Case& now, const QString& municipality);

/// The change after whose page the giver of a command needs no copy of what it did: a whole copy they read,
/// or one taken from them; their summary only where it is all they get, for it says less than they have in
/// sight.
/// @return null if they read none of them
[[nodiscard]] const CopyChange* seenBy(const Rights& giver, const std::vector<CopyChange>& changes);

/// The next number of a case that came in at `now`: "2026-000123", counted within the year where the centre
/// is; of a restricted one "P2026-00012", counted apart, so that gaps tell nothing. Within the caller's
/// transaction.
[[nodiscard]] Result<QString> nextCaseNumber(HubStore& store, bool restricted, Timestamp now);

} // namespace madoguchi::hub
