// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/random.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace madoguchi {

/// A UUID that cannot be mistaken for another kind of id. Made by whoever creates the thing.
template <typename Tag>
struct Id
{
    QUuid value;

    [[nodiscard]] bool isNull() const { return value.isNull(); }
    [[nodiscard]] QString toString() const { return value.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QByteArray toBytes() const { return value.toRfc4122(); }
    [[nodiscard]] static Id fromString(const QString& text) { return {QUuid::fromString(text)}; }
    /// From the 16 bytes of toBytes(); a null id if there are not exactly 16.
    [[nodiscard]] static Id fromBytes(const QByteArray& bytes)
    {
        return {bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid()};
    }

    bool operator==(const Id&) const = default;
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ArticleId = Id<struct ArticleTag>;
using ContactId = Id<struct ContactTag>;
using AmendmentId = Id<struct AmendmentTag>;
using CommandId = Id<struct CommandTag>;
using SynonymGroupId = Id<struct SynonymGroupTag>;
/// Of several searches recorded together.
using SearchBatchId = Id<struct SearchBatchTag>;
/// Acts told together.
using ActBatchId = Id<struct ActBatchTag>;
/// A raised hand.
using HandId = Id<struct HandTag>;
using EscalationId = Id<struct EscalationTag>;
/// One line of a hand's or an escalation's history.
using EntryId = Id<struct EntryTag>;
/// A notice to the booths.
using NoticeId = Id<struct NoticeTag>;
using TalkScriptId = Id<struct TalkScriptTag>;
/// What one leader makes of one contact.
using ReviewId = Id<struct ReviewTag>;
/// One thing a review looks at.
using CriterionId = Id<struct CriterionTag>;
using ReviewSampleId = Id<struct ReviewSampleTag>;
/// What one shift leaves to the next.
using HandOverId = Id<struct HandOverTag>;
/// A citizen's voice or request that is answered later.
using CaseId = Id<struct CaseTag>;
/// One unit's share of a case.
using PartId = Id<struct PartTag>;
using AttachmentId = Id<struct AttachmentTag>;
/// That somebody stands in for somebody else for a while.
using DeputyId = Id<struct DeputyTag>;
using ReplyTemplateId = Id<struct ReplyTemplateTag>;
using UserId = Id<struct UserTag>;
/// An installed desk, as enrolled at the hub.
using SeatId = Id<struct SeatTag>;

/// Makes UUIDs of version 7 (RFC 9562 §5.7). The time inside is never used for order or rights.
class IdMaker
{
public:
    IdMaker(const Clock& clock, RandomSource& random)
        : m_clock(clock)
        , m_random(random)
    {
    }

    template <typename AnyId>
    [[nodiscard]] AnyId make()
    {
        return AnyId{makeUuid()};
    }
    [[nodiscard]] QUuid makeUuid();

private:
    const Clock& m_clock;
    RandomSource& m_random;
};

/// A stable UUID (version 5, RFC 9562 §5.5) for an outside name, such as a contact's id in an imported file:
/// importing the same file again meets the same record.
[[nodiscard]] QUuid uuidForName(const QString& name);

} // namespace madoguchi
