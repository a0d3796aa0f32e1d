// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/exchange/columns.h"
#include "kb/exchange/fields.h"

namespace madoguchi::exchange {

/// A row of a CSV file under its header, without the guards of guardFormula().
class CsvFields final : public Fields
{
public:
    /// A row must have as many cells as the header, or empty ones beyond.
    CsvFields(const Columns& columns, const std::vector<QByteArray>& cells)
        : m_columns(columns)
        , m_cells(cells)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const override;
    [[nodiscard]] Result<QString> text(QLatin1StringView key) const override;
    [[nodiscard]] Result<QStringList> list(QLatin1StringView key) const override;
    [[nodiscard]] Result<std::optional<int>> integer(QLatin1StringView key) const override;
    [[nodiscard]] QString labelOf(QLatin1StringView key) const override;

private:
    const Columns& m_columns;
    const std::vector<QByteArray>& m_cells;
};

/// A row as every CSV file of ours has it: in quotes where it must be, what a spreadsheet would calculate
/// guarded (guardFormula()), ended by CR LF.
[[nodiscard]] QString csvLine(const QStringList& cells);

} // namespace madoguchi::exchange
