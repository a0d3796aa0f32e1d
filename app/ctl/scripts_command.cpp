// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/subcommand.h"
#include "kb/domain/names.h"
#include "kb/store/store.h"
#include "kb/store/talk_script_repository.h"

namespace madoguchi::ctl {

namespace {

void declare(QCommandLineParser& parser)
{
    parser.addOption(
        {QStringLiteral("lang"), QStringLiteral("Only those in ja, en, zh or ko."), QStringLiteral("L")});
}

ExitCode list(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    const bool all = !parser.isSet(QStringLiteral("lang"));
    const auto language = languageFromWord(parser.value(QStringLiteral("lang")));
    if (!all && !language)
        return misused(context, QStringLiteral("--lang needs ja, en, zh or ko"));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const auto scripts = store::TalkScriptRepository(**connection).all();
    if (!scripts)
        return context.fail(scripts.error());
    for (const TalkScript& script : *scripts) {
        if (all || script.language == *language)
            context.out << (script.key.isEmpty() ? QStringLiteral("-") : script.key.simplified()) << '\t'
                        << toWord(script.language) << '\t' << script.category.simplified() << '\t'
                        << script.title.simplified() << '\n';
    }
    return ExitCode::Done;
}

} // namespace

Subcommand scriptsListCommand()
{
    return {QStringLiteral("scripts list"),
            QStringLiteral("Prints the talk scripts: short name, language, category and title."), declare,
            list};
}

} // namespace madoguchi::ctl
