// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/shade.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

namespace {

const QStringList shadedTables = {
    QStringLiteral("contact"),    QStringLiteral("contact_article"), QStringLiteral("search_record"),
    QStringLiteral("hand"),       QStringLiteral("escalation"),      QStringLiteral("seat_status"),
    QStringLiteral("review"),     QStringLiteral("review_sample"),   QStringLiteral("hand_over"),
    QStringLiteral("blob"),       QStringLiteral("blob_piece"),      QStringLiteral("blob_use"),
    QStringLiteral("case_share"), QStringLiteral("case_file"),       QStringLiteral("case_duty"),
    QStringLiteral("case_actor"), QStringLiteral("publication"),     QStringLiteral("staging")};

// Like the store's own, indexes and all: statements name those.
Result<QStringList> copiesOf(db::Connection& connection, const QString& table)
{
    db::Statement rows(connection,
                       QStringLiteral("SELECT type, name, sql FROM main.sqlite_master WHERE tbl_name = ? AND "
                                      "type IN ('table', 'index') AND sql IS NOT NULL ORDER BY type DESC"));
    rows.bind(table);
    MADOGUCHI_TRY(rows.exec());
    QStringList scripts;
    while (rows.next()) {
        const QString name = rows.text(1);
        const QString sql = rows.text(2);
        const QString rest = sql.mid(sql.indexOf(name));
        scripts.append(rows.text(0) == u"table" ? QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS ") + rest
                                                : QStringLiteral("CREATE INDEX IF NOT EXISTS temp.") + rest);
    }
    MADOGUCHI_TRY(rows.finish());
    return scripts;
}

} // namespace

Result<void> setShaded(db::Connection& connection, bool shaded)
{
    QStringList scripts;
    for (const QString& table : shadedTables) {
        if (!shaded) {
            scripts.append(QStringLiteral("DROP TABLE IF EXISTS temp.") + table);
            continue;
        }
        MADOGUCHI_TRY_ASSIGN(copies, copiesOf(connection, table));
        scripts += copies;
    }
    // Of the rows as they came, those of the Q&As' feed alone.
    scripts.append(shaded ? QStringLiteral("CREATE TEMP VIEW IF NOT EXISTS truth AS SELECT * FROM main.truth "
                                           "WHERE feed LIKE '%/qa'")
                          : QStringLiteral("DROP VIEW IF EXISTS temp.truth"));
    return connection.runScript(scripts.join(QStringLiteral(";\n")).toUtf8(), QStringLiteral("shade"));
}

} // namespace madoguchi::store
