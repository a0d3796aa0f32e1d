// SPDX-License-Identifier: GPL-3.0-or-later
// What of a word stays when it is bent: English endings, Korean particles.
#pragma once

#include "kb/text/segment.h"

#include <QString>

namespace madoguchi::text {

/// The form in which a word is indexed and asked for: the stem of an English word (registering and
/// registration to regist), a Korean noun without its particles (쓰레기를 to 쓰레기), any other word as it
/// is. Never empty for a word that is not. Never fails; any thread.
[[nodiscard]] QString stemOf(const Token& word);

/// An English word's stem (Snowball's English); `word` is folded. Letters of other alphabets stay.
[[nodiscard]] QString englishStem(const QString& word);

/// An English word without the ending of its plural, by the look of it: permits to permit, duties to duty.
/// For telling words apart that share a stem. Any other word as it is.
[[nodiscard]] QString englishSingular(const QString& word);

/// A Korean word without the particles and verb endings behind it, as long as two syllables stay.
[[nodiscard]] QString koreanStem(const QString& word);

} // namespace madoguchi::text
