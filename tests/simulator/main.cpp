// SPDX-License-Identifier: GPL-3.0-or-later
// simulator --from N --count N [--tell]: lives seeds until one violates an invariant. Exit status 1 then.
#include "tests/simulator/life.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTextStream>

using namespace madoguchi::sim;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("from"), QStringLiteral("first seed"), QStringLiteral("N"), QStringLiteral("1")},
         {QStringLiteral("count"), QStringLiteral("how many"), QStringLiteral("N"), QStringLiteral("1")},
         {QStringLiteral("short"), QStringLiteral("only the line of the violation")},
         {QStringLiteral("tell"), QStringLiteral("what happens, of a seed that is sound too")}});
    parser.addHelpOption();
    parser.process(application);
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    QTextStream out(stdout);
    const quint64 from = parser.value(QStringLiteral("from")).toULongLong();
    const quint64 count = parser.value(QStringLiteral("count")).toULongLong();
    QElapsedTimer timer;
    timer.start();
    size_t commands = 0;
    for (quint64 seed = from; seed < from + count; ++seed) {
        const Plan plan = planOf(seed);
        const Life life = live(plan, parser.isSet(QStringLiteral("tell")));
        commands += life.commands;
        if (!life.protocol.isEmpty())
            out << life.protocol.join(u'\n') << Qt::endl;
        if (!life.violation)
            continue;
        if (parser.isSet(QStringLiteral("short")))
            out << seed << u'\t' << life.violation->invariant << u'\t' << life.violation->text << Qt::endl;
        else
            out << report(plan, *life.violation) << Qt::endl;
        return 1;
    }
    out << count << " seeds from " << from << ", " << commands << " commands, " << timer.elapsed()
        << " ms: every invariant holds" << Qt::endl;
    return 0;
}
