// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/article_page.h"
#include "app/desk/core/directory.h"

namespace madoguchi::desk {

/// Opens Q&As for the article view: with their translations and the owner's telephone, and a moment later
/// what is asked next and what is related. The last one asked for wins. UI thread.
class ArticleSession final : public QObject
{
    Q_OBJECT
public:
    static constexpr int askedNextShown = 4;
    static constexpr int relatedShown = 5;

    ArticleSession(DeskStore& store, const Directory& directory, const Clock& clock,
                   QObject* parent = nullptr);

    void open(const ArticleId& id);
    /// The Q&A of that number in a language; where it was not translated, the Japanese one.
    void open(const QString& number, Language language);
    /// Reads the one on screen again; notFound() if it is gone.
    void refresh();
    void close();
    [[nodiscard]] const std::optional<ArticlePage>& page() const { return m_page; }
    /// In which language units are named.
    void setLanguage(Language language);

Q_SIGNALS:
    void opened(const madoguchi::desk::ArticlePage& page);
    /// Belongs to the page that was opened last.
    void companyFound(const madoguchi::desk::ArticleCompany& company);
    /// Not there, or not any more.
    void notFound();
    void failed(const madoguchi::Error& error);

private:
    struct Wanted
    {
        ArticleId id; ///< or …
        QString number;
        Language language = Language::Ja;
    };
    [[nodiscard]] static Result<std::optional<ArticlePage>> read(db::Connection& connection,
                                                                 const Wanted& wanted, QDate today);
    [[nodiscard]] static Result<ArticleCompany> readCompany(db::Connection& connection,
                                                            const Article& article, QDate today);
    void ask(const Wanted& wanted);
    void askCompany();
    void nameUnit(ArticlePage& page) const;

    DeskStore& m_store;
    const Directory& m_directory;
    const Clock& m_clock;
    Language m_language = Language::Ja;
    std::optional<ArticlePage> m_page;
};

} // namespace madoguchi::desk
