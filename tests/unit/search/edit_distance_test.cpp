// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/edit_distance.h"
#include "tests/support/printers.h"

#include <bit>

using namespace madoguchi::search;

TEST_CASE("A character changed, left out, added, or swapped with its neighbour is one slip")
{
    CHECK(editDistance(u"印鑑登録", u"印鑑登録", 2) == 0);
    CHECK(editDistance(u"印艦登録", u"印鑑登録", 2) == 1);
    CHECK(editDistance(u"certficate", u"certificate", 2) == 1);
    CHECK(editDistance(u"certifiicate", u"certificate", 2) == 1);
    CHECK(editDistance(u"certifciate", u"certificate", 2) == 1);
    CHECK(editDistance(u"", u"ab", 2) == 2);
}

TEST_CASE("What is further than asked for is told as one more, whatever the lengths")
{
    CHECK(editDistance(u"abcdef", u"uvwxyz", 2) == 3);
    CHECK(editDistance(u"a", u"abcdef", 1) == 2);
    CHECK(editDistance(QString(1000, QLatin1Char('a')), QString(1000, QLatin1Char('a')), 1) == 2);
    CHECK(editDistanceToBeginning(QString(1000, QLatin1Char('a')), u"a", 1) == 2);
}

TEST_CASE("What is half typed is compared with the beginning of a word")
{
    CHECK(editDistanceToBeginning(u"じゅみん", u"じゅうみんひょう", 1) == 1);
    CHECK(editDistanceToBeginning(u"じゅうみ", u"じゅうみんひょう", 1) == 0);
    CHECK(editDistanceToBeginning(u"ひょう", u"じゅうみんひょう", 1) == 2);
}

TEST_CASE("One slip changes at most two bits of a text's characters")
{
    CHECK(std::popcount(characterBits(u"印艦登録") ^ characterBits(u"印鑑登録")) <= 2);
    CHECK(std::popcount(characterBits(u"certficate") ^ characterBits(u"certificate")) <= 2);
}
