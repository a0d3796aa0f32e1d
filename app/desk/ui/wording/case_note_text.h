// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_message.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What the bell says of cases, in the window's language.
class CaseNoteText
{
    Q_DECLARE_TR_FUNCTIONS(CaseNoteText)
public:
    /// That it is one's turn now.
    [[nodiscard]] static QString came(DutyKind kind);
    /// What one chooses by.
    [[nodiscard]] static QString of(CaseMessageKind kind);
    [[nodiscard]] static QString dueSoon() { return tr("A case is due soon"); }
    [[nodiscard]] static QString overdue() { return tr("A case is overdue"); }
    [[nodiscard]] static QString manyCame(int count)
    {
        return tr("%n case(s) wait for you now", nullptr, count);
    }
    [[nodiscard]] static QString manyPressing(int count)
    {
        return tr("%n case(s) are due soon or overdue", nullptr, count);
    }
    [[nodiscard]] static QString manyOverdue(int count)
    {
        return tr("%n case(s) that wait for you are overdue", nullptr, count);
    }
};

} // namespace madoguchi::desk
