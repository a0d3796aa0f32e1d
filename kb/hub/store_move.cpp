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

// Keeps the source as it is while it is read: locks a file; of a server it sees one moment.
class Hold
{
public:
    explicit Hold(HubStore& source)
        : m_source(source)
    {
    }

    [[nodiscard]] Result<void> take()
    {
        if (m_source.connection().engine() == db::Engine::Sqlite) {
            MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_source.connection()));
            m_lock.emplace(std::move(transaction));
            return {};
        }
        MADOGUCHI_TRY_ASSIGN(moment, db::Snapshot::begin(m_source.connection()));
        m_moment.emplace(std::move(moment));
        MADOGUCHI_TRY_ASSIGN(heads, m_source.heads());
        MADOGUCHI_TRY_ASSIGN(access, m_source.accessGeneration());
        MADOGUCHI_TRY_ASSIGN(pieces, countOfPieces());
        MADOGUCHI_TRY_ASSIGN(audited, m_source.audit().head());
        m_audited = audited;
        m_pieces = pieces;
        m_heads = heads;
        m_access = access;
        return db::liftTimeout(m_source.connection());
    }

    [[nodiscard]] Result<void> markMoved(const QString& target)
    {
        if (!m_lock) {
            m_moment.reset();
            MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_source.connection()));
            m_lock.emplace(std::move(transaction));
            MADOGUCHI_TRY(refuseChanged());
        }
        MADOGUCHI_TRY(m_source.markMoved(target));
        return m_lock->commit();
    }

private:
    // Nobody numbers a row of a feed that is locked.
    [[nodiscard]] Result<void> refuseChanged()
    {
        MADOGUCHI_TRY(db::execute(m_source.connection(),
                                  QStringLiteral("UPDATE feed SET rev = rev WHERE municipality = ?"),
                                  m_source.municipality()));
        MADOGUCHI_TRY(db::execute(m_source.connection(),
                                  QStringLiteral("UPDATE audit_head SET seq = seq WHERE municipality = ?"),
                                  m_source.municipality()));
        MADOGUCHI_TRY_ASSIGN(audited, m_source.audit().head());
        MADOGUCHI_TRY_ASSIGN(heads, m_source.heads());
        MADOGUCHI_TRY_ASSIGN(access, m_source.accessGeneration());
        MADOGUCHI_TRY_ASSIGN(pieces, countOfPieces());
        if (heads != m_heads || access != m_access || pieces != m_pieces || audited != m_audited)
            return failure(ErrorCode::Refused, QStringLiteral("move.source.changed"),
                           m_source.connection().path());
        return {};
    }

    // Attachments come in without a feed that moves.
    [[nodiscard]] Result<qint64> countOfPieces()
    {
        return db::selectInteger(m_source.connection(),
                                 QStringLiteral("SELECT count(*) FROM blob_piece WHERE municipality = ?"),
                                 m_source.municipality());
    }

    HubStore& m_source;
    std::optional<db::Transaction> m_lock;
    std::optional<db::Snapshot> m_moment;
    std::map<FeedId, qint64> m_heads;
    qint64 m_access = 0;
    qint64 m_pieces = 0;
    AuditHead m_audited;
};

// What the source noted of its server is not true of the target's.
Result<void> noteLife(db::Connection& target, const QString& municipality)
{
    MADOGUCHI_TRY(db::execute(
        target, QStringLiteral("DELETE FROM meta WHERE municipality = ? AND name = 'life'"), municipality));
    if (target.life().isEmpty())
        return {};
    return db::execute(target,
                       QStringLiteral("INSERT INTO meta (municipality, name, value) VALUES (?, 'life', ?)"),
                       municipality, target.life());
}

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
                                          const MoveProgress& progress, const MoveCheck& check)
{
    MADOGUCHI_TRY_ASSIGN(connection, db::Connection::open({.path = target}));
    loadHubSchema();
    MADOGUCHI_TRY(db::migrate(*connection, hubSchema));
    Hold hold(source);
    MADOGUCHI_TRY(hold.take());
    MADOGUCHI_TRY_ASSIGN(tables, db::tablesOf(source.connection()));
    MADOGUCHI_TRY_ASSIGN(there, db::tablesOf(*connection));
    if (tables != there)
        return failure(ErrorCode::Internal, QStringLiteral("move.schema"));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(*connection));
    MADOGUCHI_TRY(db::liftTimeout(*connection));
    MADOGUCHI_TRY(refuseUnlessEmpty(*connection, tables, source.municipality()));
    MADOGUCHI_TRY_ASSIGN(moved,
                         copyAll(source.connection(), *connection, tables, source.municipality(), progress));
    MADOGUCHI_TRY(noteLife(*connection, source.municipality()));
    MADOGUCHI_TRY(
        AuditLog(*connection, source.municipality()).add({{.act = AuditAct::Moved}}, source.clock().now()));
    MADOGUCHI_TRY(transaction.commit());
    MADOGUCHI_TRY(check());
    MADOGUCHI_TRY(hold.markMoved(target));
    return moved;
}

} // namespace madoguchi::hub
