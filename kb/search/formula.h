// SPDX-License-Identifier: GPL-3.0-or-later
// What a term counts: the whole formula of ranking within one kind, apart from how postings are walked.
#pragma once

#include <algorithm>
#include <cmath>

namespace madoguchi::search::formula {

// BM25 (Robertson, Zaragoza 2009).
inline constexpr float k1 = 1.2F;
inline constexpr float b = 0.75F;
// A Q&A taught about more often than this counts by shares: of 1,000 inquiries one is noise, of 5 it is news.
inline constexpr float fullLessons = 10;
// As if so many other Q&As had been asked about without the term, so that the first lessons do not overdo it.
inline constexpr double unseenQuestions = 20;

// What a term counts that only puts the question (kb/text/question_phrases.h).
inline constexpr float questionPhraseWeight = 0.3F;

/// What a document's length does to it. @param relativeLength its terms by those of an average one
inline float normOf(float relativeLength)
{
    return k1 * (1 - b + b * relativeLength);
}

/// A document that holds the term only in its lessons has no length to speak of.
inline constexpr float normOfLessons = k1;

inline float saturated(float hits, float norm)
{
    return hits * (k1 + 1) / (hits + norm);
}

/// What lessons add to the hits of a Q&A.
/// @param taught contacts that taught about it
/// @param weight of one contact's term beside one in the title
inline float hitsOfLessons(float lessons, float taught, float weight)
{
    return weight * lessons * std::min(1.0F, fullLessons / std::max(1.0F, taught));
}

/// Of a term: `holding` of all `documents` hold it, in their text or their lessons, and `askedAbout` of the
/// `taughtNumbers` Q&As were asked about with it.
inline double termWeight(double documents, double holding, double taughtNumbers, double askedAbout)
{
    const double all = std::max(documents, holding);
    const double rare = std::log(1 + (all - holding + 0.5) / (holding + 0.5));
    const double questions = taughtNumbers + unseenQuestions;
    const double telling = std::log(1 + (questions - askedAbout + 0.5) / (askedAbout + 0.5));
    return rare * std::sqrt(telling / std::log(1 + (questions + 0.5) / 0.5));
}

/// The factor of a Q&A that `taught` contacts taught about, beside the one with most of them.
/// @param popularity how much more that one gets
inline float popularityOf(double popularity, double taught, double mostTaught)
{
    return taught > 0 ? static_cast<float>(1 + popularity * std::log1p(taught) /
                                                   std::log1p(std::max(taught, mostTaught)))
                      : 1;
}

} // namespace madoguchi::search::formula
