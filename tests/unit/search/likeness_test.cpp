// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/likeness.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

TEST_CASE("what is titled like the best gets most, and nothing gets anything for being like itself")
{
    const std::vector<float> likeness =
        likenessToBest({{3, {1, 2}}, {2, {7, 8}}, {2, {9}}, {1.5F, {1, 2, 3}}, {1, {5}}}, 0.5F);
    REQUIRE(likeness.size() == 5);
    CHECK(likeness[3] == 0.5F);
    CHECK(likeness[0] < likeness[3]);
    CHECK(likeness[1] == 0);
    CHECK(likeness[4] == 0);
}

TEST_CASE("without titles, or with one alone, there is no likeness")
{
    CHECK(likenessToBest({}, 0.5F).empty());
    CHECK(likenessToBest({{1, {1}}}, 0.5F) == std::vector<float>{0});
    CHECK(likenessToBest({{1, {}}, {1, {}}}, 0.5F) == std::vector<float>{0, 0});
}

TEST_CASE("a Q&A on the subject of the best comes before one that shares a word by chance")
{
    SearchFixture city;
    for (int i = 0; i < 12; ++i)
        city.add(QStringLiteral("%1").arg(100 + i, 4, 10, QLatin1Char('0')),
                 QStringLiteral("第%1庁舎のご案内").arg(i), QStringLiteral("受付"));
    city.add(QStringLiteral("0001"), QStringLiteral("印鑑登録の申請"),
             QStringLiteral("本人がおいでください"));
    city.add(QStringLiteral("0002"), QStringLiteral("果樹園の見学"), QStringLiteral("本人が電話で申し込む"));
    city.add(QStringLiteral("0003"), QStringLiteral("印鑑登録の廃止"),
             QStringLiteral("本人が電話で申し込む"));
    const QStringList found = city.numbers(QStringLiteral("本人が申請する"));
    REQUIRE(found.contains(QStringLiteral("0003")));
    CHECK(found.first() == QStringLiteral("0001"));
    CHECK(found.indexOf(QStringLiteral("0003")) < found.indexOf(QStringLiteral("0002")));
}
