// SPDX-License-Identifier: GPL-3.0-or-later
// Chinese characters in the form Japanese writes.
#pragma once

namespace madoguchi::text {

/// One form for what simplified Chinese, traditional Chinese and Japanese write differently: 证 and 證 to 証,
/// 处 and 處 to 処, where Japanese has none the traditional one (裤 to 褲). What Japanese itself writes
/// stays, so Japanese texts are not touched. Applying it twice changes nothing.
[[nodiscard]] char16_t japaneseForm(char16_t character);

} // namespace madoguchi::text
