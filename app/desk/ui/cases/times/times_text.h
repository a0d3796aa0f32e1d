// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_times_query.h"
#include "app/desk/ui/cases/list/case_list_text.h"

namespace madoguchi::desk {

/// What people read about the times of cases, in the window's language.
class TimesText
{
    Q_DECLARE_TR_FUNCTIONS(TimesText)
public:
    [[nodiscard]] static QString of(TimesMeasure measure);
    [[nodiscard]] static QString of(TimesGrouping grouping);
    [[nodiscard]] static QString of(TimesClock clock);
    /// "Approval, step 2".
    [[nodiscard]] static QString of(CaseWaitKind kind, int step);
    [[nodiscard]] static QString group(TimesGrouping grouping, const QString& key,
                                       const CaseListNames& names);

    /// "12.8 h", "4.8 days", as the clock reckons. @{
    [[nodiscard]] static QString time(qint64 ms, TimesClock clock);
    /// Of a figure without cases a dash.
    [[nodiscard]] static QString median(const TimesFigure& figure, TimesClock clock);
    [[nodiscard]] static QString ninety(const TimesFigure& figure, TimesClock clock);
    /// A number alone, for a spreadsheet whose heading says in what.
    [[nodiscard]] static QString sheetTime(qint64 ms, TimesClock clock);
    [[nodiscard]] static QString sheetUnit(TimesClock clock);
    /// @}
    /// "52", "3 (few)".
    [[nodiscard]] static QString count(int cases);

    /// "Before 2026-04-01", "From 2026-04-01"; "All" where nothing is compared.
    [[nodiscard]] static QString side(const CaseTimesQuery& query, size_t side);
    [[nodiscard]] static QString date(QDate day);
    /// What was asked, in a line: for paper and the plot.
    [[nodiscard]] static QString asked(const CaseTimesQuery& query);
    /// How many were counted, and how many were not and why.
    [[nodiscard]] static QString counted(const TimesReport& report);
    /// How the figures are to be read.
    [[nodiscard]] static QString definition(const CaseTimesQuery& query);
    /// Whose cases they are.
    [[nodiscard]] static QString reach(bool readsAll);
    /// A group in words: what the plot says to whoever cannot see it.
    [[nodiscard]] static QString spoken(const QString& name, const TimesSides<TimesSide>& sides,
                                        const CaseTimesQuery& query);
};

} // namespace madoguchi::desk
