// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/erased_records.h"

#include "kb/db/statement.h"
#include "kb/domain/command.h"
#include "kb/domain/erasure.h"
#include "kb/store/blob_repository.h"
#include "kb/store/outbox_state.h"
#include "kb/store/withdrawal.h"

namespace madoguchi::store {

namespace {

using db::execute;
using db::Statement;

Result<std::vector<Command>> commandsOn(db::Connection& connection, const EntityRef& ref)
{
    Statement rows(connection,
                   QStringLiteral("SELECT body FROM outbox WHERE kind = ? AND entity = ? ORDER BY position"));
    rows.bind(static_cast<int>(ref.kind)).bind(ref.id);
    MADOGUCHI_TRY(rows.exec());
    std::vector<Command> commands;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(command, decodeCommand(rows.bytes(0)));
        commands.push_back(std::move(command));
    }
    MADOGUCHI_TRY(rows.finish());
    return commands;
}

// An answer of the hub's that is still on its way finds it answered.
Result<void> refuse(db::Connection& connection, const Command& command, const QString& key)
{
    return execute(
        connection,
        QStringLiteral("UPDATE outbox SET state = ?, feed = '', revision = 0, error_code = ?, error_key = ?, "
                       "body = ? WHERE id = ?"),
        static_cast<int>(OutboxState::Rejected), static_cast<int>(ErrorCode::Refused), key,
        encode(withoutPerson(command)), command.id.value);
}

} // namespace

Result<void> forgetErased(db::Connection& connection, const EntityRef& ref, const QString& key)
{
    MADOGUCHI_TRY(noteWithdrawal(connection));
    const int kind = static_cast<int>(ref.kind);
    MADOGUCHI_TRY(
        execute(connection, QStringLiteral("DELETE FROM sent WHERE kind = ? AND entity = ?"), kind, ref.id));
    MADOGUCHI_TRY(execute(connection,
                          QStringLiteral("DELETE FROM outbox WHERE kind = ? AND entity = ? AND state = ?"),
                          kind, ref.id, static_cast<int>(OutboxState::Acknowledged)));
    MADOGUCHI_TRY_ASSIGN(commands, commandsOn(connection, ref));
    for (const Command& command : commands) {
        if (!isMeantForErased(command))
            MADOGUCHI_TRY(refuse(connection, command, key));
    }
    // Every slot of a draft about a record has its id in its name.
    MADOGUCHI_TRY(execute(connection, QStringLiteral("DELETE FROM draft WHERE instr(slot, ?) > 0"),
                          ref.id.toString(QUuid::WithoutBraces)));
    return ref.kind == EntityKind::Case ? BlobRepository(connection).erase({ref.id}) : Result<void>();
}

Result<void> forgetIfErased(db::Connection& connection, const EntityRow& row)
{
    if (!erasedAt(row).isSet())
        return {};
    const QString key = erasedKey(row.kind);
    if (row.kind != EntityKind::CaseShare)
        return forgetErased(connection, {row.kind, row.id}, key);
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(row.body));
    return forgetErased(connection, {EntityKind::Case, file.id.value}, key);
}

} // namespace madoguchi::store
