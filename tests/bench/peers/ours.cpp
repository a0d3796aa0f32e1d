// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/transaction.h"
#include "kb/search/index_pace.h"
#include "kb/search/indexer.h"
#include "kb/search/searcher.h"
#include "kb/store/article_repository.h"
#include "kb/store/projection.h"
#include "kb/store/store.h"
#include "tests/bench/centre.h"
#include "tests/bench/need.h"
#include "tests/bench/peers/peer.h"

#include <QFileInfo>

namespace madoguchi::bench {

namespace {

/// Ours, in a desk's store. Articles are written past the outbox; what they take beside the index is not
/// counted in its size.
class Ours : public Peer
{
public:
    explicit Ours(const QString& folder)
        : m_path(folder + QStringLiteral("/store"))
        , m_connection(need(store::openStore(m_path)))
    {
    }

    QString name() const override { return QStringLiteral("madoguchi"); }

    void build(int count, const std::function<Article(int)>& article) override
    {
        need(search::Indexer(*m_connection).bringUpToDate());
        m_connection->kept<search::IndexPace>().nobodyWaits();
        auto transaction = need(db::Transaction::begin(*m_connection));
        for (int i = 0; i < count; ++i) {
            const Article made = article(i);
            need(store::project(*m_connection, {EntityKind::Article, made.id.value, encode(made)}));
        }
        need(transaction.commit());
        const qint64 before = written();
        need(search::Indexer(*m_connection).bringUpToDate());
        m_size = written() - before;
        m_connection.reset();
        m_connection = need(db::Connection::open({m_path, true}));
    }

    bool reopen() override
    {
        if (need(store::ArticleRepository(*m_connection).count()) == 0)
            return false;
        need(search::Indexer(*m_connection).bringUpToDate());
        m_connection = need(db::Connection::open({m_path, true}));
        return true;
    }

    QStringList search(const QString& query) override
    {
        QStringList titles;
        for (const search::SearchHit& hit : need(search::Searcher(*m_connection).search({query})).hits)
            titles += hit.article.question;
        return titles;
    }

    qint64 size() const override { return m_size; }

private:
    qint64 written()
    {
        need(m_connection->runScript("PRAGMA wal_checkpoint(TRUNCATE)", QStringLiteral("checkpoint")));
        return QFileInfo(m_path).size();
    }

    QString m_path;
    std::unique_ptr<db::Connection> m_connection;
    qint64 m_size = 0;
};

} // namespace

std::unique_ptr<Peer> makeOurs(const QString& folder)
{
    return std::make_unique<Ours>(folder);
}

} // namespace madoguchi::bench
