// SPDX-License-Identifier: GPL-3.0-or-later
// I4, I5 on PostgreSQL: two hubs of eight writers each push contacts into one feed, commits are delayed at
// random, sessions are cut; readers beside them must miss nothing. The same with rows numbered by a serial
// column must miss some, or the delays prove nothing.
//
//   ordering --url URL [--rows N] [--control N] [--cut-every MS] [--per-push N] [--bulk N]      URL: an empty
//   database
#include "kb/base/clock.h"
#include "kb/base/random.h"
#include "kb/db/statement.h"
#include "kb/hub/hub_store.h"
#include "tests/process/ordering/readers.h"
#include "tests/process/ordering/writers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QProcess>

#include <cstdio>
#include <thread>
#include <vector>

using namespace madoguchi;
using namespace madoguchi::ordering;

namespace {

constexpr int hubs = 2;
constexpr int readers = 3;

struct Figures
{
    bool whole = false;
    qint64 seconds = 0;
    qint64 again = 0;
    qint64 cut = 0;
    std::vector<qint64> missed;
    std::vector<qint64> seen;

    [[nodiscard]] qint64 allMissed() const
    {
        qint64 sum = 0;
        for (const qint64 each : missed)
            sum += each;
        return sum;
    }
};

struct Plan
{
    QString url;
    int perPush = 0;
    int bulk = 0; ///< WriterPlan::bulk
    int cutEveryMs = 0;
};

Figures run(const Plan& plan, qint64 rows, bool plain, int cutEveryMs)
{
    const QString& url = plan.url;
    const SystemClock clock;
    const qint64 start = clock.steadyMs();
    Figures figures;
    figures.missed.resize(readers);
    figures.seen.resize(readers);
    std::atomic<bool> done = false;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < readers; ++i)
        threads.emplace_back(
            [&, i] { figures.missed[i] = (plain ? followPlain : followFeed)(url, done, figures.seen[i]); });
    std::thread cutter([&] { figures.cut = cutEveryMs > 0 ? cutSessions(url, done, cutEveryMs) : 0; });

    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < hubs; ++i) {
        auto& process = processes.emplace_back(std::make_unique<QProcess>());
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{QStringLiteral("--url"),      url,
                              QStringLiteral("--hub"),      QString::number(rows / hubs),
                              QStringLiteral("--per-push"), QString::number(plan.perPush),
                              QStringLiteral("--bulk"),     QString::number(plan.bulk)};
        if (plain)
            arguments += QStringLiteral("--plain");
        process->start(QCoreApplication::applicationFilePath(), arguments);
    }
    figures.whole = true;
    for (const auto& process : processes) {
        process->waitForFinished(-1);
        figures.whole =
            figures.whole && process->exitStatus() == QProcess::NormalExit && process->exitCode() == 0;
        figures.again += process->readAllStandardOutput().trimmed().toLongLong();
    }
    done = true;
    cutter.join();
    for (std::thread& thread : threads)
        thread.join();
    figures.seconds = std::max<qint64>(1, (clock.steadyMs() - start) / 1000);
    return figures;
}

// Every contact once, each revision taken: what the readers were to see.
bool isWhole(const Plan& plan, qint64 rows)
{
    const QString& url = plan.url;
    SystemClock clock;
    SystemRandom random;
    IdMaker ids(clock, random);
    const auto store = hub::HubStore::open(url, city, ids);
    if (!store)
        return false;
    // Ten million rows take their time.
    if (!(*store)->connection().runScript("SET statement_timeout = 0", QStringLiteral("count")))
        return false;
    const auto count = [&](const char* sql) {
        return db::selectInteger((*store)->connection(), QString::fromLatin1(sql)).value_or(-1);
    };
    const qint64 entities = count("SELECT count(*) FROM entity");
    const qint64 commands = count("SELECT count(*) FROM command");
    const qint64 greatest = count("SELECT max(rev) FROM entity");
    const qint64 least = count("SELECT min(rev) FROM entity");
    const qint64 head = (*store)->head(centreFeed(city)).value_or(-1);
    std::printf("  entities %lld, commands %lld, revisions %lld to %lld, head %lld\n",
                static_cast<long long>(entities), static_cast<long long>(commands),
                static_cast<long long>(least), static_cast<long long>(greatest),
                static_cast<long long>(head));
    const bool allPushed = plan.bulk == 0;
    return entities == rows && (allPushed ? commands == rows : commands > 0 && commands < rows) &&
           greatest == rows && least == 1 && head == rows;
}

void print(const char* what, qint64 rows, const Figures& figures)
{
    std::printf("%s: %lld rows by 8 writers x %d hubs in %lld s (%lld/s), %lld sessions cut, %lld pushes "
                "sent again\n",
                what, static_cast<long long>(rows), hubs, static_cast<long long>(figures.seconds),
                static_cast<long long>(rows / figures.seconds), static_cast<long long>(figures.cut),
                static_cast<long long>(figures.again));
    std::printf("  missed by %d readers: %lld (of %lld seen by each of them at most)\n", readers,
                static_cast<long long>(figures.allMissed()),
                static_cast<long long>(*std::max_element(figures.seen.begin(), figures.seen.end())));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    QCommandLineParser parser;
    const auto option = [&](const char* name, const char* value) {
        parser.addOption(
            {QString::fromLatin1(name), {}, QString::fromLatin1("value"), QString::fromLatin1(value)});
    };
    option("url", "");
    option("rows", "100000");
    option("control", "20000");
    option("cut-every", "100");
    option("per-push", "50");
    option("bulk", "0");
    option("hub", "0");
    parser.addOption(QCommandLineOption(QStringLiteral("plain")));
    parser.process(application);
    const auto number = [&](const char* name) {
        return parser.value(QString::fromLatin1(name)).toLongLong();
    };
    const Plan plan{parser.value(QStringLiteral("url")), static_cast<int>(number("per-push")),
                    static_cast<int>(number("bulk")), static_cast<int>(number("cut-every"))};
    if (number("hub") > 0)
        return runWriters({.url = plan.url,
                           .rows = number("hub"),
                           .perPush = plan.perPush,
                           .bulk = plan.bulk,
                           .plain = parser.isSet(QStringLiteral("plain"))});

    const qint64 rows = number("rows") / hubs * hubs;
    const qint64 controlRows = number("control") / hubs * hubs;
    if (!prepare(plan.url, true)) {
        std::fprintf(stderr, "ordering: no empty database at %s\n", qUtf8Printable(plan.url));
        return 2;
    }
    const Figures feed = run(plan, rows, false, plan.cutEveryMs);
    print("feed", rows, feed);
    const bool good = isWhole(plan, rows) && feed.whole && feed.allMissed() == 0 &&
                      *std::min_element(feed.seen.begin(), feed.seen.end()) == rows;
    const Figures plain = run(plan, controlRows, true, 0);
    print("control, a plain serial", controlRows, plain);
    const bool telling = plain.whole && plain.allMissed() > 0;
    std::printf("%s\n", good && telling ? "PASSED" : good ? "FAILED: the control missed nothing" : "FAILED");
    return good && telling ? 0 : 1;
}
