// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/store_move.h"

#include "kb/db/migrator.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/table_copy.h"

#include <optional>

namespace madoguchi::hub {

namespace {

constexpr qint64 rowsBetweenWords = 10'000;

Result<qint64> countOf(db::Connection& connection, const db::Table& table, const QString& municipality)
{
    return db::selectInteger(connection,
                             QStringLiteral("SELECT count(*) FROM ") + table.name +
                                 QStringLiteral(" WHERE municipality = ?"),
                             municipality);
}

Result<void> refuseUnlessEmpty(db::Connection& target, const std::vector<db::Table>& tables,
                               const QString& municipality)
{
    for (const db::Table& table : tables) {
        MADOGUCHI_TRY_ASSIGN(rows, countOf(target, table, municipality));
        if (rows > 0)
            return failure(ErrorCode::InvalidInput, QStringLiteral("move.target.not-empty"), target.path());
    }
    return {};
}

// Keeps the source as it is while it is read.
class Hold
{
public:
    [[nodiscard]] Result<void> take(db::Connection& source)
    {
        if (source.engine() == db::Engine::Sqlite) {
            MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(source));
            m_lock.emplace(std::move(transaction));
            return {};
        }
        MADOGUCHI_TRY_ASSIGN(moment, db::Snapshot::begin(source));
        m_moment.emplace(std::move(moment));
        return db::liftTimeout(source);
    }

private:
    std::optional<db::Transaction> m_lock;
    std::optional<db::Snapshot> m_moment;
};

Result<std::vector<MovedTable>> copyAll(db::Connection& source, db::Connection& target,
                                        const std::vector<db::Table>& tables, const QString& municipality,
                                        const MoveProgress& progress)
{
    std::vector<MovedTable> moved;
    for (const db::Table& table : tables) {
        MADOGUCHI_TRY_ASSIGN(all, countOf(source, table, municipality));
        MADOGUCHI_TRY_ASSIGN(sent, copyTable(source, target, table, municipality, [&](qint64 rows) {
                                 if (rows % rowsBetweenWords == 0)
                                     progress(table.name, rows, all);
                             }));
        MADOGUCHI_TRY_ASSIGN(arrived, sumOf(target, table, municipality));
        if (arrived != sent || sent.rows != all)
            return failure(ErrorCode::Corrupt, QStringLiteral("move.verify"), table.name);
        progress(table.name, sent.rows, all);
        moved.push_back({table.name, sent.rows});
    }
    return moved;
}

} // namespace

Result<std::vector<MovedTable>> moveStore(HubStore& source, const QString& target,
                                          const MoveProgress& progress)
{
    MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({.path = target}));
    loadHubSchema();
    MADOGUCHI_TRY(db::migrate(*connection, hubSchema));
    Hold hold;
    MADOGUCHI_TRY(hold.take(source.connection()));
    MADOGUCHI_TRY_ASSIGN(tables, db::tablesOf(source.connection()));
    MADOGUCHI_TRY_ASSIGN(there, db::tablesOf(*connection));
    if (tables != there)
        return failure(ErrorCode::Internal, QStringLiteral("move.schema"));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(*connection));
    MADOGUCHI_TRY(db::liftTimeout(*connection));
    MADOGUCHI_TRY(refuseUnlessEmpty(*connection, tables, source.municipality()));
    MADOGUCHI_TRY_ASSIGN(moved,
                         copyAll(source.connection(), *connection, tables, source.municipality(), progress));
    MADOGUCHI_TRY(transaction.commit());
    return moved;
}

} // namespace madoguchi::hub
