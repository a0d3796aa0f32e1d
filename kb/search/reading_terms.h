// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of readings: what is indexed of them, and what typed kana ask for.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace madoguchi::search {

/// Terms by how much they count, in halves of a hit (kb/search/postings.h).
struct ReadingTerms
{
    QHash<QString, int> hits;
    int length = 0; ///< of the likeliest reading alone, so that rarer ones do not make an article seem long
};

/// Of an article's reading: its lines are the likeliest reading, then rarer ones and those of keywords. Pairs
/// of kana as they are written (うち) and as they sound (~うち, kb/text/kana_sound.h); and what each line
/// begins with behind a mark no other term has (^うち), for who types kana is mostly typing the beginning of
/// a name.
[[nodiscard]] ReadingTerms readingTerms(const QString& reading);

/// What kana in a query ask of readings.
struct TypedReading
{
    QStringList terms;
    QString text;          ///< the query with its romaji as kana, without letters that are not yet a kana
    bool onlyKana = false; ///< kana alone: perhaps still in the input method
    bool romaji = false;   ///< read from letters alone, which may have been meant as English
};

/// @param folded text::fold() of the query
[[nodiscard]] TypedReading typedReading(const QString& folded);

} // namespace madoguchi::search
