// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/known_terms.h"

#include "kb/db/statement.h"
#include "kb/domain/article.h"
#include "kb/search/postings.h"
#include "kb/search/query_terms.h"

namespace madoguchi::search {

namespace {

Result<bool> isPublished(db::Connection& connection, quint32 row)
{
    MADOGUCHI_TRY_ASSIGN(
        count, db::selectInteger(connection,
                                 QStringLiteral("SELECT count(*) FROM article WHERE row = ? AND state = ?"),
                                 static_cast<qint64>(row), static_cast<int>(ArticleState::Published)));
    return count > 0;
}

} // namespace

Result<KnownTerms> knownTerms(db::Connection& connection, const QString& query)
{
    const QueryTerms terms = queryTerms(query);
    KnownTerms known;
    known.language = terms.language;
    PostingReader reader(connection);
    for (const QString& word : terms.words) {
        MADOGUCHI_TRY_ASSIGN(list, reader.read(PostingKind::Words, word));
        for (const Posting& posting : list.unpacked()) {
            MADOGUCHI_TRY_ASSIGN(published, isPublished(connection, posting.document));
            if (published) {
                known.words += word;
                break;
            }
        }
    }
    return known;
}

} // namespace madoguchi::search
