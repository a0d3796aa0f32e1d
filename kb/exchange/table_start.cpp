// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/table_start.h"

#include "kb/exchange/csv_reader.h"
#include "kb/exchange/formula_guard.h"

namespace madoguchi::exchange {

Result<TableStart> readTableStart(QIODevice& device)
{
    MADOGUCHI_TRY_ASSIGN(source, LineSource::open(device));
    CsvReader reader(source);
    const auto header = reader.next();
    if (!header)
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.header.absent"));
    if (header->isBroken())
        return tl::unexpected<Error>(header->error);
    TableStart start;
    start.headers = headersIn(*header);
    start.samples.resize(start.headers.size());
    for (int i = 0; i < sampledRows; ++i) {
        const auto row = reader.next();
        if (!row)
            break;
        const auto cells = std::min(qsizetype(row->cells.size()), start.headers.size());
        for (qsizetype column = 0; column < cells; ++column) {
            if (start.samples[column].isEmpty())
                start.samples[column] =
                    unguardFormula(textOf(row->cells[size_t(column)])).simplified().left(longestSample);
        }
    }
    start.encoding = source.encoding();
    return start;
}

} // namespace madoguchi::exchange
