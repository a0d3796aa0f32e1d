// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

#include <algorithm>

namespace madoguchi::search {

/// How long the words of a list are at most, by the character they begin with: who looks for words in a text
/// need not try what no word is as long as.
class LongestWords
{
public:
    void add(QStringView word)
    {
        if (word.isEmpty())
            return;
        qsizetype& longest = m_longest[word.front()];
        longest = std::max(longest, word.size());
    }

    /// In UTF-16 units; 0 if no word begins so.
    [[nodiscard]] qsizetype from(QChar first) const { return m_longest.value(first); }

private:
    QHash<QChar, qsizetype> m_longest;
};

} // namespace madoguchi::search
