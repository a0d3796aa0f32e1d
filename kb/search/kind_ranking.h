// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/corpus.h"

#include <QStringList>

#include <optional>

namespace madoguchi::search {

/// What is asked of one kind of postings.
struct KindQuestion
{
    PostingKind articles;
    std::optional<PostingKind> lessons; ///< what past contacts taught of it
    QStringList terms;
};

/// Scores of articles by row, all as long as the corpus.
struct KindScores
{
    std::vector<float> total;
    std::vector<float> learned; ///< the part of it that lessons gave
    std::vector<quint32> rows;  ///< those with a score
    float best = 0;
};

/// Ranks articles by BM25 with what contacts taught as one more field of the article: a term in the inquiries
/// of past contacts counts like a term in its text, by a small weight. Terms that are asked about many
/// different Q&As tell little and count less, wherever they stand.
[[nodiscard]] Result<KindScores> rankKind(const Corpus& corpus, PostingReader& reader,
                                          const KindQuestion& question);

} // namespace madoguchi::search
