// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/search/spoken_words.h"
#include "kb/search/synonym_dictionary.h"
#include "kb/text/index_terms.h"

#include <QHash>
#include <QSet>

namespace madoguchi::search {

/// Another word for one of the question's.
struct Synonym
{
    QString typed;    ///< as it stands in the question, folded
    QString word;     ///< as it is written
    float weight = 0; ///< beside the typed word's 1; always less

    bool operator==(const Synonym&) const = default;
};

/// The groups the centre edits itself (table synonym_group). In a group every word is another one for each of
/// the others; a word with "-" before it is not to be found by them, whatever another dictionary says, and
/// alone in its group not by any word, nor any by it.
class CentreSynonyms
{
public:
    [[nodiscard]] static Result<CentreSynonyms> read(db::Connection& connection);

    /// @param words one a line
    void add(const QString& words);

    /// What else the word is called, as written.
    [[nodiscard]] QStringList of(const QString& foldedWord) const { return m_others.value(foldedWord); }
    [[nodiscard]] bool forbids(const QString& foldedWord, const QString& foldedOther) const
    {
        return m_alone.contains(foldedWord) || m_alone.contains(foldedOther) ||
               m_forbidden.contains({foldedWord, foldedOther});
    }
    /// Of the words that are called something else.
    [[nodiscard]] const LongestWords& longest() const { return m_longest; }
    [[nodiscard]] bool isEmpty() const
    {
        return m_others.isEmpty() && m_forbidden.isEmpty() && m_alone.isEmpty();
    }

private:
    QHash<QString, QStringList> m_others;
    QSet<std::pair<QString, QString>> m_forbidden;
    QSet<QString> m_alone;
    LongestWords m_longest;
};

/// Other words for what the question says: the centre's, the dictionary's, and the official ones for spoken
/// ones. Of words within one another only the longest is looked at: 印鑑登録 is not the 登録 of a member.
[[nodiscard]] std::vector<Synonym> synonymsIn(const QString& question, const CentreSynonyms& centre,
                                              const SynonymDictionary& dictionary, const SpokenWords& spoken);

/// A term that the question does not say itself.
struct OtherTerm
{
    QString text;
    float weight = 0; ///< beside the question's own terms' 1
};

/// The terms of the synonyms, each once with the greatest weight that a synonym gives it.
/// @param own terms of the question itself, left out
[[nodiscard]] std::vector<OtherTerm> termsOf(const std::vector<Synonym>& synonyms, text::TermKind kind,
                                             const QStringList& own);

} // namespace madoguchi::search
