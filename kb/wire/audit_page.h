// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"

#include <vector>

namespace madoguchi::wire {

/// What an administrator sees of a row of the audit. Without its number: what is missing between two would
/// say how much is kept from them.
struct AuditLine
{
    Timestamp at; ///< by the hub's clock
    int act = 0;  ///< AuditAct; one of a newer version is carried on
    UserId actor; ///< who was signed in; null: nobody
    UserId giver; ///< whose it was, if another's
    SeatId seat;  ///< null: on the hub's machine
    int kind = 0; ///< EntityKind of the target; 0: none
    QUuid target;
    QString number; ///< of a case
    FeedId feed;
    int command = 0; ///< CommandType; 0: none
    Timestamp done;  ///< of what a desk told: when, by its clock
    qint64 count = 0;
    QString code;

    bool operator==(const AuditLine&) const = default;
};

/// Whether the hub found every row as it was written. Sent; frozen.
enum class AuditChain : int {
    Unknown = 1, ///< it has not been through all of them yet
    Whole = 2,
    Broken = 3
};

/// Hub to desk, answers ListAudit: the latest first. Without a line and with a next one the hub has looked
/// for seconds and not found any yet. Never stored by the desk.
struct AuditPage
{
    static constexpr int type = 30;

    qint64 request = 0;
    std::vector<AuditLine> lines; ///< without what its reader may not know to exist
    qint64 next = 0;              ///< ListAudit::after of the next page; 0: there is none
    AuditChain chain = AuditChain::Unknown;
    Timestamp checkedAt = {}; ///< when that was found

    bool operator==(const AuditPage&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<AuditPage> read(FieldReader& in);
};

} // namespace madoguchi::wire
