// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/did_you_mean.h"

#include "kb/search/edit_distance.h"
#include "kb/search/postings.h"
#include "kb/text/fold.h"
#include "kb/text/index_terms.h"
#include "kb/text/romaji.h"

#include <bit>

namespace madoguchi::search {

namespace {

constexpr qsizetype longestPiece = 32;
constexpr qsizetype longestQueryLookedAt = 80;

bool isHiragana(QChar c)
{
    return (c >= QChar(0x3041) && c <= QChar(0x3096)) || c == QChar(0x30fc);
}

bool isLatin(QChar c)
{
    return c < QChar(0x250) && c.isLetter();
}

template <typename Test>
bool all(const QString& text, Test test)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), test);
}

/// How many slips are believed in a word: of kanji each says more.
int mostSlips(const QString& folded)
{
    const bool letters = all(folded, isHiragana) || all(folded, isLatin);
    const qsizetype forOne = letters ? 4 : 3;
    const qsizetype forTwo = letters ? 7 : 6;
    return folded.size() >= forTwo ? 2 : folded.size() >= forOne ? 1 : 0;
}

/// A part of the query that may be misspelt.
struct Piece
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Words between spaces, and what stands between the hiragana of a sentence; the last one first, since it is
/// being typed.
std::vector<Piece> piecesOf(const QString& query)
{
    std::vector<Piece> pieces;
    const auto add = [&](qsizetype start, qsizetype end) {
        if (end - start > 1)
            pieces.push_back({start, end - start});
    };
    qsizetype word = 0;
    qsizetype run = 0;
    for (qsizetype i = 0; i <= query.size(); ++i) {
        const bool ends = i == query.size() || query[i].isSpace();
        if (ends || isHiragana(query[i])) {
            if (run > word || !ends)
                add(run, i);
            run = i + 1;
        }
        if (ends) {
            add(word, i);
            word = i + 1;
        }
    }
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
}

Result<bool> isKnown(PostingReader& reader, const Vocabulary& vocabulary, const QString& piece,
                     const QString& folded, const QString& kana)
{
    if (vocabulary.holds(folded) || vocabulary.holds(kana))
        return true;
    if (all(folded, isLatin)) {
        MADOGUCHI_TRY_ASSIGN(begun, reader.termsBeginningWith(PostingKind::Words, folded));
        return !begun.isEmpty();
    }
    const auto words = text::terms(piece, text::TermKind::Words);
    for (const text::Term& word : words) {
        MADOGUCHI_TRY_ASSIGN(postings, reader.read(PostingKind::Words, word.text));
        if (postings.empty())
            return false;
    }
    return !words.empty();
}

/// Keeps the nearest of all it is shown.
class Nearest
{
public:
    void compare(const QString& typed, const QString& word, const Phrase& phrase)
    {
        const int most = mostSlips(typed);
        if (most == 0 || word.isEmpty() || word.size() + most < typed.size())
            return;
        const bool longer = word.size() > typed.size() + most;
        constexpr qsizetype shortestBeginning = 5;
        if (longer && typed.size() < shortestBeginning)
            return;
        if (!longer && std::popcount(characterBits(typed) ^ characterBits(word)) > 2 * most)
            return;
        const int slips = longer ? editDistanceToBeginning(typed, word, 1) : editDistance(typed, word, most);
        if (slips > (longer ? 1 : most) || slips == 0)
            return;
        constexpr float perSlip = 10;
        constexpr float ofLonger = 5;
        constexpr float ofOtherBeginning = 2;
        constexpr float mostUse = 8;
        const float far = perSlip * static_cast<float>(slips) + (longer ? ofLonger : 0) +
                          (typed[0] == word[0] ? 0 : ofOtherBeginning) - std::min(phrase.use, mostUse);
        if (!m_phrase || far < m_far) {
            m_far = far;
            m_phrase = &phrase;
        }
    }
    [[nodiscard]] const Phrase* phrase() const { return m_phrase; }

private:
    float m_far = 0;
    const Phrase* m_phrase = nullptr;
};

} // namespace

Result<std::optional<Completion>> didYouMean(db::Connection& connection, const Vocabulary& vocabulary,
                                             const QString& query)
{
    if (query.size() > longestQueryLookedAt || vocabulary.isEmpty())
        return std::optional<Completion>();
    PostingReader reader(connection);
    for (const Piece& piece : piecesOf(query)) {
        const QString typed = query.mid(piece.start, piece.length);
        const QString folded = text::fold(typed);
        if (folded.size() > longestPiece || mostSlips(folded) == 0)
            continue;
        const QString kana =
            all(folded, isHiragana) ? folded : text::romajiToHiragana(folded).value_or(QString());
        MADOGUCHI_TRY_ASSIGN(known, isKnown(reader, vocabulary, typed, folded, kana));
        if (known)
            continue;
        Nearest nearest;
        for (const Phrase& phrase : vocabulary.phrases()) {
            if (phrase.kind == Phrase::Kind::Title)
                continue;
            nearest.compare(folded, phrase.key, phrase);
            if (!kana.isEmpty())
                nearest.compare(kana, phrase.reading, phrase);
        }
        if (const Phrase* phrase = nearest.phrase()) {
            QString corrected = query;
            corrected.replace(piece.start, piece.length, phrase->text);
            return std::optional<Completion>({corrected, phrase->text});
        }
    }
    return std::optional<Completion>();
}

} // namespace madoguchi::search
