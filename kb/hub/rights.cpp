// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/rights.h"

#include "kb/domain/case_rights.h"
#include "kb/domain/quality_rulebook.h"

#include <algorithm>

namespace madoguchi::hub {

QList<FeedId> Rights::feedsOfRole() const
{
    switch (m_actor.role) {
    case Role::Operator:
        return {centreFeed(m_municipality), qaFeed(m_municipality)};
    case Role::HearingSection:
        return {casesFeed(m_municipality), centreFeed(m_municipality), insightFeed(m_municipality),
                qaFeed(m_municipality)};
    case Role::Leader:
    case Role::Supervisor:
    case Role::Administrator:
        return {centreFeed(m_municipality), insightFeed(m_municipality), qaFeed(m_municipality)};
    case Role::Department:
        break;
    }
    return {qaFeed(m_municipality)};
}

bool Rights::isOwn(const FeedId& feed, OwnedFeed sort) const
{
    const QString owner = ownerOf(feed, sort, m_municipality);
    switch (sort) {
    case OwnedFeed::Person:
        return mayReview(m_actor) || UserId::fromString(owner) == m_actor.user;
    case OwnedFeed::Unit:
        return isWithinUnits(m_actor, owner);
    case OwnedFeed::Inbox:
        return mayActFor(m_actor, UserId::fromString(owner));
    case OwnedFeed::Confidential: // nobody stands in for its reader
        break;
    }
    return UserId::fromString(owner) == m_actor.user;
}

bool Rights::mayRead(const FeedId& feed) const
{
    if (const auto sort = ownedFeed(feed, m_municipality))
        return isOwn(feed, *sort);
    if (feed == qualityFeed(m_municipality))
        return mayReview(m_actor);
    return feedsOfRole().contains(feed);
}

bool Rights::mayRead(const EntityRow& row) const
{
    if (row.kind == EntityKind::Case) {
        const auto file = decodeCase(row.body);
        return file && mayRead(*file);
    }
    return mayRead(feedOf(row, m_municipality));
}

bool Rights::mayRead(const Case& file) const
{
    return mayReadCase(m_actor, file);
}

QList<FeedId> Rights::feeds(const QList<FeedId>& present) const
{
    QList<FeedId> feeds = feedsOfRole();
    if (mayReview(m_actor))
        feeds.append(qualityFeed(m_municipality));
    for (const FeedId& feed : present) {
        if (ownedFeed(feed, m_municipality) && mayRead(feed))
            feeds.append(feed);
    }
    std::sort(feeds.begin(), feeds.end());
    return feeds;
}

QStringList Rights::ownedFeedPatterns() const
{
    QStringList patterns{confidentialFeed(m_municipality, m_actor.user).value};
    patterns += mayReview(m_actor) ? feedPrefix(OwnedFeed::Person, m_municipality) + u'%'
                                   : personFeed(m_municipality, m_actor.user).value;
    for (const UserId& user : QList<UserId>{m_actor.user} + m_actor.standsInFor)
        patterns += inboxFeed(m_municipality, user).value;
    for (const QString& unit : QStringList{m_actor.unit} + m_actor.formerUnits) {
        if (!unit.isEmpty())
            patterns +=
                {unitFeed(m_municipality, unit).value, unitFeed(m_municipality, unit).value + u"/%"_qs};
    }
    return patterns;
}

bool Rights::mayWriteInto(const FeedId& feed) const
{
    return mayRead(feed == insightFeed(m_municipality) ? centreFeed(m_municipality) : feed);
}

bool Rights::mayPush(const Command& command, const std::optional<Case>& present) const
{
    return present ? mayRead(*present) : typeOf(command.payload) == CommandType::OpenCase;
}

std::optional<qint64> Rights::attachmentSize(const Case& file, const QByteArray& sha256,
                                             Purpose purpose) const
{
    const bool reads = mayRead(file);
    const bool asAdder = purpose == Purpose::Bring || !file.isRestricted();
    // The same bytes may be there under two names.
    const auto found =
        std::find_if(file.attachments.begin(), file.attachments.end(), [&](const Attachment& each) {
            return each.sha256 == sha256 && (reads || (asAdder && each.addedBy == m_actor.user));
        });
    return found != file.attachments.end() ? std::optional(found->size) : std::nullopt;
}

bool Rights::mayReportSeat() const
{
    return mayRead(centreFeed(m_municipality));
}

bool Rights::mayReadAudit() const
{
    return m_actor.role == Role::Administrator;
}

} // namespace madoguchi::hub
