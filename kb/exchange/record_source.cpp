// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/record_source.h"

#include "kb/exchange/csv_fields.h"
#include "kb/exchange/csv_reader.h"
#include "kb/exchange/json_fields.h"

namespace madoguchi::exchange {

namespace {

/// What both formats do with a record, be it good or bad.
class Counter
{
public:
    Counter(const LineSource& source, const FieldsHandler& take,
            const std::function<void(const BadLine&)>& bad, const std::function<bool(qint64)>& progress)
        : m_source(source)
        , m_take(take)
        , m_bad(bad)
        , m_progress(progress)
    {
        m_summary.encoding = source.encoding();
    }

    /// The failure is the end of the reading.
    [[nodiscard]] Result<void> good(qint64 line, const Fields& fields)
    {
        if (const auto taken = m_take(line, fields); !taken) {
            if (taken.error().code == ErrorCode::Cancelled)
                return failure(taken);
            return bad(line, taken.error());
        }
        ++m_summary.good;
        return report();
    }

    [[nodiscard]] Result<void> bad(qint64 line, const Error& error)
    {
        ++m_summary.bad;
        if (m_bad)
            m_bad({line, error});
        return report();
    }

    void noteUnread(const Columns& columns)
    {
        for (qsizetype i = 0; i < columns.keys.size(); ++i) {
            if (columns.keys.at(i).isEmpty() && !columns.headers.at(i).isEmpty())
                m_summary.unread += columns.headers.at(i);
        }
    }

    [[nodiscard]] const ReadSummary& summary() const { return m_summary; }

private:
    [[nodiscard]] Result<void> report() const
    {
        if (m_progress && !m_progress(m_source.bytesTaken()))
            return failure(ErrorCode::Cancelled, QStringLiteral("import.cancelled"));
        return {};
    }

    const LineSource& m_source;
    const FieldsHandler& m_take;
    const std::function<void(const BadLine&)>& m_bad;
    const std::function<bool(qint64)>& m_progress;
    ReadSummary m_summary;
};

Result<void> readJsonl(LineSource& source, Counter& counter)
{
    while (const auto line = source.next()) {
        if (line->isBroken()) {
            MADOGUCHI_TRY(counter.bad(line->number, line->error));
            continue;
        }
        if (line->utf8.trimmed().isEmpty())
            continue;
        const auto object = parseJsonLine(line->utf8);
        MADOGUCHI_TRY(object ? counter.good(line->number, JsonFields(*object))
                             : counter.bad(line->number, object.error()));
    }
    return {};
}

/// Fewer cells than the header has, or something beyond it.
std::optional<Error> cellCountError(const CsvRow& row, size_t columns)
{
    size_t used = row.cells.size();
    while (used > columns && row.cells[used - 1].isEmpty())
        --used;
    if (used == columns)
        return std::nullopt;
    return Error{ErrorCode::InvalidInput, QStringLiteral("import.csv.columns"),
                 QString::number(used) + u" of " + QString::number(columns)};
}

bool isEmptyRow(const CsvRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QByteArray& cell) { return cell.isEmpty(); });
}

Result<void> readRows(CsvReader& reader, const Columns& columns, Counter& counter)
{
    while (const auto row = reader.next()) {
        if (row->isBroken()) {
            MADOGUCHI_TRY(row->swallowed ? Result<void>() : counter.bad(row->line, row->error));
        } else if (isEmptyRow(*row)) {
            continue;
        } else if (const auto error = cellCountError(*row, size_t(columns.keys.size()))) {
            MADOGUCHI_TRY(row->swallowed ? Result<void>() : counter.bad(row->line, *error));
        } else {
            MADOGUCHI_TRY(counter.good(row->line, CsvFields(columns, row->cells)));
        }
    }
    return {};
}

Result<void> readCsv(LineSource& source, Subject subject, const ReadOptions& options, Counter& counter)
{
    CsvReader reader(source);
    const auto header = reader.next();
    if (!header)
        return counter.bad(1, {ErrorCode::InvalidInput, QStringLiteral("import.header.absent"), {}});
    if (header->isBroken())
        return counter.bad(header->line, header->error);
    QStringList optionalKeys;
    if (options.defaultLanguage)
        optionalKeys += QStringLiteral("lang");
    if (options.defaultKind)
        optionalKeys += QStringLiteral("kind");
    const QStringList headers = headersIn(*header);
    const auto columns = options.places ? placeColumns(subject, headers, *options.places, optionalKeys)
                                        : findColumns(subject, headers, options.columns, optionalKeys);
    if (!columns)
        return counter.bad(header->line, columns.error());
    counter.noteUnread(*columns);
    return readRows(reader, *columns, counter);
}

} // namespace

Result<ReadSummary> readRecords(QIODevice& device, Subject subject, const ReadOptions& options,
                                const FieldsHandler& take, const std::function<void(const BadLine&)>& bad,
                                const std::function<bool(qint64)>& progress)
{
    MADOGUCHI_TRY_ASSIGN(source, LineSource::open(device, options.encoding));
    Counter counter(source, take, bad, progress);
    MADOGUCHI_TRY(options.format == Format::Jsonl ? readJsonl(source, counter)
                                                  : readCsv(source, subject, options, counter));
    return counter.summary();
}

} // namespace madoguchi::exchange
