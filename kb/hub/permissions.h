// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/feed.h"

#include <QList>

namespace madoguchi::hub {

/// The feeds a user may read; sorted. Everyone reads the Q&As; what the centre shares (contacts, staff) is
/// not for departments; what searches left behind is for those who look after the room and the Q&As; what is
/// said about people's work is for each of them and for those who lead them; cases are for the hearing
/// section, the units they are with, and whom they wait for. `present`: what HubStore::ownedFeeds() gave.
[[nodiscard]] QList<FeedId> grantedFeeds(const Actor& actor, const QString& municipality,
                                         const QList<FeedId>& present);

/// What the names of the feeds are like that come to be with their first row and may be this user's, for
/// SQL's LIKE; a few more may be like them.
[[nodiscard]] QStringList ownedFeedPatterns(const Actor& actor, const QString& municipality);

/// True if `feed` is one of them, if it is there at all.
[[nodiscard]] bool isGranted(const FeedId& feed, const Actor& actor, const QString& municipality);

/// True if this user's commands may write into `feed`: those they may read, and whoever takes contacts also
/// hands in records of searches without reading them.
[[nodiscard]] bool mayPushInto(const FeedId& feed, const Actor& actor, const QString& municipality);

} // namespace madoguchi::hub
