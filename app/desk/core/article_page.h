// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace madoguchi::desk {

/// A language in which the Q&A on screen exists.
struct PageLanguage
{
    Language language = Language::Ja;
    bool outdated = false; ///< the translation is older than the original

    bool operator==(const PageLanguage&) const = default;
};

/// A Q&A offered beside the one on screen.
struct RelatedArticle
{
    ArticleId id;
    QString number;
    QString title;

    bool operator==(const RelatedArticle&) const = default;
};

/// What goes with the Q&A on screen. Comes a moment after it.
struct ArticleCompany
{
    QList<RelatedArticle> askedNext; ///< what callers ask next, most often first
    QList<RelatedArticle> related;   ///< about the same matter; none of askedNext

    bool operator==(const ArticleCompany&) const = default;
};

/// Everything the article view shows of one Q&A, gathered beforehand.
struct ArticlePage
{
    Article article;
    QList<PageLanguage> languages; ///< in the order of the tabs; holds article.language
    QString unitName; ///< of the owner, in the window's language; the plain name where no unit has that id
    QString unitTelephone;
    QString unitExtension;
    bool outdated = false; ///< this translation is older than the original
    bool current = true;   ///< may be told to a caller today (isCurrent)

    bool operator==(const ArticlePage&) const = default;
};

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::ArticleCompany)
