// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/language.h"

#include <QCborMap>
#include <QDate>
#include <QStringList>

namespace madoguchi {

/// Where a Q&A stands. Stored and sent; frozen.
enum class ArticleState : int { Draft = 1, Published = 2, Retired = 3 };

/// What a caller asks for first; every field may be empty.
struct AnswerCard
{
    QString bring;         ///< 持ち物: what to bring
    QString fee;           ///< 手数料
    QString place;         ///< 窓口: where
    QString hours;         ///< 受付時間
    QString duration;      ///< 所要日数: how long it takes
    QString contact;       ///< 担当: whom to call
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const AnswerCard&) const = default;
};

/// A Q&A in one language. Translations are articles of their own that share `number`.
struct Article
{
    ArticleId id;
    QString number; ///< as the departments number it, e.g. "0142"
    Language language = Language::Ja;
    QString question;     ///< the title
    QString answer;       ///< Markdown
    QStringList keywords; ///< what citizens say and the title does not
    QString category;     ///< path in the category tree, levels joined by " > "
    QString owner;        ///< id of the owning unit; a plain name where no unit has that id
    ArticleState state = ArticleState::Published;
    QDate validFrom;     ///< first day it holds; invalid = always did
    QDate validUntil;    ///< last day it holds; invalid = no end
    QStringList sources; ///< page, ordinance, notice it rests on
    AnswerCard card;
    QString reading; ///< hiragana reading of question and keywords; made by whoever brings it in
    /// English glosses of the Japanese words in question and keywords, a line each: the word, a tab, glosses
    /// with "; " between; made by whoever brings it in
    QString glosses;
    qint64 version = 0; ///< 1 when created, +1 with each change; 0 = not yet saved
    qint64 originalVersion =
        0; ///< translations: version of the Japanese article this one was checked against
    Timestamp changedAt;
    Timestamp verifiedAt; ///< when the owner last confirmed that it is right
    QCborMap unknown;     ///< fields of a newer version, kept and handed on

    bool operator==(const Article&) const = default;
};

/// True if `translation` was checked against an older version of `original`.
[[nodiscard]] bool isOutdated(const Article& translation, const Article& original);

/// True if it may be told to a caller on `today`: published, and within its validity.
[[nodiscard]] bool isCurrent(const Article& article, QDate today);

[[nodiscard]] QByteArray encode(const Article& article);
/// @return Corrupt if the bytes are not an article.
[[nodiscard]] Result<Article> decodeArticle(const QByteArray& body);

} // namespace madoguchi
