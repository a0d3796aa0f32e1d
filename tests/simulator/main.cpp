// SPDX-License-Identifier: GPL-3.0-or-later
// simulator --from N --count N [--tell] [--keep-going]: lives seeds until one violates an invariant. Exit
// status 1 then.
#include "kb/base/plain_stores.h"
#include "tests/simulator/life.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTextStream>

#include <sys/time.h>

#include <csignal>
#include <unistd.h>

using namespace madoguchi::sim;

namespace {

constexpr time_t mostSeconds =
    60; // of processor time, for a life that takes 20 ms; all of a shortening gets more
constexpr time_t mostSecondsShortening = 1800;
char hangs[64] = "";

// A life that neither ends nor goes on can only be ended from outside: the seed is told, for a debugger.
void tellWhatHangs(int)
{
    (void)!write(STDOUT_FILENO, hangs, std::strlen(hangs));
    _exit(1);
}

void allow(quint64 seed, time_t seconds)
{
    std::snprintf(hangs, sizeof hangs, "%llu\tI3\tthis life hangs\n", static_cast<unsigned long long>(seed));
    const itimerval timer{{0, 0}, {seconds, 0}};
    setitimer(ITIMER_PROF, &timer, nullptr);
}

} // namespace

int main(int argc, char** argv)
{
    madoguchi::allowPlainStores();
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("from"), QStringLiteral("first seed"), QStringLiteral("N"), QStringLiteral("1")},
         {QStringLiteral("count"), QStringLiteral("how many"), QStringLiteral("N"), QStringLiteral("1")},
         {QStringLiteral("short"), QStringLiteral("only the line of the violation")},
         {QStringLiteral("keep-going"), QStringLiteral("on to the next seed after a violation")},
         {QStringLiteral("tell"), QStringLiteral("what happens, of a seed that is sound too")}});
    parser.addHelpOption();
    parser.process(application);
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    std::signal(SIGPROF, tellWhatHangs);
    QTextStream out(stdout);
    const quint64 from = parser.value(QStringLiteral("from")).toULongLong();
    const quint64 count = parser.value(QStringLiteral("count")).toULongLong();
    QElapsedTimer timer;
    timer.start();
    size_t commands = 0;
    int longest = 0;
    quint64 longestSeed = from;
    quint64 violations = 0;
    for (quint64 seed = from; seed < from + count; ++seed) {
        allow(seed, mostSeconds);
        const Plan plan = planOf(seed);
        const Life life = live(plan, parser.isSet(QStringLiteral("tell")));
        commands += life.commands;
        if (life.happenings > longest) {
            longest = life.happenings;
            longestSeed = seed;
        }
        if (!life.protocol.isEmpty())
            out << life.protocol.join(u'\n') << Qt::endl;
        if (!life.violation)
            continue;
        ++violations;
        allow(seed, mostSecondsShortening);
        if (parser.isSet(QStringLiteral("short")))
            out << seed << u'\t' << life.violation->invariant << u'\t' << life.violation->text << Qt::endl;
        else
            out << report(plan, *life.violation) << Qt::endl;
        if (!parser.isSet(QStringLiteral("keep-going")))
            return 1;
    }
    out << count << " seeds from " << from << ", " << commands << " commands, " << timer.elapsed()
        << " ms, the longest life " << longest << " steps (seed " << longestSeed << "): ";
    if (violations == 0)
        out << "every invariant holds" << Qt::endl;
    else
        out << violations << " violate an invariant" << Qt::endl;
    return violations == 0 ? 0 : 1;
}
