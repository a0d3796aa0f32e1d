// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/longest_words.h"
#include "kb/text/fold.h"

#include <QHash>
#include <QStringList>

namespace madoguchi::search {

/// What citizens say by how a city's own pages call it (words/spoken.tsv): はんこ for 印鑑. One way only. Any
/// thread.
class SpokenWords
{
public:
    /// @param lines words as they are said, with ";" between, a tab, official words likewise; "#" before a
    /// comment
    explicit SpokenWords(const QString& lines);

    [[nodiscard]] static const SpokenWords& builtIn();

    struct Found
    {
        QString said; ///< folded
        QStringList official;
    };

    /// The longest words from the left. What is said may be the beginning of a word, but katakana words are
    /// not looked into: バスタオル is no bus.
    [[nodiscard]] QList<Found> in(const text::FoldedText& question) const;

private:
    QHash<QString, QStringList> m_words;
    LongestWords m_longest;
};

} // namespace madoguchi::search
