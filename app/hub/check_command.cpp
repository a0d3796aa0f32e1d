// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/db/sqlite_library.h"
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
    for (const auto& [feed, head] : checked->heads)
        say(QStringLiteral("%1 at revision %2").arg(feed.value).arg(head));
    say(QStringLiteral("%1 rows, %2 commands, %3 problems")
            .arg(checked->rows)
            .arg(checked->commands)
            .arg(checked->problems.size()));
    return checked->problems.isEmpty() ? exitDone : exitBadInput;
}

} // namespace madoguchi::hub
