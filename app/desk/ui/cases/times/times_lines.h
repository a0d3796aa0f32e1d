// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/cases/times/times_plot.h"
#include "app/desk/ui/cases/times/times_table_model.h"

namespace madoguchi::desk {

/// A report as it stands in tables, in the plot, in spreadsheets. UI thread.
class TimesLines
{
    Q_DECLARE_TR_FUNCTIONS(TimesLines)
public:
    /// What a table holds.
    struct Table
    {
        QStringList header;
        std::vector<TimesTableModel::Line> lines;
    };
    /// What a spreadsheet holds: one line for each group and side.
    struct Sheet
    {
        QStringList header;
        QList<QStringList> rows;
    };

    /// All outlive this.
    TimesLines(const TimesReport& report, const CaseTimesQuery& query, const CaseListNames& names);

    /// All cases first, then the groups.
    [[nodiscard]] Table groups() const;
    [[nodiscard]] Table steps() const;
    /// The cases that waited longest for a step; `lines` says their numbers and subjects.
    [[nodiscard]] Table slowest(const TimesStep& step, const QHash<CaseId, store::CaseLine>& lines) const;

    [[nodiscard]] Sheet groupSheet() const;
    [[nodiscard]] Sheet stepSheet() const;

    /// In the order of `lines`.
    [[nodiscard]] TimesPlotContent plot(const std::vector<TimesTableModel::Line>& lines) const;
    /// The same in words.
    [[nodiscard]] QString spoken(const std::vector<TimesTableModel::Line>& lines) const;

    static constexpr int slowSubject = 1; ///< columns of slowest()

private:
    /// "All" in the place behind the last group.
    [[nodiscard]] const TimesSides<TimesSide>& sidesAt(size_t place) const;
    [[nodiscard]] QString nameAt(size_t place) const;
    [[nodiscard]] bool isCompared() const { return m_query.split.isValid(); }
    [[nodiscard]] size_t sides() const { return isCompared() ? 2 : 1; }
    [[nodiscard]] QString headed(size_t side, const QString& column) const;
    [[nodiscard]] TimesTableModel::Line lineOf(size_t place) const;
    [[nodiscard]] TimesCell difference(const TimesFigure& before, const TimesFigure& after) const;
    [[nodiscard]] TimesCell medianCell(const TimesFigure& figure) const;
    [[nodiscard]] TimesCell ninetyCell(const TimesFigure& figure) const;
    [[nodiscard]] QString who(const SlowWait& wait, const TimesStep& step) const;

    const TimesReport& m_report;
    const CaseTimesQuery& m_query;
    const CaseListNames& m_names;
};

} // namespace madoguchi::desk
