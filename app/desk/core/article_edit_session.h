// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/command_runner.h"
#include "app/desk/core/draft_keeper.h"
#include "kb/domain/article.h"

namespace madoguchi::desk {

/// One Q&A being written or changed. What is typed is kept from key to key in a draft of its own; a version
/// that somebody else saved in between is shown beside one's own, and neither is lost. UI thread.
class ArticleEditSession final : public QObject
{
    Q_OBJECT
public:
    explicit ArticleEditSession(CommandRunner& commands, QObject* parent = nullptr);

    /// Opens one that exists; opened() follows, with the draft of an earlier time where there is one.
    void open(const ArticleId& id);
    /// Begins a new one: an empty one, or a translation (its number set). opened() follows at once.
    void create(const Article& article);
    void close();

    [[nodiscard]] bool isOpen() const { return !m_article.id.isNull(); }
    /// As it is being written.
    [[nodiscard]] const Article& article() const { return m_article; }
    /// As it was when opened; nothing for a new one.
    [[nodiscard]] const std::optional<Article>& original() const { return m_original; }
    /// Every language of its number, Japanese first.
    [[nodiscard]] const std::vector<Article>& translations() const { return m_translations; }
    [[nodiscard]] bool isChanged() const;
    /// Whether the person signed in may save it.
    [[nodiscard]] bool mayEdit() const;

    void edit(const Article& article);
    /// saved(), conflicted() or saveFailed() follows.
    void save();
    /// Back to what the store holds; the draft is thrown away.
    void revert();
    /// The store may hold a newer version now: taken over if nothing was typed; conflicted() otherwise.
    void storeChanged();
    /// After a conflict: one's own text stands and replaces theirs with the next save().
    void keepMine();
    /// After a conflict: theirs is taken over.
    void takeTheirs();
    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    /// Show article(). `fromDraft`: it holds changes of an earlier time that were not saved.
    void opened(bool fromDraft);
    void notFound();
    void draftSaved(madoguchi::Timestamp at);
    void saved();
    /// `theirs` was saved meanwhile; `mine` is what is being written.
    void conflicted(const madoguchi::Article& mine, const madoguchi::Article& theirs);
    void saveFailed(const madoguchi::Error& error);

private:
    struct Read
    {
        std::optional<Article> article;
        std::optional<Article> draft;
        std::vector<Article> translations;
    };
    [[nodiscard]] static Result<Read> read(db::Connection& connection, const ArticleId& id);
    void readThen(std::function<void(Read)> then);
    void keep();
    void onSaved(const Result<void>& result);

    CommandRunner& m_commands;
    DraftKeeper m_keeper;
    Article m_article;
    std::optional<Article> m_original;
    std::optional<Article> m_theirs;
    std::vector<Article> m_translations;
};

} // namespace madoguchi::desk
