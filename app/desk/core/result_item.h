// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/domain/article.h"
#include "kb/domain/language.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

namespace madoguchi::desk {

/// A stretch of a title that the query matched, in UTF-16 units.
struct MatchRange
{
    int start = 0;
    int length = 0;

    bool operator==(const MatchRange&) const = default;
};

/// Why a result is there, beyond its words.
enum class ReasonKind {
    Learned,     ///< `count` earlier contacts with such words were closed with it
    Synonym,     ///< `from` was typed, `to` stands in the Q&A
    Keyword,     ///< `from` is one of its keywords
    Reading,     ///< found through its reading, `from`; may be empty
    Translation, ///< `from` was typed in another language, `to` stands in the Q&A; both may be empty
    AskedWith    ///< often asked together with the first result
};

struct ResultReason
{
    ReasonKind kind = ReasonKind::Learned;
    int count = 0; ///< Learned: number of contacts; else 0
    QString from;
    QString to;

    bool operator==(const ResultReason&) const = default;
};

/// What a line of the result list stands under.
enum class ResultSection {
    Found,  ///< by the search
    Pinned, ///< held up by the centre
    Recent  ///< used lately
};

/// One line of the result list: all the delegate paints, ready made, so that painting asks nobody.
struct ResultItem
{
    ArticleId id;
    QString number;
    Language language = Language::Ja;
    QString title;
    QList<MatchRange> matches; ///< in `title`, ascending, not overlapping
    QString ownerName;         ///< in the window's language
    QString category;          ///< path, " > " between levels
    Timestamp verifiedAt;      ///< not set = never confirmed
    ArticleState state = ArticleState::Published;
    QDate validUntil;          ///< invalid = no end
    QList<Language> languages; ///< in which the number exists, `language` included
    QList<ResultReason> reasons;
    ResultSection section = ResultSection::Found;
    QString note;      ///< Pinned: why; may be empty
    QDate pinnedUntil; ///< Pinned: the last day; invalid = no end

    bool operator==(const ResultItem&) const = default;
};

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::ResultItem)
