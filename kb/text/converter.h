// SPDX-License-Identifier: GPL-3.0-or-later
// ICU's converters, for the sources of kb/text.
#pragma once

#include "kb/text/encoding.h"

#include <unicode/ucnv.h>

#include <memory>

namespace madoguchi::text {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// A converter that stops at the first thing it cannot convert; null if ICU's data lack it.
[[nodiscard]] Converter openConverter(Encoding encoding);

} // namespace madoguchi::text
