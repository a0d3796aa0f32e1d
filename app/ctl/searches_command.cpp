// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/subcommand.h"
#include "kb/domain/names.h"
#include "kb/exchange/csv_fields.h"
#include "kb/store/search_record_repository.h"
#include "kb/store/store.h"

#include <QMap>

#include <limits>

namespace madoguchi::ctl {

namespace {

constexpr size_t mostFrequentShown = 20;

void declare(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("limit"),
                      QStringLiteral("How many searches are printed, the latest first; 100 otherwise."),
                      QStringLiteral("N"), QStringLiteral("100")});
    parser.addOption(
        {QStringLiteral("csv"), QStringLiteral("All of them as CSV with a header, without the summary.")});
}

QStringList cellsOf(const SearchRecord& record, const QString& separator)
{
    return {record.at.toLocal().toString(QStringLiteral("yyyy-MM-dd HH:00")),
            toWord(record.language),
            QString::number(record.results),
            record.terms.join(separator),
            record.opened.join(separator),
            record.closed.join(separator)};
}

void printCsv(Context& context, const std::vector<SearchRecord>& records)
{
    context.out << "hour,lang,results,terms,opened,closed\r\n";
    for (const SearchRecord& record : records)
        context.out << exchange::csvLine(cellsOf(record, QStringLiteral(" ")));
}

/// Columns separated by tabs: hour, language, results, terms, opened, closed.
void printLines(Context& context, const std::vector<SearchRecord>& records, int limit)
{
    const auto shown = std::min(records.size(), static_cast<size_t>(limit));
    for (size_t i = 0; i < shown; ++i) {
        QStringList cells = cellsOf(records[i], QStringLiteral(" "));
        for (QString& cell : cells) {
            if (cell.isEmpty())
                cell = QStringLiteral("-");
        }
        context.out << cells.join(u'\t') << '\n';
    }
}

/// Searches for the same terms, whatever their order, are one line.
template <typename Counts>
void printMostFrequent(Context& context, const QString& title, const std::vector<SearchRecord>& records,
                       Counts counts)
{
    QMap<QString, int> times;
    int all = 0;
    for (const SearchRecord& record : records) {
        if (!counts(record))
            continue;
        ++all;
        QStringList terms = record.terms;
        terms.sort();
        ++times[terms.isEmpty() ? QStringLiteral("(no word of any Q&A)") : terms.join(u' ')];
    }
    std::vector<std::pair<int, QString>> sorted;
    for (auto it = times.cbegin(); it != times.cend(); ++it)
        sorted.emplace_back(it.value(), it.key());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    context.out << "# " << title << ": " << all << '\n';
    for (size_t i = 0; i < std::min(sorted.size(), mostFrequentShown); ++i)
        context.out << "# " << sorted[i].first << '\t' << sorted[i].second << '\n';
}

ExitCode run(Context& context, const QCommandLineParser& parser, const QStringList& arguments)
{
    if (!arguments.isEmpty())
        return misused(context, QStringLiteral("'%1' is not understood").arg(arguments.first()));
    const auto limit = positiveOption(context, parser, QStringLiteral("limit"));
    if (!limit)
        return ExitCode::Usage;
    const auto connection = store::openStore(context.storePath);
    if (!connection)
        return context.fail(connection.error());
    const bool csv = parser.isSet(QStringLiteral("csv"));
    const int wanted =
        csv && parser.isSet(QStringLiteral("limit")) ? *limit : std::numeric_limits<int>::max();
    const auto records = store::SearchRecordRepository(**connection).latest(wanted);
    if (!records)
        return context.fail(records.error());
    if (csv) {
        printCsv(context, *records);
        return ExitCode::Done;
    }
    printLines(context, *records, *limit);
    printMostFrequent(context, QStringLiteral("searches"), *records,
                      [](const SearchRecord&) { return true; });
    printMostFrequent(context, QStringLiteral("without results"), *records,
                      [](const SearchRecord& record) { return record.results == 0; });
    printMostFrequent(context, QStringLiteral("results, but no Q&A opened"), *records,
                      [](const SearchRecord& record) {
                          return record.results > 0 && record.opened.isEmpty() && record.closed.isEmpty();
                      });
    return ExitCode::Done;
}

} // namespace

Subcommand searchesCommand()
{
    return {QStringLiteral("searches"),
            QStringLiteral("Prints what was searched for, with neither person nor text."), declare, run};
}

} // namespace madoguchi::ctl
