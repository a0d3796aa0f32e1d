// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/batch_search.h"
#include "app/ctl/subcommand.h"
#include "kb/domain/names.h"
#include "kb/search/indexer.h"
#include "kb/search/searcher.h"
#include "kb/store/store.h"

namespace madoguchi::ctl {

namespace {

void declare(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("lang"), QStringLiteral("Only Q&As in this language: ja, en, zh or ko."),
         QStringLiteral("L")},
        {QStringLiteral("limit"), QStringLiteral("How many results; 10 otherwise, 100 with --batch."),
         QStringLiteral("N"), QStringLiteral("10")},
        {QStringLiteral("explain"), QStringLiteral("Says why each result is there.")},
        {QStringLiteral("no-translation"),
         QStringLiteral("Only what stands there in the language of the query: no glosses, no word tables.")},
        {QStringLiteral("batch"),
         QStringLiteral("Searches for each line (id, tab, text) and prints a TREC run: qid Q0 number rank "
                        "score madoguchi"),
         QStringLiteral("QUERIES.tsv")},
    });
    parser.addPositionalArgument(QStringLiteral("words"), QStringLiteral("What to search for."),
                                 QStringLiteral("[WORDS…]"));
}

QString reasonText(const search::Reason& reason)
{
    switch (reason.kind) {
    case search::ReasonKind::Words:
        return QStringLiteral("words: ") + reason.detail;
    case search::ReasonKind::Keyword:
        return QStringLiteral("keyword: ") + reason.detail;
    case search::ReasonKind::Reading:
        return QStringLiteral("reading: ") + reason.detail;
    case search::ReasonKind::Learned:
        return QStringLiteral("learned from contacts ") + reason.detail;
    case search::ReasonKind::Synonym:
        return QStringLiteral("synonym: %1 for %2").arg(reason.detail, reason.typed);
    case search::ReasonKind::Translation:
        return QStringLiteral("translation: %1 for %2").arg(reason.detail, reason.typed);
    }
    return QStringLiteral("other: ") + reason.detail;
}

/// Columns separated by tabs: rank, number, language, score, question; with --explain the reasons beneath.
void print(Context& context, const search::SearchResults& results, bool explain)
{
    int rank = 0;
    for (const search::SearchHit& hit : results.hits) {
        context.out << ++rank << '\t' << hit.article.number << '\t' << toWord(hit.article.language) << '\t'
                    << QString::number(hit.score, 'f', 4) << '\t' << hit.article.question.simplified()
                    << '\n';
        if (!explain)
            continue;
        for (const search::Reason& reason : hit.reasons)
            context.out << "\t" << reasonText(reason).trimmed() << '\n';
        if (hit.answeredContacts > 0)
            context.out << "\tanswered " << hit.answeredContacts << " contacts\n";
    }
    context.out.flush();
}

ExitCode searchWith(Context& context, const QCommandLineParser& parser, const search::SearchRequest& request)
{
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    if (const auto indexed = search::Indexer(**connection).bringUpToDate(); !indexed)
        return context.fail(indexed.error());
    search::Searcher searcher(**connection);
    if (parser.isSet(QStringLiteral("batch")))
        return searchBatch(context, searcher, request, parser.value(QStringLiteral("batch")));
    const auto results = searcher.search(request);
    if (!results)
        return context.fail(results.error());
    print(context, *results, parser.isSet(QStringLiteral("explain")));
    return ExitCode::Done;
}

ExitCode run(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    const bool batch = parser.isSet(QStringLiteral("batch"));
    if (batch != arguments.isEmpty())
        return misused(context, batch ? QStringLiteral("either words or --batch, not both")
                                      : QStringLiteral("something to search for is needed"));
    const auto limit = positiveOption(context, parser, QStringLiteral("limit"));
    if (!limit)
        return ExitCode::Usage;
    search::SearchRequest request;
    request.text = arguments.join(u' ');
    request.limit = batch && !parser.isSet(QStringLiteral("limit")) ? 100 : *limit;
    request.acrossLanguages = !parser.isSet(QStringLiteral("no-translation"));
    if (parser.isSet(QStringLiteral("lang"))) {
        request.language = languageFromWord(parser.value(QStringLiteral("lang")));
        if (!request.language)
            return misused(context, QStringLiteral("--lang needs ja, en, zh or ko"));
    }
    return searchWith(context, parser, request);
}

} // namespace

Subcommand searchCommand()
{
    return {QStringLiteral("search"), QStringLiteral("Finds published Q&As."), declare, run};
}

} // namespace madoguchi::ctl
