// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/act_repository.h"

#include "kb/db/transaction.h"
#include "kb/store/meta_repository.h"
#include "kb/store/outbox_repository.h"

namespace madoguchi::store {

namespace {

std::vector<ActRecord>& recordsOf(Command& command)
{
    return std::get<RecordActs>(command.payload).batch.records;
}

} // namespace

Result<void> ActRepository::add(const Command& told, int handInAt)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY_ASSIGN(waits, kept());
    if (waits && waits->actor != told.actor) {
        MADOGUCHI_TRY(putIntoOutbox(*waits));
        waits.reset();
    }
    Command next = told;
    if (waits) {
        next = *waits;
        const auto& more = std::get<RecordActs>(told.payload).batch.records;
        recordsOf(next).insert(recordsOf(next).end(), more.begin(), more.end());
    }
    if (static_cast<int>(recordsOf(next).size()) >= handInAt)
        MADOGUCHI_TRY(putIntoOutbox(next));
    else
        MADOGUCHI_TRY(MetaRepository(m_connection).set(meta::acts, encode(next)));
    return transaction.commit();
}

Result<int> ActRepository::handIn()
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY_ASSIGN(waits, kept());
    if (!waits)
        return 0;
    MADOGUCHI_TRY(putIntoOutbox(*waits));
    MADOGUCHI_TRY(transaction.commit());
    return static_cast<int>(recordsOf(*waits).size());
}

Result<int> ActRepository::waiting()
{
    MADOGUCHI_TRY_ASSIGN(waits, kept());
    return waits ? static_cast<int>(recordsOf(*waits).size()) : 0;
}

// What cannot be read stands in the way of nothing that comes.
Result<std::optional<Command>> ActRepository::kept()
{
    MADOGUCHI_TRY_ASSIGN(bytes, MetaRepository(m_connection).get(meta::acts));
    const auto command = bytes ? decodeCommand(*bytes) : failure(ErrorCode::NotFound, QString());
    if (!command || typeOf(command->payload) != CommandType::RecordActs)
        return std::optional<Command>();
    return std::optional<Command>(*command);
}

Result<void> ActRepository::putIntoOutbox(const Command& command)
{
    // Who they were makes no difference to what may be told.
    MADOGUCHI_TRY(OutboxRepository(m_connection).performWithin(command, {command.actor, Role::Operator, {}}));
    return MetaRepository(m_connection).remove(meta::acts);
}

} // namespace madoguchi::store
