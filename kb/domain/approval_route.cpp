// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/approval_route.h"

#include "kb/domain/case_rulebook.h"
#include "kb/domain/cbor_fields.h"

#include <algorithm>

namespace madoguchi {

namespace {

enum MarkKey { Approver = 1, By, At };

bool isMarked(const std::vector<ApprovalMark>& marks, const UserId& approver)
{
    return std::any_of(marks.begin(), marks.end(),
                       [&](const ApprovalMark& mark) { return mark.approver == approver; });
}

} // namespace

size_t waitingStep(const ApprovalRoute& route, const std::vector<ApprovalMark>& marks)
{
    const auto waiting = std::find_if(route.begin(), route.end(), [&](const ApprovalStep& step) {
        return !std::all_of(step.approvers.begin(), step.approvers.end(),
                            [&](const UserId& approver) { return isMarked(marks, approver); });
    });
    return static_cast<size_t>(waiting - route.begin());
}

QList<UserId> waitingApprovers(const ApprovalRoute& route, const std::vector<ApprovalMark>& marks)
{
    const size_t step = waitingStep(route, marks);
    QList<UserId> missing;
    if (step == route.size())
        return missing;
    for (const UserId& approver : route[step].approvers) {
        if (!isMarked(marks, approver))
            missing.append(approver);
    }
    return missing;
}

QList<UserId> approversOf(const ApprovalRoute& route)
{
    QList<UserId> all;
    for (const ApprovalStep& step : route)
        all += step.approvers;
    return all;
}

Result<void> checkRoute(const ApprovalRoute& route, const UserId& drafter)
{
    const QString field = QStringLiteral("case.route");
    const auto isEmpty = [](const ApprovalStep& step) { return step.approvers.isEmpty(); };
    if (route.empty() || std::any_of(route.begin(), route.end(), isEmpty))
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".missing"));
    const QList<UserId> all = approversOf(route);
    if (all.size() > limits::approversPerRoute)
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".too-many"));
    if (all.contains(drafter))
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".drafter"));
    QList<UserId> sorted = all;
    std::sort(sorted.begin(), sorted.end());
    if (std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end())
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".doubled"));
    if (all.contains(UserId()))
        return failure(ErrorCode::InvalidInput, field + QStringLiteral(".missing"));
    return {};
}

QCborArray toCbor(const ApprovalRoute& route)
{
    QCborArray steps;
    for (const ApprovalStep& step : route)
        steps.append(idsToCbor(step.approvers));
    return steps;
}

QCborArray toCbor(const std::vector<ApprovalMark>& marks)
{
    QCborArray array;
    for (const ApprovalMark& mark : marks) {
        FieldWriter out;
        out.uuid(Approver, mark.approver.value);
        out.uuid(By, mark.by.value);
        out.time(At, mark.at);
        array.append(out.map());
    }
    return array;
}

Result<ApprovalRoute> approvalRouteFromCbor(const QCborArray& array)
{
    ApprovalRoute route;
    for (const QCborValue& step : array) {
        MADOGUCHI_TRY_ASSIGN(approvers, idsFromCbor<UserId>(step.toArray(), QStringLiteral("case.route")));
        route.push_back({approvers});
    }
    return route;
}

Result<std::vector<ApprovalMark>> approvalMarksFromCbor(const QCborArray& array)
{
    std::vector<ApprovalMark> marks;
    for (const QCborValue& value : array) {
        FieldReader in(value.toMap());
        ApprovalMark mark{{in.uuid(Approver)}, {in.uuid(By)}, in.time(At)};
        MADOGUCHI_TRY(in.check(QStringLiteral("case.mark")));
        marks.push_back(mark);
    }
    return marks;
}

} // namespace madoguchi
