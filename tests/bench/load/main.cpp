// SPDX-License-Identifier: GPL-3.0-or-later
// One process plays many desks against a real madoguchid on the loopback. Open loop: when a push is to be
// sent is fixed beforehand, and its time counts from that moment, however late the hub or this program is.
//
//   bench_load seats --hub MADOGUCHID [--desks N] [--rate R] [--seconds S] [--contacts C] [--articles A]
//   bench_load store [--contacts N] [--steps K] [--store FILE-OR-URL] [--hub MADOGUCHID]
#include "tests/bench/load/hub.h"
#include "tests/bench/load/load_desk.h"
#include "tests/bench/need.h"

#include "kb/db/statement.h"
#include "kb/hub/command_intake.h"
#include "kb/hub/feed_reader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

template <typename Value>
Value at(std::vector<Value>& values, size_t permille)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * permille / 1000)];
}

void print(const char* what, std::vector<qint64>& ms)
{
    std::printf("%-34s n %7zu   p50 %5lld   p95 %5lld   p99 %5lld   max %5lld ms\n", what, ms.size(),
                static_cast<long long>(at(ms, 500)), static_cast<long long>(at(ms, 950)),
                static_cast<long long>(at(ms, 990)), static_cast<long long>(at(ms, 1000)));
    std::fflush(stdout);
}

bool waitUntil(const std::function<bool()>& done, qint64 ms)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return done();
}

class Seats
{
public:
    explicit Seats(const QCommandLineParser& parser)
        : m_desks(parser.value(QStringLiteral("desks")).toInt())
        , m_rate(parser.value(QStringLiteral("rate")).toDouble())
        , m_seconds(parser.value(QStringLiteral("seconds")).toInt())
        , m_hub(parser.value(QStringLiteral("hub")), m_directory.path(), m_desks + 50)
        , m_city(std::make_unique<City>(m_hub.store()))
        , m_seats(m_city->addSeats(m_desks))
    {
        m_city->addArticles(parser.value(QStringLiteral("articles")).toInt());
        const qint64 contacts = parser.value(QStringLiteral("contacts")).toLongLong();
        m_city->addContacts(contacts);
        m_watch.heads = need(m_city->store().heads());
        m_watch.heads.erase(insightFeed(city));
    }

    void run()
    {
        m_hub.start();
        m_watch.tls = m_hub.tls();
        m_watch.port = m_hub.port();
        for (const Seat& seat : m_seats)
            m_all.push_back(std::make_unique<LoadDesk>(m_watch, seat));
        fresh();
        const qint64 bare = m_hub.residentKiB();
        for (const auto& desk : m_all)
            desk->connectSoon();
        keepAlive();
        arrive("first sign-in by token, all at once");
        std::printf("%-34s %.1f KiB (hub: %lld MiB with %d desks)\n", "hub's memory per idle desk",
                    static_cast<double>(m_hub.residentKiB() - bare) / m_desks,
                    static_cast<long long>(m_hub.residentKiB() / 1024), m_watch.signedIn);
        load();
        for (const auto& desk : m_all)
            desk->cut();
        arrive("after every cable was cut");
        m_hub.kill();
        (void)waitUntil([this] { return m_watch.signedIn == 0; }, 10'000);
        m_hub.start();
        m_watch.port = m_hub.port();
        arrive("after the hub was killed");
    }

private:
    // Its rows are counted, not stored: bench_desk_store says what storing them costs.
    void fresh()
    {
        LoadDesk& desk = *m_all.front();
        desk.forgetCursors();
        QElapsedTimer timer;
        timer.start();
        desk.connectNow();
        const bool done = waitUntil([this] { return m_watch.current == 1; }, 120'000);
        std::printf("%-34s %lld rows pulled in %.1f s%s\n", "a new desk",
                    static_cast<long long>(m_watch.rows), static_cast<double>(timer.elapsed()) / 1000,
                    done ? "" : " NOT DONE");
        desk.cut();
        m_watch.rows = 0;
    }

    void arrive(const char* what)
    {
        m_watch.signInMs.clear();
        m_watch.attempts = 0;
        const double cpu = m_hub.cpuSeconds();
        QElapsedTimer timer;
        timer.start();
        qint64 half = 0;
        const bool done = waitUntil(
            [&] {
                if (half == 0 && m_watch.current >= m_desks / 2)
                    half = timer.elapsed();
                return m_watch.current >= m_desks;
            },
            300'000);
        std::printf(
            "%-34s %d of %d current, half %.1f s, all %.1f s; %lld attempts; hub's processor %.1f s%s\n",
            what, m_watch.current, m_desks, static_cast<double>(half) / 1000,
            static_cast<double>(timer.elapsed()) / 1000, static_cast<long long>(m_watch.attempts),
            m_hub.cpuSeconds() - cpu, done ? "" : " NOT DONE");
        print("  from connecting to signed in", m_watch.signInMs);
    }

    // A hub drops those it has not heard of for a minute; desks ping every ten seconds.
    void keepAlive()
    {
        QObject::connect(&m_ping, &QTimer::timeout, [this, next = size_t(0)]() mutable {
            for (size_t i = 0; i < 1 + m_all.size() / 100; ++i)
                m_all[next++ % m_all.size()]->ping();
        });
        m_ping.start(100);
    }

    void load()
    {
        m_watch.hints = m_watch.rows = m_watch.faults = 0;
        const double cpu = m_hub.cpuSeconds();
        const qint64 start = m_clock.steadyMs() + 100;
        const auto count = static_cast<qint64>(m_rate * m_seconds);
        qint64 sent = 0;
        QTimer pusher;
        QObject::connect(&pusher, &QTimer::timeout, [&] {
            for (; sent < count; ++sent) {
                const auto meantAt = start + static_cast<qint64>(static_cast<double>(sent) * 1000 / m_rate);
                if (meantAt > m_clock.steadyMs())
                    return;
                LoadDesk& desk = *m_all[m_random.below(static_cast<quint32>(m_all.size()))];
                if (desk.isOnline())
                    desk.push(m_city->contactCommand(desk.seat().user), meantAt);
            }
        });
        pusher.start(2);
        (void)waitUntil([&] { return sent == count; }, 1000LL * m_seconds + 60'000);
        const double busy = m_hub.cpuSeconds() - cpu;
        (void)waitUntil([&] { return std::cmp_greater_equal(m_watch.pushMs.size(), count); }, 30'000);
        std::printf("%-34s %.0f contacts/s for %d s to %d desks: %lld hints, %lld rows handed out, %lld "
                    "faults; hub's "
                    "processor %.0f %%\n",
                    "load, open loop", m_rate, m_seconds, m_desks, static_cast<long long>(m_watch.hints),
                    static_cast<long long>(m_watch.rows), static_cast<long long>(m_watch.faults),
                    100 * busy / m_seconds);
        print("  push, from when it was meant", m_watch.pushMs);
        print("  from a hint to its rows", m_watch.hintMs);
    }

    SystemClock m_clock;
    SystemRandom m_random;
    const int m_desks;
    const double m_rate;
    const int m_seconds;
    QTemporaryDir m_directory;
    Hub m_hub;
    std::unique_ptr<City> m_city;
    std::vector<Seat> m_seats;
    Watch m_watch{.clock = m_clock, .random = m_random};
    std::vector<std::unique_ptr<LoadDesk>> m_all;
    QTimer m_ping;
};

// Times of single operations while the store grows: flat, or not.
void growStore(const QCommandLineParser& parser)
{
    const qint64 contacts = parser.value(QStringLiteral("contacts")).toLongLong();
    const int steps = parser.value(QStringLiteral("steps")).toInt();
    const QTemporaryDir directory;
    const QString given = parser.value(QStringLiteral("store"));
    QDir().mkpath(directory.filePath(QStringLiteral("data")));
    Hub hub(parser.value(QStringLiteral("hub")), directory.path(), 100);
    const QString place = given.isEmpty() ? hub.store() : given;
    SystemClock clock;
    const Actor person{{QUuid::createUuid()}, Role::Administrator, {}};
    for (int step = 1; step <= steps; ++step) {
        City town(place);
        const double perSecond = town.addContacts(contacts / steps);
        hub::CommandIntake intake(town.store(), clock, nullptr);
        hub::FeedReader reader(town.store());
        const qint64 head = need(town.store().head(centreFeed(city)));
        std::vector<qint64> push, pull, compare;
        QElapsedTimer timer;
        timer.start();
        const auto timed = [&](std::vector<qint64>& times, const auto& action) {
            const qint64 began = timer.nsecsElapsed();
            action();
            times.push_back((timer.nsecsElapsed() - began) / 1000);
        };
        for (int i = 0; i < 200; ++i) {
            const QByteArray command = town.contactCommand(person.user);
            timed(push, [&] { (void)need(intake.push({command}, person)); });
            timed(pull, [&] {
                (void)need(
                    reader.page(person, centreFeed(city), town.store().epoch(), head * i / 200, {100}));
            });
            timed(compare, [&] { (void)need(reader.sums(person, centreFeed(city))); });
        }
        std::printf(
            "%9lld contacts: taken in %6.0f/s in thousands; one push %5lld us, page of 100 rows %5lld us, "
            "compare %4lld us (p50 of 200); open %lld ms\n",
            static_cast<long long>(head), perSecond, static_cast<long long>(at(push, 500)),
            static_cast<long long>(at(pull, 500)), static_cast<long long>(at(compare, 500)), [&] {
                timer.restart();
                const City again(place);
                return static_cast<long long>(timer.elapsed());
            }());
        std::fflush(stdout);
    }
    if (given.isEmpty() && parser.isSet(QStringLiteral("hub"))) {
        QElapsedTimer timer;
        timer.start();
        hub.start();
        std::printf("%-34s %lld ms with %lld contacts\n", "the hub listens after",
                    static_cast<long long>(timer.elapsed()), static_cast<long long>(contacts));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const std::pair<const char*, const char*> options[] = {
        {"hub", ""},    {"desks", "1000"},     {"rate", "67"},       {"seconds", "30"},
        {"steps", "4"}, {"contacts", "18000"}, {"articles", "2000"}, {"store", ""}};
    for (const auto& [name, usual] : options)
        parser.addOption({QLatin1String(name), {}, QStringLiteral("value"), QLatin1String(usual)});
    parser.process(application);
    const QString part = parser.positionalArguments().value(0);
    if (part == u"seats")
        Seats(parser).run();
    else if (part == u"store")
        growStore(parser);
    else
        return 2;
    return 0;
}
