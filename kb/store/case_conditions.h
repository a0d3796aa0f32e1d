// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/statement.h"
#include "kb/store/case_repository.h"

#include <variant>

namespace madoguchi::store {

// What the questions about cases are put together from; used by the repositories of cases alone. `f` is
// case_file, `d` is case_duty.

/// A WHERE clause and what is bound to it.
class CaseConditions
{
public:
    using Value = std::variant<qint64, QString, QUuid>;

    void add(const QString& clause, const std::vector<Value>& bound = {});
    void bindTo(db::Statement& statement) const;
    [[nodiscard]] QString where() const { return m_clauses.join(QStringLiteral(" AND ")); }

private:
    QStringList m_clauses{QStringLiteral("1")};
    std::vector<Value> m_values;
};

[[nodiscard]] CaseConditions conditionsOf(const CaseFilter& filter);
/// Rows of case_duty that wait for this one.
[[nodiscard]] CaseConditions waitsFor(const Actor& actor);
/// What follows ORDER BY.
[[nodiscard]] QString orderOf(CaseOrder order, bool reversed);

/// The columns of a line, and the line of a row that has them first. @{
[[nodiscard]] QString caseLineColumns();
inline constexpr int caseLineColumnCount = 22;
[[nodiscard]] CaseLine caseLineAt(const db::Statement& row);
[[nodiscard]] Result<std::vector<CaseLine>> caseLinesOf(db::Statement& rows);
/// @}

} // namespace madoguchi::store
