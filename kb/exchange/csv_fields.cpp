// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/csv_fields.h"

namespace madoguchi::exchange {

namespace {

/// The text behind any number of guards.
QStringView withoutGuards(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

} // namespace

QString csvCell(QString text)
{
    const bool quoted = text.contains(u'"') || text.contains(u',') || text.contains(u'\n') ||
                        text.contains(u'\r') ||
                        (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()));
    if (!quoted)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

bool looksLikeFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    return first == u'=' || first == u'+' || first == u'-' || first == u'@' || first == u'\t' ||
           first == u'＝' || first == u'＋' || first == u'－' || first == u'＠';
}

QString guardFormula(const QString& text)
{
    return looksLikeFormula(withoutGuards(text)) ? QString(u'\'' + text) : text;
}

QString unguardFormula(const QString& text)
{
    return text.startsWith(u'\'') && looksLikeFormula(withoutGuards(text)) ? text.sliced(1) : text;
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
    const QString cell = QString::fromUtf8(m_cells[size_t(index)]);
    return cleanText(key, m_guarded ? unguardFormula(cell) : cell);
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
