// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/format.h"

namespace madoguchi::exchange {

std::optional<Format> formatOfFile(QStringView fileName)
{
    const auto endsWith = [&](QLatin1StringView end) { return fileName.endsWith(end, Qt::CaseInsensitive); };
    if (endsWith(QLatin1StringView(".jsonl")) || endsWith(QLatin1StringView(".ndjson")))
        return Format::Jsonl;
    if (endsWith(QLatin1StringView(".csv")))
        return Format::Csv;
    return std::nullopt;
}

} // namespace madoguchi::exchange
