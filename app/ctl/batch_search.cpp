// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/batch_search.h"

#include "app/ctl/input_file.h"
#include "app/ctl/messages.h"
#include "kb/text/encoding.h"

namespace madoguchi::ctl {

namespace {

struct Query
{
    QString id;
    QString text;
};

/// A run's columns are separated by spaces.
QString oneWord(const QString& text)
{
    return QString(text).replace(u' ', u'_');
}

/// Nothing if a line is bad; all such lines are said.
std::optional<std::vector<Query>> queriesIn(Context& context, const QString& path, const QString& text)
{
    std::vector<Query> queries;
    bool good = true;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const QString id = line.left(tab).simplified();
        if (tab < 0 || id.isEmpty()) {
            context.err << path << ':' << number << ": an id and a tab are needed before the text"
                        << Qt::endl;
            good = false;
            continue;
        }
        queries.push_back({oneWord(id), line.mid(tab + 1).simplified()});
    }
    return good ? std::optional(queries) : std::nullopt;
}

} // namespace

ExitCode searchBatch(Context& context, search::Searcher& searcher, search::SearchRequest request,
                     const QString& path)
{
    const auto file = openInput(path);
    if (!file)
        return context.fail(file.error());
    const auto decoded = text::decode((*file)->readAll());
    if (!decoded)
        return context.fail(ExitCode::BadInput, path + u": " + message(decoded.error()));
    const auto queries = queriesIn(context, path, decoded->text);
    if (!queries)
        return ExitCode::BadInput;
    for (const Query& query : *queries) {
        request.text = query.text;
        const auto results = searcher.search(request);
        if (!results)
            return context.fail(results.error());
        int rank = 0;
        for (const search::SearchHit& hit : results->hits)
            context.out << query.id << " Q0 " << oneWord(hit.article.number) << ' ' << ++rank << ' '
                        << QString::number(hit.score, 'f', 6) << " madoguchi\n";
    }
    context.out.flush();
    return ExitCode::Done;
}

} // namespace madoguchi::ctl
