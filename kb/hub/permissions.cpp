// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/permissions.h"

namespace madoguchi::hub {

QList<FeedId> grantedFeeds(const Actor& actor, const QString& municipality)
{
    switch (actor.role) {
    case Role::Operator:
        return {centreFeed(municipality), qaFeed(municipality)};
    case Role::Leader:
    case Role::Supervisor:
    case Role::HearingSection:
    case Role::Administrator:
        return {centreFeed(municipality), insightFeed(municipality), qaFeed(municipality)};
    case Role::Department:
        break;
    }
    return {qaFeed(municipality)};
}

bool isGranted(const FeedId& feed, const Actor& actor, const QString& municipality)
{
    return grantedFeeds(actor, municipality).contains(feed);
}

bool mayPushInto(const FeedId& feed, const Actor& actor, const QString& municipality)
{
    if (feed == insightFeed(municipality))
        return isGranted(centreFeed(municipality), actor, municipality);
    return isGranted(feed, actor, municipality);
}

} // namespace madoguchi::hub
