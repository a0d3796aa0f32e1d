// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_kinds.h"
#include "kb/domain/centre_calendar.h"

namespace madoguchi {

/// Business days a kind of case takes until the city writes its own.
[[nodiscard]] int businessDaysFor(CaseKind kind);
/// When a case of that kind that came in then is due, by the centre's business days; unset if that cannot be
/// reckoned.
[[nodiscard]] Timestamp caseDueAt(const CentreCalendar& calendar, CaseKind kind, Timestamp receivedAt);

} // namespace madoguchi
