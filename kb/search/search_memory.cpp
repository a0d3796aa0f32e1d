// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/search_memory.h"

#include "kb/search/generation.h"

namespace madoguchi::search {

Result<std::shared_ptr<const Corpus>> SearchMemory::corpus(db::Connection& connection, bool keep)
{
    MADOGUCHI_TRY_ASSIGN(generation, generationOf(connection));
    if (keep && m_corpus && generation == m_generation)
        return m_corpus;
    postings.clear();
    titleTerms.clear();
    m_corpus.reset();
    MADOGUCHI_TRY_ASSIGN(read, Corpus::read(connection));
    auto corpus = std::make_shared<const Corpus>(std::move(read));
    if (keep) {
        m_corpus = corpus;
        m_generation = generation;
    }
    return corpus;
}

} // namespace madoguchi::search
