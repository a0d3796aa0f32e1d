// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/hub/store_check.h"
#include "kb/hub/store_move.h"

namespace madoguchi::hub {

namespace {

// What arrived, looked at as a hub would that starts on it.
int checkArrived(Context& context, const QString& target)
{
    const auto store = HubStore::open(target, context.config.municipality.code, context.ids);
    if (!store)
        return report(store.error());
    const auto checked = checkStore(**store);
    if (!checked)
        return report(checked.error());
    for (const QString& problem : checked->problems)
        complain(problem);
    const auto heads = context.store->heads();
    if (!heads)
        return report(heads.error());
    if ((*store)->epoch() != context.store->epoch() || checked->heads != *heads)
        return report({ErrorCode::Corrupt, QStringLiteral("move.verify"), target});
    return checked->problems.isEmpty() ? exitDone : exitBadInput;
}

} // namespace

int runMove(Context& context, const CommandLine& line)
{
    const QString target = line.option(QStringLiteral("to"));
    if (target.isEmpty() || line.words.size() != 1)
        return usage();
    const auto moved = moveStore(*context.store, target, [](const QString& table, qint64 rows, qint64 all) {
        complain(QStringLiteral("%1: %2 of %3 rows").arg(table).arg(rows).arg(all));
    });
    if (!moved)
        return report(moved.error());
    if (const int status = checkArrived(context, target); status != exitDone)
        return status;
    for (const MovedTable& table : *moved)
        say(QStringLiteral("%1: %2 rows, verified").arg(table.name).arg(table.rows));
    say(QStringLiteral("moved; now stop the hub and let it start again with store = ") + target);
    return exitDone;
}

} // namespace madoguchi::hub
