// SPDX-License-Identifier: GPL-3.0-or-later
// That a sample is fair: by operator, by category, by chance; and that it can be drawn again.
#include "kb/base/random.h"
#include "kb/domain/review_sample.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/samples.h"

#include <algorithm>
#include <map>

using namespace madoguchi;

namespace {

using Pile = std::vector<SampledContact>;

const UserId busy{sampleUuid(6)};
const UserId quiet{sampleUuid(7)};

void add(Pile& pile, const UserId& user, const QString& category, int count)
{
    for (int i = 0; i < count; ++i)
        pile.push_back({{uuidForName(QString::number(pile.size()))}, user, category});
}

Pile aMonth()
{
    Pile pile;
    add(pile, busy, QStringLiteral("くらし > ごみ"), 400);
    add(pile, busy, QStringLiteral("税 > 市民税"), 40);
    add(pile, busy, QStringLiteral("福祉 > 介護"), 4);
    add(pile, quiet, QStringLiteral("くらし > 引っ越し"), 2);
    return pile;
}

int drawnOf(const Pile& pile, const UserId& user)
{
    return static_cast<int>(
        std::count_if(pile.begin(), pile.end(), [&](const auto& it) { return it.operatorId == user; }));
}

} // namespace

TEST_CASE("every operator is drawn alike, whoever takes how many, who took fewer is drawn whole")
{
    const Pile drawn = drawSample(aMonth(), 6, 1);
    CHECK(drawnOf(drawn, busy) == 6);
    CHECK(drawnOf(drawn, quiet) == 2);
    CHECK(drawSample(aMonth(), 0, 1).empty());
    CHECK(drawSample({}, 6, 1).empty());
    CHECK(drawSample(aMonth(), 1000, 1).size() == aMonth().size());
}

TEST_CASE("no category is drawn twice before every other was drawn once")
{
    for (qint64 seed = 1; seed <= 50; ++seed) {
        std::map<QString, int> categories;
        for (const SampledContact& it : drawSample(aMonth(), 6, seed)) {
            if (it.operatorId == busy)
                ++categories[it.category];
        }
        REQUIRE(categories.size() == 3);
        for (const auto& [category, count] : categories)
            REQUIRE(count == 2);
    }
}

TEST_CASE("the same seed draws the same, in whatever order the contacts come, another seed others")
{
    Pile reversed = aMonth();
    std::reverse(reversed.begin(), reversed.end());
    CHECK(drawSample(aMonth(), 3, 7) == drawSample(reversed, 3, 7));
    CHECK_FALSE(drawSample(aMonth(), 3, 7) == drawSample(aMonth(), 3, 8));
    const Pile drawn = drawSample(aMonth(), 3, 7);
    CHECK(std::is_sorted(drawn.begin(), drawn.end(), [](const auto& a, const auto& b) {
        return std::tie(a.operatorId, a.contact) < std::tie(b.operatorId, b.contact);
    }));
}

TEST_CASE("within a category each contact is as likely as the next")
{
    Pile pile;
    add(pile, busy, QStringLiteral("くらし > ごみ"), 20);
    std::map<ContactId, int> times;
    constexpr int seeds = 4000;
    for (qint64 seed = 0; seed < seeds; ++seed)
        ++times[drawSample(pile, 1, seed).at(0).contact];
    // 200 expected of each; chi-squared with 19 degrees of freedom, 43.8 at 0.1 %.
    double chi = 0;
    for (const auto& [contact, count] : times)
        chi += (count - 200.0) * (count - 200.0) / 200.0;
    CHECK(times.size() == 20);
    CHECK(chi < 43.8);
}

// Worked out by another program from the definition of SplitMix64.
TEST_CASE("a sample once drawn is drawn so on every machine")
{
    Pile pile;
    for (int i = 0; i < 10; ++i)
        pile.push_back({{sampleUuid(100 + i)}, busy, {}});
    Pile expected;
    for (const int i : {0, 5, 9})
        expected.push_back({{sampleUuid(100 + i)}, busy, {}});
    CHECK(drawSample(pile, 3, 42) == expected);
}
