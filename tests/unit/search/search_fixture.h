// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/indexer.h"
#include "kb/search/searcher.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "tests/support/printers.h"
#include "tests/support/sample.h"

namespace madoguchi::test {

/// Whose contacts an import brings in: nobody's, so that none is one operator's habit.
inline const Actor nobody{{}, Role::Administrator, {}};

/// A store, in memory or in a file, with a handful of Q&As and contacts.
struct SearchFixture
{
    explicit SearchFixture(const QString& path = QStringLiteral(":memory:"))
        : connection(std::move(*store::openStore(path)))
    {
    }

    std::unique_ptr<db::Connection> connection;
    search::Indexer indexer{*connection};
    search::Searcher searcher{*connection};

    void save(const Article& article, qint64 baseVersion = 0)
    {
        const QString name = QStringLiteral("command-%1").arg(++m_commands);
        REQUIRE(store::OutboxRepository(*connection)
                    .perform(commandOf(SaveArticle{article, baseVersion}, leaderTanaka, name), leaderTanaka));
    }
    Article add(const QString& number, const QString& question,
                const QString& answer = QStringLiteral("答え"), Language language = Language::Ja)
    {
        Article article = articleTitled(number, question);
        article.id = idOf<ArticleId>(number + question);
        article.answer = answer;
        article.language = language;
        save(article);
        return article;
    }
    void log(const QString& inquiry, const QStringList& articles = {}, const Actor& by = operatorSato)
    {
        Contact contact = contactAbout(inquiry, by);
        contact.original.articles = articles;
        const QString name = QStringLiteral("command-%1").arg(++m_commands);
        REQUIRE(store::OutboxRepository(*connection).perform(commandOf(LogContact{contact}, by, name), by));
    }
    search::SearchResults search(const search::SearchRequest& request)
    {
        REQUIRE(indexer.bringUpToDate());
        auto results = searcher.search(request);
        REQUIRE(results);
        return *results;
    }
    QStringList numbers(const QString& text)
    {
        QStringList list;
        const auto results = search({text});
        for (const search::SearchHit& hit : results.hits)
            list += hit.article.number;
        return list;
    }

private:
    int m_commands = 0;
};

} // namespace madoguchi::test
