// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/db/sqlite_library.h"
#include "kb/hub/audit_check.h"
#include "kb/hub/store_check.h"

namespace madoguchi::hub {

int runCheck(Context& context, const CommandLine& line)
{
    if (line.words.size() > 1)
        return usage();
    const auto checked = checkStore(*context.store);
    if (!checked)
        return report(checked.error());
    say(QStringLiteral("SQLite ") + db::sqliteVersion());
    for (const QString& problem : checked->problems)
        complain(problem);
    const auto audit = checkAudit(context.store->connection(), context.config.municipality.code, {});
    const auto loose = auditLooseness(context.store->connection());
    if (!audit || !loose)
        return report(audit ? loose.error() : audit.error());
    for (const AuditProblem& problem : audit->problems)
        complain(QStringLiteral("%1 %2").arg(problem.key).arg(problem.seq));
    for (const QString& warning : *loose)
        complain(QStringLiteral("warning: %1: the hub may change its audit; see 'madoguchid audit protect'")
                     .arg(warning));
    say(QStringLiteral("the audit has %1 rows").arg(audit->rows));
    for (const auto& [feed, head] : checked->heads)
        say(QStringLiteral("%1 at revision %2").arg(feed.value).arg(head));
    const qsizetype problems = checked->problems.size() + static_cast<qsizetype>(audit->problems.size());
    say(QStringLiteral("%1 rows, %2 commands, %3 problems")
            .arg(checked->rows)
            .arg(checked->commands)
            .arg(problems));
    return problems == 0 ? exitDone : exitBadInput;
}

} // namespace madoguchi::hub
