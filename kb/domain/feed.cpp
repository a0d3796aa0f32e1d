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

FeedId casesFeed(const QString& municipalityCode)
{
    return {municipalityCode + QStringLiteral("/cases")};
}

FeedId caseRegisterFeed(const QString& municipalityCode)
{
    return {municipalityCode + QStringLiteral("/case-register")};
}

FeedId personFeed(const QString& municipalityCode, const UserId& user)
{
    return {feedPrefix(OwnedFeed::Person, municipalityCode) + user.toString()};
}

FeedId unitFeed(const QString& municipalityCode, const QString& unit)
{
    return {feedPrefix(OwnedFeed::Unit, municipalityCode) + unit};
}

FeedId inboxFeed(const QString& municipalityCode, const UserId& user)
{
    return {feedPrefix(OwnedFeed::Inbox, municipalityCode) + user.toString()};
}

FeedId confidentialFeed(const QString& municipalityCode, const UserId& user)
{
    return {feedPrefix(OwnedFeed::Confidential, municipalityCode) + user.toString()};
}

QString feedPrefix(OwnedFeed sort, const QString& municipalityCode)
{
    switch (sort) {
    case OwnedFeed::Person:
        return municipalityCode + QStringLiteral("/person/");
    case OwnedFeed::Unit:
        return municipalityCode + QStringLiteral("/unit/");
    case OwnedFeed::Inbox:
        return municipalityCode + QStringLiteral("/inbox/");
    case OwnedFeed::Confidential:
        break;
    }
    return municipalityCode + QStringLiteral("/confidential/");
}

std::optional<OwnedFeed> ownedFeed(const FeedId& feed, const QString& municipalityCode)
{
    for (const OwnedFeed sort :
         {OwnedFeed::Person, OwnedFeed::Unit, OwnedFeed::Inbox, OwnedFeed::Confidential}) {
        if (feed.value.startsWith(feedPrefix(sort, municipalityCode)))
            return sort;
    }
    return std::nullopt;
}

QString ownerOf(const FeedId& feed, OwnedFeed sort, const QString& municipalityCode)
{
    return feed.value.mid(feedPrefix(sort, municipalityCode).size());
}

FeedId feedOf(EntityKind kind, const QString& municipalityCode)
{
    switch (kind) {
    case EntityKind::Contact:
    case EntityKind::Hand:
    case EntityKind::Escalation:
    case EntityKind::SeatStatus:
    case EntityKind::NoticeReceipt:
    case EntityKind::TalkScript:
    case EntityKind::ReviewForm:
    case EntityKind::HandOver:
        return centreFeed(municipalityCode);
    case EntityKind::SearchRecord:
    case EntityKind::ActBatch: // in no feed: it is no row
        return insightFeed(municipalityCode);
    case EntityKind::Review:
    case EntityKind::ReviewSample:
        return qualityFeed(municipalityCode);
    case EntityKind::Case:
        return caseRegisterFeed(municipalityCode);
    case EntityKind::MessageChoice: // its owner's inbox: of the row
    case EntityKind::CaseShare:     // where its copies are is said by the case: copiesOf()
        return casesFeed(municipalityCode);
    case EntityKind::Article:
    case EntityKind::Deputy:
    case EntityKind::ReplyTemplate:
    case EntityKind::Unit:
    case EntityKind::Municipality:
    case EntityKind::Lesson:
    case EntityKind::Synonyms:
    case EntityKind::Pin:
    case EntityKind::Staff: // departments choose who approves
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
    if (row.kind == EntityKind::MessageChoice)
        return inboxFeed(municipalityCode, UserId{row.id});
    return feedOf(row.kind, municipalityCode);
}

FeedId feedOf(const Command& command, const std::optional<EntityRow>& current,
              const QString& municipalityCode)
{
    if (current)
        return feedOf(*current, municipalityCode);
    if (const auto* save = std::get_if<SaveReview>(&command.payload))
        return feedOf(save->review, municipalityCode);
    if (const auto* choose = std::get_if<ChooseMessages>(&command.payload))
        return inboxFeed(municipalityCode, choose->choice.user);
    return feedOf(targetOf(command).kind, municipalityCode);
}

} // namespace madoguchi
