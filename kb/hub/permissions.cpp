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
    case Role::HearingSection:
        return {casesFeed(municipality), centreFeed(municipality), insightFeed(municipality),
                qaFeed(municipality)};
    case Role::Leader:
    case Role::Supervisor:
    case Role::Administrator:
        return {centreFeed(municipality), insightFeed(municipality), qaFeed(municipality)};
    case Role::Department:
        break;
    }
    return {qaFeed(municipality)};
}

bool isOwn(const FeedId& feed, OwnedFeed sort, const Actor& actor, const QString& municipality)
{
    const QString owner = ownerOf(feed, sort, municipality);
    switch (sort) {
    case OwnedFeed::Person:
        return mayReview(actor) || UserId::fromString(owner) == actor.user;
    case OwnedFeed::Unit:
        return isWithinUnits(actor, owner);
    case OwnedFeed::Inbox:
        return mayActFor(actor, UserId::fromString(owner));
    case OwnedFeed::Confidential: // nobody stands in for its reader
        break;
    }
    return UserId::fromString(owner) == actor.user;
}

} // namespace

QStringList ownedFeedPatterns(const Actor& actor, const QString& municipality)
{
    QStringList patterns{confidentialFeed(municipality, actor.user).value};
    patterns += mayReview(actor) ? feedPrefix(OwnedFeed::Person, municipality) + u'%'
                                 : personFeed(municipality, actor.user).value;
    for (const UserId& user : QList<UserId>{actor.user} + actor.standsInFor)
        patterns += inboxFeed(municipality, user).value;
    for (const QString& unit : QStringList{actor.unit} + actor.formerUnits) {
        if (!unit.isEmpty())
            patterns += {unitFeed(municipality, unit).value, unitFeed(municipality, unit).value + u"/%"_qs};
    }
    return patterns;
}

QList<FeedId> grantedFeeds(const Actor& actor, const QString& municipality, const QList<FeedId>& present)
{
    QList<FeedId> feeds = feedsOfRole(actor, municipality);
    if (mayReview(actor))
        feeds.append(qualityFeed(municipality));
    for (const FeedId& feed : present) {
        if (ownedFeed(feed, municipality) && isGranted(feed, actor, municipality))
            feeds.append(feed);
    }
    std::sort(feeds.begin(), feeds.end());
    return feeds;
}

bool isGranted(const FeedId& feed, const Actor& actor, const QString& municipality)
{
    if (const auto sort = ownedFeed(feed, municipality))
        return isOwn(feed, *sort, actor, municipality);
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
