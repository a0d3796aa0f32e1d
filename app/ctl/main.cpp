// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"
#include "app/ctl/messages.h"
#include "app/ctl/password_input.h"
#include "app/ctl/subcommand.h"
#include "app/keys/key_source.h"
#include "kb/base/core_dumps.h"
#include "kb/base/pattern_engine.h"
#include "kb/base/version.h"
#include "kb/db/encryption.h"
#include "kb/db/sqlite_library.h"
#include "kb/db/store_keys.h"
#include "kb/store/store.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::ctl;

namespace {

void declareGlobals(QCommandLineParser& parser)
{
    parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Says how to call this, and ends.")},
        {QStringLiteral("version"), QStringLiteral("Says which version this is, and ends.")},
        {QStringLiteral("store"), QStringLiteral("The store to work on, instead of the desk's own."),
         QStringLiteral("FILE")},
        {QStringLiteral("passphrase-file"),
         QStringLiteral(
             "File whose first line is the store's passphrase; MADOGUCHI_PASSPHRASE goes before it."),
         QStringLiteral("FILE")},
        {QStringLiteral("user"),
         QStringLiteral("Whose commands these are: a user who has signed in at the hub here."),
         QStringLiteral("LOGIN")},
    });
}

/// The command whose words the arguments begin with.
const Subcommand* commandIn(const QStringList& words)
{
    for (const Subcommand& command : allSubcommands()) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name)
            return &command;
    }
    return nullptr;
}

void sayHelp(QTextStream& out)
{
    out << "Usage: madoguchictl [--store FILE] [--user LOGIN] COMMAND …\n\nCommands:\n";
    for (const Subcommand& command : allSubcommands())
        out << "  " << command.name.leftJustified(20) << command.summary << '\n';
    out << "\nOptions:\n"
           "  --store FILE      the store to work on, instead of the desk's own:\n"
           "                    "
        << store::defaultStorePath()
        << "\n"
           "  --passphrase-file FILE\n"
           "                    the store's passphrase; else MADOGUCHI_PASSPHRASE, the keychain, or you are "
           "asked\n"
           "  --user LOGIN      whose commands these are: a user who has signed in at the hub here\n"
           "  -h, --help        this help; behind a command, that command's\n"
           "  --version         which version this is\n"
           "\nExit status: 0 done, 1 bad input, 2 called wrongly, 3 not reachable or refused.\n";
    out.flush();
}

ExitCode runCommand(Context& context, const Subcommand& command, const QStringList& globals,
                    const QStringList& words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    declareGlobals(parser);
    command.declare(parser);
    // The global options again: QCommandLineParser takes one argument list, and they may stand on either
    // side.
    if (!parser.parse(QStringList{QStringLiteral("madoguchictl")} + globals + words))
        return misused(context, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        context.out << parser.helpText().replace(QStringLiteral("[options]"),
                                                 command.name + QStringLiteral(" [options]"))
                    << Qt::flush;
        return ExitCode::Done;
    }
    if (const auto sqlite = db::checkSqlite(); !sqlite)
        return context.fail(sqlite.error());
    if (const auto cipher = db::checkCipher(); !cipher)
        return context.fail(cipher.error());
    context.storePath = parser.value(QStringLiteral("store"));
    if (parser.isSet(QStringLiteral("store")) && context.storePath.isEmpty())
        return misused(context, QStringLiteral("--store needs a file's name"));
    if (context.storePath.isEmpty())
        context.storePath = store::defaultStorePath();
    context.user = parser.value(QStringLiteral("user"));
    if (parser.isSet(QStringLiteral("passphrase-file"))) {
        if (const auto used =
                context.keys->usePassphraseFile(parser.value(QStringLiteral("passphrase-file")));
            !used)
            return context.fail(used.error());
    }
    return command.run(context, parser, parser.positionalArguments().mid(command.name.count(u' ') + 1));
}

ExitCode run(Context& context, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    declareGlobals(parser);
    if (!parser.parse(arguments))
        return misused(context, parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        sayHelp(context.out);
        return ExitCode::Done;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        context.out << "madoguchictl " << programVersion() << " (SQLite " << db::sqliteVersion() << ')'
                    << Qt::endl;
        return ExitCode::Done;
    }
    // Everything from the first word that is no option: the parser itself drops a "--" that stands there.
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return misused(context, QStringLiteral("a command is needed"));
    const Subcommand* command = commandIn(words);
    if (command == nullptr)
        return misused(context, QStringLiteral("there is no command '%1'").arg(words.mid(0, 2).join(u' ')));
    return runCommand(context, *command, arguments.mid(1, arguments.size() - 1 - words.size()), words);
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
    interpretPatterns();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchictl"));
    // What a library notes by the way is not an answer; QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*.info=false"));
    const Utf8Console console;
    QTextStream out(stdout);
    QTextStream err(stderr);
    const SystemClock clock;
    SystemRandom random;
    Context context{clock, random, out, err, {}, {}};
    keys::KeySource keys([&context](keys::Question question) { return askPassphrase(context, question); });
    context.keys = &keys;
    // When a store is opened for the first time, and not before: many calls need none.
    db::setKeyFinder([&keys](const QString& path) -> Result<std::optional<SecretKey>> {
        MADOGUCHI_TRY_ASSIGN(opened, keys.open(path));
        if (opened.trouble)
            return tl::unexpected<Error>(*opened.trouble);
        return db::keyOf(path);
    });
    const ExitCode code = run(context, QCoreApplication::arguments());
    out.flush();
    return static_cast<int>(code);
}
