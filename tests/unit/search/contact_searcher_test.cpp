// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/contact_searcher.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

TEST_CASE("contacts are found by parts of words, all of which must be there")
{
    SearchFixture centre;
    centre.log(QStringLiteral("粗大ゴミを出したい。ソファーが二つ"));
    centre.log(QStringLiteral("税の相談がしたい"));
    centre.log(QStringLiteral("粗大ごみの手数料はいくらか"));
    REQUIRE(centre.indexer.bringUpToDate());
    const auto count = [&](const QString& text) {
        const auto rows = findContacts(*centre.connection, {text, {}}, 100);
        REQUIRE(rows);
        CHECK(rows->total == static_cast<int>(rows->rows.size()));
        return rows->total;
    };
    CHECK(count(QStringLiteral("粗大ごみ")) == 2);
    CHECK(count(QStringLiteral("粗大ごみ　手数料")) == 1);
    CHECK(count(QStringLiteral("大ごみ")) == 2);
    CHECK(count(QStringLiteral("税")) == 1);
    CHECK(count(QStringLiteral("年金")) == 0);
    CHECK(count(QStringLiteral("\" OR *")) == 0);
    CHECK(count(QString()) == 0);
}
