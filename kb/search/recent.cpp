// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/recent.h"

#include "kb/db/statement.h"
#include "kb/domain/contact.h"

namespace madoguchi::search {

namespace {

/// Less is better.
int rankOf(Language language, Language preferred)
{
    return language == preferred ? 0 : language == Language::Ja ? 1 : 2;
}

bool isTold(const store::ArticleSummary& article, QDate today)
{
    return article.state == ArticleState::Published &&
           (!article.validFrom.isValid() || article.validFrom <= today) &&
           (!article.validUntil.isValid() || today <= article.validUntil);
}

Result<std::vector<qint64>> rowsOf(db::Statement& statement, const QString& number)
{
    MADOGUCHI_TRY(statement.bind(number).exec());
    std::vector<qint64> rows;
    while (statement.next())
        rows.push_back(statement.integer(0));
    MADOGUCHI_TRY(statement.finish());
    return rows;
}

} // namespace

Result<QStringList> recentlyUsed(db::Connection& connection, const UserId& operatorId, int limit)
{
    constexpr int contactsLookedAt = 60;
    db::Statement rows(
        connection,
        QStringLiteral(
            "SELECT body FROM contact WHERE operator = ? ORDER BY ended_at DESC, row DESC LIMIT ?"));
    rows.bind(operatorId.value).bind(contactsLookedAt);
    MADOGUCHI_TRY(rows.exec());
    QStringList numbers;
    while (rows.next() && numbers.size() < limit) {
        MADOGUCHI_TRY_ASSIGN(contact, decodeContact(rows.bytes(0)));
        for (const QString& number : contact.current().articles) {
            if (!numbers.contains(number) && numbers.size() < limit)
                numbers += number;
        }
    }
    MADOGUCHI_TRY(rows.finish());
    return numbers;
}

Result<std::vector<SearchHit>> hitsOfNumbers(db::Connection& connection, const QStringList& numbers,
                                             Language language, QDate today)
{
    db::Statement find(connection, QStringLiteral("SELECT row FROM article WHERE number = ?"));
    std::vector<SearchHit> hits;
    for (const QString& number : numbers) {
        MADOGUCHI_TRY_ASSIGN(rows, rowsOf(find, number));
        MADOGUCHI_TRY_ASSIGN(found, store::ArticleRepository(connection).summaries(rows));
        std::erase_if(found, [&](const store::ArticleSummary& article) { return !isTold(article, today); });
        if (found.empty())
            continue;
        std::sort(found.begin(), found.end(),
                  [](const auto& a, const auto& b) { return a.language < b.language; });
        SearchHit hit;
        for (const store::ArticleSummary& article : found) {
            if (!hit.languages.contains(article.language))
                hit.languages.append(article.language);
        }
        hit.article = *std::min_element(found.begin(), found.end(), [&](const auto& a, const auto& b) {
            return rankOf(a.language, language) < rankOf(b.language, language);
        });
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace madoguchi::search
