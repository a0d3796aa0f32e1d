// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/export_file.h"
#include "app/ctl/messages.h"
#include "app/ctl/subcommand.h"
#include "kb/exchange/writer.h"
#include "kb/store/article_repository.h"
#include "kb/store/contact_repository.h"
#include "kb/store/store.h"
#include "kb/store/talk_script_repository.h"

namespace madoguchi::ctl {

namespace {

using exchange::Subject;
using text::Encoding;

void declare(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("encoding"), QStringLiteral("utf-8 (otherwise), utf-8-bom or cp932."),
                      QStringLiteral("NAME"), QStringLiteral("utf-8")});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("The .jsonl or .csv file to write."),
                                 QStringLiteral("FILE"));
}

/// Writes all of a repository's entities; the first failure ends it.
template <typename Visit>
Result<qint64> writeAll(exchange::Writer& writer, Visit forEach)
{
    MADOGUCHI_TRY(writer.begin());
    Result<void> written;
    qint64 count = 0;
    const auto visited = forEach([&](const auto& entity) {
        written = writer.write(entity);
        count += written ? 1 : 0;
        return written.has_value();
    });
    MADOGUCHI_TRY(visited);
    MADOGUCHI_TRY(written);
    return count;
}

Result<void> forEachScript(db::Connection& connection, const std::function<bool(const TalkScript&)>& visit)
{
    MADOGUCHI_TRY_ASSIGN(scripts, store::TalkScriptRepository(connection).all());
    (void)std::all_of(scripts.begin(), scripts.end(), visit);
    return {};
}

Result<qint64> writeSubject(db::Connection& connection, Subject subject, exchange::Writer& writer)
{
    if (subject == Subject::Articles)
        return writeAll(
            writer, [&](const auto& visit) { return store::ArticleRepository(connection).forEach(visit); });
    if (subject == Subject::Scripts)
        return writeAll(writer, [&](const auto& visit) { return forEachScript(connection, visit); });
    return writeAll(
        writer, [&](const auto& visit) { return store::ContactRepository(connection).forEach({}, visit); });
}

EntityKind kindOf(Subject subject)
{
    switch (subject) {
    case Subject::Articles:
        return EntityKind::Article;
    case Subject::Scripts:
        return EntityKind::TalkScript;
    case Subject::Cases:
        return EntityKind::Case;
    case Subject::Contacts:
        break;
    }
    return EntityKind::Contact;
}

ExitCode writeFile(Context& context, const QString& path, Subject subject, exchange::Format format,
                   Encoding encoding)
{
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    ExportFile file(context, **connection, path);
    QIODevice* device = file.open();
    if (!device)
        return ExitCode::BadInput;
    exchange::Writer writer(*device, subject, format, encoding);
    return file.finish(kindOf(subject), writeSubject(**connection, subject, writer));
}

ExitCode exportFile(Context& context, const QCommandLineParser& parser, const QStringList& arguments,
                    Subject subject)
{
    if (arguments.size() != 1)
        return misused(context, QStringLiteral("one file is needed"));
    const QString path = arguments.first();
    const auto format = exchange::formatOfFile(path);
    if (!format)
        return misused(context, path + QStringLiteral(": the file's name must end in .jsonl or .csv"));
    const auto encoding = text::encodingByName(parser.value(QStringLiteral("encoding")));
    if (encoding != Encoding::Utf8 && encoding != Encoding::Utf8Bom && encoding != Encoding::Cp932)
        return misused(context, QStringLiteral("--encoding needs utf-8, utf-8-bom or cp932"));
    return writeFile(context, path, subject, *format, *encoding);
}

} // namespace

Subcommand exportArticlesCommand()
{
    return {QStringLiteral("export articles"), QStringLiteral("Writes all Q&As into a file."), declare,
            [](Context& context, const QCommandLineParser& parser, const QStringList& arguments) {
                return exportFile(context, parser, arguments, Subject::Articles);
            }};
}

Subcommand exportContactsCommand()
{
    return {QStringLiteral("export contacts"),
            QStringLiteral("Writes all contacts into a file, without names and numbers."), declare,
            [](Context& context, const QCommandLineParser& parser, const QStringList& arguments) {
                return exportFile(context, parser, arguments, Subject::Contacts);
            }};
}

Subcommand scriptsExportCommand()
{
    return {QStringLiteral("scripts export"), QStringLiteral("Writes all talk scripts into a file."), declare,
            [](Context& context, const QCommandLineParser& parser, const QStringList& arguments) {
                return exportFile(context, parser, arguments, Subject::Scripts);
            }};
}

} // namespace madoguchi::ctl
