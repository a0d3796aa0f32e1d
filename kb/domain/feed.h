// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/domain/row.h"

#include <QString>

#include <optional>

namespace madoguchi {

struct Command;

/// What one reader may see as a whole: the unit of permission and replication. "990019/qa".
struct FeedId
{
    QString value;

    bool operator==(const FeedId&) const = default;
    friend bool operator<(const FeedId& a, const FeedId& b) { return a.value < b.value; }
    friend size_t qHash(const FeedId& feed, size_t seed = 0) { return ::qHash(feed.value, seed); }
};

/// Q&As and what was learned about them, units, staff and who stands in for whom, the municipality itself,
/// what the centre says about search (synonyms, pins), its calendar, notices, and reply templates.
[[nodiscard]] FeedId qaFeed(const QString& municipalityCode);
/// Contacts, and what goes on in the room: what the centre shares.
[[nodiscard]] FeedId centreFeed(const QString& municipalityCode);
/// What searches looked for and found, without a person in it: the desks write it, the room's staff read it.
[[nodiscard]] FeedId insightFeed(const QString& municipalityCode);
/// What those who review share among themselves: samples, and reviews that compare reviewers.
[[nodiscard]] FeedId qualityFeed(const QString& municipalityCode);
/// What is one person's business, and their leaders': the reviews of what they answered. Comes to be with its
/// first row.
[[nodiscard]] FeedId personFeed(const QString& municipalityCode, const UserId& user);
/// Every case that is not restricted: the hearing section's.
[[nodiscard]] FeedId casesFeed(const QString& municipalityCode);
/// What the hub keeps of cases, whoever may see them: granted to nobody.
[[nodiscard]] FeedId caseRegisterFeed(const QString& municipalityCode);
/// A unit's cases: those it is in charge of, and those it has a part in. Comes to be with its first row.
[[nodiscard]] FeedId unitFeed(const QString& municipalityCode, const QString& unit);
/// The cases of others that wait for this person's approval, or were handed in by this person. Comes to be
/// with its first row.
[[nodiscard]] FeedId inboxFeed(const QString& municipalityCode, const UserId& user);
/// The restricted cases this person is named in. Comes to be with its first row.
[[nodiscard]] FeedId confidentialFeed(const QString& municipalityCode, const UserId& user);

/// Feeds that come to be with their first row, and whose they are.
enum class OwnedFeed : int { Person = 1, Unit = 2, Inbox = 3, Confidential = 4 };
/// What the names of all feeds of this sort begin with.
[[nodiscard]] QString feedPrefix(OwnedFeed sort, const QString& municipalityCode);
/// Of which sort it is; nothing: one that is there from the beginning.
[[nodiscard]] std::optional<OwnedFeed> ownedFeed(const FeedId& feed, const QString& municipalityCode);
/// The user's id or the unit's that ends its name.
[[nodiscard]] QString ownerOf(const FeedId& feed, OwnedFeed sort, const QString& municipalityCode);

/// The feed in which rows of this kind travel; of a review, which travels by what it says, that of reviewers.
[[nodiscard]] FeedId feedOf(EntityKind kind, const QString& municipalityCode);
/// The feed in which this row travels. A review that cannot be read goes to reviewers alone.
[[nodiscard]] FeedId feedOf(const EntityRow& row, const QString& municipalityCode);
/// The feed that a command writes into: that of `current`, the row it changes, or of the one it makes.
[[nodiscard]] FeedId feedOf(const Command& command, const std::optional<EntityRow>& current,
                            const QString& municipalityCode);

} // namespace madoguchi
