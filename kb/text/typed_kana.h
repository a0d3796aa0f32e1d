// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed, as the kana it is or will be.
#pragma once

#include <QString>

namespace madoguchi::text {

struct TypedKana
{
    QString text;        ///< folded; romaji as hiragana where they can be, everything else as it was
    bool romaji = false; ///< whether it was letters alone, taken for romaji
};

/// The kana of a text that an input method may still be at work on: romaji are read, mixed with kana or not
/// (じゅうみんhyou, aisukuri-mu(kamisei)), and letters at the end that are not yet a kana are left out
/// (じゅうみんh). Words that cannot be romaji stay (DVD). Letters alone are all read or none: "garbage ni" is
/// English. `folded` is text::fold()'s. Any thread.
[[nodiscard]] TypedKana typedKana(const QString& folded);

} // namespace madoguchi::text
