// SPDX-License-Identifier: GPL-3.0-or-later
// Old and variant forms of kanji, as they stand in names and places.
#pragma once

namespace madoguchi::text {

/// The common form of an old or variant kanji (國 to 国, 邊 to 辺, 𠮷 to 吉), the Japanese form of a
/// Chinese one (证 to 証), or the character itself.
/// Applying it twice changes nothing. The result always lies in the basic plane if anything was changed.
[[nodiscard]] char32_t commonKanji(char32_t character);

} // namespace madoguchi::text
