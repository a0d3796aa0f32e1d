// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/blob.h"
#include "kb/domain/case.h"
#include "kb/domain/command.h"
#include "kb/domain/feed.h"

#include <QList>

#include <optional>

namespace madoguchi::hub {

/// What somebody may have of a hub and do to it. Everything that leaves the hub or changes it asks here, and
/// nowhere else in kb/hub (the lint rule `rights`): pages, sums, hints, granted feeds, revisions, what stands
/// where a conflict is, pushes, attachments, what a seat reports. tests/unit/hub/rights.tsv says who may
/// what, cell by cell.
///
/// Everyone reads the Q&As; what the centre shares (contacts, staff) is not for departments; what searches
/// left behind is for those who look after the room and the Q&As; what is said about people's work is for
/// each of them and for those who lead them; cases are for the hearing section, the units they are with, and
/// whom they wait for. Made where it is asked: it keeps references. Any thread.
class Rights
{
public:
    Rights(const Actor& actor, const QString& municipality)
        : m_actor(actor)
        , m_municipality(municipality)
    {
    }

    /// True if the feed is theirs to read, if it is there at all.
    [[nodiscard]] bool mayRead(const FeedId& feed) const;
    /// True if they may read the row, wherever the hub keeps it.
    [[nodiscard]] bool mayRead(const EntityRow& row) const;
    /// True if they may read the whole of the case.
    [[nodiscard]] bool mayRead(const Case& file) const;

    /// The feeds they may read; sorted. `present`: what HubStore::ownedFeeds() gave.
    [[nodiscard]] QList<FeedId> feeds(const QList<FeedId>& present) const;
    /// What the names of the feeds are like that come to be with their first row and may be theirs, for SQL's
    /// LIKE; a few more may be like them.
    [[nodiscard]] QStringList ownedFeedPatterns() const;

    /// True if their commands may write into `feed`: those they may read, and whoever takes contacts also
    /// hands in records of searches without reading them.
    [[nodiscard]] bool mayWriteInto(const FeedId& feed) const;
    /// True if they may say this about a case as it stands, nothing if there is none: whoever may not read it
    /// may only open one.
    [[nodiscard]] bool mayPush(const Command& command, const std::optional<Case>& present) const;

    /// What an attachment's bytes are wanted for.
    enum class Purpose { Read, Bring };
    /// The size the case gives these bytes, nothing if it names none that are theirs: they are read by
    /// whoever may read the case, and, of one that is not restricted, by whoever added them; they are brought
    /// by either, also into a restricted case.
    [[nodiscard]] std::optional<qint64> attachmentSize(const Case& file, const QByteArray& sha256,
                                                       Purpose purpose) const;

    /// True if their seat stands in the room: a department's desk is no booth.
    [[nodiscard]] bool mayReportSeat() const;

    /// True if they may look at the audit.
    [[nodiscard]] bool mayReadAudit() const;

private:
    [[nodiscard]] QList<FeedId> feedsOfRole() const;
    [[nodiscard]] bool isOwn(const FeedId& feed, OwnedFeed sort) const;

    const Actor& m_actor;
    const QString& m_municipality;
};

} // namespace madoguchi::hub
