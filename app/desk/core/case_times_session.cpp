// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_times_session.h"

#include "app/desk/core/sheet_file.h"
#include "kb/domain/case_rights.h"
#include "kb/store/calendar_repository.h"
#include "kb/store/case_list_repository.h"
#include "kb/store/case_times_repository.h"

#include <unordered_map>
#include <unordered_set>

namespace madoguchi::desk {

namespace {

const QString channel = QStringLiteral("case-times");
const QString linesChannel = QStringLiteral("case-times-lines");
/// Fewer are read before anybody would see a bar.
constexpr int worthSaying = 1'000;

} // namespace

/// What is known of the cases of the days last asked for.
struct CaseTimesSession::Held
{
    struct Kept
    {
        store::CaseMark mark;
        CaseTimes times;
    };

    std::unordered_map<qint64, Kept> cases;
};

/// One way from the question to the report.
struct CaseTimesSession::Run
{
    CaseTimesQuery query;
    TimesQuestion question;
    Timestamp now;
    std::shared_ptr<Held> held;
    bool begun = false;
    std::vector<store::CaseMark> toRead;
    size_t next = 0;

    Result<void> begin(db::Connection& connection)
    {
        MADOGUCHI_TRY_ASSIGN(marks,
                             store::CaseTimesRepository(connection).marks(question.from, question.until));
        std::unordered_set<qint64> present;
        for (const store::CaseMark& mark : marks) {
            present.insert(mark.row);
            const auto kept = held->cases.find(mark.row);
            if (kept == held->cases.end() || kept->second.mark != mark)
                toRead.push_back(mark);
        }
        std::erase_if(held->cases, [&](const auto& each) { return !present.contains(each.first); });
        begun = true;
        return {};
    }
    Result<void> readSome(db::Connection& connection)
    {
        if (!begun)
            MADOGUCHI_TRY(begin(connection));
        const size_t end = std::min(toRead.size(), next + casesAtOnce);
        std::vector<qint64> rows;
        std::unordered_map<qint64, const store::CaseMark*> marks;
        for (size_t place = next; place < end; ++place) {
            rows.push_back(toRead[place].row);
            marks.emplace(toRead[place].row, &toRead[place]);
            held->cases.erase(toRead[place].row);
        }
        MADOGUCHI_TRY_ASSIGN(read, store::CaseTimesRepository(connection).times(rows));
        for (auto& [row, times] : read)
            held->cases.insert_or_assign(row, Held::Kept{*marks.at(row), std::move(times)});
        next = end;
        return {};
    }
    Result<TimesReport> reckon(db::Connection& connection) const
    {
        MADOGUCHI_TRY_ASSIGN(calendar, store::CalendarRepository(connection).current());
        Timestamp first = now;
        for (const auto& [row, kept] : held->cases) {
            if (kept.times.leftOut == CaseLeftOut::None)
                first = std::min(first, kept.times.receivedAt);
        }
        const OfficeTime office(ServiceHours(calendar.value_or(CentreCalendar()), japanTime()),
                                centreDay(first), centreDay(now));
        TimesReckoner reckoner(question, office, now);
        for (const auto& [row, kept] : held->cases)
            reckoner.add(kept.times);
        return reckoner.report();
    }
};

CaseTimesSession::CaseTimesSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_export(commands, QStringLiteral("case-times-export"))
    , m_held(std::make_shared<Held>())
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, [this] {
        if (m_inSight && m_outdated && !isRunning())
            begin();
    });
    connect(&commands, &CommandRunner::userChanged, this, &CaseTimesSession::restart);
    connect(&m_export, &ExportJob::finished, this, &CaseTimesSession::written);
    connect(&m_export, &ExportJob::failed, this, &CaseTimesSession::writeFailed);
}

bool CaseTimesSession::readsAll() const
{
    return m_commands.user() && isOfHearingSection(m_commands.user()->actor);
}

void CaseTimesSession::setQuery(const CaseTimesQuery& query)
{
    m_query = query;
    if (m_inSight)
        begin();
    else
        m_outdated = true;
}

void CaseTimesSession::refresh()
{
    m_outdated = true;
    // Not put off by every change: a busy hub would never let it come.
    if (m_inSight && m_loaded && !m_gather.isActive())
        m_gather.start();
}

void CaseTimesSession::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (inSight && m_outdated && !isRunning() && m_query.from.isValid())
        begin();
}

void CaseTimesSession::begin()
{
    if (!m_commands.user() || m_commands.user()->emergency || !m_query.from.isValid())
        return;
    m_outdated = false;
    m_run = std::make_shared<Run>();
    m_run->query = m_query;
    m_run->question = m_query.question();
    m_run->now = now();
    m_run->held = m_held;
    goOn();
}

void CaseTimesSession::goOn()
{
    m_commands.store().lists().submitLatest(
        channel, [run = m_run](db::Connection& connection) { return run->readSome(connection); }, this,
        [this, run = m_run](const Result<void>& read) {
            if (run != m_run)
                return;
            if (!read) {
                fail(read.error());
                return;
            }
            if (run->toRead.size() > size_t(worthSaying))
                Q_EMIT progress(int(run->next), int(run->toRead.size()));
            // Whoever looks at the bar may have stopped it.
            if (run != m_run)
                return;
            if (run->next < run->toRead.size())
                goOn();
            else
                reckon();
        });
}

void CaseTimesSession::reckon()
{
    m_commands.store().lists().submitLatest(
        channel, [run = m_run](db::Connection& connection) { return run->reckon(connection); }, this,
        [this, run = m_run](Result<TimesReport> report) {
            if (run == m_run)
                take(std::move(report));
        });
}

void CaseTimesSession::take(Result<TimesReport> report)
{
    if (!report) {
        fail(report.error());
        return;
    }
    const CaseTimesQuery query = m_run->query;
    m_run.reset();
    const bool same = m_loaded && query == m_reckoned && *report == m_report;
    m_loaded = true;
    m_reckoned = query;
    m_report = std::move(*report);
    if (!same)
        Q_EMIT changed();
    if (m_outdated && m_inSight)
        m_gather.start();
}

void CaseTimesSession::fail(const Error& error)
{
    m_run.reset();
    m_outdated = true;
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

void CaseTimesSession::stop()
{
    if (!isRunning())
        return;
    m_commands.store().lists().cancel(channel);
    m_run.reset();
    m_outdated = true;
    Q_EMIT stopped();
}

void CaseTimesSession::restart()
{
    m_commands.store().lists().cancel(channel);
    m_commands.store().lists().cancel(linesChannel);
    m_run.reset();
    // A job that still runs has the former one to itself.
    m_held = std::make_shared<Held>();
    m_report = {};
    m_reckoned = {};
    m_loaded = false;
    m_outdated = true;
    Q_EMIT restarted();
    if (m_inSight)
        begin();
}

void CaseTimesSession::askLines(const std::vector<CaseId>& files)
{
    if (!m_commands.user())
        return;
    m_commands.store().lists().submitLatest(
        linesChannel,
        [files, actor = m_commands.user()->actor](
            db::Connection& connection) -> Result<std::vector<store::CaseLine>> {
            store::CaseListRepository cases(connection);
            std::vector<qint64> rows;
            for (const CaseId& file : files) {
                MADOGUCHI_TRY_ASSIGN(row, cases.rowOf(file));
                if (row)
                    rows.push_back(*row);
            }
            return cases.lines(rows, actor);
        },
        this,
        [this](const Result<std::vector<store::CaseLine>>& lines) {
            if (lines)
                Q_EMIT linesLoaded(*lines);
            else if (lines.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(lines.error());
        });
}

void CaseTimesSession::write(const QString& file, const QStringList& header, const QList<QStringList>& rows,
                             text::Encoding encoding)
{
    m_export.run(file, {EntityKind::Case, QStringLiteral("times.csv")},
                 [=](db::Connection&, OutgoingFile& out, const ExportJob::Progress&) -> Result<int> {
                     SheetFile sheet(out, encoding);
                     MADOGUCHI_TRY(sheet.begin(header));
                     for (const QStringList& row : rows)
                         MADOGUCHI_TRY(sheet.add(row.value(0), row));
                     return static_cast<int>(rows.size());
                 });
}

void CaseTimesSession::write(const QString& file, const QByteArray& bytes)
{
    m_export.run(file, {EntityKind::Case, QStringLiteral("times.png")},
                 [=](db::Connection&, OutgoingFile& out, const ExportJob::Progress&) -> Result<int> {
                     MADOGUCHI_TRY(out.write(bytes));
                     return 1;
                 });
}

} // namespace madoguchi::desk
