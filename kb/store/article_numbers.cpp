// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/article_numbers.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

// A range and not LIKE, whose signs a number may hold, and which uses no index here.
Result<QList<NumberedTitle>> numbersBeginning(db::Connection& connection, const QString& prefix, int limit)
{
    db::Statement rows(connection,
                       QStringLiteral("SELECT number, question, min(lang) FROM article WHERE number >= "
                                      "? AND number < ? GROUP BY number ORDER BY number LIMIT ?"));
    rows.bind(prefix).bind(QString(prefix + QChar(0xffff))).bind(limit);
    MADOGUCHI_TRY(rows.exec());
    QList<NumberedTitle> found;
    while (rows.next())
        found.append({rows.text(0), rows.text(1)});
    MADOGUCHI_TRY(rows.finish());
    return found;
}

} // namespace madoguchi::store
