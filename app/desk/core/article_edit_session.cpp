// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/article_edit_session.h"

#include "kb/domain/rulebook.h"
#include "kb/store/article_repository.h"
#include "kb/store/draft_repository.h"

namespace madoguchi::desk {

namespace {

QString slotOf(const ArticleId& id)
{
    return QStringLiteral("article:") + id.toString();
}

} // namespace

ArticleEditSession::ArticleEditSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_keeper(commands.store(), commands.clock())
{
    connect(&m_keeper, &DraftKeeper::saved, this, &ArticleEditSession::draftSaved);
    connect(&m_keeper, &DraftKeeper::failed, this, &ArticleEditSession::saveFailed);
}

Result<ArticleEditSession::Read> ArticleEditSession::read(db::Connection& connection, const ArticleId& id)
{
    store::ArticleRepository articles(connection);
    Read read;
    MADOGUCHI_TRY_ASSIGN(article, articles.byId(id));
    read.article = article;
    MADOGUCHI_TRY_ASSIGN(draft, store::DraftRepository(connection).load(slotOf(id)));
    if (draft) {
        if (auto decoded = decodeArticle(draft->body))
            read.draft = std::move(*decoded);
    }
    const Article* known = article ? &*article : read.draft ? &*read.draft : nullptr;
    if (known) {
        MADOGUCHI_TRY_ASSIGN(translations, articles.translations(known->number));
        read.translations = std::move(translations);
    }
    return read;
}

void ArticleEditSession::readThen(std::function<void(Read)> then)
{
    // On the write queue: a draft put away just before is there already.
    m_commands.store().writes().submit(
        [id = m_article.id](db::Connection& connection) { return read(connection, id); }, this,
        [this, id = m_article.id, then = std::move(then)](Result<Read> read) {
            if (id != m_article.id)
                return; // another one was opened meanwhile
            if (read)
                then(std::move(*read));
            else
                Q_EMIT saveFailed(read.error());
        });
}

void ArticleEditSession::open(const ArticleId& id)
{
    m_keeper.setSlot(slotOf(id));
    m_article = {};
    m_article.id = id;
    m_original.reset();
    m_theirs.reset();
    m_translations.clear();
    readThen([this](Read read) {
        if (!read.article && !read.draft) {
            m_article = {};
            Q_EMIT notFound();
            return;
        }
        m_original = read.article;
        m_article = read.draft ? *read.draft : *read.article;
        m_translations = std::move(read.translations);
        const bool outdated = read.draft && read.article && read.draft->version != read.article->version;
        Q_EMIT opened(read.draft.has_value());
        if (outdated) {
            m_theirs = read.article;
            Q_EMIT conflicted(m_article, *m_theirs);
        }
    });
}

void ArticleEditSession::create(const Article& article)
{
    m_article = article;
    m_article.id = m_commands.ids().make<ArticleId>();
    m_article.version = 0;
    m_keeper.setSlot(slotOf(m_article.id));
    m_original.reset();
    m_theirs.reset();
    m_translations.clear();
    readThen([this](Read) {});
    Q_EMIT opened(false);
}

void ArticleEditSession::close()
{
    m_keeper.flush();
    m_article = {};
    m_original.reset();
    m_theirs.reset();
    m_translations.clear();
}

bool ArticleEditSession::isChanged() const
{
    return isOpen() && (!m_original || !(m_article == *m_original));
}

bool ArticleEditSession::mayEdit() const
{
    const auto& user = m_commands.user();
    return user && mayEditArticle(user->actor, m_original ? m_original->owner : m_article.owner);
}

void ArticleEditSession::edit(const Article& article)
{
    Q_ASSERT(article.id == m_article.id);
    if (article == m_article)
        return;
    m_article = article;
    keep();
}

void ArticleEditSession::keep()
{
    m_keeper.put(isChanged() ? encode(m_article) : QByteArray());
}

void ArticleEditSession::save()
{
    if (const auto checked = checkArticle(m_article); !checked) {
        Q_EMIT saveFailed(checked.error());
        return;
    }
    m_keeper.flush();
    m_keeper.forget();
    Article article = m_article;
    // Whoever saves it has looked at it; a translation is then as new as the original beside it.
    article.verifiedAt = m_commands.clock().now();
    for (const Article& other : m_translations) {
        if (other.language == Language::Ja && article.language != Language::Ja)
            article.originalVersion = other.version;
    }
    const SaveArticle command{article, m_article.version};
    const auto clearDraft = [slot = m_keeper.slot()](db::Connection& connection) {
        return DraftKeeper::clearWithin(connection, slot);
    };
    m_commands.perform(
        command, this,
        [this, id = article.id](const Result<void>& result) {
            if (id == m_article.id)
                onSaved(result);
        },
        clearDraft);
}

void ArticleEditSession::onSaved(const Result<void>& result)
{
    if (!result && result.error().code == ErrorCode::Conflict) {
        storeChanged();
        return;
    }
    if (!result) {
        Q_EMIT saveFailed(result.error());
        return;
    }
    readThen([this](Read read) {
        if (read.article)
            m_article = *read.article;
        m_original = read.article;
        m_translations = std::move(read.translations);
        Q_EMIT saved();
    });
}

void ArticleEditSession::revert()
{
    m_keeper.put({});
    m_keeper.flush();
    if (m_original)
        open(m_article.id);
    else
        close();
}

void ArticleEditSession::storeChanged()
{
    if (!isOpen())
        return;
    readThen([this](Read read) {
        m_translations = std::move(read.translations);
        if (!read.article || read.article->version == m_article.version)
            return;
        if (isChanged()) {
            m_theirs = read.article;
            Q_EMIT conflicted(m_article, *m_theirs);
            return;
        }
        m_original = read.article;
        m_article = *read.article;
        Q_EMIT opened(false);
    });
}

void ArticleEditSession::keepMine()
{
    if (!m_theirs)
        return;
    m_original = m_theirs;
    m_article.version = m_theirs->version;
    m_theirs.reset();
    keep();
    Q_EMIT opened(true);
}

void ArticleEditSession::takeTheirs()
{
    if (!m_theirs)
        return;
    m_original = m_theirs;
    m_article = *m_theirs;
    m_theirs.reset();
    keep();
    Q_EMIT opened(false);
}

} // namespace madoguchi::desk
