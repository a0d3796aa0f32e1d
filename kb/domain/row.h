// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QByteArray>
#include <QUuid>

namespace madoguchi {

/// What a replicated row holds. Stored and sent; frozen.
enum class EntityKind : int {
    Article = 1,
    Contact = 2,
    Unit = 3,
    Staff = 4,
    Municipality = 5,
    Lesson = 6,
    Synonyms = 7,
    Pin = 8,
    SearchRecord = 9,
    Hand = 10,
    Escalation = 11,
    SeatStatus = 12,
    Notice = 13,
    NoticeReceipt = 14,
    CentreCalendar = 15,
    TalkScript = 16,
    ReviewForm = 17,
    Review = 18,
    ReviewSample = 19,
    HandOver = 20,
    Case = 21,      ///< as the hub keeps it; read by nobody
    CaseShare = 22, ///< a case, as those may read it who read the feed it is in
    Deputy = 23,
    ReplyTemplate = 24,
    MessageChoice = 25,
    ActBatch = 26 ///< names a command alone: what it tells stands in the audit, and is nobody's row
};

/// An entity as it is stored by the hub and travels: its kind, its id, its bytes (CBOR; see encode() of
/// each).
struct EntityRow
{
    EntityKind kind = EntityKind::Article;
    QUuid id;
    QByteArray body;

    bool operator==(const EntityRow&) const = default;
};

/// Names an entity.
struct EntityRef
{
    EntityKind kind = EntityKind::Article;
    QUuid id;

    bool operator==(const EntityRef&) const = default;
};

/// 64 bits of SHA-256 over kind, id, revision and body. Desk and hub add them up (modulo 2^64) per feed and
/// compare at rest; the sum does not depend on order.
[[nodiscard]] qint64 rowDigest(const EntityRow& row, qint64 revision);

} // namespace madoguchi
