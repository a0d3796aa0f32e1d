// SPDX-License-Identifier: GPL-3.0-or-later
// What MeCab's dictionary says of one word.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace madoguchi::reading {

/// One way to read a word, and what it costs beside the word itself, in MeCab's units (a common word costs
/// some 3,000).
struct WordReading
{
    QString kana;
    int cost = 0;

    bool operator==(const WordReading&) const = default;
};

/// The ways to read a word, the likeliest first; never empty. Letters are spelled (DVD to でぃーぶいでぃー)
/// if they are an abbreviation, else stay and are spelled only as a rarer way; digits and kana stay. Names of
/// people and places of one kanji, which IPADIC is full of, cost more.
/// @param surface UTF-8, as in the text @param feature IPADIC's columns
[[nodiscard]] QList<WordReading> wordReadings(QByteArrayView surface, const char* feature);

/// Whether the word is a particle or an auxiliary: what ends a phrase.
[[nodiscard]] bool isParticle(const char* feature);

/// Katakana to hiragana; width is left alone.
[[nodiscard]] QString hiragana(QString text);

/// Full-width letters, digits and signs to ASCII.
[[nodiscard]] QString halfWidth(QString text);

} // namespace madoguchi::reading
