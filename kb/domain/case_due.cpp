// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_due.h"

#include "kb/domain/service_hours.h"

namespace madoguchi {

int businessDaysFor(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Inquiry:
        return 5;
    case CaseKind::Report:
        return 3;
    case CaseKind::Complaint:
        return 7;
    case CaseKind::Opinion:
    case CaseKind::Application:
        break;
    }
    return 14;
}

Timestamp caseDueAt(const CentreCalendar& calendar, CaseKind kind, Timestamp receivedAt)
{
    return ServiceHours(calendar, japanTime())
        .endOfBusinessDay(receivedAt, businessDaysFor(kind))
        .value_or(Timestamp{});
}

} // namespace madoguchi
