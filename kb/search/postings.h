// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/raw_statement.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace madoguchi::search {

/// What a list of postings is of. Stored.
enum class PostingKind {
    Words = 1, ///< documents are rows of articles
    Bigrams = 2,
    Characters = 3,
    Reading = 4,      ///< pairs of the reading
    Glosses = 5,      ///< stems of the English glosses
    WordLessons = 11, ///< documents are ids of numbers, hits are units (kb/learning/decay.h)
    BigramLessons = 12,
    CharacterLessons = 13,
    ContactPairs = 21, ///< documents are rows of contacts; hits say nothing
};

/// That a term stands in a document.
struct Posting
{
    quint32 document = 0;
    quint32 hits = 0; ///< how often; of articles in halves: twice what stands in the question or the keywords

    bool operator==(const Posting&) const = default;
};

/// The documents of one term: as they are stored, block behind block, not unpacked yet; or, of a term that
/// stands in a good part of all documents, spread out. Cheap to copy.
struct PostingList
{
    QByteArray packed;
    QList<qsizetype> ends; ///< of the blocks in it
    QByteArray spread;     ///< by document: its hits, one byte each. Instead of blocks.
    size_t documents = 0;

    [[nodiscard]] bool empty() const { return documents == 0; }
    [[nodiscard]] bool isSpread() const { return !spread.isEmpty(); }
    /// Hits of a document of a list that is spread.
    [[nodiscard]] quint32 spreadHits(quint32 document) const
    {
        return document < spread.size() ? static_cast<unsigned char>(spread[document]) : 0;
    }
    /// visit(block) for each (kb/search/packed_postings.h), in the order of documents.
    template <typename Visit>
    void forEachBlock(Visit visit) const
    {
        qsizetype begin = 0;
        for (const qsizetype end : ends) {
            visit(QByteArrayView(packed).sliced(begin, end - begin));
            begin = end;
        }
    }
    /// By document, into `postings`, whatever stood there.
    void unpack(std::vector<Posting>& postings) const;
    [[nodiscard]] std::vector<Posting> unpacked() const;

    /// The same in no more room than it needs, spread if that is worth it. Of a list of blocks.
    [[nodiscard]] PostingList forKeeping() const;

private:
    [[nodiscard]] QByteArray spreadOut() const;
};

/// Lists that were read, for as long as they are true: the next key typed asks for the same terms again, and
/// frequent characters stand in every other query. Holds a bounded number of bytes; what was not asked for of
/// late goes first.
class PostingCache
{
public:
    using Key = std::pair<int, QString>; ///< kind, term

    [[nodiscard]] const PostingList* find(const Key& key);
    void insert(const Key& key, const PostingList& list);
    void clear();
    /// Room for reading a list before it is known how long it is.
    [[nodiscard]] PostingList& scratch() { return m_scratch; }

private:
    using Lists = QHash<Key, PostingList>;

    Lists m_young;
    Lists m_old; ///< not asked for since it was young
    qsizetype m_youngBytes = 0;
    PostingList m_scratch;
};

/// The documents of one term, by document. Reads with prepared statements, so it is made once for a search.
class PostingReader
{
public:
    /// @param cache what is read is looked up there first and put there, spread where that helps ranking
    /// @param table lists of contacts stand in another table than all others: name one of the kinds that are
    /// read
    explicit PostingReader(db::Connection& connection, PostingCache* cache = nullptr,
                           PostingKind table = PostingKind::Words);

    [[nodiscard]] Result<PostingList> read(PostingKind kind, const QString& term);
    /// Whether one of the documents is such. Reads no further than that.
    [[nodiscard]] Result<bool> holds(PostingKind kind, const QString& term,
                                     const std::function<bool(quint32 document)>& isSuch);
    /// visit(block) for all terms that begin so, in no order of documents; not for empty beginnings.
    [[nodiscard]] Result<void> visitBeginningWith(PostingKind kind, const QString& beginning,
                                                  const std::function<void(QByteArrayView block)>& visit);
    /// A few terms of articles that begin so, shortest first; none for an empty beginning.
    [[nodiscard]] Result<QStringList> termsBeginningWith(PostingKind kind, const QString& beginning);

private:
    db::Connection& m_connection;
    PostingCache* m_cache;
    QByteArray m_table;
    [[nodiscard]] Result<void> readBlocks(PostingKind kind, const QString& term, PostingList& list);

    db::RawStatement m_blocks;
};

/// Gathers changes and writes them block by block, so that a batch of documents touches each term once.
/// Inside the caller's transaction.
class PostingWriter
{
public:
    /// @param isWanted asked while flushing: true ends that with Cancelled
    explicit PostingWriter(db::Connection& connection, std::function<bool()> isWanted = {})
        : m_connection(connection)
        , m_isWanted(std::move(isWanted))
    {
    }

    /// Adds to (or, negative, takes from) a term's hits in a document; none left takes the document out.
    void add(PostingKind kind, const QString& term, quint32 document, int hits);
    /// Terms with changes that are not written yet.
    [[nodiscard]] size_t touched() const { return m_touched; }
    [[nodiscard]] Result<void> flush();

private:
    struct Change
    {
        quint32 document;
        int hits;
    };
    using Changes = std::vector<Change>;
    struct Statements;

    static std::vector<Posting> merged(const std::vector<Posting>& postings, const Change* begin,
                                       const Change* end);
    [[nodiscard]] static Result<void> write(Statements& statements, PostingKind kind, const QString& term,
                                            Changes& changes);

    db::Connection& m_connection;
    std::function<bool()> m_isWanted;
    std::map<PostingKind, QHash<QString, Changes>> m_changes;
    size_t m_touched = 0;
};

} // namespace madoguchi::search
