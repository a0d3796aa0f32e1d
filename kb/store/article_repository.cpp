// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/article_repository.h"

#include "kb/db/raw_statement.h"
#include "kb/db/statement.h"

namespace madoguchi::store {

using db::Statement;

namespace {

const QString summaryColumns = QStringLiteral("row, id, number, lang, question, category, owner, state, "
                                              "valid_from, valid_until, version, changed_at, verified_at");

/// Of either sort of statement.
template <typename Row>
ArticleSummary summaryIn(const Row& row)
{
    ArticleSummary summary;
    summary.row = row.integer(0);
    summary.id = {row.uuid(1)};
    summary.number = row.text(2);
    summary.language = static_cast<Language>(row.integer(3));
    summary.question = row.text(4);
    summary.category = row.text(5);
    summary.owner = row.text(6);
    summary.state = static_cast<ArticleState>(row.integer(7));
    summary.validFrom = row.date(8);
    summary.validUntil = row.date(9);
    summary.version = row.integer(10);
    summary.changedAt = row.time(11);
    summary.verifiedAt = row.time(12);
    return summary;
}

Result<std::vector<ArticleSummary>> selectSummaries(Statement& rows)
{
    MADOGUCHI_TRY(rows.exec());
    std::vector<ArticleSummary> list;
    while (rows.next())
        list.push_back(summaryIn(rows));
    MADOGUCHI_TRY(rows.finish());
    return list;
}

Result<std::optional<Article>> selectOne(Statement& row)
{
    MADOGUCHI_TRY(row.exec());
    if (!row.next()) {
        MADOGUCHI_TRY(row.finish());
        return std::optional<Article>();
    }
    MADOGUCHI_TRY_ASSIGN(article, decodeArticle(row.bytes(0)));
    return std::optional<Article>(article);
}

} // namespace

Result<std::optional<Article>> ArticleRepository::byId(const ArticleId& id)
{
    Statement row(m_connection, QStringLiteral("SELECT body FROM article WHERE id = ?"));
    row.bind(id.value);
    return selectOne(row);
}

Result<std::optional<Article>> ArticleRepository::byNumber(const QString& number, Language language)
{
    // Two desks may have made the same number before they met; the older one is the one meant.
    Statement row(
        m_connection,
        QStringLiteral("SELECT body FROM article WHERE number = ? AND lang = ? ORDER BY row LIMIT 1"));
    row.bind(number).bind(static_cast<int>(language));
    return selectOne(row);
}

Result<std::vector<Article>> ArticleRepository::translations(const QString& number)
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM article WHERE number = ? ORDER BY lang"));
    rows.bind(number);
    MADOGUCHI_TRY(rows.exec());
    std::vector<Article> list;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(article, decodeArticle(rows.bytes(0)));
        list.push_back(article);
    }
    MADOGUCHI_TRY(rows.finish());
    return list;
}

Result<std::vector<ArticleSummary>> ArticleRepository::summaries(const std::vector<qint64>& rows)
{
    // Straight on SQLite: a search shows twenty of them with every key typed.
    db::RawStatement query(m_connection, "SELECT " + summaryColumns.toUtf8() + " FROM article WHERE row = ?");
    std::vector<ArticleSummary> list;
    for (const qint64 row : rows) {
        if (query.bind(row).next())
            list.push_back(summaryIn(query));
        MADOGUCHI_TRY(query.reset());
    }
    return list;
}

Result<std::vector<ArticleSummary>> ArticleRepository::all()
{
    Statement rows(m_connection,
                   QStringLiteral("SELECT %1 FROM article ORDER BY number, lang").arg(summaryColumns));
    return selectSummaries(rows);
}

Result<void> ArticleRepository::forEach(const std::function<bool(const Article&)>& visit)
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM article ORDER BY number, lang"));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(article, decodeArticle(rows.bytes(0)));
        if (!visit(article))
            return {};
    }
    return rows.finish();
}

Result<std::vector<CategoryCount>> ArticleRepository::categories()
{
    // One language only: translations stand in the same category and would be counted again.
    Statement rows(
        m_connection,
        QStringLiteral(
            "SELECT category, count(*) FROM article WHERE state = ? AND lang = ? AND category <> '' "
            "GROUP BY category ORDER BY min(number)"));
    rows.bind(static_cast<int>(ArticleState::Published)).bind(static_cast<int>(Language::Ja));
    MADOGUCHI_TRY(rows.exec());
    std::vector<CategoryCount> list;
    while (rows.next())
        list.push_back({rows.text(0), static_cast<int>(rows.integer(1))});
    MADOGUCHI_TRY(rows.finish());
    return list;
}

Result<int> ArticleRepository::count()
{
    MADOGUCHI_TRY_ASSIGN(number,
                         db::selectInteger(m_connection, QStringLiteral("SELECT count(*) FROM article")));
    return static_cast<int>(number);
}

} // namespace madoguchi::store
