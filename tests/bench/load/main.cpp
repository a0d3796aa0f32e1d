// SPDX-License-Identifier: GPL-3.0-or-later
// One process plays many desks against a real madoguchid on the loopback. Open loop: when a push is to be
// sent is fixed beforehand, and its time counts from that moment, however late the hub or this program is.
//
//   bench_load seats --hub MADOGUCHID [--desks N] [--rate R] [--seconds S] [--contacts C] [--articles A]
//   bench_load store --hub MADOGUCHID [--sizes 1000000,10000000] [--store URL] [--folder F]
//   bench_load intake [--seconds S] [--store URL]
#include "tests/bench/load/figures.h"
#include "tests/bench/load/growth.h"
#include "tests/bench/load/hub.h"
#include "tests/bench/load/load_desk.h"
#include "tests/bench/need.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

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
        // A centre that has been at work: its lessons are learned, and the desks have them.
        m_city->learn();
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
        const double waited = m_hub.waitedSeconds();
        const qint64 own = processorMicroseconds();
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
        std::printf("%-34s %d of %d current, half %.1f s, all %.1f s; %lld attempts; processor: hub %.1f s "
                    "(and waited "
                    "for one %.1f s), desks %.1f s; load %s%s\n",
                    what, m_watch.current, m_desks, static_cast<double>(half) / 1000,
                    static_cast<double>(timer.elapsed()) / 1000, static_cast<long long>(m_watch.attempts),
                    m_hub.cpuSeconds() - cpu, m_hub.waitedSeconds() - waited,
                    static_cast<double>(processorMicroseconds() - own) / 1e6, readLoad().constData(),
                    done ? "" : " NOT DONE");
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
        const double waited = m_hub.waitedSeconds();
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
        const double kept = m_hub.waitedSeconds() - waited;
        (void)waitUntil([&] { return std::cmp_greater_equal(m_watch.pushMs.size(), count); }, 30'000);
        std::printf("%-34s %.0f contacts/s for %d s to %d desks: %lld hints, %lld rows handed out, %lld "
                    "faults; hub's processor %.0f %%, and waited for one %.0f %%; load %s\n",
                    "load, open loop", m_rate, m_seconds, m_desks, static_cast<long long>(m_watch.hints),
                    static_cast<long long>(m_watch.rows), static_cast<long long>(m_watch.faults),
                    100 * busy / m_seconds, 100 * kept / m_seconds, readLoad().constData());
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

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const std::pair<const char*, const char*> options[] = {{"hub", ""},
                                                           {"desks", "1000"},
                                                           {"rate", "67"},
                                                           {"seconds", "30"},
                                                           {"sizes", "1000000,10000000"},
                                                           {"contacts", "18000"},
                                                           {"articles", "2000"},
                                                           {"store", ""},
                                                           {"folder", ""}};
    for (const auto& [name, usual] : options)
        parser.addOption({QLatin1String(name), {}, QStringLiteral("value"), QLatin1String(usual)});
    parser.process(application);
    const QString part = parser.positionalArguments().value(0);
    if (part == u"seats")
        Seats(parser).run();
    else if (part == u"store")
        growStore(parser);
    else if (part == u"intake")
        takeIn(parser);
    else
        return 2;
    return 0;
}
