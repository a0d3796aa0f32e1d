// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/feed.h"

namespace madoguchi {

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
        return centreFeed(municipalityCode);
    case EntityKind::SearchRecord:
        return insightFeed(municipalityCode);
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

} // namespace madoguchi
