// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/subcommand.h"

namespace madoguchi::ctl {

const QList<Subcommand>& allSubcommands()
{
    static const QList<Subcommand> commands{
        importArticlesCommand(),
        importContactsCommand(),
        importCasesCommand(),
        exportArticlesCommand(),
        exportContactsCommand(),
        searchCommand(),
        contactAddCommand(),
        contactListCommand(),
        importSynonymsCommand(),
        exportSynonymsCommand(),
        pinsListCommand(),
        pinsAddCommand(),
        pinsRemoveCommand(),
        searchesCommand(),
        lessonsShowCommand(),
        lessonsForgetCommand(),
        syncCommand(),
        refreshArticlesCommand(),
        verifyCommand(),
        holidaysCommand(),
        escalationsListCommand(),
        escalationsAddCommand(),
        escalationsResolveCommand(),
        noticesListCommand(),
        noticesAddCommand(),
        noticesRemoveCommand(),
        scriptsListCommand(),
        scriptsImportCommand(),
        scriptsExportCommand(),
        keyShowCommand(),
        keyRotateCommand(),
        keyPassphraseCommand(),
        keyKeychainCommand(),
        keyRecoverCommand(),
        keyPairCommand(),
    };
    return commands;
}

ExitCode misused(Context& context, const QString& what)
{
    context.fail(ExitCode::Usage, what);
    context.err << "Try 'madoguchictl --help'." << Qt::endl;
    return ExitCode::Usage;
}

std::optional<int> positiveOption(Context& context, const QCommandLineParser& parser, const QString& option)
{
    bool valid = false;
    const int number = parser.value(option).toInt(&valid);
    if (valid && number > 0)
        return number;
    misused(context, QStringLiteral("--%1 needs a whole number above zero").arg(option));
    return std::nullopt;
}

} // namespace madoguchi::ctl
