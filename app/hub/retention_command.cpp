// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept for how long, and what is kept whatever its age.
#include "app/hub/commands.h"
#include "app/hub/record_names.h"
#include "kb/hub/keeper.h"

namespace madoguchi::hub {

namespace {

QString wordOf(KeptClass of)
{
    switch (of) {
    case KeptClass::Contacts:
        return QStringLiteral("contacts");
    case KeptClass::Cases:
        return QStringLiteral("cases");
    case KeptClass::Room:
        return QStringLiteral("room");
    case KeptClass::Reviews:
        return QStringLiteral("reviews");
    case KeptClass::Searches:
        break;
    }
    return QStringLiteral("searches");
}

int check(Context& context)
{
    const auto tallies = Keeper(*context.store, context.clock, context.config.retention).check();
    if (!tallies)
        return report(tallies.error());
    for (const auto& [of, tally] : *tallies) {
        if (context.config.retention.isForEver(of))
            say(wordOf(of) + QStringLiteral(": kept for ever"));
        else
            say(QStringLiteral("%1: %2 to be deleted, %3 held")
                    .arg(wordOf(of))
                    .arg(tally.over - tally.held)
                    .arg(tally.held));
    }
    return exitDone;
}

int list(Context& context)
{
    const auto holds = Holds(*context.store).all();
    if (!holds)
        return report(holds.error());
    for (const Hold& hold : *holds)
        say(QStringList{wordOfKind(hold.about.kind), hold.about.id.toString(QUuid::WithoutBraces),
                        hold.since.toUtc().toString(Qt::ISODate), hold.reason}
                .join(u'\t'));
    return exitDone;
}

} // namespace

int runRetention(Context& context, const CommandLine& line)
{
    const bool checks = line.options.contains(QStringLiteral("check"));
    const bool now = line.options.contains(QStringLiteral("now"));
    if (line.words.size() != 1 || checks == now)
        return usage();
    if (checks)
        return check(context);
    Keeper keeper(*context.store, context.clock, context.config.retention);
    if (const auto done = keeper.finish(); !done)
        return report(done.error());
    say(QStringLiteral("%1 rows deleted").arg(keeper.gone()));
    return exitDone;
}

int runHold(Context& context, const CommandLine& line)
{
    if (line.words.size() == 2 && line.word(1) == u"list")
        return list(context);
    const bool adds = line.word(1) == u"add";
    const QString reason = line.option(QStringLiteral("reason")).simplified();
    if (line.words.size() != 4 || (!adds && line.word(1) != u"remove") || (adds && reason.isEmpty()))
        return usage();
    const auto about = recordOf(*context.store, line.word(2), line.word(3));
    if (!about)
        return report(about.error());
    Holds holds(*context.store);
    const auto done = adds ? holds.add({*about, context.clock.now(), reason}) : holds.remove(*about);
    return done ? exitDone : report(done.error());
}

} // namespace madoguchi::hub
