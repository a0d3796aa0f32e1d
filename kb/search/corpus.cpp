// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/corpus.h"

#include "kb/db/statement.h"
#include "kb/learning/decay.h"
#include "kb/search/article_terms.h"
#include "kb/search/formula.h"
#include "kb/search/history_tuning.h"
#include "kb/search/packed_column.h"

#include <algorithm>

namespace madoguchi::search {

std::span<const quint32> Corpus::rowsOf(quint32 number) const
{
    if (number + 1 >= m_begin.size())
        return {};
    return std::span(m_byNumber).subspan(m_begin[number], m_begin[number + 1] - m_begin[number]);
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
    for (quint32 number = 1; number < numbers(); ++number) {
        if (rowsOf(number).size() > 1)
            several.push_back(number);
    }
}

Result<void> Corpus::readKinds(db::Connection& connection)
{
    db::Statement totals(connection, QStringLiteral("SELECT kind, documents, length FROM statistic"));
    MADOGUCHI_TRY(totals.exec());
    std::map<PostingKind, double> averages;
    while (totals.next()) {
        const auto kind = static_cast<PostingKind>(totals.integer(0));
        kinds[kind].documents = totals.real(1);
        averages[kind] = totals.real(1) > 0 ? std::max(1.0, totals.real(2) / totals.real(1)) : 1;
    }
    MADOGUCHI_TRY(totals.finish());
    for (auto& [kind, known] : kinds) {
        MADOGUCHI_TRY_ASSIGN(lengths, PackedColumn(connection, lengthColumn(kind)).read());
        lengths.resize(rows());
        known.norm.resize(rows());
        const auto average = static_cast<float>(averages[kind]);
        std::transform(lengths.begin(), lengths.end(), known.norm.begin(),
                       [=](quint32 length) { return formula::normOf(static_cast<float>(length) / average); });
    }
    return {};
}

Result<Corpus> Corpus::read(db::Connection& connection)
{
    Corpus corpus;
    MADOGUCHI_TRY_ASSIGN(numbers, PackedColumn(connection, Column::ArticleNumber).read());
    MADOGUCHI_TRY_ASSIGN(traits, PackedColumn(connection, Column::ArticleTraits).read());
    MADOGUCHI_TRY_ASSIGN(taught, PackedColumn(connection, Column::Taught).read());
    MADOGUCHI_TRY_ASSIGN(answered, PackedColumn(connection, Column::Answered).read());
    corpus.numberOf = std::move(numbers);
    corpus.traitsOf = std::move(traits);
    corpus.traitsOf.resize(corpus.rows());
    corpus.answered = std::move(answered);
    corpus.sortByNumber();
    // Age counts from the newest contact, not from today: a desk that was off for a month forgets nothing by
    // it, and no wrong clock matters.
    MADOGUCHI_TRY_ASSIGN(
        newest, db::selectInteger(connection, QStringLiteral("SELECT max(newest) FROM indexed_lesson")));
    corpus.unitsPerContact = static_cast<float>(learning::unitsAt({newest}));
    for (const quint32 units : taught)
        corpus.taught.push_back(corpus.contactsIn(units));
    corpus.taught.resize(std::max(taught.size(), corpus.numbers()));
    MADOGUCHI_TRY_ASSIGN(history, HistoryTuning::read(connection));
    corpus.history = history;
    MADOGUCHI_TRY_ASSIGN(synonyms, CentreSynonyms::read(connection));
    corpus.synonyms = std::move(synonyms);
    const float mostTaught =
        corpus.taught.empty() ? 0 : *std::max_element(corpus.taught.begin(), corpus.taught.end());
    for (const float contacts : corpus.taught) {
        corpus.taughtNumbers += contacts > 0;
        corpus.popularity.push_back(formula::popularityOf(history.popularity, contacts, mostTaught));
    }
    MADOGUCHI_TRY(corpus.readKinds(connection));
    return corpus;
}

} // namespace madoguchi::search
