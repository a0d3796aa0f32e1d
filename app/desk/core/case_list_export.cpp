// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_list_export.h"

#include "app/desk/core/sheet_file.h"

#include <QDateTime>

namespace madoguchi::desk {

namespace {

const QString printChannel = QStringLiteral("case-print");
constexpr size_t linesAtOnce = 500;

struct Question
{
    CaseListQuery query;
    Actor actor;
    Timestamp now;
};

Result<std::vector<qint64>> rowsOf(db::Connection& connection, const Question& question)
{
    const CaseListQuery& query = question.query;
    store::CaseFilter filter = query.filter(question.now);
    filter.withoutRestricted = true;
    std::optional<Actor> waits;
    if (query.scope == CaseScope::Waiting)
        waits = question.actor;
    const qint64 offset = qint64(question.now.toLocal().offsetFromUtc()) * 1000;
    MADOGUCHI_TRY_ASSIGN(index,
                         store::CaseListRepository(connection)
                             .index(filter, waits, query.order, query.reversed, query.grouping, offset));
    return index.rows;
}

using EachLine = std::function<Result<void>(const store::CaseLine&)>;

Result<void> forEachLine(db::Connection& connection, const std::vector<qint64>& rows, const Actor& actor,
                         const EachLine& each)
{
    store::CaseListRepository cases(connection);
    for (size_t first = 0; first < rows.size(); first += linesAtOnce) {
        const std::vector<qint64> some(rows.begin() + qint64(first),
                                       rows.begin() + qint64(std::min(first + linesAtOnce, rows.size())));
        MADOGUCHI_TRY_ASSIGN(lines, cases.lines(some, actor));
        QHash<qint64, const store::CaseLine*> byRow;
        for (const store::CaseLine& line : lines)
            byRow.insert(line.row, &line);
        for (const qint64 row : some) {
            if (const store::CaseLine* line = byRow.value(row))
                MADOGUCHI_TRY(each(*line));
        }
    }
    return {};
}

Result<int> writeFile(db::Connection& connection, const Question& question, const CaseSheet& sheet,
                      OutgoingFile& out, text::Encoding encoding, const ExportJob::Progress& progress)
{
    MADOGUCHI_TRY_ASSIGN(rows, rowsOf(connection, question));
    SheetFile file(out, encoding);
    MADOGUCHI_TRY(file.begin(sheet.header));
    int done = 0;
    MADOGUCHI_TRY(forEachLine(connection, rows, question.actor, [&](const store::CaseLine& line) {
        if (++done % int(linesAtOnce) == 0)
            progress(done, int(rows.size()));
        return file.add(line.number, sheet.cells(line));
    }));
    return done;
}

struct Printed
{
    QList<QStringList> rows;
    int total = 0;
};

Result<Printed> readSome(db::Connection& connection, const Question& question, const CaseSheet& sheet,
                         int most)
{
    MADOGUCHI_TRY_ASSIGN(rows, rowsOf(connection, question));
    Printed printed;
    printed.total = int(rows.size());
    rows.resize(std::min(rows.size(), size_t(most)));
    MADOGUCHI_TRY(forEachLine(connection, rows, question.actor, [&](const store::CaseLine& line) {
        printed.rows.append(sheet.cells(line));
        return Result<void>();
    }));
    return printed;
}

} // namespace

CaseListExport::CaseListExport(CommandRunner& commands, QObject* parent)
    : ExportJob(commands, QStringLiteral("case-export"), parent)
{
}

void CaseListExport::start(const CaseListQuery& query, const CaseSheet& sheet, const QString& file,
                           text::Encoding encoding)
{
    const auto& user = commands().user();
    if (!user)
        return;
    const Question question{query, user->actor, commands().clock().now()};
    run(file, {EntityKind::Case, QStringLiteral("csv")},
        [question, sheet, encoding](db::Connection& connection, OutgoingFile& out, const Progress& progress) {
            return writeFile(connection, question, sheet, out, encoding, progress);
        });
}

void CaseListExport::readForPrint(const CaseListQuery& query, const CaseSheet& sheet, int most)
{
    const auto& user = commands().user();
    if (!user)
        return;
    const Question question{query, user->actor, commands().clock().now()};
    commands().store().lists().submitLatest(
        printChannel,
        [question, sheet, most](db::Connection& connection) {
            return readSome(connection, question, sheet, most);
        },
        this,
        [this](const Result<Printed>& printed) {
            if (printed)
                Q_EMIT read(printed->rows, printed->total);
            else if (printed.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(printed.error());
        });
}

} // namespace madoguchi::desk
