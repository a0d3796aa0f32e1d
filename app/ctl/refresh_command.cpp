// SPDX-License-Identifier: GPL-3.0-or-later
// Q&As that were stored before a better dictionary, or before there was one, get its readings and glosses.
#include "app/ctl/acting_user.h"
#include "app/ctl/glosses.h"
#include "app/ctl/interrupt.h"
#include "app/ctl/progress.h"
#include "app/ctl/readings.h"
#include "app/ctl/subcommand.h"
#include "kb/db/transaction.h"
#include "kb/search/indexer.h"
#include "kb/store/article_repository.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"

namespace madoguchi::ctl {

namespace {

void declare(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("progress"),
                      QStringLiteral("Says on stderr how far it is, also if that is no terminal.")});
}

/// Those whose reading or glosses would be others now, with the new ones.
Result<QList<Article>> outdated(Context& context, db::Connection& connection, Progress& progress)
{
    Readings readings(context);
    Glosses glosses;
    store::ArticleRepository articles(connection);
    MADOGUCHI_TRY_ASSIGN(total, articles.count());
    QList<Article> changed;
    int seen = 0;
    bool stopped = false;
    MADOGUCHI_TRY(articles.forEach([&](const Article& article) {
        Article next = article;
        next.reading = readings.of(next);
        next.glosses = glosses.of(next);
        if (!(next == article))
            changed += next;
        stopped = !progress.show(QStringLiteral("reading"), ++seen, total);
        return !stopped;
    }));
    if (stopped)
        return failure(ErrorCode::Cancelled, QStringLiteral("import.cancelled"));
    return changed;
}

Result<void> save(Context& context, db::Connection& connection, const QList<Article>& changed)
{
    MADOGUCHI_TRY_ASSIGN(actor, actingUser(context, connection));
    IdMaker ids(context.clock, context.random);
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(connection));
    store::OutboxRepository outbox(connection);
    for (const Article& article : changed)
        MADOGUCHI_TRY(outbox.performWithin(
            {ids.make<CommandId>(), actor.user, context.clock.now(), SaveArticle{article, article.version}},
            actor));
    return transaction.commit();
}

ExitCode run(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    watchForInterrupt();
    Progress progress(context, parser.isSet(QStringLiteral("progress")));
    const auto changed = outdated(context, **connection, progress);
    progress.clear();
    if (!changed)
        return context.fail(changed.error());
    if (const auto saved = save(context, **connection, *changed); !saved)
        return context.fail(saved.error());
    const auto indexed = search::Indexer(**connection).bringUpToDate([&](qint64 done, qint64 total) {
        return progress.show(QStringLiteral("indexing"), done, total);
    });
    progress.clear();
    // What is left of the index is made by the next program that opens the store.
    if (!indexed && indexed.error().code != ErrorCode::Cancelled)
        return context.fail(indexed.error());
    context.out << changed->size() << " Q&As read anew" << Qt::endl;
    return ExitCode::Done;
}

} // namespace

Subcommand refreshArticlesCommand()
{
    return {QStringLiteral("refresh articles"),
            QStringLiteral("Makes readings and glosses of all Q&As anew, after an upgrade; where there is a "
                           "hub, 'madoguchid refresh' does it for everyone."),
            declare, run};
}

} // namespace madoguchi::ctl
