// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/store/case_list_repository.h"

#include <QDate>
#include <QJsonObject>

namespace madoguchi::desk {

/// Which part of the cases is looked at; the other filters hold beside it.
enum class CaseScope { Open, Waiting, DueSoon, Overdue, All };
inline constexpr CaseScope allCaseScopes[] = {CaseScope::Open, CaseScope::Waiting, CaseScope::DueSoon,
                                              CaseScope::Overdue, CaseScope::All};

/// When the cases came in.
enum class CasePeriod { Any, Today, LastWeek, LastMonth, FiscalYear, LastFiscalYear, Between };
inline constexpr CasePeriod allCasePeriods[] = {
    CasePeriod::Any,        CasePeriod::Today,          CasePeriod::LastWeek, CasePeriod::LastMonth,
    CasePeriod::FiscalYear, CasePeriod::LastFiscalYear, CasePeriod::Between};

/// What a list of cases shows and in which order; a saved view is one with a name. Days and what is due are
/// worked out anew each time it is asked.
struct CaseListQuery
{
    CaseScope scope = CaseScope::Open;
    CasePeriod period = CasePeriod::Any;
    QDate from;  ///< of Between; the first day, if any
    QDate until; ///< of Between; the last day, if any
    std::optional<CaseKind> kind;
    std::optional<CaseFlow> flow;
    std::optional<CaseState> state;
    QString unit;
    QString category;
    QString text;
    store::CaseOrder order = store::CaseOrder::Due;
    bool reversed = false;
    store::CaseGrouping grouping = store::CaseGrouping::None;

    bool operator==(const CaseListQuery&) const = default;

    /// True if it leaves cases out that its scope has.
    [[nodiscard]] bool isNarrowed() const;
    /// Without its scope: what the counts are made of.
    [[nodiscard]] store::CaseFilter baseFilter(Timestamp now) const;
    [[nodiscard]] store::CaseFilter filter(Timestamp now) const;
};

/// The first moment behind "due soon".
[[nodiscard]] Timestamp dueSoonUntil(Timestamp now);

/// As it is kept in the settings; what is unknown there is left at its default. @{
[[nodiscard]] QJsonObject toJson(const CaseListQuery& query);
[[nodiscard]] CaseListQuery caseListQueryFrom(const QJsonObject& object);
/// @}
[[nodiscard]] QString toWord(CaseScope scope);

} // namespace madoguchi::desk
