// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/load/growth.h"

#include "kb/hub/command_intake.h"
#include "kb/hub/feed_reader.h"
#include "kb/hub/service.h"
#include "kb/hub/teacher.h"
#include "tests/bench/load/figures.h"
#include "tests/bench/load/hub.h"
#include "tests/bench/need.h"

#include "tests/bench/load/city.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace madoguchi::bench {

namespace {

constexpr int rounds = 300;
constexpr int aMinutesContacts = 20;

struct NoPasswords final : hub::PasswordChecker
{
    bool check(const QByteArray&, const QString&, std::function<void(bool)>) override { return false; }
};

/// Microseconds of this process (on SQLite all the work, on a server a part of it) and on the clock.
class Meter
{
public:
    Meter() { m_timer.start(); }
    template <typename Action>
    void time(Action action)
    {
        const qint64 began = m_timer.nsecsElapsed();
        const qint64 worked = processorMicroseconds();
        action();
        m_processor.push_back(processorMicroseconds() - worked);
        m_clock.push_back((m_timer.nsecsElapsed() - began) / 1000);
    }
    void print(const char* what)
    {
        std::printf("  %-30s processor p50 %7lld   p95 %7lld us   clock p50 %7lld   p95 %7lld us\n", what,
                    static_cast<long long>(at(m_processor, 500)),
                    static_cast<long long>(at(m_processor, 950)), static_cast<long long>(at(m_clock, 500)),
                    static_cast<long long>(at(m_clock, 950)));
        std::fflush(stdout);
        m_processor.clear();
        m_clock.clear();
    }

private:
    QElapsedTimer m_timer;
    std::vector<qint64> m_processor;
    std::vector<qint64> m_clock;
};

void measure(City& town, const Seat& seat)
{
    Meter meter;
    SystemClock clock;
    SystemRandom random;
    IdMaker ids(clock, random);
    NoPasswords passwords;
    hub::Service service(town.store(), clock, random, ids, passwords, nullptr);
    const Actor person{seat.user, Role::Operator, {}};
    const FeedId centre = centreFeed(city);
    const auto page = [&](qint64 since, int rows) {
        (void)need(service.reader.page(person, centre, town.store().epoch(), since, {rows}));
    };
    for (int i = 0; i < rounds; ++i) {
        const QByteArray command = town.contactCommand(seat.user);
        meter.time([&] { (void)need(service.intake.push({command}, person, seat.seat)); });
    }
    meter.print("push of one contact");
    const qint64 head = need(town.store().head(centre));
    for (int i = 0; i < rounds; ++i)
        meter.time([&] { page(head - aMinutesContacts, wire::limits::rowsPerPage); });
    meter.print("pull of the newest 20");
    for (int i = 0; i < rounds; ++i)
        meter.time([&] { page(head / rounds * i, wire::limits::rowsPerPage); });
    meter.print("page of a snapshot, 500 rows");
    for (int i = 0; i < rounds; ++i)
        meter.time([&] {
            if (!service.signIn.resume({seat.seat, seat.secret, seat.token}, QStringLiteral("127.0.0.1")))
                qFatal("sign-in refused");
        });
    meter.print("sign-in by token");
    for (int i = 0; i < rounds; ++i)
        meter.time([&] { (void)need(service.reader.sums(person, centre)); });
    meter.print("compare");
    hub::Teacher teacher(town.store(), clock);
    need(teacher.finish());
    for (int i = 0; i < rounds / 10; ++i) {
        (void)need(service.intake.push({town.contactCommand(seat.user)}, person, seat.seat));
        meter.time([&] { need(teacher.finish()); });
    }
    meter.print("learning from one contact");
}

void start(Hub& hub, const QString& place)
{
    QElapsedTimer timer;
    timer.start();
    hub.start();
    std::printf("  the hub listens after %lld ms, %.2f s of its processor time, %lld MiB (%s)\n",
                static_cast<long long>(timer.elapsed()), hub.cpuSeconds(),
                static_cast<long long>(hub.residentKiB() / 1024), qUtf8Printable(place));
    std::fflush(stdout);
    hub.kill();
}

qint64 takenIn(hub::CommandIntake& intake, City& town, const Seat& seat, int commandsAPush, int seconds)
{
    const Actor person{seat.user, Role::Operator, {}};
    qint64 done = 0;
    qint64 busy = 0;
    for (QElapsedTimer timer; busy < seconds * 1'000'000'000LL; done += commandsAPush) {
        QList<QByteArray> commands;
        for (int i = 0; i < commandsAPush; ++i)
            commands.append(town.contactCommand(seat.user));
        timer.start();
        (void)need(intake.push(commands, person, seat.seat));
        busy += timer.nsecsElapsed();
    }
    return done * 1'000'000'000 / busy;
}

} // namespace

void takeIn(const QCommandLineParser& parser)
{
    const QTemporaryDir temporary;
    const QString given = parser.value(QStringLiteral("store"));
    City town(given.isEmpty() ? temporary.filePath(QStringLiteral("hub.db")) : given);
    const Seat seat = town.addSeats(1).front();
    SystemClock clock;
    hub::CommandIntake intake(town.store(), clock, nullptr);
    const int seconds = parser.value(QStringLiteral("seconds")).toInt();
    for (const int many : {1, wire::limits::commandsPerPush})
        std::printf("%d %lld\n", many, static_cast<long long>(takenIn(intake, town, seat, many, seconds)));
}

void growStore(const QCommandLineParser& parser)
{
    const QString folder = parser.value(QStringLiteral("folder"));
    const QTemporaryDir temporary;
    const QString given = parser.value(QStringLiteral("store"));
    Hub hub(parser.value(QStringLiteral("hub")), folder.isEmpty() ? temporary.path() : folder, 100, given);
    const QString place = given.isEmpty() ? hub.store() : given;
    const Seat seat = [&] {
        City town(place);
        town.addArticles(parser.value(QStringLiteral("articles")).toInt());
        return town.addSeats(1).front();
    }();
    for (const QString& size : parser.value(QStringLiteral("sizes")).split(u',')) {
        QElapsedTimer timer;
        timer.start();
        {
            City town(place);
            town.fill(size.toLongLong());
        }
        // As a hub that was started, not with what filling left in memory.
        City town(place);
        const QString load = QString::fromLatin1(readLoad());
        std::printf("%s contacts (made in %lld s; load %s; %s)\n", qUtf8Printable(size),
                    static_cast<long long>(timer.elapsed() / 1000), qUtf8Printable(load),
                    given.isEmpty() ? "SQLite" : "PostgreSQL");
        measure(town, seat);
    }
    start(hub, given.isEmpty() ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL"));
}

} // namespace madoguchi::bench
