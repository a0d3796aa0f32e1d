// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/hub/store_check.h"
#include "kb/hub/store_key.h"
#include "kb/hub/store_move.h"

namespace madoguchi::hub {

namespace {

// What arrived, looked at as a hub would that starts on it.
Result<void> checkArrived(Context& context, const QString& target)
{
    MADOGUCHI_TRY_ASSIGN(store, HubStore::open(target, context.config.municipality.code, context.ids));
    MADOGUCHI_TRY_ASSIGN(checked, checkStore(*store));
    for (const QString& problem : checked.problems)
        complain(problem);
    MADOGUCHI_TRY_ASSIGN(heads, context.store->heads());
    if (store->epoch() != context.store->epoch() || checked.heads != heads || !checked.problems.isEmpty())
        return failure(ErrorCode::Corrupt, QStringLiteral("move.verify"), target);
    return {};
}

// A hub that still runs on the file would go on writing into it.
Result<void> haveDataAlone(Context& context)
{
    if (context.store->connection().engine() != db::Engine::Sqlite)
        return {};
    context.lock = DataLock();
    MADOGUCHI_TRY_ASSIGN(lock, DataLock::take(context.config.data, DataLock::Kind::Alone));
    context.lock = std::move(lock);
    return {};
}

} // namespace

int runMove(Context& context, const CommandLine& line)
{
    const QString target = line.option(QStringLiteral("to"));
    if (target.isEmpty() || line.words.size() != 1)
        return usage();
    if (const auto alone = haveDataAlone(context); !alone)
        return report(alone.error());
    if (const auto unlocked = unlockStore(context.config, target); !unlocked)
        return report(unlocked.error());
    const auto moved = moveStore(
        *context.store, target,
        [](const QString& table, qint64 rows, qint64 all) {
            complain(QStringLiteral("%1: %2 of %3 rows").arg(table).arg(rows).arg(all));
        },
        [&] { return checkArrived(context, target); });
    if (!moved)
        return report(moved.error());
    for (const MovedTable& table : *moved)
        say(QStringLiteral("%1: %2 rows, verified").arg(table.name).arg(table.rows));
    say(QStringLiteral("moved; what was here is kept, and no hub starts on it any more. Set store = ") +
        target + QStringLiteral(" and start the hub"));
    return exitDone;
}

} // namespace madoguchi::hub
