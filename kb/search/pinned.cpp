// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/pinned.h"

#include "kb/db/statement.h"

namespace madoguchi::search {

Result<std::vector<PinnedArticle>> pinnedArticles(db::Connection& connection, QDate today)
{
    std::vector<PinnedArticle> pinned;
    MADOGUCHI_TRY_ASSIGN(
        tables, db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM sqlite_master "
                                                             "WHERE type = 'table' AND name = 'pin'")));
    if (tables == 0)
        return pinned;
    db::Statement rows(
        connection,
        QStringLiteral("SELECT number, text, valid_until FROM pin WHERE (valid_from IS NULL OR valid_from <= "
                       "?) AND (valid_until IS NULL OR valid_until >= ?) ORDER BY position, number"));
    rows.bind(today).bind(today);
    MADOGUCHI_TRY(rows.exec());
    while (rows.next())
        pinned.push_back({rows.text(0), rows.text(1), rows.date(2)});
    MADOGUCHI_TRY(rows.finish());
    return pinned;
}

} // namespace madoguchi::search
