// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/article_session.h"

#include "kb/search/searcher.h"
#include "kb/store/article_repository.h"
#include "kb/store/contact_repository.h"

namespace madoguchi::desk {

namespace {

const QString channel = QStringLiteral("article");

/// First what is asked in the same contacts, then what reads alike.
Result<QList<RelatedArticle>> relatedTo(db::Connection& connection, const Article& article)
{
    QList<RelatedArticle> related;
    store::ArticleRepository articles(connection);
    MADOGUCHI_TRY_ASSIGN(
        numbers,
        store::ContactRepository(connection).usedTogetherWith(article.number, ArticleSession::relatedShown));
    for (const QString& number : numbers) {
        MADOGUCHI_TRY_ASSIGN(other, articles.byNumber(number, article.language));
        if (other && other->state == ArticleState::Published)
            related.append({other->id, other->number, other->question});
    }
    search::SearchRequest alike;
    alike.text = article.question;
    alike.language = article.language;
    alike.limit = ArticleSession::relatedShown + 1;
    alike.cutOff = 0.2;
    MADOGUCHI_TRY_ASSIGN(found, search::Searcher(connection).search(alike));
    for (const search::SearchHit& hit : found.hits) {
        const auto same = [&](const RelatedArticle& other) { return other.number == hit.article.number; };
        if (related.size() < ArticleSession::relatedShown && hit.article.number != article.number &&
            std::none_of(related.cbegin(), related.cend(), same))
            related.append({hit.article.id, hit.article.number, hit.article.question});
    }
    return related;
}

} // namespace

ArticleSession::ArticleSession(DeskStore& store, const Directory& directory, const Clock& clock,
                               QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_directory(directory)
    , m_clock(clock)
{
}

void ArticleSession::open(const ArticleId& id)
{
    ask({id, {}, Language::Ja});
}

void ArticleSession::open(const QString& number, Language language)
{
    ask({{}, number, language});
}

void ArticleSession::refresh()
{
    if (m_page)
        ask({m_page->article.id, {}, Language::Ja});
}

void ArticleSession::close()
{
    m_store.search().cancel(channel);
    m_page.reset();
}

void ArticleSession::setLanguage(Language language)
{
    m_language = language;
    refresh();
}

Result<std::optional<ArticlePage>> ArticleSession::read(db::Connection& connection, const Wanted& wanted,
                                                        QDate today)
{
    store::ArticleRepository articles(connection);
    MADOGUCHI_TRY_ASSIGN(article, wanted.id.isNull() ? articles.byNumber(wanted.number, wanted.language)
                                                     : articles.byId(wanted.id));
    if (!article)
        return std::optional<ArticlePage>();
    ArticlePage page;
    page.article = *article;
    page.current = isCurrent(*article, today);
    MADOGUCHI_TRY_ASSIGN(translations, articles.translations(article->number));
    const auto original = std::find_if(translations.cbegin(), translations.cend(),
                                       [](const Article& other) { return other.language == Language::Ja; });
    for (const Article& translation : translations) {
        const bool outdated = original != translations.cend() && translation.language != Language::Ja &&
                              isOutdated(translation, *original);
        const auto same = [&](const PageLanguage& known) { return known.language == translation.language; };
        if (std::none_of(page.languages.cbegin(), page.languages.cend(), same))
            page.languages.append({translation.language, outdated});
        if (translation.id == article->id)
            page.outdated = outdated;
    }
    MADOGUCHI_TRY_ASSIGN(related, relatedTo(connection, *article));
    page.related = related;
    return std::optional<ArticlePage>(page);
}

void ArticleSession::ask(const Wanted& wanted)
{
    const QDate today = m_clock.now().toLocal().date();
    m_store.search().submitLatest(
        channel, [wanted, today](db::Connection& connection) { return read(connection, wanted, today); },
        this,
        [this](Result<std::optional<ArticlePage>> page) {
            if (!page) {
                if (page.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(page.error());
                return;
            }
            m_page = std::move(*page);
            if (!m_page) {
                Q_EMIT notFound();
                return;
            }
            nameUnit(*m_page);
            Q_EMIT opened(*m_page);
        });
}

void ArticleSession::nameUnit(ArticlePage& page) const
{
    page.unitName = m_directory.unitName(page.article.owner, m_language);
    if (const Unit* unit = m_directory.unit(page.article.owner)) {
        page.unitTelephone = unit->telephone;
        page.unitExtension = unit->extension;
    }
}

} // namespace madoguchi::desk
