// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
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

TEST_CASE("contacts saved one by one are found at once, changed and gone, and taken in together later")
{
    SearchFixture centre;
    const auto count = [&](const QString& table) {
        const auto rows =
            db::selectInteger(*centre.connection, QStringLiteral("SELECT count(*) FROM ") + table);
        REQUIRE(rows);
        return *rows;
    };
    const auto found = [&](const QString& text) {
        const auto rows = findContacts(*centre.connection, {text, {}}, 1000);
        REQUIRE(rows);
        return rows->total;
    };
    constexpr int contacts = 300;
    qint64 longest = 0;
    for (int i = 0; i < contacts; ++i) {
        centre.log(QStringLiteral("粗大ごみの件 %1番").arg(i));
        REQUIRE(centre.indexer.bringUpToDate());
        longest = std::max(longest, count(QStringLiteral("contact_tail")));
        if (i == 100) {
            CHECK(found(QStringLiteral("ごみ")) == 101);
            CHECK(found(QStringLiteral("100番")) == 1);
            CHECK(found(QStringLiteral("ご")) == 101);
            CHECK(count(QStringLiteral("contact_posting")) == 0);
            REQUIRE(centre.indexer.check());
        }
    }
    CHECK(longest < 256);
    CHECK(count(QStringLiteral("contact_posting")) > 0);
    CHECK(found(QStringLiteral("ごみ")) == contacts);
    REQUIRE(centre.indexer.check());
    // One of the postings, one of the tail.
    const auto last = count(QStringLiteral("contact"));
    REQUIRE(db::execute(*centre.connection, QStringLiteral("DELETE FROM contact WHERE row IN (1, ?)"), last));
    REQUIRE(centre.indexer.bringUpToDate());
    CHECK(found(QStringLiteral("ごみ")) == contacts - 2);
    REQUIRE(centre.indexer.check());
}

TEST_CASE("contacts are found newest first, page by page, and every filter counts all of them")
{
    SearchFixture centre;
    const UserId sato = operatorSato.user;
    const UserId other = idOf<UserId>(QStringLiteral("other"));
    for (int i = 0; i < 40; ++i) {
        Contact contact = contactAbout(QStringLiteral("粗大ごみの件 %1").arg(i));
        // Not in the order of the rows.
        contact.endedAt = {1'750'000'000'000 + (i * 7 % 40) * 1000};
        contact.operatorId = i % 4 == 0 ? sato : other;
        contact.original.category = i % 5 == 0 ? QStringLiteral("ごみ > 粗大") : QStringLiteral("税");
        contact.original.outcome = i % 10 == 0 ? Outcome::Escalated : Outcome::Answered;
        REQUIRE(store::OutboxRepository(*centre.connection)
                    .perform(commandOf(LogContact{contact},
                                       {contact.operatorId, Role::Operator, QStringLiteral("centre")},
                                       QStringLiteral("c%1").arg(i)),
                             {contact.operatorId, Role::Operator, QStringLiteral("centre")}));
    }
    centre.log(QStringLiteral("大ごみではない粗大な話"));
    REQUIRE(centre.indexer.bringUpToDate());
    REQUIRE(centre.indexer.check());
    store::ContactRepository contacts(*centre.connection);
    const auto all = [&](const store::ContactFilter& filter) {
        std::vector<qint64> rows;
        std::optional<store::ContactEntry> before;
        int total = -1;
        for (;;) {
            const auto found =
                findContacts(*centre.connection, {QStringLiteral("粗大ごみ"), filter}, 3, before);
            REQUIRE(found);
            if (total < 0)
                total = found->total;
            if (found->rows.empty())
                break;
            rows.insert(rows.end(), found->rows.begin(), found->rows.end());
            before = contacts.byRows({rows.back()})->front();
        }
        CHECK(total == static_cast<int>(rows.size()));
        return rows;
    };
    const auto expected = [&](store::ContactFilter filter) {
        filter.rows.emplace();
        for (qint64 row = 1; row <= 40; ++row)
            filter.rows->push_back(row);
        std::vector<qint64> rows;
        const auto page = contacts.page(filter, 100);
        REQUIRE(page);
        for (const store::ContactEntry& entry : *page)
            rows.push_back(entry.row);
        return rows;
    };
    store::ContactFilter filter;
    CHECK(all(filter).size() == 40);
    CHECK(all(filter) == expected(filter));
    filter.operatorId = sato;
    CHECK(all(filter) == expected(filter));
    filter.outcome = Outcome::Escalated;
    CHECK(all(filter) == expected(filter));
    filter = {};
    filter.category = QStringLiteral("ごみ");
    CHECK(all(filter) == expected(filter));
    filter.from = {1'750'000'010'000};
    filter.until = {1'750'000'030'000};
    CHECK(all(filter) == expected(filter));
    filter.language = Language::En;
    CHECK(all(filter).empty());
}
