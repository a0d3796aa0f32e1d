// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/error.h"
#include "kb/domain/case_duties.h"
#include "kb/domain/case_kinds.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read of cases, in the window's language.
class CaseText
{
    Q_DECLARE_TR_FUNCTIONS(CaseText)
public:
    [[nodiscard]] static QString of(CaseKind kind);
    [[nodiscard]] static QString of(CaseFlow flow);
    [[nodiscard]] static QString of(CaseState state);
    [[nodiscard]] static QString of(PartState state);
    [[nodiscard]] static QString of(ReplyChannel channel);
    [[nodiscard]] static QString of(CaseLinkKind link);
    [[nodiscard]] static QString of(PublicationState state);
    /// What is to be done next: "Divide", "Approve".
    [[nodiscard]] static QString of(DutyKind duty);
    /// On a button: "Transfer the part".
    [[nodiscard]] static QString toDo(CaseAct act);
    /// In a timeline: "Part transferred".
    [[nodiscard]] static QString done(CaseAct act);
    /// A name of resources/icons that stands beside the words. @{
    [[nodiscard]] static QString icon(CaseState state);
    [[nodiscard]] static QString icon(PartState state);
    /// @}
    /// "Overdue 12 min", "Overdue 2 days", "Today 17:15", "In 3 days"; empty if nothing is due.
    [[nodiscard]] static QString due(Timestamp dueAt, Timestamp now);
    /// True if it was due before now.
    [[nodiscard]] static bool isLate(Timestamp dueAt, Timestamp now);
    /// "Today 15:30", "25/11/2026 10:00".
    [[nodiscard]] static QString moment(Timestamp at, Timestamp now);
    /// Why something was not done, or not accepted in a field.
    [[nodiscard]] static QString of(const Error& error);

private:
    [[nodiscard]] static QString ofField(const QString& key);
};

} // namespace madoguchi::desk
