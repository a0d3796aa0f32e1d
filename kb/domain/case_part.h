// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/approval_route.h"
#include "kb/domain/case_kinds.h"

#include <QCborMap>
#include <QStringList>

namespace madoguchi {

/// One unit's share of a case (担当分): what it is asked, its draft, and the draft's way to approval.
struct CasePart
{
    PartId id;
    QString unit;        ///< id of the unit
    QString task = {};   ///< what is asked of it
    UserId handler = {}; ///< who in the unit sees to it; null = whoever is there
    PartState state = PartState::Assigned;
    Timestamp assignedAt = {};
    Timestamp dueAt = {}; ///< unset = the case's
    QString draft = {};
    qint64 draftVersion = 0; ///< grows with each draft that was saved
    UserId drafter = {};
    Timestamp draftedAt = {};
    QStringList articles = {}; ///< numbers of Q&As the draft took from
    ApprovalRoute route = {};
    std::vector<ApprovalMark> marks = {};
    Timestamp submittedAt = {};
    Timestamp approvedAt = {};
    QString returnedFor = {}; ///< why it came back, while it is Returned
    QCborMap unknown = {};    ///< fields of a newer version, kept and handed on

    [[nodiscard]] bool counts() const { return state != PartState::Withdrawn; }
    bool operator==(const CasePart&) const = default;
};

[[nodiscard]] QCborMap toCbor(const CasePart& part);
[[nodiscard]] Result<CasePart> casePartFromCbor(const QCborMap& map);

} // namespace madoguchi
