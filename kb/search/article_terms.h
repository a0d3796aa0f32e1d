// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/search/postings.h"
#include "kb/text/index_terms.h"

#include <QHash>

namespace madoguchi::search {

/// What of an article is searched.
struct ArticleText
{
    QString question;
    QString keywords;
    QString answer; ///< with the card and the category
    QString reading;
    QString glosses;
};

[[nodiscard]] ArticleText textOf(const Article& article);

/// The terms of one kind in an article.
struct ArticleTerms
{
    QHash<QString, int> hits; ///< as in Posting::hits
    int length = 0;           ///< all of them, repetitions too
};

/// The kinds an article is indexed by.
inline constexpr PostingKind articleKinds[] = {PostingKind::Words, PostingKind::Bigrams,
                                               PostingKind::Characters, PostingKind::Reading,
                                               PostingKind::Glosses};

/// How a text is cut for postings of a kind.
[[nodiscard]] text::TermKind termKindOf(PostingKind kind);

[[nodiscard]] ArticleTerms termsOf(const ArticleText& text, PostingKind kind);

} // namespace madoguchi::search
