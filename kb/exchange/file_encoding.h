// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/text/encoding.h"

#include <QIODevice>

namespace madoguchi::exchange {

/// What a file is written in, found by reading all of it once and going back to its beginning.
///
/// A byte order mark decides; then an escape sequence of ISO-2022-JP in a file of seven-bit bytes. Otherwise
/// the lines that are valid UTF-8 stand against those that are not: a UTF-8 file with some broken lines stays
/// UTF-8, so that those lines alone are bad. A file with none, or fewer, is taken for what kb/text finds by
/// strict trial; UTF-8 if that finds nothing. Errors: Io "import.file.read".
[[nodiscard]] Result<text::Encoding> detectEncoding(QIODevice& device);

} // namespace madoguchi::exchange
