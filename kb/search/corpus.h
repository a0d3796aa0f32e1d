// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/search/history_weights.h"
#include "kb/search/postings.h"
#include "kb/search/synonyms.h"

#include <span>
#include <vector>

namespace madoguchi::search {

/// What ranking knows of all articles at once. Read anew only when the index has changed (kept in
/// SearchMemory).
struct Corpus
{
    struct Kind
    {
        double documents = 0;
        std::vector<float> norm; ///< by article row: what its length does to it (kb/search/formula.h)
    };

    std::vector<quint32> numberOf; ///< by article row: the id of its number; 0 = no such article
    std::vector<quint32> traitsOf; ///< by article row
    std::vector<quint32> answered; ///< by number id: contacts answered on the spot with it
    std::vector<float> taught;     ///< by number id: contacts that taught about it, by what they weigh now
    std::vector<float> popularity; ///< by number id: what that makes of its score, a factor of 1 or more
    std::vector<quint32> several;  ///< ids of numbers with more than one article
    double taughtNumbers = 0;      ///< Q&As taught about
    float unitsPerContact = 1;     ///< units of a contact as recent as the newest one learned from
    HistoryWeights history;
    CentreSynonyms synonyms;
    std::map<PostingKind, Kind> kinds;

    /// One more than the greatest row of an article.
    [[nodiscard]] size_t rows() const { return numberOf.size(); }
    /// Rows of the articles (translations) of a number.
    [[nodiscard]] std::span<const quint32> rowsOf(quint32 number) const;
    /// One more than the greatest id of a number that has articles.
    [[nodiscard]] size_t numbers() const { return m_begin.size() - 1; }
    /// How many contacts of today lessons of so many units are worth.
    [[nodiscard]] float contactsIn(quint32 units) const
    {
        return static_cast<float>(units) / unitsPerContact;
    }
    /// Contacts that taught about a number.
    [[nodiscard]] float taughtAbout(quint32 number) const
    {
        return number < taught.size() ? taught[number] : 0;
    }
    /// Contacts answered on the spot with a number.
    [[nodiscard]] int answeredWith(quint32 number) const
    {
        return number < answered.size() ? static_cast<int>(answered[number]) : 0;
    }

    [[nodiscard]] static Result<Corpus> read(db::Connection& connection);

private:
    void sortByNumber();
    [[nodiscard]] Result<void> readKinds(db::Connection& connection);

    std::vector<quint32> m_byNumber; ///< rows, number by number
    std::vector<quint32> m_begin{0}; ///< where a number's rows begin in it; one more than numbers
};

} // namespace madoguchi::search
