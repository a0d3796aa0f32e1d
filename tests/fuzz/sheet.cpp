// SPDX-License-Identifier: GPL-3.0-or-later
// Cells, cut at the zero bytes, written as CSV: they come back as they were, and none begins a formula.
#include "kb/exchange/csv_fields.h"
#include "kb/exchange/csv_reader.h"
#include "kb/exchange/formula_guard.h"
#include "tests/fuzz/target.h"

#include <QBuffer>

using namespace madoguchi;
using namespace madoguchi::exchange;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    QStringList cells;
    for (const QByteArray& cell : fuzz::Input(bytes, size).rest().split('\0'))
        cells += QString::fromUtf8(cell);
    // An empty row and one that begins a byte order mark are none.
    cells.prepend(QStringLiteral("1"));
    QByteArray line = csvLine(cells).toUtf8();
    QBuffer file(&line);
    file.open(QIODevice::ReadOnly);
    Result<LineSource> source = LineSource::open(file, text::Encoding::Utf8);
    promise(source.has_value(), "what was written can be opened");
    CsvReader reader(*source);
    const std::optional<CsvRow> row = reader.next();
    promise(row && !row->isBroken() && row->cells.size() == size_t(cells.size()), "a row comes back whole");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString read = textOf(row->cells[size_t(i)]);
        promise(unguardFormula(read) == cells.at(i), "a cell comes back as it was");
        const QString shown = read.trimmed();
        promise(shown.isEmpty() || !QStringLiteral("=+-@＝＋－＠").contains(shown.front()),
                "no cell begins a formula");
    }
    promise(!reader.next(), "a row is one row");
    return 0;
}
