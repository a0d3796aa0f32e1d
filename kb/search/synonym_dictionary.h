// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/longest_words.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace madoguchi::search {

/// Words by what else they are called. Any thread.
class SynonymDictionary
{
public:
    /// @param lines sorted by their bytes; each a folded word and its synonyms as they are written, with a
    /// tab between; a line feed at the end of each
    explicit SynonymDictionary(QByteArray lines);

    /// The one that was built in: Sudachi's, or an empty one if the build could not have it.
    [[nodiscard]] static const SynonymDictionary& builtIn();

    /// What else the word is called, as written; none if it is not known.
    [[nodiscard]] QStringList of(QStringView foldedWord) const;
    [[nodiscard]] const LongestWords& longest() const { return m_longest; }
    [[nodiscard]] bool isEmpty() const { return m_begins.empty(); }

private:
    QByteArray m_lines;
    std::vector<qsizetype> m_begins;
    LongestWords m_longest;
};

} // namespace madoguchi::search
