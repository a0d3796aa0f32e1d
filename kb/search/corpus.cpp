// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/corpus.h"

#include "kb/db/statement.h"
#include "kb/search/packed_column.h"

#include <algorithm>

namespace madoguchi::search {

std::vector<quint32> Corpus::rowsOf(quint32 number) const
{
    if (number + 1 >= m_begin.size())
        return {};
    return {m_byNumber.begin() + m_begin[number], m_byNumber.begin() + m_begin[number + 1]};
}

void Corpus::sortByNumber()
{
    const quint32 most = numberOf.empty() ? 0 : *std::max_element(numberOf.begin(), numberOf.end());
    m_begin.assign(most + 2, 0);
    for (const quint32 number : numberOf)
        ++m_begin[number + 1];
    for (size_t i = 1; i < m_begin.size(); ++i)
        m_begin[i] += m_begin[i - 1];
    m_byNumber.resize(numberOf.size());
    std::vector<quint32> next = m_begin;
    for (quint32 row = 0; row < numberOf.size(); ++row)
        m_byNumber[next[numberOf[row]]++] = row;
}

Result<Corpus> Corpus::read(db::Connection& connection)
{
    Corpus corpus;
    MADOGUCHI_TRY_ASSIGN(numbers, PackedColumn(connection, Column::ArticleNumber).read());
    MADOGUCHI_TRY_ASSIGN(traits, PackedColumn(connection, Column::ArticleTraits).read());
    MADOGUCHI_TRY_ASSIGN(taught, PackedColumn(connection, Column::Taught).read());
    corpus.numberOf = std::move(numbers);
    corpus.traitsOf = std::move(traits);
    corpus.traitsOf.resize(corpus.numberOf.size());
    corpus.taught = std::move(taught);
    corpus.sortByNumber();
    for (const quint32 contacts : corpus.taught) {
        corpus.taughtNumbers += contacts > 0;
        corpus.mostTaught = std::max<double>(corpus.mostTaught, contacts);
    }
    db::Statement rows(connection, QStringLiteral("SELECT kind, documents, length FROM statistic"));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next())
        corpus.totals[static_cast<PostingKind>(rows.integer(0))] = {rows.real(1), rows.real(2)};
    MADOGUCHI_TRY(rows.finish());
    return corpus;
}

} // namespace madoguchi::search
