// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborArray>
#include <QList>

#include <vector>

namespace madoguchi {

/// Those whose approval is needed at the same time: all of them, in whatever order.
struct ApprovalStep
{
    QList<UserId> approvers;

    bool operator==(const ApprovalStep&) const = default;
};

/// The way a draft goes (決裁): its steps in turn.
using ApprovalRoute = std::vector<ApprovalStep>;

/// That somebody approved.
struct ApprovalMark
{
    UserId approver; ///< of the route
    UserId by;       ///< who gave it: the approver, or a deputy
    Timestamp at;

    bool operator==(const ApprovalMark&) const = default;
};

/// The place in `route` of the step that waits: the first that has no mark of one of its approvers;
/// route.size() if all is approved.
[[nodiscard]] size_t waitingStep(const ApprovalRoute& route, const std::vector<ApprovalMark>& marks);
/// Whose approval is missing in the step that waits.
[[nodiscard]] QList<UserId> waitingApprovers(const ApprovalRoute& route,
                                             const std::vector<ApprovalMark>& marks);
/// Everybody in it.
[[nodiscard]] QList<UserId> approversOf(const ApprovalRoute& route);

/// Errors "case.route.missing" (no step, or one without anybody), "case.route.doubled" (somebody twice),
/// "case.route.drafter" (whoever wrote the draft does not approve it), "case.route.too-many".
[[nodiscard]] Result<void> checkRoute(const ApprovalRoute& route, const UserId& drafter);

[[nodiscard]] QCborArray toCbor(const ApprovalRoute& route);
[[nodiscard]] QCborArray toCbor(const std::vector<ApprovalMark>& marks);
[[nodiscard]] Result<ApprovalRoute> approvalRouteFromCbor(const QCborArray& array);
[[nodiscard]] Result<std::vector<ApprovalMark>> approvalMarksFromCbor(const QCborArray& array);

} // namespace madoguchi
