// SPDX-License-Identifier: GPL-3.0-or-later
// I4, I5 on PostgreSQL: two hubs of eight writers each push contacts and records of searches into two feeds,
// one to 200 commands a push or up to 1,000 as imports do; commits are delayed at random, sessions are cut;
// readers beside them must miss nothing. The same with rows numbered by a serial column must miss some, or
// the delays prove nothing.
//
//   ordering --url URL [--rows N] [--control N] [--cut-every MS] [--per-push N]      URL: an empty
//   database
#include "kb/base/clock.h"
#include "kb/base/plain_stores.h"
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
constexpr int readers = 3; // of each feed

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
    int perPush = 0; ///< at most
    int cutEveryMs = 0;
};

Figures run(const Plan& plan, qint64 rows, bool plain, int cutEveryMs)
{
    const QString& url = plan.url;
    const SystemClock clock;
    const qint64 start = clock.steadyMs();
    Figures figures;
    const std::vector<FeedId> followed = plain ? std::vector<FeedId>(1) : feeds();
    const size_t all = readers * followed.size();
    figures.missed.resize(all);
    figures.seen.resize(all);
    std::atomic<bool> done = false;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < all; ++i) {
        threads.emplace_back([&, i] {
            figures.missed[i] = plain ? followPlain(url, done, figures.seen[i])
                                      : followFeed(url, followed[i / readers], done, figures.seen[i]);
        });
    }
    std::thread cutter([&] { figures.cut = cutEveryMs > 0 ? cutSessions(url, done, cutEveryMs) : 0; });

    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < hubs; ++i) {
        auto& process = processes.emplace_back(std::make_unique<QProcess>());
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments{QStringLiteral("--url"),      url,
                              QStringLiteral("--hub"),      QString::number(rows / hubs),
                              QStringLiteral("--per-push"), QString::number(plan.perPush)};
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

// Everything once, each revision taken: what the readers were to see.
bool isWhole(const Plan& plan, qint64 rows, const Figures& figures)
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
    const auto count = [&](const QString& sql, const auto&... values) {
        return db::selectInteger((*store)->connection(), sql, values...).value_or(-1);
    };
    const qint64 commands = count(QStringLiteral("SELECT count(*) FROM command"));
    qint64 entities = 0;
    bool whole = commands == rows;
    for (size_t i = 0; i < feeds().size(); ++i) {
        const QString feed = feeds()[i].value;
        const qint64 held = count(QStringLiteral("SELECT count(*) FROM entity WHERE feed = ?"), feed);
        const qint64 least = count(QStringLiteral("SELECT min(rev) FROM entity WHERE feed = ?"), feed);
        const qint64 greatest = count(QStringLiteral("SELECT max(rev) FROM entity WHERE feed = ?"), feed);
        const qint64 head = (*store)->head(feeds()[i]).value_or(-1);
        std::printf("  %s: %lld rows, revisions %lld to %lld, head %lld\n", qUtf8Printable(feed),
                    static_cast<long long>(held), static_cast<long long>(least),
                    static_cast<long long>(greatest), static_cast<long long>(head));
        entities += held;
        whole = whole && held == greatest && least == 1 && head == held;
        for (size_t reader = i * readers; reader < (i + 1) * readers; ++reader)
            whole = whole && figures.seen[reader] == held;
    }
    std::printf("  commands %lld\n", static_cast<long long>(commands));
    return whole && entities == rows;
}

void print(const char* what, qint64 rows, const Figures& figures)
{
    std::printf("%s: %lld rows by 8 writers x %d hubs in %lld s (%lld/s), %lld sessions cut, %lld pushes "
                "sent again\n",
                what, static_cast<long long>(rows), hubs, static_cast<long long>(figures.seconds),
                static_cast<long long>(rows / figures.seconds), static_cast<long long>(figures.cut),
                static_cast<long long>(figures.again));
    std::printf("  missed by %zu readers: %lld (of %lld seen by each of them at most)\n", figures.seen.size(),
                static_cast<long long>(figures.allMissed()),
                static_cast<long long>(*std::max_element(figures.seen.begin(), figures.seen.end())));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    madoguchi::allowPlainStores();
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
    option("per-push", "200");
    option("hub", "0");
    parser.addOption(QCommandLineOption(QStringLiteral("plain")));
    parser.process(application);
    const auto number = [&](const char* name) {
        return parser.value(QString::fromLatin1(name)).toLongLong();
    };
    const Plan plan{parser.value(QStringLiteral("url")), static_cast<int>(number("per-push")),
                    static_cast<int>(number("cut-every"))};
    if (number("hub") > 0)
        return runWriters({.url = plan.url,
                           .rows = number("hub"),
                           .perPush = plan.perPush,
                           .plain = parser.isSet(QStringLiteral("plain"))});

    const qint64 rows = number("rows") / hubs * hubs;
    const qint64 controlRows = number("control") / hubs * hubs;
    if (!prepare(plan.url, true)) {
        std::fprintf(stderr, "ordering: no empty database at %s\n", qUtf8Printable(plan.url));
        return 2;
    }
    const Figures feed = run(plan, rows, false, plan.cutEveryMs);
    print("feed", rows, feed);
    const bool good = isWhole(plan, rows, feed) && feed.whole && feed.allMissed() == 0;
    const Figures plain = run(plan, controlRows, true, 0);
    print("control, a plain serial", controlRows, plain);
    const bool telling = plain.whole && plain.allMissed() > 0;
    std::printf("%s\n", good && telling ? "PASSED" : good ? "FAILED: the control missed nothing" : "FAILED");
    return good && telling ? 0 : 1;
}
