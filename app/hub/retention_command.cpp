// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept for how long, and what is kept whatever its age.
#include "app/hub/commands.h"
#include "kb/domain/case.h"
#include "kb/hub/keeper.h"

namespace madoguchi::hub {

namespace {

const QHash<QString, EntityKind>& heldKinds()
{
    static const QHash<QString, EntityKind> kinds{{QStringLiteral("contact"), EntityKind::Contact},
                                                  {QStringLiteral("case"), EntityKind::Case},
                                                  {QStringLiteral("escalation"), EntityKind::Escalation},
                                                  {QStringLiteral("hand"), EntityKind::Hand},
                                                  {QStringLiteral("hand-over"), EntityKind::HandOver},
                                                  {QStringLiteral("review"), EntityKind::Review}};
    return kinds;
}

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

// Cases are known by their numbers.
Result<EntityRef> refOf(Context& context, const CommandLine& line)
{
    const auto kind = heldKinds().find(line.word(2));
    if (kind == heldKinds().end())
        return failure(ErrorCode::InvalidInput, QStringLiteral("hold.kind"), line.word(2));
    const QUuid id(line.word(3));
    if (!id.isNull() || *kind != EntityKind::Case)
        return EntityRef{*kind, id};
    MADOGUCHI_TRY_ASSIGN(files, allOf(*context.store, EntityKind::Case, decodeCase));
    for (const Case& file : files) {
        if (file.number == line.word(3))
            return EntityRef{*kind, file.id.value};
    }
    return failure(ErrorCode::NotFound, QStringLiteral("hold.absent"), line.word(3));
}

int list(Context& context)
{
    const auto holds = Holds(*context.store).all();
    if (!holds)
        return report(holds.error());
    for (const Hold& hold : *holds)
        say(QStringList{heldKinds().key(hold.about.kind), hold.about.id.toString(QUuid::WithoutBraces),
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
    const auto about = refOf(context, line);
    if (!about)
        return report(about.error());
    Holds holds(*context.store);
    const auto done = adds ? holds.add({*about, context.clock.now(), reason}) : holds.remove(*about);
    return done ? exitDone : report(done.error());
}

} // namespace madoguchi::hub
