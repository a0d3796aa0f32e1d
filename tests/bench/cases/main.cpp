// SPDX-License-Identifier: GPL-3.0-or-later
// bench_cases STORE [COUNT]: the real window over many cases: open, filter with each key, sort, group,
// scroll, export; from the key to the painted lines, and the longest the window did not answer meanwhile.
#include "app/desk/ui/cases/cases_workspace.h"
#include "app/desk/ui/cases/list/case_list_pane.h"
#include "app/desk/ui/cases/list/case_list_table.h"
#include "app/desk/ui/cases/times/case_times_page.h"
#include "tests/bench/bench_desk.h"
#include "tests/bench/cases/city.h"
#include "tests/bench/need.h"
#include "tests/bench/times.h"

#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

constexpr int casesWorkspace = 4;
constexpr int manyCases = 100'000;
constexpr qint64 patienceMs = 60'000;

class Screen
{
public:
    explicit Screen(BenchDesk& desk)
        : m_desk(desk)
        , m_model(desk.core->caseList)
        , m_table(desk.window().findChild<desk::CaseListTable*>())
    {
        QObject::connect(&m_model, &desk::CaseListModel::loaded, m_table, [this] { m_answered = true; });
    }

    /// From `act` until what it asked for is painted. `asks`: another list is asked for.
    template <typename Act>
    void step(Times& times, bool asks, Act act)
    {
        m_answered = !asks;
        QElapsedTimer patience;
        patience.start();
        times.begin();
        spent([&] { act(); });
        while (!m_answered || !isComplete()) {
            spent([] { QCoreApplication::processEvents(); });
            QThread::usleep(100);
            if (patience.elapsed() > patienceMs)
                qFatal("waited a minute for the list");
        }
        spent([&] { m_desk.window().repaint(); });
        times.end();
    }
    void rest(qint64 ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    /// Time passes.
    void tick()
    {
        spent([] { QCoreApplication::processEvents(); });
        QThread::usleep(100);
    }
    [[nodiscard]] double longest() const { return m_longest; }
    void forget() { m_longest = 0; }
    desk::CaseListTable& table() { return *m_table; }
    desk::CaseListModel& model() { return m_model; }

private:
    template <typename Act>
    void spent(Act act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        m_longest = std::max(m_longest, double(timer.nsecsElapsed()) / 1e6);
    }
    /// All lines in sight are there.
    [[nodiscard]] bool isComplete() const
    {
        const int rows = m_model.rowCount();
        const int first = std::max(0, m_table->rowAt(0));
        int last = m_table->rowAt(m_table->viewport()->height() - 1);
        last = last < 0 ? rows - 1 : last;
        for (int row = first; row <= last; ++row) {
            if (!m_model.isGroup(row) && !m_model.lineAt(row))
                return false;
        }
        return true;
    }

    BenchDesk& m_desk;
    desk::CaseListModel& m_model;
    desk::CaseListTable* m_table;
    bool m_answered = false;
    double m_longest = 0;
};

void type(Screen& screen, QLineEdit& field, const QString& word, Times& times)
{
    for (qsizetype length = 1; length <= word.size(); ++length)
        screen.step(times, true, [&] { field.setText(word.left(length)); });
    screen.step(times, true, [&] { field.clear(); });
}

void report(Screen& screen, Times& times, const char* what)
{
    times.print(what);
    std::printf("%-24s the window did not answer for %.1f ms at the longest\n", "", screen.longest());
    screen.forget();
}

void exportAll(BenchDesk& desk, Screen& screen)
{
    QTemporaryDir directory;
    auto* pane = desk.window().findChild<desk::CaseListPane*>();
    bool done = false;
    QObject::connect(&desk.core->caseExport, &desk::CaseListExport::finished, pane, [&] { done = true; });
    desk::CaseListQuery all;
    all.scope = desk::CaseScope::All;
    Times times;
    times.begin();
    Q_EMIT pane->exportRequested(all, directory.filePath(QStringLiteral("cases.csv")),
                                 text::Encoding::Utf8Bom);
    while (!done)
        screen.rest(5);
    times.end();
    times.print("export to CSV");
}

/// The times of all cases: read and reckoned for the first time, then asked in other ways.
void reckonTimes(BenchDesk& desk, Screen& screen)
{
    auto& times = desk.core->caseTimes;
    auto* cases = desk.window().findChild<desk::CasesWorkspace*>();
    bool done = false;
    QObject::connect(&times, &desk::CaseTimesSession::changed, cases, [&] { done = true; });
    const auto wait = [&](Times& taken, auto act) {
        done = false;
        taken.begin();
        act();
        while (!done)
            screen.tick();
        taken.end();
    };
    cases->showPage(desk::CasesWorkspace::Times);
    desk::CaseTimesQuery query = desk::CaseTimesQuery::usual(times.now());
    query.from = QDate(2000, 1, 1);
    Times first;
    screen.forget();
    wait(first, [&] { cases->times()->setQuery(query); });
    report(screen, first, "times, first");
    std::printf("%-24s %d cases counted, %zu steps\n", "", times.report().cases, times.report().steps.size());
    Times again;
    for (const TimesGrouping grouping : {TimesGrouping::Flow, TimesGrouping::Unit, TimesGrouping::Kind}) {
        query.grouping = grouping;
        query.split = query.split.isValid() ? QDate() : QDate(2020, 4, 1);
        wait(again, [&] { cases->times()->setQuery(query); });
    }
    report(screen, again, "times, asked otherwise");
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (argc < 2)
        qFatal("bench_cases STORE [COUNT]");
    const QString store = QString::fromLocal8Bit(argv[1]);
    const int count = argc > 2 ? QByteArray(argv[2]).toInt() : manyCases;
    makeCases(store, count);
    std::printf("%d cases, %lld MiB\n", count, QFileInfo(store).size() / 1024 / 1024);

    QTemporaryDir settings;
    BenchDesk desk(store, settings.filePath(QStringLiteral("desk.conf")));
    desk.enter();
    desk.core->commands.setUser(
        desk::SignedInUser{QStringLiteral("kocho"), QStringLiteral("広聴"), hearingActor(), true});
    desk.settle();
    Screen screen(desk);

    Times opening;
    screen.step(opening, true, [&] { desk.window().showWorkspace(casesWorkspace); });
    report(screen, opening, "open the workspace");

    auto* pane = desk.window().findChild<desk::CaseListPane*>();
    desk::CaseListQuery all;
    all.scope = desk::CaseScope::All;
    all.order = store::CaseOrder::Received;
    Times whole;
    for (int round = 0; round < 9; ++round) {
        screen.step(whole, true, [&] { pane->setQuery({}); });
        screen.step(whole, true, [&] { pane->setQuery(all); });
    }
    report(screen, whole, "open / all by turns");

    auto* field = desk.window().findChild<QLineEdit*>(QStringLiteral("caseSearch"));
    Times keys;
    for (const QString& word :
         {QStringLiteral("街路灯"), QStringLiteral("図書館 開館"), QStringLiteral("2019-0012"),
          QStringLiteral("市民 4711"), QStringLiteral("ごみの収集"), QStringLiteral("zzz")})
        type(screen, *field, word, keys);
    report(screen, keys, "filter, each key");

    Times sorting;
    for (int round = 0; round < 2; ++round) {
        for (int column = 0; column < desk::CaseListModel::ColumnCount; ++column)
            screen.step(sorting, true,
                        [&] { Q_EMIT screen.table().horizontalHeader()->sectionClicked(column); });
    }
    report(screen, sorting, "sort by a column");

    Times grouping;
    for (int group = 1; group <= int(store::CaseGrouping::DueWeek); ++group) {
        desk::CaseListQuery grouped = all;
        grouped.grouping = static_cast<store::CaseGrouping>(group);
        screen.step(grouping, true, [&] { pane->setQuery(grouped); });
    }
    report(screen, grouping, "group");
    screen.step(grouping, true, [&] { pane->setQuery(all); });
    screen.forget();

    QScrollBar& bar = *screen.table().verticalScrollBar();
    Times jumping;
    for (int place = 0; place < 100; ++place)
        screen.step(jumping, false,
                    [&] { bar.setValue(int(qint64(bar.maximum()) * ((place * 37) % 100) / 99)); });
    report(screen, jumping, "jump anywhere");
    Times paging;
    bar.setValue(0);
    for (int page = 0; page < 100; ++page)
        screen.step(paging, false, [&] { bar.setValue(bar.value() + bar.pageStep()); });
    report(screen, paging, "page down");

    Times refreshing;
    for (int round = 0; round < 9; ++round)
        screen.step(refreshing, true, [&] { screen.model().refresh(); });
    report(screen, refreshing, "rows came");
    exportAll(desk, screen);
    reckonTimes(desk, screen);
    return 0;
}
