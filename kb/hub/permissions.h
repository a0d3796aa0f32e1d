// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/feed.h"

#include <QList>

namespace madoguchi::hub {

/// The feeds a user may read; sorted. Everyone reads the Q&As; what the centre shares (contacts, staff) is
/// not for departments; what searches left behind is for those who look after the room and the Q&As.
[[nodiscard]] QList<FeedId> grantedFeeds(const Actor& actor, const QString& municipality);

/// True if `feed` is one of them. An absent feed is as little granted as a forbidden one.
[[nodiscard]] bool isGranted(const FeedId& feed, const Actor& actor, const QString& municipality);

/// True if this user's commands may write into `feed`: those they may read, and whoever takes contacts also
/// hands in records of searches without reading them.
[[nodiscard]] bool mayPushInto(const FeedId& feed, const Actor& actor, const QString& municipality);

} // namespace madoguchi::hub
