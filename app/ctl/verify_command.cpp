// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/messages.h"
#include "app/ctl/subcommand.h"
#include "kb/db/sqlite_library.h"
#include "kb/search/indexer.h"
#include "kb/store/sent_repository.h"
#include "kb/store/store.h"
#include "kb/store/store_check.h"

#include <QFileInfo>

namespace madoguchi::ctl {

namespace {

void declare(QCommandLineParser&) {}

ExitCode run(Context& context, const QCommandLineParser&, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    // Making an empty store and finding it sound would say that all is well with the one that is gone.
    if (!QFileInfo::exists(context.storePath))
        return context.fail(ExitCode::Refused, context.storePath + QStringLiteral(": there is no store"));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    store::StoreCheck check(**connection);
    search::Indexer indexer(**connection);
    const std::pair<QString, std::function<Result<void>()>> parts[] = {
        {QStringLiteral("database"), [&] { return check.integrity(); }},
        {QStringLiteral("records"), [&] { return check.records(); }},
        {QStringLiteral("outbox"), [&] { return check.outbox(); }},
        {QStringLiteral("feeds"), [&] { return check.feeds(); }},
        {QStringLiteral("index"), [&] { return indexer.check(); }},
    };
    context.out << "sqlite: " << db::sqliteVersion() << Qt::endl;
    ExitCode code = ExitCode::Done;
    for (const auto& [name, examine] : parts) {
        const auto result = examine();
        context.out << name << ": " << (result ? QStringLiteral("sound") : message(result.error()))
                    << Qt::endl;
        if (!result)
            code = exitCodeFor(result.error());
    }
    if (const auto kept = store::SentRepository(**connection).count(); kept)
        context.out << QStringLiteral(
                           "kept: %1 commands the hub has acknowledged, to offer a restored hub again")
                           .arg(*kept)
                    << Qt::endl;
    return code;
}

} // namespace

Subcommand verifyCommand()
{
    return {QStringLiteral("verify"),
            QStringLiteral("Checks the store: database, records, outbox, feeds, index."), declare, run};
}

} // namespace madoguchi::ctl
