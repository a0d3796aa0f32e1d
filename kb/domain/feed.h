// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/row.h"

#include <QString>

namespace madoguchi {

/// What one reader may see as a whole: the unit of permission and replication. "990019/qa".
struct FeedId
{
    QString value;

    bool operator==(const FeedId&) const = default;
    friend bool operator<(const FeedId& a, const FeedId& b) { return a.value < b.value; }
    friend size_t qHash(const FeedId& feed, size_t seed = 0) { return ::qHash(feed.value, seed); }
};

/// Q&As and what was learned about them, units, the municipality itself, what the centre says about search
/// (synonyms, pins), its calendar, and notices.
[[nodiscard]] FeedId qaFeed(const QString& municipalityCode);
/// Contacts, staff, and what goes on in the room: what the centre shares.
[[nodiscard]] FeedId centreFeed(const QString& municipalityCode);
/// What searches looked for and found, without a person in it: the desks write it, the room's staff read it.
[[nodiscard]] FeedId insightFeed(const QString& municipalityCode);
/// The feed in which rows of this kind travel.
[[nodiscard]] FeedId feedOf(EntityKind kind, const QString& municipalityCode);

} // namespace madoguchi
