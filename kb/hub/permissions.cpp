// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/permissions.h"

#include "kb/domain/quality_rulebook.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {

QList<FeedId> feedsOfRole(const Actor& actor, const QString& municipality)
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

} // namespace

QList<FeedId> grantedFeeds(const Actor& actor, const QString& municipality, const QList<FeedId>& present)
{
    QList<FeedId> feeds = feedsOfRole(actor, municipality);
    if (mayReview(actor))
        feeds.append(qualityFeed(municipality));
    for (const FeedId& feed : present) {
        if (isPersonFeed(feed, municipality) && isGranted(feed, actor, municipality))
            feeds.append(feed);
    }
    std::sort(feeds.begin(), feeds.end());
    return feeds;
}

bool isGranted(const FeedId& feed, const Actor& actor, const QString& municipality)
{
    if (isPersonFeed(feed, municipality))
        return mayReview(actor) || feed == personFeed(municipality, actor.user);
    if (feed == qualityFeed(municipality))
        return mayReview(actor);
    return feedsOfRole(actor, municipality).contains(feed);
}

bool mayPushInto(const FeedId& feed, const Actor& actor, const QString& municipality)
{
    if (feed == insightFeed(municipality))
        return isGranted(centreFeed(municipality), actor, municipality);
    return isGranted(feed, actor, municipality);
}

} // namespace madoguchi::hub
