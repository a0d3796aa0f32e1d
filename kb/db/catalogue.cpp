// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/catalogue.h"

#include "kb/db/statement.h"

namespace madoguchi::db {

namespace {

const QString ofSqlite = QStringLiteral(
    "SELECT m.name, p.name, lower(p.type) FROM sqlite_schema m JOIN pragma_table_info(m.name) p "
    "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY m.name, p.cid");
const QString ofPostgresql =
    QStringLiteral("SELECT table_name, column_name, data_type FROM information_schema.columns "
                   "WHERE table_schema = current_schema() AND table_name <> 'schema_version' "
                   "ORDER BY table_name, ordinal_position");

std::optional<ColumnType> typeNamed(const QString& name)
{
    if (name == u"integer" || name == u"bigint")
        return ColumnType::Integer;
    if (name == u"text")
        return ColumnType::Text;
    if (name == u"bytea")
        return ColumnType::Bytes;
    return std::nullopt;
}

} // namespace

Result<std::vector<Table>> tablesOf(Connection& connection)
{
    Statement rows(connection, connection.engine() == Engine::Sqlite ? ofSqlite : ofPostgresql);
    MADOGUCHI_TRY(rows.exec());
    std::vector<Table> tables;
    while (rows.next()) {
        const auto type = typeNamed(rows.text(2));
        if (!type)
            return failure(ErrorCode::Internal, QStringLiteral("db.column"),
                           rows.text(0) + u'.' + rows.text(1));
        if (tables.empty() || tables.back().name != rows.text(0))
            tables.push_back({rows.text(0), {}});
        tables.back().columns.push_back({rows.text(1), *type});
    }
    MADOGUCHI_TRY(rows.finish());
    return tables;
}

} // namespace madoguchi::db
