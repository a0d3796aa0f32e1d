// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/permissions.h"

namespace madoguchi::hub {

QList<FeedId> grantedFeeds(const Actor& actor, const QString& municipality)
{
    switch (actor.role) {
    case Role::Operator:
    case Role::Leader:
    case Role::Supervisor:
    case Role::HearingSection:
    case Role::Administrator:
        return {centreFeed(municipality), qaFeed(municipality)};
    case Role::Department:
        break;
    }
    return {qaFeed(municipality)};
}

bool isGranted(const FeedId& feed, const Actor& actor, const QString& municipality)
{
    return grantedFeeds(actor, municipality).contains(feed);
}

} // namespace madoguchi::hub
