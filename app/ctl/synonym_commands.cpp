// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/acting_user.h"
#include "app/ctl/export_file.h"
#include "app/ctl/input_file.h"
#include "app/ctl/messages.h"
#include "app/ctl/subcommand.h"
#include "kb/db/transaction.h"
#include "kb/exchange/synonyms.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "kb/store/synonym_repository.h"

namespace madoguchi::ctl {

namespace {

using text::Encoding;

void declareImport(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("skip-bad"), QStringLiteral("Keeps the good groups although others are bad.")},
        {QStringLiteral("encoding"),
         QStringLiteral("utf-8, utf-8-bom, utf-16le, utf-16be, cp932, euc-jp or iso-2022-jp; otherwise it is "
                        "found out."),
         QStringLiteral("NAME")},
    });
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QStringLiteral("A .csv file without a header: one group a row, one word a "
                                                "cell; a cell that begins with # is the group's note."),
                                 QStringLiteral("FILE"));
}

void declareExport(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("encoding"), QStringLiteral("utf-8 (otherwise), utf-8-bom or cp932."),
                      QStringLiteral("NAME"), QStringLiteral("utf-8")});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The .csv file to write."),
                                 QStringLiteral("FILE"));
}

struct Counts
{
    qint64 added = 0;
    qint64 changed = 0;
};

Result<Counts> store(Context& context, db::Connection& connection, const exchange::SynonymFile& file)
{
    MADOGUCHI_TRY_ASSIGN(actor, actingUser(context, connection));
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    MADOGUCHI_TRY_ASSIGN(present, store::SynonymRepository(connection).all());
    store::OutboxRepository outbox(connection);
    IdMaker ids(context.clock, context.random);
    Counts counts;
    for (const SaveSynonyms& change : exchange::synonymChanges(present, file.good, ids)) {
        const Command command{ids.make<CommandId>(), actor.user, context.clock.now(), change};
        MADOGUCHI_TRY(outbox.performWithin(command, actor));
        ++(change.baseVersion == 0 ? counts.added : counts.changed);
    }
    MADOGUCHI_TRY(transaction.commit());
    return counts;
}

ExitCode importSynonyms(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one file is needed"));
    const QString path = arguments.first();
    std::optional<Encoding> encoding;
    if (parser.isSet(QStringLiteral("encoding"))) {
        encoding = text::encodingByName(parser.value(QStringLiteral("encoding")));
        if (!encoding)
            return misused(
                context,
                QStringLiteral("there is no encoding '%1'").arg(parser.value(QStringLiteral("encoding"))));
    }
    const auto input = openInput(path);
    if (!input)
        return context.fail(input.error());
    const auto file = exchange::readSynonyms(**input, encoding);
    if (!file)
        return context.fail(file.error());
    for (const exchange::BadLine& bad : file->bad)
        context.err << path << ':' << bad.line << ": " << message(bad.error) << Qt::endl;
    const auto badCount = static_cast<qint64>(file->bad.size());
    if (badCount > 0 && !parser.isSet(QStringLiteral("skip-bad")))
        return context.fail(
            ExitCode::BadInput,
            QStringLiteral("%1 bad; nothing was changed (--skip-bad keeps the good ones)").arg(badCount));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const auto counts = store(context, **connection, *file);
    if (!counts)
        return context.fail(counts.error());
    const auto unchanged = static_cast<qint64>(file->good.size()) - counts->added - counts->changed;
    context.out << path << ": " << counts->added << " new, " << counts->changed << " changed, " << unchanged
                << " unchanged, " << badCount << " bad" << Qt::endl;
    return ExitCode::Done;
}

ExitCode exportSynonyms(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one file is needed"));
    const QString path = arguments.first();
    const auto encoding = text::encodingByName(parser.value(QStringLiteral("encoding")));
    if (encoding != Encoding::Utf8 && encoding != Encoding::Utf8Bom && encoding != Encoding::Cp932)
        return misused(context, QStringLiteral("--encoding needs utf-8, utf-8-bom or cp932"));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const auto groups = store::SynonymRepository(**connection).all();
    if (!groups)
        return context.fail(groups.error());
    ExportFile file(context, **connection, path);
    QIODevice* device = file.open();
    if (!device)
        return ExitCode::BadInput;
    const auto written = exchange::writeSynonyms(*device, *groups, *encoding);
    return file.finish(EntityKind::Synonyms,
                       written.map([&] { return static_cast<qint64>(groups->size()); }));
}

} // namespace

Subcommand importSynonymsCommand()
{
    return {QStringLiteral("import synonyms"),
            QStringLiteral("Brings groups of words in that mean the same."), declareImport, importSynonyms};
}

Subcommand exportSynonymsCommand()
{
    return {QStringLiteral("export synonyms"), QStringLiteral("Writes the centre's synonyms into a file."),
            declareExport, exportSynonyms};
}

} // namespace madoguchi::ctl
