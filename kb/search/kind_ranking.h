// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/association.h"
#include "kb/search/corpus.h"
#include "kb/search/synonyms.h"

#include <QStringList>

#include <optional>

namespace madoguchi::search {

class SearchMemory;

/// What is asked of one kind of postings.
struct KindQuestion
{
    PostingKind articles;
    std::optional<PostingKind> lessons; ///< what past contacts taught of it
    QStringList terms;
    std::vector<OtherTerm> others = {}; ///< each once, and none of terms
    const LeftOut* leftOut = nullptr;   ///< a contact whose lesson is not to count
};

/// Ranks articles by BM25 with what contacts taught as one more field of the article: a term in the inquiries
/// of past contacts counts like a term in its text, by a small weight. Terms that are asked about many
/// different Q&As tell little and count less, wherever they stand (kb/search/formula.h).
/// The scores stand in memory.kind. @return the best of them, 0 if there are none
[[nodiscard]] Result<float> rankKind(const Corpus& corpus, SearchMemory& memory, PostingReader& reader,
                                     const KindQuestion& question);

} // namespace madoguchi::search
