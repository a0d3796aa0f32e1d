// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/postings.h"

#include "kb/db/statement.h"
#include "kb/search/generation.h"
#include "kb/search/packed_postings.h"

#include <algorithm>
#include <utility>

namespace madoguchi::search {

namespace {

void putNumber(QByteArray& packed, quint64 number)
{
    while (number >= 0x80) {
        packed.append(static_cast<char>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    packed.append(static_cast<char>(number));
}

QByteArray tableOf(PostingKind kind)
{
    return kind == PostingKind::ContactPairs ? "contact_posting" : "posting";
}

} // namespace

QByteArray packPostings(const std::vector<Posting>& postings)
{
    QByteArray block;
    block.reserve(static_cast<qsizetype>(postings.size()) * 2 + 4);
    putNumber(block, postings.size());
    quint32 previous = 0;
    for (const Posting& posting : postings) {
        const quint32 hits = std::min(posting.hits - 1, packed::manyHits);
        putNumber(block, static_cast<quint64>(posting.document - previous) << packed::hitBits | hits);
        if (hits == packed::manyHits)
            putNumber(block, posting.hits);
        previous = posting.document;
    }
    return block;
}

void unpackPostings(QByteArrayView block, std::vector<Posting>& postings)
{
    const char* at = block.begin();
    quint64 count = 0;
    if (!packed::takeNumber(at, block.end(), count))
        return;
    const size_t before = postings.size();
    postings.resize(before +
                    static_cast<size_t>(std::min<quint64>(count, static_cast<quint64>(block.size()))));
    Posting* next = postings.data() + before;
    const Posting* const end = postings.data() + postings.size();
    walkPostings(block, [&](quint32 document, quint32 hits) {
        if (next < end)
            *next++ = {document, hits};
    });
    postings.resize(static_cast<size_t>(next - postings.data()));
}

void PostingList::unpack(std::vector<Posting>& postings) const
{
    postings.clear();
    forEachBlock([&](QByteArrayView block) { unpackPostings(block, postings); });
    if (isSpread())
        postings.reserve(documents);
    for (quint32 document = 0; document < static_cast<quint32>(spread.size()); ++document) {
        if (const quint32 hits = spreadHits(document); hits > 0)
            postings.push_back({document, hits});
    }
}

QByteArray PostingList::spreadOut() const
{
    // Below, walking the postings is as quick as walking all documents four at a time.
    constexpr size_t every = 4;
    constexpr quint32 mostHits = 255;
    const size_t room = static_cast<size_t>(ends.size()) * documentsPerBlock;
    if (documents * every < room)
        return {};
    QByteArray hitsOf(static_cast<qsizetype>(room), '\0');
    char* const data = hitsOf.data();
    bool fits = true; // blocks in between may be missing
    quint32 end = 0;
    forEachBlock([&](QByteArrayView block) {
        walkPostings(block, [&](quint32 document, quint32 hits) {
            if (document >= room || hits > mostHits) [[unlikely]] {
                fits = false;
                return;
            }
            data[document] = static_cast<char>(hits);
            end = document + 1;
        });
    });
    hitsOf.truncate(fits ? end : 0);
    return hitsOf;
}

PostingList PostingList::forKeeping() const
{
    PostingList list;
    list.documents = documents;
    list.spread = spreadOut();
    if (list.isSpread())
        return list;
    list.packed = QByteArray(packed.constData(), packed.size());
    list.ends = QList<qsizetype>(ends.begin(), ends.end());
    return list;
}

std::vector<Posting> PostingList::unpacked() const
{
    std::vector<Posting> postings;
    unpack(postings);
    return postings;
}

const PostingList* PostingCache::find(const Key& key)
{
    if (const auto young = m_young.constFind(key); young != m_young.cend())
        return &*young;
    const auto old = m_old.constFind(key);
    if (old == m_old.cend())
        return nullptr;
    insert(key, PostingList(*old));
    return &*m_young.constFind(key);
}

void PostingCache::insert(const Key& key, const PostingList& list)
{
    constexpr qsizetype mostBytes = 32 * 1024 * 1024;
    constexpr qsizetype ownBytes = 150; // of an entry, about
    const qsizetype bytes = list.packed.size() + list.spread.size() + ownBytes;
    if (m_youngBytes + bytes > mostBytes / 2) {
        m_old = std::exchange(m_young, {});
        m_youngBytes = 0;
    }
    m_youngBytes += bytes;
    m_young.insert(key, list);
}

void PostingCache::clear()
{
    m_young.clear();
    m_old.clear();
    m_youngBytes = 0;
}

PostingReader::PostingReader(db::Connection& connection, PostingCache* cache, PostingKind table)
    : m_connection(connection)
    , m_cache(cache)
    , m_table(tableOf(table))
    , m_blocks(connection, "SELECT entries FROM " + m_table + " WHERE kind = ? AND term = ? ORDER BY block")
{
}

Result<void> PostingReader::readBlocks(PostingKind kind, const QString& term, PostingList& list)
{
    m_blocks.bind(static_cast<int>(kind)).bind(QStringView(term));
    while (m_blocks.next()) {
        const QByteArrayView block = m_blocks.bytes(0);
        const char* at = block.begin();
        quint64 count = 0;
        if (packed::takeNumber(at, block.end(), count))
            list.documents += static_cast<size_t>(std::min<quint64>(count, documentsPerBlock));
        list.packed.append(block);
        list.ends.push_back(list.packed.size());
    }
    return m_blocks.reset();
}

Result<PostingList> PostingReader::read(PostingKind kind, const QString& term)
{
    PostingList list;
    if (!m_cache) {
        MADOGUCHI_TRY(readBlocks(kind, term, list));
        return list;
    }
    const PostingCache::Key key{static_cast<int>(kind), term};
    if (const PostingList* known = m_cache->find(key))
        return *known;
    PostingList& scratch = m_cache->scratch();
    scratch.packed.resize(0); // keeps its room, as clear() does not
    scratch.ends.clear();
    scratch.documents = 0;
    MADOGUCHI_TRY(readBlocks(kind, term, scratch));
    list = scratch.forKeeping();
    m_cache->insert(key, list);
    return list;
}

Result<bool> PostingReader::holds(PostingKind kind, const QString& term,
                                  const std::function<bool(quint32 document)>& isSuch)
{
    bool held = false;
    m_blocks.bind(static_cast<int>(kind)).bind(QStringView(term));
    while (!held && m_blocks.next()) {
        walkPostings(m_blocks.bytes(0), [&](quint32 document, quint32) { held = held || isSuch(document); });
    }
    MADOGUCHI_TRY(m_blocks.reset());
    return held;
}

Result<void> PostingReader::visitBeginningWith(PostingKind kind, const QString& beginning,
                                               const std::function<void(QByteArrayView block)>& visit)
{
    db::RawStatement blocks(m_connection,
                            "SELECT entries FROM " + m_table + " WHERE kind = ? AND term >= ? AND term < ?");
    QString end = beginning;
    end.back() = QChar(end.back().unicode() + 1);
    blocks.bind(static_cast<int>(kind)).bind(QStringView(beginning)).bind(QStringView(end));
    while (blocks.next())
        visit(blocks.bytes(0));
    return blocks.reset();
}

Result<QStringList> PostingReader::termsBeginningWith(PostingKind kind, const QString& beginning)
{
    constexpr int mostTerms = 8;
    QStringList terms;
    if (beginning.isEmpty())
        return terms;
    // Up to, not including, the beginning with its last letter raised by one.
    QString end = beginning;
    end.back() = QChar(end.back().unicode() + 1);
    db::Statement rows(m_connection,
                       QStringLiteral("SELECT DISTINCT term FROM posting WHERE kind = ? AND term >= ? AND "
                                      "term < ? ORDER BY length(term), term LIMIT ?"));
    rows.bind(static_cast<int>(kind)).bind(beginning).bind(end).bind(mostTerms);
    MADOGUCHI_TRY(rows.exec());
    while (rows.next())
        terms += rows.text(0);
    MADOGUCHI_TRY(rows.finish());
    return terms;
}

struct PostingWriter::Statements
{
    db::RawStatement read;
    db::RawStatement write;
    db::RawStatement remove;
};

void PostingWriter::add(PostingKind kind, const QString& term, quint32 document, int hits)
{
    Changes& changes = m_changes[kind][term];
    m_touched += changes.empty();
    changes.push_back({document, hits});
}

std::vector<Posting> PostingWriter::merged(const std::vector<Posting>& postings, const Change* begin,
                                           const Change* end)
{
    std::vector<Posting> result;
    result.reserve(postings.size() + static_cast<size_t>(end - begin));
    auto known = postings.begin();
    while (begin != end) {
        const quint32 document = begin->document;
        for (; known != postings.end() && known->document < document; ++known)
            result.push_back(*known);
        qint64 hits = 0;
        if (known != postings.end() && known->document == document)
            hits = (known++)->hits;
        // Never below none on the way: what is taken back twice is not owed.
        for (; begin != end && begin->document == document; ++begin)
            hits = std::max<qint64>(0, hits + begin->hits);
        if (hits > 0)
            result.push_back({document, static_cast<quint32>(hits)});
    }
    result.insert(result.end(), known, postings.end());
    return result;
}

Result<void> PostingWriter::write(Statements& statements, PostingKind kind, const QString& term,
                                  Changes& changes)
{
    const auto key = [&, kind](db::RawStatement& statement, quint32 block) -> db::RawStatement& {
        return statement.bind(static_cast<int>(kind))
            .bind(QStringView(term))
            .bind(static_cast<qint64>(block));
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [](const Change& a, const Change& b) { return a.document < b.document; });
    const Change* const end = changes.data() + changes.size();
    for (const Change* begin = changes.data(); begin != end;) {
        const quint32 block = begin->document / documentsPerBlock;
        const Change* next = std::find_if(
            begin, end, [=](const Change& change) { return change.document / documentsPerBlock != block; });
        std::vector<Posting> postings;
        if (key(statements.read, block).next())
            unpackPostings(statements.read.bytes(0), postings);
        MADOGUCHI_TRY(statements.read.reset());
        const std::vector<Posting> changed = merged(postings, begin, next);
        if (changed.empty()) {
            if (!postings.empty())
                MADOGUCHI_TRY(key(statements.remove, block).run());
        } else if (changed != postings) {
            const QByteArray packed = packPostings(changed);
            MADOGUCHI_TRY(key(statements.write, block).bind(QByteArrayView(packed)).run());
        }
        begin = next;
    }
    return {};
}

Result<void> PostingWriter::flush()
{
    if (m_changes.empty())
        return {};
    for (auto& [kind, terms] : m_changes) {
        const QByteArray table = tableOf(kind);
        Statements statements{
            {m_connection, "SELECT entries FROM " + table + " WHERE kind = ? AND term = ? AND block = ?"},
            {m_connection, "INSERT INTO " + table +
                               " (kind, term, block, entries) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT DO UPDATE SET entries = excluded.entries"},
            {m_connection, "DELETE FROM " + table + " WHERE kind = ? AND term = ? AND block = ?"}};
        // In the order of the table, so that its pages are visited once.
        QStringList sorted = terms.keys();
        std::sort(sorted.begin(), sorted.end());
        for (const QString& term : sorted) {
            if (m_isWanted && m_isWanted())
                return failure(ErrorCode::Cancelled, QStringLiteral("search.index.cancelled"));
            MADOGUCHI_TRY(write(statements, kind, term, terms[term]));
        }
    }
    const bool contacts = m_changes.contains(PostingKind::ContactPairs);
    const bool articles = m_changes.size() > (contacts ? 1U : 0U);
    m_changes.clear();
    m_touched = 0;
    if (contacts)
        MADOGUCHI_TRY(raiseGeneration(m_connection, Generation::OfContacts));
    return articles ? raiseGeneration(m_connection) : Result<void>();
}

} // namespace madoguchi::search
