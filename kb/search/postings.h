// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace madoguchi::search {

/// What a list of postings is of. Stored.
enum class PostingKind {
    Words = 1, ///< documents are rows of articles
    Bigrams = 2,
    Characters = 3,
    Reading = 4,      ///< pairs of the reading
    WordLessons = 11, ///< documents are ids of numbers, hits are contacts
    BigramLessons = 12,
    CharacterLessons = 13,
};

/// That a term stands in a document.
struct Posting
{
    quint32 document = 0;
    quint32 hits = 0; ///< how often; of articles in halves: twice what stands in the question or the keywords
    quint32 length = 0; ///< terms of the whole document; 0 for lessons

    bool operator==(const Posting&) const = default;
};

/// The documents of one term, by document. Reads with one prepared statement, so it is made once for a
/// search.
class PostingReader
{
public:
    explicit PostingReader(db::Connection& connection);
    ~PostingReader();
    PostingReader(const PostingReader&) = delete;
    PostingReader& operator=(const PostingReader&) = delete;

    [[nodiscard]] Result<std::vector<Posting>> read(PostingKind kind, const QString& term);
    /// A few terms of articles that begin so, shortest first; none for an empty beginning.
    [[nodiscard]] Result<QStringList> termsBeginningWith(PostingKind kind, const QString& beginning);

private:
    struct Statements;
    db::Connection& m_connection;
    std::unique_ptr<Statements> m_statements;
};

/// Gathers changes and writes them block by block, so that a batch of documents touches each term once.
/// Inside the caller's transaction.
class PostingWriter
{
public:
    explicit PostingWriter(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Adds to (or, negative, takes from) a term's hits in a document; none left takes the document out.
    /// @param length the document's, when adding
    void add(PostingKind kind, const QString& term, quint32 document, int hits, quint32 length);
    [[nodiscard]] Result<void> flush();

private:
    struct Change
    {
        quint32 document;
        int hits;
        quint32 length;
    };
    using Key = std::tuple<PostingKind, QString, quint32>;

    static std::vector<Posting> merged(std::vector<Posting> postings, const std::vector<Change>& changes);

    db::Connection& m_connection;
    std::map<Key, std::vector<Change>> m_changes;
};

// How a block is stored: document (as the difference to the one before), hits and length, each as a number of
// seven bits a byte. A damaged block gives what stands before the damage. @{
[[nodiscard]] QByteArray packPostings(const std::vector<Posting>& postings);
void unpackPostings(const QByteArray& packed, std::vector<Posting>& postings);
/// @}

} // namespace madoguchi::search
