// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/commands.h"
#include "kb/base/core_dumps.h"
#include "kb/base/version.h"
#include "kb/db/sqlite_library.h"

#include <QCoreApplication>

#include <sys/stat.h>

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

int dispatch(Context& context, const CommandLine& line)
{
    const QString command = line.word(0);
    if (command.isEmpty())
        return runDaemon(context);
    if (command == u"check")
        return runCheck(context, line);
    if (command == u"audit")
        return runAudit(context, line);
    if (command == u"backup")
        return runBackup(context, line);
    if (command == u"new-epoch")
        return runNewEpoch(context);
    if (command == u"enrol-code")
        return runEnrolCode(context, line);
    if (command == u"ca")
        return runCa(context, line);
    if (command == u"device")
        return runDevice(context, line);
    if (command == u"user")
        return runUser(context, line);
    if (command == u"load-units")
        return runLoadUnits(context, line);
    if (command == u"load-staff")
        return runLoadStaff(context, line);
    if (command == u"move")
        return runMove(context, line);
    if (command == u"import")
        return runImport(context, line);
    if (command == u"messages")
        return runMessages(context, line);
    if (command == u"retention")
        return runRetention(context, line);
    if (command == u"hold")
        return runHold(context, line);
    if (command == u"person")
        return runPerson(context, line);
    if (command == u"refresh")
        return runRefresh(context);
    return usage();
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
    QCoreApplication application(argc, argv);
    // Whatever is written here is for the daemon's user alone, unless it says otherwise.
    ::umask(077);
    const auto line = parseCommandLine(QCoreApplication::arguments());
    if (!line || line->options.contains(QStringLiteral("help")))
        return usage();
    if (line->options.contains(QStringLiteral("version"))) {
        say(QStringLiteral("madoguchid %1 (SQLite %2)").arg(programVersion(), db::sqliteVersion()));
        return exitDone;
    }
    Context context;
    if (line->word(0) == u"restore")
        return runRestore(context, *line);
    if (line->word(0) == u"check" && line->words.size() == 2)
        return runCheckBackup(context, *line);
    if (line->word(0) == u"key")
        return runKey(context, *line);
    if (const int status = openContext(*line, context); status != exitDone)
        return status;
    return dispatch(context, *line);
}
