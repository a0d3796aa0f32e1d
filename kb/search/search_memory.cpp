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
    titles.clear();
    m_corpus.reset();
    m_factors.reset();
    MADOGUCHI_TRY_ASSIGN(read, Corpus::read(connection));
    auto corpus = std::make_shared<const Corpus>(std::move(read));
    if (keep) {
        m_corpus = corpus;
        m_generation = generation;
    }
    return corpus;
}

std::shared_ptr<const RowFactors> SearchMemory::factors(const Corpus& corpus, const SearchRequest& request)
{
    if (m_factors && m_corpus.get() == &corpus && m_language == request.language && m_state == request.state)
        return m_factors;
    auto factors = std::make_shared<const RowFactors>(RowFactors::of(corpus, request, {}));
    if (m_corpus.get() == &corpus) {
        m_factors = factors;
        m_language = request.language;
        m_state = request.state;
    }
    return factors;
}

} // namespace madoguchi::search
