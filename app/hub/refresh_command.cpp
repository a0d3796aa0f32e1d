// SPDX-License-Identifier: GPL-3.0-or-later
// Q&As that were stored before a better dictionary, or before there was one, get its readings and glosses.
#include "app/hub/commands.h"
#include "app/hub/glosses.h"
#include "app/hub/readings.h"
#include "app/hub/stored_articles.h"
#include "kb/domain/command.h"

namespace madoguchi::hub {

namespace {

// Short enough that no desk waits long for its turn.
constexpr qsizetype perTransaction = 100;

Result<qsizetype> refresh(Context& context)
{
    MADOGUCHI_TRY_ASSIGN(articles, storedArticles(*context.store));
    const ReadingOf readingOf = makeReadings();
    const GlossesOf glossesOf = makeGlosses();
    const Actor actor{importerId(), Role::Administrator, {}};
    qsizetype seen = 0;
    qsizetype changed = 0;
    QList<QByteArray> commands;
    const auto push = [&]() -> Result<void> {
        if (commands.isEmpty())
            return {};
        MADOGUCHI_TRY(CommandIntake(*context.store, context.clock, {}).pushWhole(commands, actor));
        changed += commands.size();
        commands.clear();
        complain(QStringLiteral("%1 of %2 Q&As looked at, %3 changed")
                     .arg(seen)
                     .arg(articles.size())
                     .arg(changed));
        return {};
    };
    for (const Article& article : articles) {
        ++seen;
        Article next = article;
        next.reading = readingOf(next);
        next.glosses = glossesOf(next);
        if (!(next == article))
            commands += encode(Command{context.ids.make<CommandId>(), actor.user, context.clock.now(),
                                       SaveArticle{next, article.version}});
        if (commands.size() == perTransaction)
            MADOGUCHI_TRY(push());
    }
    MADOGUCHI_TRY(push());
    return changed;
}

} // namespace

int runRefresh(Context& context)
{
    const auto changed = refresh(context);
    if (!changed)
        return report(changed.error());
    say(QStringLiteral("%1 Q&As read anew").arg(*changed));
    return exitDone;
}

} // namespace madoguchi::hub
