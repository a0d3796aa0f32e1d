// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/search/highlight.h"

#include <QHash>

#include <span>
#include <vector>

namespace madoguchi::search {

/// What titles are made of, by article row. Kept while the index has not changed.
class TitleTerms
{
public:
    /// Hashes of the words and pairs in the article's title, sorted, each once. Good until the next call.
    [[nodiscard]] Result<std::span<const quint32>> of(db::Connection& connection, quint32 row,
                                                      TitleCuts& cuts);
    void clear() { m_terms.clear(); }

private:
    QHash<quint32, std::vector<quint32>> m_terms;
};

/// One of the Q&As that scored best.
struct Leading
{
    float total = 0;
    std::vector<quint32> terms; ///< of its title
};

/// Q&As on the same subject answer the same questions: how much each is to get for being titled like the best
/// five, 0 to `most`. Terms that nearly all of the leading ones share tell least.
/// @param leading best first; any number, but the time goes by their titles' terms
[[nodiscard]] std::vector<float> likenessToBest(const std::vector<Leading>& leading, float most);

} // namespace madoguchi::search
