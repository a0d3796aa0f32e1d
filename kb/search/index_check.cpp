// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/index_check.h"

#include "kb/db/statement.h"
#include "kb/search/article_terms.h"
#include "kb/search/contact_index.h"
#include "kb/search/packed_column.h"
#include "kb/search/packed_postings.h"

#include <QHash>

namespace madoguchi::search {

namespace {

// Sums of hashes come out the same in any order, so neither side has to be held or sorted.
quint64 hashOf(PostingKind kind, const QString& term, const Posting& posting)
{
    return qHashMulti(size_t{1}, static_cast<int>(kind), term, posting.document, posting.hits);
}

// No term holds a control character.
const QString lengthMark = QStringLiteral("\n");

Result<quint64> sumOfTexts(db::Connection& connection)
{
    quint64 sum = 0;
    db::Statement texts(
        connection,
        QStringLiteral("SELECT row, question, keywords, answer, reading, glosses FROM article_text"));
    MADOGUCHI_TRY(texts.exec());
    while (texts.next()) {
        const auto row = static_cast<quint32>(texts.integer(0));
        const ArticleText text{texts.text(1), texts.text(2), texts.text(3), texts.text(4), texts.text(5)};
        for (const PostingKind kind : articleKinds) {
            const ArticleTerms terms = termsOf(text, kind);
            for (auto term = terms.hits.cbegin(); term != terms.hits.cend(); ++term)
                sum += hashOf(kind, term.key(), {row, static_cast<quint32>(term.value())});
            sum += hashOf(kind, lengthMark, {row, static_cast<quint32>(terms.length)});
        }
    }
    MADOGUCHI_TRY(texts.finish());
    return sum;
}

Result<quint64> sumOfLengths(db::Connection& connection)
{
    quint64 sum = 0;
    MADOGUCHI_TRY_ASSIGN(numbers, PackedColumn(connection, Column::ArticleNumber).read());
    for (const PostingKind kind : articleKinds) {
        MADOGUCHI_TRY_ASSIGN(lengths, PackedColumn(connection, lengthColumn(kind)).read());
        lengths.resize(numbers.size());
        for (quint32 row = 0; row < numbers.size(); ++row) {
            if (numbers[row] != 0)
                sum += hashOf(kind, lengthMark, {row, lengths[row]});
        }
    }
    return sum;
}

Result<quint64> sumOfPostings(db::Connection& connection, const QString& table, PostingKind last)
{
    quint64 sum = 0;
    db::Statement blocks(connection,
                         QStringLiteral("SELECT kind, term, entries FROM %1 WHERE kind <= ?").arg(table));
    blocks.bind(static_cast<int>(last));
    MADOGUCHI_TRY(blocks.exec());
    while (blocks.next()) {
        std::vector<Posting> postings;
        unpackPostings(blocks.bytes(2), postings);
        for (const Posting& posting : postings)
            sum += hashOf(static_cast<PostingKind>(blocks.integer(0)), blocks.text(1), posting);
    }
    MADOGUCHI_TRY(blocks.finish());
    return sum;
}

Result<quint64> sumOfContacts(db::Connection& connection)
{
    quint64 sum = 0;
    db::Statement texts(connection, QStringLiteral("SELECT row, text FROM contact_text"));
    MADOGUCHI_TRY(texts.exec());
    while (texts.next()) {
        for (const QString& pair : pairsOf(texts.text(1)))
            sum += hashOf(PostingKind::ContactPairs, pair, {static_cast<quint32>(texts.integer(0)), 1});
    }
    MADOGUCHI_TRY(texts.finish());
    return sum;
}

Result<quint64> sumOfTail(db::Connection& connection)
{
    quint64 sum = 0;
    db::Statement tail(connection, QStringLiteral("SELECT row, pairs FROM contact_tail"));
    MADOGUCHI_TRY(tail.exec());
    while (tail.next()) {
        for (const QString& pair : tail.text(1).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            sum += hashOf(PostingKind::ContactPairs, pair, {static_cast<quint32>(tail.integer(0)), 1});
    }
    MADOGUCHI_TRY(tail.finish());
    return sum;
}

} // namespace

Result<void> checkPostings(db::Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(expected, sumOfTexts(connection));
    MADOGUCHI_TRY_ASSIGN(present, sumOfPostings(connection, QStringLiteral("posting"), PostingKind::Glosses));
    MADOGUCHI_TRY_ASSIGN(lengths, sumOfLengths(connection));
    MADOGUCHI_TRY_ASSIGN(said, sumOfContacts(connection));
    MADOGUCHI_TRY_ASSIGN(
        found, sumOfPostings(connection, QStringLiteral("contact_posting"), PostingKind::ContactPairs));
    MADOGUCHI_TRY_ASSIGN(waiting, sumOfTail(connection));
    if (expected != present + lengths || said != found + waiting)
        return failure(ErrorCode::Corrupt, QStringLiteral("search.index"), QStringLiteral("posting"));
    return {};
}

} // namespace madoguchi::search
