// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/command_table.h"

#include "kb/db/id_list.h"
#include "kb/db/row_insert.h"
#include "kb/db/statement.h"

namespace madoguchi::hub {

Result<std::map<CommandId, SettledCommand>> findCommands(HubStore& store,
                                                         const std::vector<CommandId>& commands)
{
    std::map<CommandId, SettledCommand> found;
    if (commands.empty())
        return found;
    std::vector<QUuid> ids;
    for (const CommandId& id : commands)
        ids.push_back(id.value);
    const db::Engine engine = store.connection().engine();
    db::Statement select(store.connection(),
                         db::selectByIds(engine, QStringLiteral("id, actor, status, feed, rev, code, reason"),
                                         QStringLiteral("command"), QStringLiteral("municipality = ?")));
    select.bind(db::idList(engine, ids)).bind(store.municipality());
    MADOGUCHI_TRY(select.exec());
    while (select.next()) {
        const CommandId id{select.uuid(0)};
        found[id] = {id,
                     {select.uuid(1)},
                     static_cast<wire::PushStatus>(select.integer(2)),
                     {select.text(3)},
                     select.integer(4),
                     static_cast<ErrorCode>(select.integer(5)),
                     select.text(6)};
    }
    MADOGUCHI_TRY(select.finish());
    return found;
}

Result<void> rememberCommands(HubStore& store, const std::vector<SettledCommand>& commands)
{
    using db::RowInsert;
    RowInsert insert(store.connection(), QStringLiteral("command"),
                     {{QStringLiteral("municipality"), RowInsert::Type::Text},
                      {QStringLiteral("id"), RowInsert::Type::Bytes},
                      {QStringLiteral("actor"), RowInsert::Type::Bytes},
                      {QStringLiteral("status"), RowInsert::Type::Integer},
                      {QStringLiteral("feed"), RowInsert::Type::Text},
                      {QStringLiteral("rev"), RowInsert::Type::Integer},
                      {QStringLiteral("code"), RowInsert::Type::Integer},
                      {QStringLiteral("reason"), RowInsert::Type::Text}},
                     QStringLiteral("ON CONFLICT (municipality, id) DO NOTHING"));
    for (const SettledCommand& each : commands) {
        insert.add(store.municipality()).add(each.id.value).add(each.giver.value);
        insert.add(static_cast<int>(each.status)).add(each.feed.value).add(each.revision);
        insert.add(static_cast<int>(each.code)).add(each.reason);
    }
    MADOGUCHI_TRY_ASSIGN(written, insert.exec());
    if (written != commands.size())
        return failure(ErrorCode::Busy, QStringLiteral("db.conflict"), QStringLiteral("command"));
    return {};
}

} // namespace madoguchi::hub
