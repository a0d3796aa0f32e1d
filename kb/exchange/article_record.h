// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/exchange/fields.h"

#include <QFlags>

namespace madoguchi::exchange {

/// What a file's record says about an article. A field it does not mention keeps what it was.
struct ArticleRecord
{
    enum Field : quint32 {
        Category = 1 << 0,
        Keywords = 1 << 1,
        Owner = 1 << 2,
        State = 1 << 3,
        ValidFrom = 1 << 4,
        ValidUntil = 1 << 5,
        Sources = 1 << 6,
        VerifiedAt = 1 << 7,
        Bring = 1 << 8,
        Fee = 1 << 9,
        Place = 1 << 10,
        Hours = 1 << 11,
        Duration = 1 << 12,
        ContactTo = 1 << 13
    };
    Q_DECLARE_FLAGS(Mentioned, Field)

    Article article; ///< number, language, question, answer always; the rest as far as it is mentioned
    Mentioned mentioned;

    /// `current` as it is to be after the record; a new article, without id, if there is none.
    [[nodiscard]] Article appliedTo(const std::optional<Article>& current) const;
};

/// Reads a record: number, lang, question and answer are required, the rest is optional. `defaultLanguage` is
/// taken where the record names none. Errors: "import.field.…", and those of checkArticle().
[[nodiscard]] Result<ArticleRecord> readArticle(const Fields& fields,
                                                std::optional<Language> defaultLanguage = {});

} // namespace madoguchi::exchange

Q_DECLARE_OPERATORS_FOR_FLAGS(madoguchi::exchange::ArticleRecord::Mentioned)
