// SPDX-License-Identifier: GPL-3.0-or-later
// Romaji, as typed with the IME off.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace madoguchi::text {

/// The hiragana of romaji: Hepburn and Kunrei, n', doubled consonants, macrons and circumflexes (jūminhyō),
/// hyphen as ー, full-width letters. Letters at the end that are not yet a kana are left out: "juumink" gives
/// じゅうみん. Words stay apart by one space. nullopt if it cannot be romaji (other characters, "garbage", no
/// kana yet) or is longer than 200 characters. Any thread.
[[nodiscard]] std::optional<QString> romajiToHiragana(QStringView text);

} // namespace madoguchi::text
