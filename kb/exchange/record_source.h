// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/exchange/fields.h"
#include "kb/exchange/reader.h"

namespace madoguchi::exchange {

/// Takes one record; its failure makes the line a bad one. Cancelled stops the reading.
using FieldsHandler = std::function<Result<void>(qint64 line, const Fields& fields)>;

/// Reads a file of either format as named values. For the sources of kb/exchange.
[[nodiscard]] Result<ReadSummary> readRecords(QIODevice& device, Subject subject, const ReadOptions& options,
                                              const FieldsHandler& take,
                                              const std::function<void(const BadLine&)>& bad,
                                              const std::function<bool(qint64)>& progress);

} // namespace madoguchi::exchange
