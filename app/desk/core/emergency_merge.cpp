// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/emergency_merge.h"

#include "kb/base/log.h"
#include "kb/db/transaction.h"
#include "kb/store/contact_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/sign_in_repository.h"

namespace madoguchi::desk {

namespace {

bool isOfRulebook(const Error& error)
{
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::Refused ||
           error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound;
}

/// Nothing: nobody whom the store, and so the hub, would believe.
Result<std::optional<Actor>> operatorOf(db::Connection& connection, const EmergencyRecord& record,
                                        const MergeContext& context)
{
    if (record.login == context.user.login)
        return context.user.actor;
    if (context.standsAlone)
        return record.actor.value_or(localActor(record.login));
    MADOGUCHI_TRY_ASSIGN(known, store::SignInRepository(connection).find(record.login));
    if (!known)
        return std::nullopt;
    return known->actor;
}

Result<void> log(db::Connection& connection, const EmergencyRecord& record, const MergeContext& context)
{
    MADOGUCHI_TRY_ASSIGN(taker, operatorOf(connection, record, context));
    const Actor actor = taker.value_or(context.user.actor);
    Command command = record.command;
    Contact& contact = std::get<LogContact>(command.payload).contact;
    command.actor = actor.user;
    contact.operatorId = actor.user;
    if (contact.seat.isNull())
        contact.seat = context.seat;
    MADOGUCHI_TRY_ASSIGN(savepoint, db::Savepoint::begin(connection));
    MADOGUCHI_TRY(store::OutboxRepository(connection).performWithin(command, actor));
    MADOGUCHI_TRY(performFollowUp(connection, {contact, record.callBack, context.words}, actor, command.at));
    return savepoint.release();
}

} // namespace

Result<MergeOutcome> mergeEmergency(db::Connection& connection, const std::vector<EmergencyRecord>& records,
                                    const MergeContext& context)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MergeOutcome outcome;
    for (const EmergencyRecord& record : records) {
        const ContactId id = std::get<LogContact>(record.command.payload).contact.id;
        MADOGUCHI_TRY_ASSIGN(present, store::ContactRepository(connection).byId(id));
        if (present) {
            ++outcome.known;
            continue;
        }
        const auto logged = log(connection, record, context);
        if (!logged && !isOfRulebook(logged.error()))
            return failure(logged);
        if (logged) {
            ++outcome.merged;
        } else {
            ++outcome.left;
            qCWarning(logDesk).noquote() << "emergency record not taken:" << describe(logged.error());
        }
    }
    MADOGUCHI_TRY(transaction.commit());
    return outcome;
}

} // namespace madoguchi::desk
