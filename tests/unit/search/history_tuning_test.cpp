// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/history_tuning.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

namespace {

/// Callers say 窓口 and mean the registration, though another Q&A is called so.
struct Centre : SearchFixture
{
    Centre()
    {
        for (int i = 0; i < 20; ++i)
            add(QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0')),
                QStringLiteral("第%1の窓口の案内").arg(i), QStringLiteral("開庁時間"));
        add(QStringLiteral("0142"), QStringLiteral("印鑑登録"), QStringLiteral("実印の届け"));
        REQUIRE(indexer.bringUpToDate());
    }
    void callersMean(const QString& number)
    {
        for (int i = 0; i < 60; ++i)
            log(QStringLiteral("窓口の案内 %1").arg(i), {number}, nobody);
    }
    void callersSayWhatStandsThere()
    {
        for (int i = 0; i < 60; ++i)
            log(QStringLiteral("第%1の窓口 %2").arg(i % 20).arg(i),
                {QStringLiteral("%1").arg(i % 20, 4, 10, QLatin1Char('0'))}, nobody);
    }
    HistoryWeights weights()
    {
        const auto read = HistoryTuning::read(*connection);
        REQUIRE(read);
        return *read;
    }
};

} // namespace

TEST_CASE("past contacts get much to say where they know better than the text")
{
    Centre centre;
    centre.callersMean(QStringLiteral("0142"));
    REQUIRE(centre.indexer.bringUpToDate());
    Centre other;
    other.callersSayWhatStandsThere();
    REQUIRE(other.indexer.bringUpToDate());
    CHECK(centre.weights().association > other.weights().association);
}

TEST_CASE("a few contacts change no weight")
{
    Centre centre;
    centre.log(QStringLiteral("窓口の案内"), {QStringLiteral("0142")});
    REQUIRE(centre.indexer.bringUpToDate());
    CHECK(centre.weights() == HistoryWeights());
}

TEST_CASE("learning the weights is broken off and taken up again, and comes to the same")
{
    Centre whole;
    whole.callersMean(QStringLiteral("0142"));
    REQUIRE(whole.indexer.bringUpToDate());

    Centre parted;
    parted.callersMean(QStringLiteral("0142"));
    int calls = 0;
    while (!parted.indexer.bringUpToDate([](qint64, qint64) { return false; })) {
        ++calls;
        REQUIRE(calls < 500);
    }
    CHECK(calls > 50);
    CHECK(parted.weights() == whole.weights());
}

TEST_CASE("one more contact does not make a store learn its weights anew")
{
    Centre centre;
    centre.callersMean(QStringLiteral("0142"));
    REQUIRE(centre.indexer.bringUpToDate());
    centre.log(QStringLiteral("窓口はどこ"), {QStringLiteral("0142")});
    int calls = 0;
    REQUIRE(centre.indexer.bringUpToDate([&](qint64, qint64) { return ++calls > 0; }));
    CHECK(calls == 2); // the contact, and what it taught
}
