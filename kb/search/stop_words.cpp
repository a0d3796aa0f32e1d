// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/stop_words.h"

#include "kb/text/stem.h"

#include <QSet>

namespace madoguchi::search {

namespace {

QSet<QString> wordsAndStems()
{
    static constexpr QStringView words = u"a about am an and any anybody are as at be been being but by can "
                                         u"could did do does for from get got had "
                                         u"has have having he hello help her hi him his how i i'd i'll i'm "
                                         u"i've if in into is it it's its just "
                                         u"kind kindly like may me might must my need of on or our please "
                                         u"sir shall she should so some someone "
                                         u"something tell thank thanks that the their them then there these "
                                         u"they this those to too us very want "
                                         u"wanted was we were what what's when where where's which who whom "
                                         u"whose why will with would you your";
    QSet<QString> set;
    for (const QStringView word : words.split(u' ')) {
        set.insert(word.toString());
        set.insert(text::englishStem(word.toString()));
    }
    return set;
}

} // namespace

bool isStopWord(const QString& term)
{
    static const QSet<QString> words = wordsAndStems();
    return words.contains(term);
}

} // namespace madoguchi::search
