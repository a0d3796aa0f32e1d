// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/search/postings.h"

#include <vector>

namespace madoguchi::search {

/// What ranking knows of all articles at once, read at the beginning of a search.
struct Corpus
{
    struct Totals
    {
        double documents = 0;
        double length = 0;
    };

    std::vector<quint32> numberOf; ///< by article row: the id of its number; 0 = no such article
    std::vector<quint32> traitsOf; ///< by article row
    std::vector<quint32> taught;   ///< by number id: contacts that taught about it
    double taughtNumbers = 0;      ///< Q&As taught about
    double mostTaught = 0;         ///< contacts of the one taught about most
    std::map<PostingKind, Totals> totals;

    /// Rows of the articles (translations) of a number.
    [[nodiscard]] std::vector<quint32> rowsOf(quint32 number) const;
    /// One more than the greatest id of a number that has articles.
    [[nodiscard]] size_t numbers() const { return m_begin.size() - 1; }
    [[nodiscard]] double taughtAbout(quint32 number) const
    {
        return number < taught.size() ? taught[number] : 0;
    }

    [[nodiscard]] static Result<Corpus> read(db::Connection& connection);

private:
    void sortByNumber();

    std::vector<quint32> m_byNumber; ///< rows, number by number
    std::vector<quint32> m_begin;    ///< where a number's rows begin in it; one more than numbers
};

} // namespace madoguchi::search
