// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/stored_articles.h"

#include "kb/db/statement.h"

namespace madoguchi::hub {

Result<QList<Article>> storedArticles(HubStore& store)
{
    db::Statement select(
        store.connection(),
        QStringLiteral("SELECT body FROM entity WHERE municipality = ? AND kind = ? AND deleted = 0"));
    select.bind(store.municipality()).bind(static_cast<int>(EntityKind::Article));
    MADOGUCHI_TRY(select.exec());
    QList<Article> articles;
    while (select.next()) {
        MADOGUCHI_TRY_ASSIGN(article, decodeArticle(select.bytes(0)));
        articles += article;
    }
    MADOGUCHI_TRY(select.finish());
    return articles;
}

} // namespace madoguchi::hub
