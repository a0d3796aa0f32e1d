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

FeedId feedOf(EntityKind kind, const QString& municipalityCode)
{
    switch (kind) {
    case EntityKind::Contact:
    case EntityKind::Staff:
        return centreFeed(municipalityCode);
    case EntityKind::Article:
    case EntityKind::Unit:
    case EntityKind::Municipality:
        break;
    }
    return qaFeed(municipalityCode);
}

} // namespace madoguchi
