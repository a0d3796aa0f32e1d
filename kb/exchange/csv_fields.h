// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/exchange/columns.h"
#include "kb/exchange/fields.h"

namespace madoguchi::exchange {

/// A row of a CSV file under its header.
class CsvFields final : public Fields
{
public:
    /// A row must have as many cells as the header, or empty ones beyond. `guarded` takes off what the writer
    /// puts before cells that a spreadsheet would calculate.
    CsvFields(const Columns& columns, const std::vector<QByteArray>& cells, bool guarded)
        : m_columns(columns)
        , m_cells(cells)
        , m_guarded(guarded)
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
    bool m_guarded;
};

/// A cell as it is written: in quotes where it must be.
[[nodiscard]] QString csvCell(QString text);
/// Whether a spreadsheet may take this for a formula: citizens' words must not run on a clerk's machine.
[[nodiscard]] bool looksLikeFormula(QStringView text);
/// The text with ' before it if it looks like a formula, or like one so guarded.
[[nodiscard]] QString guardFormula(const QString& text);
/// Undoes guardFormula().
[[nodiscard]] QString unguardFormula(const QString& text);

} // namespace madoguchi::exchange
