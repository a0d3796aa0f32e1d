// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/csv_fields.h"

#include "kb/exchange/csv_reader.h"
#include "kb/exchange/formula_guard.h"

namespace madoguchi::exchange {

namespace {

bool needsQuotes(const QString& text)
{
    static const QString signs = QStringLiteral("\",;\t\n\r");
    return std::any_of(text.begin(), text.end(), [](QChar c) { return signs.contains(c); }) ||
           (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
}

QString csvCell(const QString& text)
{
    QString guarded = guardFormula(text);
    if (!needsQuotes(guarded))
        return guarded;
    guarded.replace(u'"', QStringLiteral("\"\""));
    return u'"' + guarded + u'"';
}

} // namespace

QString csvLine(const QStringList& cells)
{
    QStringList written;
    for (const QString& cell : cells)
        written += csvCell(cell);
    return written.join(u',') + QStringLiteral("\r\n");
}

bool CsvFields::has(QLatin1StringView key) const
{
    return m_columns.keys.contains(key);
}

QString CsvFields::labelOf(QLatin1StringView key) const
{
    const qsizetype index = m_columns.keys.indexOf(key);
    return index < 0 ? QString(key) : m_columns.headers.value(index);
}

Result<QString> CsvFields::text(QLatin1StringView key) const
{
    const qsizetype index = m_columns.keys.indexOf(key);
    if (index < 0 || index >= qsizetype(m_cells.size()))
        return QString();
    const QString cell = textOf(m_cells[size_t(index)]);
    return cleanText(key, unguardFormula(cell));
}

Result<QStringList> CsvFields::list(QLatin1StringView key) const
{
    MADOGUCHI_TRY_ASSIGN(cell, text(key));
    return splitList(cell);
}

Result<std::optional<int>> CsvFields::integer(QLatin1StringView key) const
{
    MADOGUCHI_TRY_ASSIGN(cell, text(key));
    if (cell.trimmed().isEmpty())
        return std::optional<int>();
    bool valid = false;
    const int number = cell.trimmed().toInt(&valid);
    if (!valid)
        return fieldFailure(key, QStringLiteral("value"));
    return std::optional<int>(number);
}

} // namespace madoguchi::exchange
