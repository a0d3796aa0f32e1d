// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/learning/sum.h"

#include <QHash>

#include <algorithm>

namespace madoguchi::learning {

namespace {

std::vector<LessonTerm> sumOfTerms(const std::vector<LessonTerm>& a, const std::vector<LessonTerm>& b)
{
    std::vector<LessonTerm> terms = a;
    QHash<QString, size_t> places;
    for (size_t i = 0; i < a.size(); ++i)
        places.insert(a[i].term, i);
    for (const LessonTerm& term : b) {
        if (const auto place = places.constFind(term.term); place != places.cend())
            terms[*place].units += term.units;
        else
            terms.push_back(term);
    }
    std::sort(terms.begin(), terms.end(), [](const LessonTerm& x, const LessonTerm& y) {
        return x.units != y.units ? x.units > y.units : x.term < y.term;
    });
    return terms;
}

} // namespace

Lesson sum(const Lesson& a, const Lesson& b)
{
    Lesson both = a;
    both.forgetBefore = std::max(a.forgetBefore, b.forgetBefore);
    both.newest = std::max(a.newest, b.newest);
    both.contacts += b.contacts;
    both.units += b.units;
    both.answered += b.answered;
    both.words = sumOfTerms(a.words, b.words);
    both.bigrams = sumOfTerms(a.bigrams, b.bigrams);
    both.characters = sumOfTerms(a.characters, b.characters);
    return both;
}

bool isEmpty(const Lesson& lesson)
{
    return lesson.contacts == 0 && lesson.answered == 0 && !lesson.forgetBefore.isSet();
}

} // namespace madoguchi::learning
