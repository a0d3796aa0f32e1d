// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/service_hours.h"

namespace madoguchi {

/// When something of `kind` that came in at `at` on `channel` is due, by the centre's due-time rules.
/// @return what ServiceHours fails with; TooNew "due.unit.unknown" if a newer version set a unit not known
/// here; InvalidInput "due.kind" for CallBackReminder, which has no due time but a reminder before one.
[[nodiscard]] Result<Timestamp> dueAt(const ServiceHours& hours, DueKind kind, Channel channel, Timestamp at);

/// When the reminder of a call-back comes; the call-back itself is due at its promised time.
[[nodiscard]] Timestamp callBackReminderAt(const CentreCalendar& calendar, Timestamp promised);

} // namespace madoguchi
