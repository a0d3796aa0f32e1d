// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/article_importer.h"
#include "app/ctl/case_importer.h"
#include "app/ctl/contact_importer.h"
#include "app/ctl/input_file.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/script_importer.h"
#include "app/ctl/subcommand.h"
#include "kb/db/transaction.h"
#include "kb/domain/names.h"
#include "kb/search/indexer.h"
#include "kb/store/store.h"

namespace madoguchi::ctl {

namespace {

void declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("skip-bad"), QStringLiteral("Keeps the good records although others are bad.")},
        {QStringLiteral("check"), QStringLiteral("Says what would be done, and changes nothing.")},
        {QStringLiteral("encoding"),
         QStringLiteral("utf-8, utf-8-bom, utf-16le, utf-16be, cp932, euc-jp or iso-2022-jp; otherwise it is "
                        "found out."),
         QStringLiteral("NAME")},
        {QStringLiteral("column"),
         QStringLiteral("CSV: the column HEADER holds the field KEY. May be repeated."),
         QStringLiteral("KEY=HEADER")},
        {QStringLiteral("lang"), QStringLiteral("The language of records that name none: ja, en, zh or ko."),
         QStringLiteral("L")},
        {QStringLiteral("progress"),
         QStringLiteral("Says on stderr how far it is, also if that is no terminal.")},
    });
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A .jsonl or .csv file."),
                                 QStringLiteral("FILE"));
}

void declareCases(QCommandLineParser& parser)
{
    declare(parser);
    parser.addOptions({
        {QStringLiteral("kind"),
         QStringLiteral("The kind of cases whose row names none: inquiry, opinion, complaint, report or "
                        "application."),
         QStringLiteral("K")},
        {QStringLiteral("flow"),
         QStringLiteral("Who answers where a row does not say: centralised (otherwise) or distributed."),
         QStringLiteral("F")},
        {QStringLiteral("ledger"),
         QStringLiteral("The ledger's name, where another one has the same numbers."),
         QStringLiteral("NAME")},
    });
}

/// What cases alone are asked. False, and a message, if the call is wrong.
bool readCaseOptions(Context& context, const QCommandLineParser& parser, exchange::ReadOptions& options,
                     exchange::Ledger& ledger)
{
    if (parser.isSet(QStringLiteral("kind"))) {
        options.defaultKind = exchange::parseCaseKind(parser.value(QStringLiteral("kind")));
        if (!options.defaultKind) {
            misused(context,
                    QStringLiteral("--kind needs inquiry, opinion, complaint, report or application"));
            return false;
        }
    }
    if (parser.isSet(QStringLiteral("flow"))) {
        const auto flow = exchange::parseCaseFlow(parser.value(QStringLiteral("flow")));
        if (!flow) {
            misused(context, QStringLiteral("--flow needs centralised or distributed"));
            return false;
        }
        ledger.flow = *flow;
    }
    ledger.name = parser.value(QStringLiteral("ledger")).simplified();
    return true;
}

/// Nothing, and a message, if the call is wrong.
std::optional<exchange::ReadOptions> optionsIn(Context& context, const QCommandLineParser& parser,
                                               const QString& path)
{
    exchange::ReadOptions options;
    const auto format = exchange::formatOfFile(path);
    if (!format) {
        misused(context, path + QStringLiteral(": the file's name must end in .jsonl or .csv"));
        return std::nullopt;
    }
    options.format = *format;
    if (parser.isSet(QStringLiteral("encoding"))) {
        options.encoding = text::encodingByName(parser.value(QStringLiteral("encoding")));
        if (!options.encoding) {
            misused(
                context,
                QStringLiteral("there is no encoding '%1'").arg(parser.value(QStringLiteral("encoding"))));
            return std::nullopt;
        }
    }
    if (parser.isSet(QStringLiteral("lang"))) {
        options.defaultLanguage = languageFromWord(parser.value(QStringLiteral("lang")));
        if (!options.defaultLanguage) {
            misused(context, QStringLiteral("--lang needs ja, en, zh or ko"));
            return std::nullopt;
        }
    }
    for (const QString& column : parser.values(QStringLiteral("column"))) {
        const qsizetype sign = column.indexOf(u'=');
        if (sign <= 0 || sign + 1 == column.size()) {
            misused(context, QStringLiteral("--column needs KEY=HEADER"));
            return std::nullopt;
        }
        options.columns.insert(column.left(sign), column.mid(sign + 1));
    }
    return options;
}

void say(Context& context, const QString& path, const ImportCounts& counts, bool checkOnly)
{
    context.out << (checkOnly ? QStringLiteral("would be: ") : QString()) << path << ": " << counts.added
                << " new, " << counts.changed << " changed, " << counts.unchanged << " unchanged, "
                << counts.bad << " bad" << Qt::endl;
}

void tellUnread(Context& context, const QString& path, const QStringList& headers)
{
    for (const QString& header : headers)
        context.err << path << ":1: nothing is taken from the column " << header
                    << " (name its field with --column KEY=" << header << ")\n";
    context.err.flush();
}

ExitCode nothingChanged(Context& context, const ImportCounts& counts)
{
    return context.fail(
        ExitCode::BadInput,
        QStringLiteral("%1 bad; nothing was changed (--skip-bad keeps the good ones)").arg(counts.bad));
}

/// The index follows the rows; what is interrupted here is taken up by the next program that opens the store.
ExitCode bringIndexUpToDate(Context& context, Progress& progress, db::Connection& connection)
{
    const auto indexed = search::Indexer(connection).bringUpToDate([&](qint64 done, qint64 total) {
        return progress.show(QStringLiteral("indexing"), done, total);
    });
    progress.clear();
    if (!indexed && indexed.error().code == ErrorCode::Cancelled)
        return context.fail(ExitCode::Interrupted,
                            QStringLiteral("interrupted; the records are in, their index is made later"));
    return indexed ? ExitCode::Done : context.fail(indexed.error());
}

template <typename Record, typename MakeImporter>
Result<void> storeAll(Context& context, ImportRun<Record>& run, db::Connection& connection,
                      const std::function<bool()>& mayCommit, MakeImporter makeImporter)
{
    MADOGUCHI_TRY(
        connection.runScript(QByteArrayLiteral("PRAGMA cache_size = -131072"), QStringLiteral("cache")));
    MADOGUCHI_TRY_ASSIGN(actor, actingUser(context, connection));
    MADOGUCHI_TRY_ASSIGN(importer, makeImporter(connection, actor));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MADOGUCHI_TRY(run.store(*importer));
    if (wasInterrupted())
        return failure(ErrorCode::Cancelled, QStringLiteral("import.cancelled"));
    return mayCommit() ? transaction.commit() : Result<void>();
}

template <typename Record, typename MakeImporter>
ExitCode importFile(Context& context, const QCommandLineParser& parser, const QStringList& arguments,
                    typename ImportRun<Record>::ReadFile read, MakeImporter makeImporter,
                    const std::function<bool(exchange::ReadOptions&)>& readMore = {})
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one file is needed"));
    const QString path = arguments.first();
    auto options = optionsIn(context, parser, path);
    if (!options || (readMore && !readMore(*options)))
        return ExitCode::Usage;
    const auto file = openInput(path);
    if (!file)
        return context.fail(file.error());

    watchForInterrupt();
    Progress progress(context, parser.isSet(QStringLiteral("progress")));
    ImportRun<Record> run(context, progress, path, **file, *options, read);
    if (const auto checked = run.check(); !checked)
        return context.fail(checked.error());
    const bool skipBad = parser.isSet(QStringLiteral("skip-bad"));
    const bool checkOnly = parser.isSet(QStringLiteral("check"));
    const auto isRefused = [&] { return run.counts().bad > 0 && !skipBad; };
    // Of a ledger all is told at once: whoever mends it is not to come back for each kind of mistake.
    constexpr bool isLedger = std::is_same_v<Record, exchange::CaseRecord>;
    if (isRefused() && !checkOnly && !isLedger)
        return nothingChanged(context, run.counts());
    if (isLedger)
        tellUnread(context, path, run.unread());

    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const auto stored = storeAll(
        context, run, **connection, [&] { return !checkOnly && !isRefused(); }, makeImporter);
    progress.clear();
    if (!stored)
        return context.fail(stored.error());
    if (isRefused())
        return nothingChanged(context, run.counts());
    say(context, path, run.counts(), checkOnly);
    return checkOnly ? ExitCode::Done : bringIndexUpToDate(context, progress, **connection);
}

ExitCode importArticles(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    return importFile<exchange::ArticleRecord>(
        context, parser, arguments, exchange::readArticles,
        [&](db::Connection& connection, const Actor& actor) -> Result<std::unique_ptr<ArticleImporter>> {
            return std::make_unique<ArticleImporter>(context, connection, actor);
        });
}

ExitCode importContacts(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    return importFile<Contact>(
        context, parser, arguments, exchange::readContacts,
        [&](db::Connection& connection, const Actor& actor) -> Result<std::unique_ptr<ContactImporter>> {
            MADOGUCHI_TRY_ASSIGN(seat, seatOf(connection));
            return std::make_unique<ContactImporter>(context, connection, actor, seat);
        });
}

ExitCode importScripts(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    return importFile<exchange::ScriptRecord>(context, parser, arguments, exchange::readScripts,
                                              [&](db::Connection& connection, const Actor& actor) {
                                                  return ScriptImporter::make(context, connection, actor);
                                              });
}

ExitCode importCases(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    exchange::Ledger ledger;
    return importFile<exchange::CaseRecord>(
        context, parser, arguments, exchange::readCases,
        [&](db::Connection& connection, const Actor& actor) {
            return CaseImporter::make(context, connection, actor, ledger);
        },
        [&](exchange::ReadOptions& options) { return readCaseOptions(context, parser, options, ledger); });
}

} // namespace

Subcommand importArticlesCommand()
{
    return {QStringLiteral("import articles"), QStringLiteral("Brings Q&As in, by number and language."),
            declare, importArticles};
}

Subcommand importContactsCommand()
{
    return {QStringLiteral("import contacts"),
            QStringLiteral("Brings past contacts in; search learns from them."), declare, importContacts};
}

Subcommand importCasesCommand()
{
    return {QStringLiteral("import cases"),
            QStringLiteral("Brings a ledger of cases in; what ended there stays so."), declareCases,
            importCases};
}

Subcommand scriptsImportCommand()
{
    return {QStringLiteral("scripts import"),
            QStringLiteral("Brings talk scripts in, by short name and language."), declare, importScripts};
}

} // namespace madoguchi::ctl
