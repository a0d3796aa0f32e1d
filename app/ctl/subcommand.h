// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"

#include <QCommandLineParser>

namespace madoguchi::ctl {

/// One command of the program.
struct Subcommand
{
    QString name;    ///< as it is typed: "import articles"
    QString summary; ///< one line for the list of commands
    /// Declares options and arguments.
    void (*declare)(QCommandLineParser& parser);
    /// Runs it; `arguments` are those behind the command's own words.
    ExitCode (*run)(Context& context, const QCommandLineParser& parser, const QStringList& arguments);
};

/// All of them, in the order they are listed.
[[nodiscard]] const QList<Subcommand>& allSubcommands();

// Each in a file of its own.
[[nodiscard]] Subcommand importArticlesCommand();
[[nodiscard]] Subcommand importContactsCommand();
[[nodiscard]] Subcommand importCasesCommand();
[[nodiscard]] Subcommand refreshArticlesCommand();
[[nodiscard]] Subcommand exportArticlesCommand();
[[nodiscard]] Subcommand exportContactsCommand();
[[nodiscard]] Subcommand importSynonymsCommand();
[[nodiscard]] Subcommand exportSynonymsCommand();
[[nodiscard]] Subcommand pinsListCommand();
[[nodiscard]] Subcommand pinsAddCommand();
[[nodiscard]] Subcommand pinsRemoveCommand();
[[nodiscard]] Subcommand searchesCommand();
[[nodiscard]] Subcommand searchCommand();
[[nodiscard]] Subcommand contactAddCommand();
[[nodiscard]] Subcommand contactListCommand();
[[nodiscard]] Subcommand lessonsShowCommand();
[[nodiscard]] Subcommand lessonsForgetCommand();
[[nodiscard]] Subcommand syncCommand();
[[nodiscard]] Subcommand verifyCommand();
[[nodiscard]] Subcommand holidaysCommand();
[[nodiscard]] Subcommand escalationsListCommand();
[[nodiscard]] Subcommand escalationsAddCommand();
[[nodiscard]] Subcommand escalationsResolveCommand();
[[nodiscard]] Subcommand noticesListCommand();
[[nodiscard]] Subcommand noticesAddCommand();
[[nodiscard]] Subcommand noticesRemoveCommand();
[[nodiscard]] Subcommand scriptsListCommand();
[[nodiscard]] Subcommand scriptsImportCommand();
[[nodiscard]] Subcommand scriptsExportCommand();
[[nodiscard]] Subcommand keyShowCommand();
[[nodiscard]] Subcommand keyRotateCommand();
[[nodiscard]] Subcommand keyPassphraseCommand();
[[nodiscard]] Subcommand keyKeychainCommand();
[[nodiscard]] Subcommand keyRecoverCommand();
[[nodiscard]] Subcommand keyPairCommand();

/// Says what is wrong with the call, and how to ask for help.
ExitCode misused(Context& context, const QString& what);
/// A whole number above zero from an option. Nothing, and a message, if it is not one.
[[nodiscard]] std::optional<int> positiveOption(Context& context, const QCommandLineParser& parser,
                                                const QString& option);

} // namespace madoguchi::ctl
