// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/entity_table.h"

#include "kb/db/id_list.h"
#include "kb/db/row_insert.h"
#include "kb/db/statement.h"

namespace madoguchi::hub {

namespace {

template <typename Take>
Result<void> find(HubStore& store, const QString& columns, const std::set<EntityKey>& wanted, Take take)
{
    const db::Engine engine = store.connection().engine();
    std::map<EntityKind, std::vector<QUuid>> byKind;
    for (const auto& [kind, id] : wanted)
        byKind[kind].push_back(id);
    for (const auto& [kind, ids] : byKind) {
        db::Statement select(store.connection(),
                             db::selectByIds(engine, QStringLiteral("id, rev, ") + columns,
                                             QStringLiteral("entity"),
                                             QStringLiteral("municipality = ? AND kind = ?")));
        select.bind(db::idList(engine, ids)).bind(store.municipality()).bind(static_cast<int>(kind));
        MADOGUCHI_TRY(select.exec());
        while (select.next())
            take(EntityKey(kind, select.uuid(0)), select);
        MADOGUCHI_TRY(select.finish());
    }
    return {};
}

// @return how many were written
Result<size_t> writeRows(HubStore& store, const std::vector<NumberedRow>& rows, const QString& onConflict)
{
    using db::RowInsert;
    RowInsert insert(store.connection(), QStringLiteral("entity"),
                     {{QStringLiteral("municipality"), RowInsert::Type::Text},
                      {QStringLiteral("kind"), RowInsert::Type::Integer},
                      {QStringLiteral("id"), RowInsert::Type::Bytes},
                      {QStringLiteral("feed"), RowInsert::Type::Text},
                      {QStringLiteral("rev"), RowInsert::Type::Integer},
                      {QStringLiteral("body"), RowInsert::Type::Bytes},
                      {QStringLiteral("deleted"), RowInsert::Type::Integer},
                      {QStringLiteral("digest"), RowInsert::Type::Integer}},
                     QStringLiteral("ON CONFLICT (municipality, kind, id) DO ") + onConflict);
    for (const NumberedRow& each : rows) {
        insert.add(store.municipality()).add(static_cast<int>(each.row.kind)).add(each.row.id);
        insert.add(each.feed.value)
            .add(each.revision)
            .add(each.row.body)
            .add(each.deleted ? 1 : 0)
            .add(each.digest);
    }
    return insert.exec();
}

} // namespace

Result<std::map<EntityKey, StoredRow>> findRows(HubStore& store, const std::set<EntityKey>& wanted)
{
    std::map<EntityKey, StoredRow> found;
    MADOGUCHI_TRY(find(
        store, QStringLiteral("body, deleted"), wanted, [&](const EntityKey& key, const db::Statement& row) {
            found[key] = {{key.first, key.second, row.bytes(2)}, row.integer(1), row.integer(3) != 0};
        }));
    return found;
}

Result<QList<QByteArray>> bodiesOf(HubStore& store, EntityKind kind)
{
    db::Statement select(
        store.connection(),
        QStringLiteral("SELECT body FROM entity WHERE municipality = ? AND kind = ? AND deleted = 0"));
    select.bind(store.municipality()).bind(static_cast<int>(kind));
    MADOGUCHI_TRY(select.exec());
    QList<QByteArray> bodies;
    while (select.next())
        bodies.append(select.bytes(0));
    MADOGUCHI_TRY(select.finish());
    return bodies;
}

Result<std::map<EntityKey, EntityState>> findStates(HubStore& store, const std::set<EntityKey>& wanted)
{
    std::map<EntityKey, EntityState> found;
    MADOGUCHI_TRY(
        find(store, QStringLiteral("digest"), wanted, [&](const EntityKey& key, const db::Statement& row) {
            found[key] = {row.integer(1), row.integer(2)};
        }));
    return found;
}

Result<void> insertRows(HubStore& store, const std::vector<NumberedRow>& rows)
{
    MADOGUCHI_TRY_ASSIGN(written, writeRows(store, rows, QStringLiteral("NOTHING")));
    if (written != rows.size())
        return failure(ErrorCode::Busy, QStringLiteral("db.conflict"), QStringLiteral("entity"));
    return {};
}

Result<void> replaceRows(HubStore& store, const std::vector<NumberedRow>& rows)
{
    const auto written =
        writeRows(store, rows,
                  QStringLiteral("UPDATE SET feed = excluded.feed, rev = excluded.rev, body = excluded.body, "
                                 "deleted = excluded.deleted, digest = excluded.digest"));
    return written ? Result<void>() : tl::unexpected<Error>(written.error());
}

} // namespace madoguchi::hub
