// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/call_backs_model.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What an operator reads of promised calls.
class CallBackText
{
    Q_DECLARE_TR_FUNCTIONS(CallBackText)
public:
    /// "Today 15:30", "Tomorrow 9:00", "25/11/2026 10:00".
    [[nodiscard]] static QString moment(Timestamp at, Timestamp now);
    /// "▲ Overdue by 12 min", or the moment.
    [[nodiscard]] static QString due(const Escalation& callBack, CallBackStage stage, Timestamp now);
    /// When, whom and what, in three lines.
    [[nodiscard]] static QString lines(const Escalation& callBack, CallBackStage stage, Timestamp now);
    /// Whom to call: name and telephone as far as they are known.
    [[nodiscard]] static QString person(const Escalation& callBack);
};

} // namespace madoguchi::desk
