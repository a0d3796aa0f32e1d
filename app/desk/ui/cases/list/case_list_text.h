// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_list_export.h"
#include "app/desk/core/case_list_model.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people and units are called. Both may be called on any thread.
struct CaseListNames
{
    std::function<QString(const UserId&)> person;
    std::function<QString(const QString&)> unit;

    /// Empty for nobody.
    [[nodiscard]] QString of(const UserId& user) const;
    /// The hearing section for none.
    [[nodiscard]] QString of(const QString& unitId) const;
    [[nodiscard]] QString of(const QStringList& unitIds) const;
};

/// What people read in lists of cases, in the window's language.
class CaseListText
{
    Q_DECLARE_TR_FUNCTIONS(CaseListText)
public:
    [[nodiscard]] static QString of(CaseScope scope);
    [[nodiscard]] static QString of(CasePeriod period);
    [[nodiscard]] static QString of(CaseFlow flow); ///< in a word
    [[nodiscard]] static QString of(store::CaseGrouping grouping);
    [[nodiscard]] static QString of(store::CaseOrder order);
    [[nodiscard]] static QString of(CaseListModel::Column column);
    [[nodiscard]] static QString hearingSection();

    [[nodiscard]] static QString cell(const store::CaseLine& line, CaseListModel::Column column,
                                      const CaseListNames& names, Timestamp now);
    /// The same in words alone: whose turn it is, where the cell has a flag.
    [[nodiscard]] static QString spoken(const store::CaseLine& line, CaseListModel::Column column,
                                        const CaseListNames& names, Timestamp now);
    /// "Overdue (12)": heading of a group.
    [[nodiscard]] static QString heading(store::CaseGrouping grouping, const store::CaseIndex::Group& group,
                                         const CaseListNames& names);
    /// Whose turn it is: the units of its parts, else the unit in charge.
    [[nodiscard]] static QString units(const store::CaseLine& line, const CaseListNames& names);
    /// "5 days": from its arrival to its answer, or to now.
    [[nodiscard]] static QString age(const store::CaseLine& line, Timestamp now);
    /// What, who, when.
    [[nodiscard]] static QString lastAct(const store::CaseLine& line, const CaseListNames& names,
                                         Timestamp now);
    /// The subject, or that there is none.
    [[nodiscard]] static QString subject(const store::CaseLine& line);

    /// Everything a list knows, for a spreadsheet.
    [[nodiscard]] static CaseSheet sheet(const CaseListNames& names, Timestamp now);
    /// What fits on a page.
    [[nodiscard]] static CaseSheet paper(const CaseListNames& names, Timestamp now);
    [[nodiscard]] static QString exportError(const Error& error);

private:
    [[nodiscard]] static QString groupName(store::CaseGrouping grouping, const QString& key,
                                           const CaseListNames& names);
};

} // namespace madoguchi::desk
