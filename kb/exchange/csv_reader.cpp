// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/csv_reader.h"

#include <QStringConverter>

#include <csv.h>

namespace madoguchi::exchange {

namespace {

/// Bytes that may be read twice besides as many as the file has had so far.
constexpr qint64 rereadAllowance = 16LL << 20;

// A carriage return is no end of a row of its own: "\r\n" ends one by its "\n", and inside a cell it stays
// text.
int isSpace(unsigned char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

int isEnd(unsigned char c)
{
    return c == '\n';
}

bool isBlank(const QByteArray& line)
{
    return std::all_of(line.begin(), line.end(),
                       [](char c) { return isSpace(static_cast<unsigned char>(c)) || c == '\n'; });
}

} // namespace

CsvReader::CsvReader(LineSource& source)
    : m_source(source)
    , m_parser(std::make_unique<csv_parser>())
{
    csv_init(m_parser.get(), 0);
    restart();
}

CsvReader::~CsvReader()
{
    csv_free(m_parser.get());
}

void CsvReader::restart()
{
    csv_free(m_parser.get());
    csv_init(m_parser.get(), CSV_STRICT | CSV_STRICT_FINI);
    csv_set_space_func(m_parser.get(), isSpace);
    csv_set_term_func(m_parser.get(), isEnd);
    m_lines.clear();
    m_lineBytes = 0;
    m_cells.clear();
    m_trouble = {};
    m_rowEnded = false;
}

void CsvReader::onCell(void* bytes, size_t length, void* self)
{
    static_cast<CsvReader*>(self)->m_cells.emplace_back(static_cast<const char*>(bytes), qsizetype(length));
}

void CsvReader::onRow(int, void* self)
{
    static_cast<CsvReader*>(self)->m_rowEnded = true;
}

std::optional<Line> CsvReader::takeLine()
{
    if (m_again.empty())
        return m_source.next();
    Line line = std::move(m_again.front());
    m_again.pop_front();
    return line;
}

std::optional<CsvRow> CsvReader::next()
{
    while (m_ready.empty()) {
        const auto line = takeLine();
        if (line)
            parse(*line);
        else if (!m_lines.empty())
            finish();
        else
            return std::nullopt;
    }
    CsvRow row = std::move(m_ready.front());
    m_ready.pop_front();
    return row;
}

void CsvReader::parse(const Line& line)
{
    if (m_lines.empty() && line.isBroken()) {
        m_ready.push_back({line.number, {}, line.error, false});
        return;
    }
    if (m_lines.empty() && isBlank(line.utf8))
        return;
    m_lines.push_back(line);
    m_lineBytes += line.utf8.size();
    if (m_lineBytes > maximalRecordBytes)
        return giveUp(QStringLiteral("import.record.too-large"));
    if (line.isBroken() && !m_trouble.isBroken())
        m_trouble = CsvRow{line.number, {}, line.error, false};
    const QByteArray bytes = line.isBroken() ? QByteArrayLiteral("\n") : line.utf8;
    const auto size = static_cast<size_t>(bytes.size());
    if (csv_parse(m_parser.get(), bytes.constData(), size, onCell, onRow, this) != size)
        return giveUp(QStringLiteral("import.csv.quote"));
    if (m_rowEnded)
        endRow();
}

void CsvReader::finish()
{
    if (csv_fini(m_parser.get(), onCell, onRow, this) != 0)
        return giveUp(QStringLiteral("import.csv.unclosed"));
    endRow();
}

void CsvReader::endRow()
{
    const qint64 first = m_lines.front().number;
    if (m_trouble.isBroken())
        m_ready.push_back(std::move(m_trouble));
    else
        m_ready.push_back({first, std::move(m_cells), {}, first <= m_swallowedUntil});
    m_lines.clear();
    m_lineBytes = 0;
    m_cells.clear();
    m_trouble = {};
    m_rowEnded = false;
}

void CsvReader::giveUp(const QString& key)
{
    const Line first = m_lines.front();
    m_ready.push_back(
        {first.number, {}, Error{ErrorCode::InvalidInput, key, {}}, first.number <= m_swallowedUntil});
    m_swallowedUntil = std::max(m_swallowedUntil, m_lines.back().number);
    const qsizetype again = m_lineBytes - first.utf8.size();
    if (m_readTwice + again <= m_source.bytesTaken() + rereadAllowance) {
        m_readTwice += again;
        m_again.insert(m_again.begin(), std::make_move_iterator(m_lines.begin() + 1),
                       std::make_move_iterator(m_lines.end()));
    }
    restart();
}

QString textOf(const QByteArray& cell)
{
    // QString::fromUtf8() takes a byte order mark off; behind the file's own it is text.
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(cell);
}

QStringList headersIn(const CsvRow& row)
{
    QStringList headers;
    for (const QByteArray& cell : row.cells)
        headers += QString::fromUtf8(cell).trimmed();
    // Spreadsheets write empty columns at the right.
    while (!headers.isEmpty() && headers.last().isEmpty())
        headers.removeLast();
    return headers;
}

} // namespace madoguchi::exchange
