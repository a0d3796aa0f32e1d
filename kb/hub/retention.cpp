// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/retention.h"

#include "kb/domain/case.h"
#include "kb/domain/contact.h"
#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"
#include "kb/domain/hand_over.h"
#include "kb/domain/review.h"
#include "kb/domain/review_sample.h"
#include "kb/domain/search_record.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {

constexpr qint64 msPerDay = 24LL * 3600 * 1000;

Ageing ageing(const Contact& contact)
{
    Timestamp since = std::max(contact.startedAt, contact.endedAt);
    for (const Amendment& amendment : contact.amendments)
        since = std::max(since, amendment.at);
    return {since, false, {}};
}

Ageing ageing(const Hand& hand)
{
    return {hand.entries.empty() ? hand.raisedAt : hand.entries.back().at, hand.isOpen(), {}};
}

Ageing ageing(const Escalation& escalation)
{
    return {escalation.entries.empty() ? escalation.openedAt : escalation.entries.back().at,
            escalation.isOpen(),
            {}};
}

Ageing ageing(const HandOver& handOver)
{
    return {std::max(handOver.writtenAt, handOver.receivedAt), false, {}};
}

Ageing ageing(const Review& review)
{
    return {review.replies.empty() ? review.reviewedAt
                                   : std::max(review.reviewedAt, review.replies.back().at),
            false,
            {}};
}

Ageing ageing(const ReviewSample& sample)
{
    return {sample.drawnAt, false, {}};
}

Ageing ageing(const SearchBatch& batch)
{
    Ageing found;
    for (const SearchRecord& record : batch.records)
        found.since = std::max(found.since, record.at);
    return found;
}

Ageing ageing(const Case& file)
{
    const Timestamp last = file.entries.empty() ? file.openedAt : file.entries.back().at;
    return {std::max(last, file.reply.sentAt), file.isOpen(), file.fields.kind};
}

template <typename Entity>
Result<Ageing> read(const Result<Entity>& entity)
{
    if (!entity)
        return failure(entity);
    return ageing(*entity);
}

} // namespace

bool Retention::isForEver(KeptClass of) const
{
    switch (of) {
    case KeptClass::Contacts:
        return contacts == 0;
    case KeptClass::Room:
        return room == 0;
    case KeptClass::Reviews:
        return reviews == 0;
    case KeptClass::Searches:
        return searches == 0;
    case KeptClass::Cases:
        break;
    }
    return cases == 0 &&
           std::all_of(casesOf.begin(), casesOf.end(), [](const auto& each) { return each.second == 0; });
}

bool Retention::isForEver() const
{
    return std::all_of(keptKinds().begin(), keptKinds().end(),
                       [this](const KeptKind& kind) { return isForEver(kind.of); });
}

const QList<KeptKind>& keptKinds()
{
    static const QList<KeptKind> kinds{{EntityKind::Contact, KeptClass::Contacts},
                                       {EntityKind::Case, KeptClass::Cases},
                                       {EntityKind::Hand, KeptClass::Room},
                                       {EntityKind::Escalation, KeptClass::Room},
                                       {EntityKind::HandOver, KeptClass::Room},
                                       {EntityKind::Review, KeptClass::Reviews},
                                       {EntityKind::ReviewSample, KeptClass::Reviews},
                                       {EntityKind::SearchRecord, KeptClass::Searches}};
    return kinds;
}

Result<Ageing> ageingOf(const EntityRow& row)
{
    switch (row.kind) {
    case EntityKind::Contact:
        return read(decodeContact(row.body));
    case EntityKind::Case:
        return read(decodeCase(row.body));
    case EntityKind::Hand:
        return read(decodeHand(row.body));
    case EntityKind::Escalation:
        return read(decodeEscalation(row.body));
    case EntityKind::HandOver:
        return read(decodeHandOver(row.body));
    case EntityKind::Review:
        return read(decodeReview(row.body));
    case EntityKind::ReviewSample:
        return read(decodeReviewSample(row.body));
    case EntityKind::SearchRecord:
        return read(decodeSearchBatch(row.body));
    default:
        break;
    }
    return failure(ErrorCode::Internal, QStringLiteral("retention.kind"));
}

int daysFor(const Retention& retention, KeptClass of, const Ageing& ageing)
{
    switch (of) {
    case KeptClass::Contacts:
        return retention.contacts;
    case KeptClass::Room:
        return retention.room;
    case KeptClass::Reviews:
        return retention.reviews;
    case KeptClass::Searches:
        return retention.searches;
    case KeptClass::Cases:
        break;
    }
    const auto own = ageing.caseOf ? retention.casesOf.find(*ageing.caseOf) : retention.casesOf.end();
    return own == retention.casesOf.end() ? retention.cases : own->second;
}

bool isOver(const Retention& retention, KeptClass of, const Ageing& ageing, Timestamp now)
{
    const int days = daysFor(retention, of, ageing);
    return days > 0 && !ageing.isOpen && ageing.since.isSet() && now.ms - ageing.since.ms >= days * msPerDay;
}

} // namespace madoguchi::hub
