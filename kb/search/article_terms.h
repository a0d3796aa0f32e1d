// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/search/postings.h"

#include <QHash>

namespace madoguchi::search {

/// What of an article is searched.
struct ArticleText
{
    QString question;
    QString keywords;
    QString answer; ///< with the card and the category
    QString reading;
};

[[nodiscard]] ArticleText textOf(const Article& article);

/// The terms of one kind in an article.
struct ArticleTerms
{
    QHash<QString, int> hits; ///< as in Posting::hits
    int length = 0;           ///< all of them, repetitions too
};

/// What a reading begins with, as terms of their own: two, three and four kana behind a mark no other term
/// has. Who types kana is mostly typing the beginning of a name.
[[nodiscard]] QStringList beginningsOf(const QString& reading);

/// Without spaces, brackets and dots: in a reading they are no more than a breath.
[[nodiscard]] QString lettersOf(const QString& folded);

/// The kinds an article is indexed by.
inline constexpr PostingKind articleKinds[] = {PostingKind::Words, PostingKind::Bigrams,
                                               PostingKind::Characters, PostingKind::Reading};

[[nodiscard]] ArticleTerms termsOf(const ArticleText& text, PostingKind kind);

} // namespace madoguchi::search
