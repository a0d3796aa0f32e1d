// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/article_importer.h"

namespace madoguchi::ctl {

ArticleImporter::ArticleImporter(Context& context, db::Connection& connection, const Actor& actor)
    : m_context(context)
    , m_actor(actor)
    , m_ids(context.clock, context.random)
    , m_readings(context)
    , m_articles(connection)
    , m_outbox(connection)
{
}

Result<Change> ArticleImporter::take(const exchange::ArticleRecord& record)
{
    MADOGUCHI_TRY_ASSIGN(current, m_articles.byNumber(record.article.number, record.article.language));
    Article next = record.appliedTo(current);
    const bool reworded =
        !current || next.question != current->question || next.keywords != current->keywords;
    if (reworded || next.reading.isEmpty())
        next.reading = m_readings.of(next);
    if (reworded || next.glosses.isEmpty())
        next.glosses = m_glosses.of(next);
    if (current && next == *current)
        return Change::Unchanged;
    if (!current)
        next.id = m_ids.make<ArticleId>();
    MADOGUCHI_TRY(checkedAgainstOriginal(next));
    const Command command{m_ids.make<CommandId>(), m_actor.user, m_context.clock.now(),
                          SaveArticle{next, current ? current->version : 0}};
    MADOGUCHI_TRY(m_outbox.performWithin(command, m_actor));
    return current ? Change::Changed : Change::Added;
}

Result<void> ArticleImporter::checkedAgainstOriginal(Article& article)
{
    if (article.language == Language::Ja)
        return {};
    MADOGUCHI_TRY_ASSIGN(original, m_articles.byNumber(article.number, Language::Ja));
    if (original)
        article.originalVersion = original->version;
    return {};
}

} // namespace madoguchi::ctl
