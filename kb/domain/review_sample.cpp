// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/review_sample.h"

#include "kb/base/random.h"
#include "kb/domain/cbor_fields.h"

#include <algorithm>
#include <map>

namespace madoguchi {

namespace {

enum Key { IdKey = 1, DrawnBy, DrawnAt, From, Until, Seed, PerOperator, Contacts };
enum ContactKey { DrawnContact = 1, DrawnOperator };

using Pile = std::vector<SampledContact>;

void shuffle(auto& list, SeededRandom& random)
{
    for (size_t left = list.size(); left > 1; --left)
        std::swap(list[left - 1], list[random.below(static_cast<quint32>(left))]);
}

Pile drawOf(const std::map<QString, Pile>& categories, size_t count, SeededRandom& random)
{
    std::vector<Pile> piles;
    for (const auto& [category, pile] : categories)
        piles.push_back(pile);
    shuffle(piles, random);
    for (Pile& pile : piles)
        shuffle(pile, random);
    Pile drawn;
    for (size_t round = 0; drawn.size() < count; ++round) {
        const size_t before = drawn.size();
        for (const Pile& pile : piles) {
            if (drawn.size() < count && round < pile.size())
                drawn.push_back(pile[round]);
        }
        if (drawn.size() == before)
            break;
    }
    std::sort(drawn.begin(), drawn.end(),
              [](const SampledContact& a, const SampledContact& b) { return a.contact < b.contact; });
    return drawn;
}

} // namespace

std::vector<SampledContact> drawSample(std::vector<SampledContact> candidates, int perOperator, qint64 seed)
{
    std::sort(candidates.begin(), candidates.end(),
              [](const SampledContact& a, const SampledContact& b) { return a.contact < b.contact; });
    std::map<UserId, std::map<QString, Pile>> operators;
    for (const SampledContact& candidate : candidates)
        operators[candidate.operatorId][candidate.category.section(QStringLiteral(" > "), 0, 0)].push_back(
            candidate);
    SeededRandom random(static_cast<quint64>(seed));
    Pile sample;
    for (const auto& [user, categories] : operators) {
        const Pile drawn = drawOf(categories, static_cast<size_t>(std::max(perOperator, 0)), random);
        sample.insert(sample.end(), drawn.begin(), drawn.end());
    }
    return sample;
}

QByteArray encode(const ReviewSample& sample)
{
    FieldWriter out;
    out.uuid(IdKey, sample.id.value);
    out.uuid(DrawnBy, sample.drawnBy.value);
    out.time(DrawnAt, sample.drawnAt);
    out.time(From, sample.from);
    out.time(Until, sample.until);
    out.integer(Seed, sample.seed);
    out.integer(PerOperator, sample.perOperator);
    QCborArray contacts;
    for (const SampledContact& drawn : sample.contacts) {
        FieldWriter contact;
        contact.uuid(DrawnContact, drawn.contact.value);
        contact.uuid(DrawnOperator, drawn.operatorId.value);
        contacts.append(contact.map());
    }
    out.value(Contacts, contacts);
    out.unknown(sample.unknown);
    return out.bytes();
}

Result<ReviewSample> decodeReviewSample(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("review-sample")));
    FieldReader in(map);
    ReviewSample sample;
    sample.id = {in.uuid(IdKey)};
    sample.drawnBy = {in.uuid(DrawnBy)};
    sample.drawnAt = in.time(DrawnAt);
    sample.from = in.time(From);
    sample.until = in.time(Until);
    sample.seed = in.integer(Seed);
    sample.perOperator = static_cast<int>(in.integer(PerOperator));
    for (const QCborValue& value : in.array(Contacts)) {
        FieldReader contact(value.toMap());
        sample.contacts.push_back({{contact.uuid(DrawnContact)}, {contact.uuid(DrawnOperator)}, {}});
        MADOGUCHI_TRY(contact.check(QStringLiteral("review-sample")));
    }
    sample.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("review-sample")));
    if (sample.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("review-sample"));
    return sample;
}

} // namespace madoguchi
