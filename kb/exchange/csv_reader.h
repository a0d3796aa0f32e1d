// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/exchange/line_source.h"

#include <QStringList>

#include <deque>
#include <memory>
#include <vector>

struct csv_parser;

namespace madoguchi::exchange {

/// One row of a CSV file.
struct CsvRow
{
    qint64 line = 0;               ///< where it begins, or where its trouble is
    std::vector<QByteArray> cells; ///< UTF-8; none if it is broken
    Error error;
    /// It lies within what a broken row before it had swallowed: a wrong number of cells there is that row's
    /// trouble, not one of its own.
    bool swallowed = false;

    [[nodiscard]] bool isBroken() const { return !error.key.isEmpty(); }
};

/// A cell's text, every character of it.
[[nodiscard]] QString textOf(const QByteArray& cell);
/// A header row's texts; empty columns that spreadsheets write at the right are none.
[[nodiscard]] QStringList headersIn(const CsvRow& row);

/// Reads rows with libcsv in strict mode, line by line, so that every row knows its physical line.
///
/// A row that cannot be read costs only itself: reading begins again at the line behind the one in which it
/// began, as long as the bytes read twice stay within a budget (so that no file takes quadratic time), then
/// behind the trouble.
class CsvReader
{
public:
    explicit CsvReader(LineSource& source);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// The next row; nothing at the end. Blank lines are no rows.
    [[nodiscard]] std::optional<CsvRow> next();

private:
    [[nodiscard]] std::optional<Line> takeLine();
    void parse(const Line& line);
    void finish();
    void giveUp(const QString& key);
    void endRow();
    void restart();
    static void onCell(void* bytes, size_t length, void* self);
    static void onRow(int terminator, void* self);

    LineSource& m_source;
    std::unique_ptr<csv_parser> m_parser;
    std::deque<Line> m_again; ///< lines to be read a second time
    std::deque<CsvRow> m_ready;
    std::vector<Line> m_lines; ///< those of the row being read
    qsizetype m_lineBytes = 0;
    std::vector<QByteArray> m_cells;
    CsvRow m_trouble; ///< of a line inside the row being read, if it is broken
    bool m_rowEnded = false;
    qint64 m_readTwice = 0;
    qint64 m_swallowedUntil = 0; ///< last line of the last broken row
};

} // namespace madoguchi::exchange
