// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/article.h"

#include <functional>
#include <optional>
#include <vector>

namespace madoguchi::store {

/// An article as a list shows it, without its answer.
struct ArticleSummary
{
    qint64 row = 0; ///< the store's own number of it, which the search index refers to
    ArticleId id;
    QString number;
    Language language = Language::Ja;
    QString question;
    QString category;
    QString owner;
    ArticleState state = ArticleState::Published;
    QDate validFrom;
    QDate validUntil;
    qint64 version = 0;
    Timestamp changedAt;
    Timestamp verifiedAt;
};

/// A category and how many published articles stand in it.
struct CategoryCount
{
    QString category;
    int articles = 0;
};

/// The Q&As of this desk. One thread: that of its connection.
class ArticleRepository
{
public:
    explicit ArticleRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<std::optional<Article>> byId(const ArticleId& id);
    [[nodiscard]] Result<std::optional<Article>> byNumber(const QString& number, Language language);
    /// All languages of a number, Japanese first.
    [[nodiscard]] Result<std::vector<Article>> translations(const QString& number);
    /// Summaries of these rows, in their order; rows that are gone are left out.
    [[nodiscard]] Result<std::vector<ArticleSummary>> summaries(const std::vector<qint64>& rows);
    /// Every summary, by number and language.
    [[nodiscard]] Result<std::vector<ArticleSummary>> all();
    /// Calls `visit` with each article by number and language, until it returns false.
    [[nodiscard]] Result<void> forEach(const std::function<bool(const Article&)>& visit);
    [[nodiscard]] Result<std::vector<CategoryCount>> categories();
    [[nodiscard]] Result<int> count();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
