// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/article_session.h"

#include "kb/search/companions.h"
#include "kb/search/recent.h"
#include "kb/store/article_repository.h"

namespace madoguchi::desk {

namespace {

const QString channel = QStringLiteral("article");

const QString companyChannel = QStringLiteral("article-company");

Result<QList<RelatedArticle>> titled(db::Connection& connection, const QStringList& numbers,
                                     Language language, QDate today)
{
    MADOGUCHI_TRY_ASSIGN(hits, search::hitsOfNumbers(connection, numbers, language, today));
    QList<RelatedArticle> list;
    for (const search::SearchHit& hit : hits)
        list.append({hit.article.id, hit.article.number, hit.article.question});
    return list;
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
    m_store.lists().cancel(companyChannel);
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
    if (!article && wanted.id.isNull() && wanted.language != Language::Ja) {
        MADOGUCHI_TRY_ASSIGN(original, articles.byNumber(wanted.number, Language::Ja));
        article = original;
    }
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
            askCompany();
        });
}

Result<ArticleCompany> ArticleSession::readCompany(db::Connection& connection, const Article& article,
                                                   QDate today)
{
    // A few more than are shown: some may not be told today.
    constexpr int spare = 3;
    MADOGUCHI_TRY_ASSIGN(next, search::askedNext(connection, article.number, askedNextShown + spare));
    MADOGUCHI_TRY_ASSIGN(askedNext, titled(connection, next, article.language, today));
    MADOGUCHI_TRY_ASSIGN(alike, search::relatedTo(connection, article, next, relatedShown + spare));
    MADOGUCHI_TRY_ASSIGN(related, titled(connection, alike, article.language, today));
    return ArticleCompany{askedNext.mid(0, askedNextShown), related.mid(0, relatedShown)};
}

void ArticleSession::askCompany()
{
    const QDate today = m_clock.now().toLocal().date();
    // Beside the search, not before it: the next key does not wait for it.
    m_store.lists().submitLatest(
        companyChannel,
        [article = m_page->article, today](db::Connection& connection) {
            return readCompany(connection, article, today);
        },
        this,
        [this, id = m_page->article.id](const Result<ArticleCompany>& company) {
            if (company && m_page && m_page->article.id == id)
                Q_EMIT companyFound(*company);
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
