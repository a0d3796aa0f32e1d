// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/feed.h"

#include "kb/domain/command.h"

namespace madoguchi {

namespace {

FeedId feedOf(const Review& review, const QString& municipalityCode)
{
    return review.calibration ? qualityFeed(municipalityCode)
                              : personFeed(municipalityCode, review.operatorId);
}

} // namespace

FeedId qaFeed(const QString& municipalityCode)
{
    return {municipalityCode + QStringLiteral("/qa")};
}

FeedId centreFeed(const QString& municipalityCode)
{
    return {municipalityCode + QStringLiteral("/centre")};
}

FeedId insightFeed(const QString& municipalityCode)
{
    return {municipalityCode + QStringLiteral("/insight")};
}

FeedId qualityFeed(const QString& municipalityCode)
{
    return {municipalityCode + QStringLiteral("/quality")};
}

QString personFeedPrefix(const QString& municipalityCode)
{
    return municipalityCode + QStringLiteral("/person/");
}

FeedId personFeed(const QString& municipalityCode, const UserId& user)
{
    return {personFeedPrefix(municipalityCode) + user.toString()};
}

bool isPersonFeed(const FeedId& feed, const QString& municipalityCode)
{
    return feed.value.startsWith(personFeedPrefix(municipalityCode));
}

FeedId feedOf(EntityKind kind, const QString& municipalityCode)
{
    switch (kind) {
    case EntityKind::Contact:
    case EntityKind::Staff:
    case EntityKind::Hand:
    case EntityKind::Escalation:
    case EntityKind::SeatStatus:
    case EntityKind::NoticeReceipt:
    case EntityKind::TalkScript:
    case EntityKind::ReviewForm:
    case EntityKind::HandOver:
        return centreFeed(municipalityCode);
    case EntityKind::SearchRecord:
        return insightFeed(municipalityCode);
    case EntityKind::Review:
    case EntityKind::ReviewSample:
        return qualityFeed(municipalityCode);
    case EntityKind::Article:
    case EntityKind::Unit:
    case EntityKind::Municipality:
    case EntityKind::Lesson:
    case EntityKind::Synonyms:
    case EntityKind::Pin:
    case EntityKind::CentreCalendar:
    case EntityKind::Notice: // departments propose them
        break;
    }
    return qaFeed(municipalityCode);
}

FeedId feedOf(const EntityRow& row, const QString& municipalityCode)
{
    if (row.kind == EntityKind::Review) {
        if (const auto review = decodeReview(row.body))
            return feedOf(*review, municipalityCode);
    }
    return feedOf(row.kind, municipalityCode);
}

FeedId feedOf(const Command& command, const std::optional<EntityRow>& current,
              const QString& municipalityCode)
{
    if (current)
        return feedOf(*current, municipalityCode);
    if (const auto* save = std::get_if<SaveReview>(&command.payload))
        return feedOf(save->review, municipalityCode);
    return feedOf(targetOf(command).kind, municipalityCode);
}

} // namespace madoguchi
