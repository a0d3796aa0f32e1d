// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/store/article_repository.h"
#include "kb/text/fold.h"

#include <optional>
#include <vector>

namespace madoguchi::search {

/// What is asked for. Nothing set but the text searches all published Q&As.
struct SearchRequest
{
    QString text;                     ///< as typed, unconfirmed kana included; anything at all is allowed
    std::optional<Language> language; ///< Q&As in this language only
    QString category;                 ///< this category and those below it
    std::optional<ArticleState> state = ArticleState::Published; ///< nothing = whatever its state
    bool synonyms = true;                                        ///< also find other words for what was typed
    int limit = 20;
    bool acrossLanguages =
        true;            ///< finds Q&As in another language than the query's by glosses and word tables
    double cutOff = 0.0; ///< leave out what scores less than this share of the best (0 to 1)
};

/// Why a result is there.
enum class ReasonKind {
    Words,       ///< its words were asked for
    Reading,     ///< it is read as was typed
    Learned,     ///< contacts with such a question were closed with it
    Synonym,     ///< it says with another word what was typed
    Translation, ///< it says in another language what was typed
    Keyword      ///< one of its keywords was typed, which its title does not say
};

struct Reason
{
    ReasonKind kind = ReasonKind::Words;
    /// Words: those matched, as they stand in the title; Keyword: the keyword; Reading: the kana typed, empty
    /// if it only sounds like it; Synonym, Translation: the word in the Q&A, folded.
    QString detail;
    QString typed = {}; ///< Synonym, Translation: the word that was typed, folded
};

struct SearchHit
{
    store::ArticleSummary article;
    double score = 0; ///< comparable within one search only
    std::vector<text::Range>
        titleMatches; ///< parts of article.question to highlight, in order, not overlapping
    std::vector<Reason> reasons;
    int answeredContacts = 0;  ///< contacts answered on the spot with it
    QList<Language> languages; ///< languages its number exists in
};

struct SearchResults
{
    std::vector<SearchHit> hits; ///< best first, each number once
    int found = 0;               ///< how many numbers matched, cut-off applied, whatever the limit
};

/// Finds Q&As. Words, character pairs and single characters are searched side by side, each scored by BM25,
/// divided by its best and added up, with what past contacts teach (kb/search/lesson_index.h); no word is
/// ever required. One thread: that of its connection, which may be read-only.
class Searcher
{
public:
    explicit Searcher(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// An empty or blank text finds nothing. Cancelled if the connection's token said so.
    [[nodiscard]] Result<SearchResults> search(const SearchRequest& request);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::search
